import type { ForumClocks } from '../forums/forum-definition.js';

/** On what the asker tells another agency who it is that they ask about. Asking tells that the person is known to them. */
export type PartnerAskBasis = 'PERSON_AGREED' | 'PROTECT_ADULT' | 'PROTECT_CHILD' | 'PREVENT_CRIME' | 'LEGAL_DUTY';

export const partnerAskBasisLabels: Record<PartnerAskBasis, string> = {
  PERSON_AGREED: 'The person agreed that we ask',
  PROTECT_ADULT: 'To protect an adult at risk',
  PROTECT_CHILD: 'To protect a child',
  PREVENT_CRIME: 'To prevent or detect crime',
  LEGAL_DUTY: 'A legal duty or power names this exchange',
};
export const partnerAskBases = Object.keys(partnerAskBasisLabels) as PartnerAskBasis[];

/** What may tell the asked agencies who is meant. The asker chooses the least that does. */
export type PartnerAskIdentity = 'NAME' | 'BORN_ON' | 'NHS_NUMBER';

export const partnerAskIdentityLabels: Record<PartnerAskIdentity, string> = {
  NAME: 'Name',
  BORN_ON: 'Date of birth',
  NHS_NUMBER: 'NHS number',
};
export const partnerAskIdentities = Object.keys(partnerAskIdentityLabels) as PartnerAskIdentity[];

/** All that the asker ever learns of what became of it, whatever the others did or did not do (R12). */
export const PARTNER_ASK_SENTENCE = 'Partners share what they decide to share. Silence means nothing either way.';

/** How many days an ask stays with those asked, when nothing else is said, and at most: the forum's numbers over the national ones. */
export const partnerAskDays = ({ partnerAskUsualDays = 14, partnerAskLongestDays = 60 }: Pick<ForumClocks, 'partnerAskUsualDays' | 'partnerAskLongestDays'>): { usual: number; most: number } => ({
  usual: Math.min(partnerAskUsualDays, partnerAskLongestDays),
  most: partnerAskLongestDays,
});
