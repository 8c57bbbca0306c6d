import { categoryLabels, consentStateLabels, scopeActionLabels, scopeRecipientLabels, sectorLabels, type ConsentState } from '@concord/domain';
import { showDateTime } from '@concord/ui';
import type { ConsentEventPartsFragment } from '../../gql/graphql.js';

type Scope = ConsentEventPartsFragment['scopes'][number];
type Names = Readonly<Record<string, string>>;

export const positionLabels: Record<ConsentState | 'EXPIRED' | 'NOT_RECORDED', string> = {
  ...consentStateLabels,
  EXPIRED: 'Agreed once; it has run out',
  NOT_RECORDED: 'Nothing is recorded yet',
};

export const modeSentences = {
  NOT_APPLICABLE: 'This forum shares by law (see the legal basis on each item). The person is not asked for consent; their wishes belong in the plan.',
  INFORM_AND_VIEWS: 'The person is told and their views are recorded. Then agencies may share on their own legal basis.',
  EXPECTED: 'The person is asked wherever that is safe. A no holds back what was told in confidence and risks them alone. Not having been asked holds nothing back.',
  REQUIRED: 'Nothing is shared by name unless the person agrees, or the agency that owns it decides to share without consent.',
};

/** "Yes: mental health, to everybody at the table when they were asked, until 5 March 2026". */
export function scopeSentence(scope: Scope, agencies: Names): string {
  const about = scope.category ? categoryLabels[scope.category].toLowerCase() : 'everything';
  const doing = scope.action ? ` (only: ${scopeActionLabels[scope.action].toLowerCase()})` : '';
  const to = scope.recipient === 'NAMED_PERSON' ? scope.namedPerson || 'one person' : scope.recipient === 'AGENCY' ? (agencies[scope.agencyId ?? ''] ?? 'an agency') : scope.recipient === 'SECTOR' && scope.sector ? sectorLabels[scope.sector].toLowerCase() : scopeRecipientLabels[scope.recipient].toLowerCase();
  const until = scope.until ? `, until ${showDateTime(scope.until)}` : '';
  return `${scope.effect === 'PERMIT' ? 'Yes' : 'No'}: ${about}${doing}, to ${to}${until}`;
}

/** A no, from the start or later. */
export const isNo = (state: ConsentState): boolean => state === 'REFUSED' || state === 'WITHDRAWN';

/** Line by line what somebody said yes or no to. A no without lines is a no to everything. */
export const saidLines = ({ state, scopes }: Pick<ConsentEventPartsFragment, 'state' | 'scopes'>, names: Names): string[] =>
  scopes.length === 0 && isNo(state) ? ['No: everything, to everybody'] : scopes.map((it) => scopeSentence(it, names));

/** Somebody's own words in quotation marks, once. */
export const quoted = (words: string): string => (/^[“"‘']/.test(words) ? words : `“${words}”`);
