/** The words of sharing. Codes are stored, labels are read. */
const codesOf = <Code extends string>(labels: Record<Code, string>): Code[] => Object.keys(labels) as Code[];

/** On what a release rests (need-to-know section 1). */
export type ReleaseBasis = 'STATUTORY' | 'CONSENT' | 'OWNER' | 'OVERRIDE' | 'URGENT' | 'STAFF_SAFETY';
export const releaseBasisLabels: Record<ReleaseBasis, string> = {
  OWNER: 'The owner agency’s own lawful basis',
  CONSENT: 'The person agreed',
  STATUTORY: 'A legal gateway or duty',
  OVERRIDE: 'Shared without consent, authorised by the owner agency',
  URGENT: 'Urgent release',
  STAFF_SAFETY: 'Staff and visit safety',
};
export const releaseBases = codesOf(releaseBasisLabels);
/** Bases that an owner may choose when recording or sharing. The others have their own forms. */
export const choosableBases: ReleaseBasis[] = ['OWNER', 'CONSENT', 'STATUTORY'];

/** Who would come to harm. Only what risks the adult alone waits for the adult's word. */
export type RiskTo = 'ADULT' | 'OTHERS' | 'ADULT_AND_OTHERS' | 'NOT_KNOWN';
export const riskToLabels: Record<RiskTo, string> = {
  ADULT: 'The adult alone',
  ADULT_AND_OTHERS: 'The adult and other people',
  OTHERS: 'Other people',
  NOT_KNOWN: 'Not known',
};
export const riskTos = codesOf(riskToLabels);

/** What people who may not see an item are shown: nothing at all, or that something is held elsewhere. */
export type WithheldStyle = 'ABSENT' | 'MASKED';
export const withheldStyleLabels: Record<WithheldStyle, string> = {
  ABSENT: 'Nothing at all',
  MASKED: 'A neutral notice that information is held elsewhere',
};
export const withheldStyles = codesOf(withheldStyleLabels);

/** What a recipient may do with it. Police codes P and C; conditions stand in words beside. */
export type HandlingCode = 'NONE' | 'P' | 'C';
export const handlingCodeLabels: Record<HandlingCode, string> = {
  NONE: 'No special conditions. Ask before passing it on.',
  P: 'P: lawful sharing permitted',
  C: 'C: lawful sharing permitted with conditions',
};
export const handlingCodes = codesOf(handlingCodeLabels);

/** What an item is: an ordinary statement, or one that came about in a particular way. */
export type ItemKind = 'STATEMENT' | 'REFERRAL_ANSWER' | 'SAFETY_LINE' | 'SAFETY_STOP' | 'URGENT' | 'LOGGED_AFTERWARDS';
export const itemKindLabels: Record<ItemKind, string> = {
  STATEMENT: 'Statement',
  REFERRAL_ANSWER: 'From the referral',
  SAFETY_LINE: 'Visit safety',
  SAFETY_STOP: 'Do not visit',
  URGENT: 'Urgent release',
  LOGGED_AFTERWARDS: 'Shared by phone or in person, logged afterwards',
};
export const itemKinds = codesOf(itemKindLabels);

/** What a person has to do with a statement. Police items name at least one of the first five (R27). */
export type ItemPersonRole =
  | 'SUSPECT'
  | 'CONVICTED'
  | 'VICTIM'
  | 'WITNESS'
  | 'OTHER'
  | 'ADULT_AT_RISK'
  | 'CHILD_AT_RISK'
  | 'SOURCE_OF_RISK'
  | 'CARER'
  | 'HOUSEHOLD';
export const itemPersonRoleLabels: Record<ItemPersonRole, string> = {
  ADULT_AT_RISK: 'The adult at risk',
  CHILD_AT_RISK: 'A child at risk (goes to children’s services at once)',
  SOURCE_OF_RISK: 'A source of risk',
  SUSPECT: 'Suspect',
  CONVICTED: 'Convicted',
  VICTIM: 'Victim',
  WITNESS: 'Witness',
  CARER: 'Carer',
  HOUSEHOLD: 'Lives in the household',
  OTHER: 'Mentioned for another reason',
};
export const itemPersonRoles = codesOf(itemPersonRoleLabels);
/** The roles that law-enforcement records must tell apart (R27). */
export const policeSubjectRoles: readonly ItemPersonRole[] = ['SUSPECT', 'CONVICTED', 'VICTIM', 'WITNESS', 'OTHER'];

/** How something was already shared, outside Concord. */
export type SharedOutsideBy = 'PHONE' | 'EMERGENCY_999' | 'IN_PERSON' | 'SECURE_EMAIL';
export const sharedOutsideByLabels: Record<SharedOutsideBy, string> = {
  PHONE: 'By phone',
  EMERGENCY_999: 'On a 999 call',
  IN_PERSON: 'In person',
  SECURE_EMAIL: 'By secure email',
};
export const sharedOutsideWays = codesOf(sharedOutsideByLabels);
