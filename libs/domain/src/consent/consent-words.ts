/** The words of consent, as governance 2.1 to 2.3 has them, amended by corrections.md. Codes are stored, labels are read. */
const codesOf = <Code extends string>(labels: Record<Code, string>): Code[] => Object.keys(labels) as Code[];

/** What was said or done about consent. EXPIRED is derived and never stored. */
export type ConsentState =
  | 'NOT_SOUGHT'
  | 'PENDING'
  | 'GIVEN'
  | 'GIVEN_PARTIAL'
  | 'REFUSED'
  | 'WITHDRAWN'
  | 'LACKS_CAPACITY'
  | 'UNABLE_TO_OBTAIN'
  | 'DECEASED'
  | 'ENTERED_IN_ERROR';

export const consentStateLabels: Record<ConsentState, string> = {
  GIVEN: 'Agreed',
  GIVEN_PARTIAL: 'Agreed, with limits',
  REFUSED: 'Said no',
  WITHDRAWN: 'Withdrew consent',
  LACKS_CAPACITY: 'Cannot decide this now',
  NOT_SOUGHT: 'Not asked, on purpose',
  PENDING: 'Asked, no answer yet',
  UNABLE_TO_OBTAIN: 'Tried, could not ask',
  DECEASED: 'Has died',
  ENTERED_IN_ERROR: 'Entered in error',
};
export const consentStates = codesOf(consentStateLabels);

/** Why somebody was deliberately not asked. */
export type NotSoughtReason =
  | 'WOULD_INCREASE_RISK'
  | 'WOULD_PREJUDICE_CRIME_PREVENTION'
  | 'EMERGENCY_NO_TIME'
  | 'UNCONTACTABLE'
  | 'STATUTORY_DUTY'
  | 'OTHER';

export const notSoughtReasonLabels: Record<NotSoughtReason, string> = {
  WOULD_INCREASE_RISK: 'Asking would increase the risk',
  WOULD_PREJUDICE_CRIME_PREVENTION: 'Asking would get in the way of preventing or detecting crime',
  EMERGENCY_NO_TIME: 'There was no time',
  UNCONTACTABLE: 'They could not be reached',
  STATUTORY_DUTY: 'The law requires the sharing whatever they say',
  OTHER: 'Something else',
};
export const notSoughtReasons = codesOf(notSoughtReasonLabels);

/** Who gave the answer. There is no next of kin: family is consulted and cannot sign for an adult. */
export type ConsentGivenBy =
  | 'SUBJECT'
  | 'ATTORNEY_HEALTH_WELFARE'
  | 'ATTORNEY_PROPERTY'
  | 'ENDURING_POWER'
  | 'DEPUTY_WELFARE'
  | 'DEPUTY_PROPERTY'
  | 'PARENTAL_RESPONSIBILITY'
  | 'COURT';

export const consentGivenByLabels: Record<ConsentGivenBy, string> = {
  SUBJECT: 'The person',
  ATTORNEY_HEALTH_WELFARE: 'Attorney for health and welfare (only once capacity is lost)',
  ATTORNEY_PROPERTY: 'Attorney for property and money',
  ENDURING_POWER: 'Attorney under an enduring power (property and money)',
  DEPUTY_WELFARE: 'Deputy for health and welfare',
  DEPUTY_PROPERTY: 'Deputy for property and money',
  PARENTAL_RESPONSIBILITY: 'Somebody with parental responsibility',
  COURT: 'The court',
};
export const consentGivers = codesOf(consentGivenByLabels);

/** How the answer was given. */
export type ConsentMethod = 'VERBAL' | 'WRITTEN' | 'E_SIGNED' | 'BSL_OR_INTERPRETED' | 'RECORDED_CALL' | 'OBSERVED_BEHAVIOUR';

export const consentMethodLabels: Record<ConsentMethod, string> = {
  VERBAL: 'In conversation',
  WRITTEN: 'In writing',
  E_SIGNED: 'Signed on screen',
  BSL_OR_INTERPRETED: 'Through an interpreter or in British Sign Language',
  RECORDED_CALL: 'On a recorded call',
  OBSERVED_BEHAVIOUR: 'Shown by what they did',
};
export const consentMethods = codesOf(consentMethodLabels);

export type ScopeEffect = 'PERMIT' | 'DENY';
export const scopeEffectLabels: Record<ScopeEffect, string> = { PERMIT: 'May be shared', DENY: 'Must not be shared' };
export const scopeEffects = codesOf(scopeEffectLabels);

