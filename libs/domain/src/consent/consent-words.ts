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

/** To whom a scope row speaks. FORUM_PARTICIPANTS means those at the table when the person was asked (R18). */
export type ScopeRecipient = 'FORUM_PARTICIPANTS' | 'AGENCY' | 'SECTOR';
export const scopeRecipientLabels: Record<ScopeRecipient, string> = {
  FORUM_PARTICIPANTS: 'Everybody at the table when they were asked',
  AGENCY: 'One agency',
  SECTOR: 'One kind of organisation',
};
export const scopeRecipients = codesOf(scopeRecipientLabels);

/** What an assessment of capacity for one decision found. */
export type CapacityConclusion = 'HAS_CAPACITY' | 'LACKS_CAPACITY' | 'REASONABLE_BELIEF_LACKS';
export const capacityConclusionLabels: Record<CapacityConclusion, string> = {
  HAS_CAPACITY: 'Has capacity for this decision',
  LACKS_CAPACITY: 'Lacks capacity for this decision',
  REASONABLE_BELIEF_LACKS: 'Reasonably believed to lack capacity; full record to follow',
};
export const capacityConclusions = codesOf(capacityConclusionLabels);