/**
 * To whom a scope row speaks. FORUM_PARTICIPANTS means those at the table when the person was asked (R18). NAMED_PERSON is
 * somebody in particular: a yes says who may be told aloud and opens nothing in Concord; a no to somebody at the table shuts them out.
 */
export type ScopeRecipient = 'FORUM_PARTICIPANTS' | 'AGENCY' | 'SECTOR' | 'NAMED_PERSON';
export const scopeRecipientLabels: Record<ScopeRecipient, string> = {
  FORUM_PARTICIPANTS: 'Everybody at the table when they were asked',
  AGENCY: 'One agency',
  SECTOR: 'One kind of organisation',
  NAMED_PERSON: 'One person, by name',
};
export const scopeRecipients = codesOf(scopeRecipientLabels);

/** What may be done with it. A line without one speaks about all of it. */
export type ScopeAction = 'DISCUSS' | 'VIEW' | 'COPY_TO_OWN_RECORD' | 'ONWARD_SHARE';
export const scopeActionLabels: Record<ScopeAction, string> = {
  DISCUSS: 'Talk about it in a meeting',
  VIEW: 'Read it',
  COPY_TO_OWN_RECORD: 'Copy it into their own record',
  ONWARD_SHARE: 'Pass it on',
};
export const scopeActions = codesOf(scopeActionLabels);

/** What was asked. Consent that could not change anything is not asked: then views are recorded, and there is no veto. */
export type ConsentDecisionKind = 'CONFIDENTIALITY_CONSENT' | 'GDPR_EXPLICIT_CONSENT' | 'VIEWS_ONLY' | 'OBJECTION';
export const consentDecisionKindLabels: Record<ConsentDecisionKind, string> = {
  CONFIDENTIALITY_CONSENT: 'Asked for consent: a no will be honoured unless the law says otherwise',
  VIEWS_ONLY: 'Told, and asked for their views: it would be shared anyway',
  OBJECTION: 'They objected by themselves',
  GDPR_EXPLICIT_CONSENT: 'Explicit consent under data protection law',
};
export const consentDecisionKinds = codesOf(consentDecisionKindLabels);

/** What was explained before the person answered. */
export type ExplainedQuestion = 'WHAT_IS_SHARED' | 'WITH_WHOM' | 'WHAT_FOR' | 'IF_NOT_SHARED' | 'MAY_CHANGE_MIND' | 'SHARED_ANYWAY_WHEN';
export const explainedQuestionLabels: Record<ExplainedQuestion, string> = {
  WHAT_IS_SHARED: 'What would be shared',
  WITH_WHOM: 'With whom',
  WHAT_FOR: 'What for',
  IF_NOT_SHARED: 'What may happen if it is not shared',
  MAY_CHANGE_MIND: 'That they may change their mind at any time',
  SHARED_ANYWAY_WHEN: 'When it would be shared whatever they say',
};
export const explainedQuestions = codesOf(explainedQuestionLabels);

/** Whether the person could decide this, as far as whoever asked could tell. */
export type ConsentCapacityBasis = 'PRESUMED' | 'ASSESSED' | 'DOUBTED';
export const consentCapacityBasisLabels: Record<ConsentCapacityBasis, string> = {
  PRESUMED: 'No reason to doubt it',
  ASSESSED: 'It was assessed',
  DOUBTED: 'I have doubts',
};
export const consentCapacityBases = codesOf(consentCapacityBasisLabels);

/** How somebody was asked, or tried to be reached. */
export type AskedChannel = 'PHONE' | 'VISIT' | 'LETTER' | 'MESSAGE' | 'THROUGH_SOMEBODY';
export const askedChannelLabels: Record<AskedChannel, string> = {
  PHONE: 'By phone',
  VISIT: 'On a visit',
  LETTER: 'By letter',
  MESSAGE: 'By text or email',
  THROUGH_SOMEBODY: 'Through somebody they trust',
};
export const askedChannels = codesOf(askedChannelLabels);

/** One try to reach the person. */
export interface ConsentAttempt {
  readonly on: string;
  readonly channel: AskedChannel;
  readonly note?: string | undefined;
}

/** What an assessment of capacity for one decision found. */
export type CapacityConclusion = 'HAS_CAPACITY' | 'LACKS_CAPACITY' | 'REASONABLE_BELIEF_LACKS';
export const capacityConclusionLabels: Record<CapacityConclusion, string> = {
  HAS_CAPACITY: 'Has capacity for this decision',
  LACKS_CAPACITY: 'Lacks capacity for this decision',
  REASONABLE_BELIEF_LACKS: 'Reasonably believed to lack capacity; full record to follow',
};
export const capacityConclusions = codesOf(capacityConclusionLabels);
