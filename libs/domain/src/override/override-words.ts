/** The words of sharing without consent. Codes are stored, labels are read. */
const codesOf = <Code extends string>(labels: Record<Code, string>): Code[] => Object.keys(labels) as Code[];

/** Why an owner may share although the person said no (governance 3.2). */
export type OverrideGround =
  | 'SERIOUS_HARM_SELF_CAPACITY_DOUBT'
  | 'SERIOUS_HARM_OTHERS'
  | 'CHILD_AT_RISK'
  | 'SERIOUS_CRIME'
  | 'COERCION_UNDUE_INFLUENCE'
  | 'LACKS_CAPACITY_BEST_INTERESTS'
  | 'STATUTORY_DUTY_OR_ORDER'
  | 'PUBLIC_HEALTH_OR_SAFETY';

export const overrideGroundLabels: Record<OverrideGround, string> = {
  SERIOUS_HARM_SELF_CAPACITY_DOUBT: 'Serious harm to the person, and doubt whether they can decide freely',
  SERIOUS_HARM_OTHERS: 'Serious harm to somebody else',
  CHILD_AT_RISK: 'A child is at risk',
  SERIOUS_CRIME: 'Serious crime, to prevent or detect it',
  COERCION_UNDUE_INFLUENCE: 'Somebody is putting the person under pressure',
  LACKS_CAPACITY_BEST_INTERESTS: 'The person cannot decide this, and it is in their best interests',
  STATUTORY_DUTY_OR_ORDER: 'A legal duty or a court order',
  PUBLIC_HEALTH_OR_SAFETY: 'Danger to the public, such as fire, weapons or infestation',
};
export const overrideGrounds = codesOf(overrideGroundLabels);

/** One question that a ground makes the requester answer. */
export interface GroundTest {
  readonly key: string;
  readonly label: string;
  /** A name, a date or a reference: it need not be a paragraph. */
  readonly short?: true;
}

const test = (key: string, label: string): GroundTest => ({ key, label });
const shortTest = (key: string, label: string): GroundTest => ({ key, label, short: true });

/** What each ground demands. A ground that is ticked without its tests is not a ground. */
export const groundTests: Record<OverrideGround, readonly GroundTest[]> = {
  SERIOUS_HARM_SELF_CAPACITY_DOUBT: [
    test('harm', 'What could happen to them, and how soon?'),
    test('doubt', 'Why do you doubt that they can decide, or decide freely?'),
    shortTest('assessment', 'When will their capacity be assessed, and by whom?'),
  ],
  SERIOUS_HARM_OTHERS: [
    shortTest('who', 'Who is at risk?'),
    test('likelihood', 'How likely is it, how serious, and how soon?'),
    test('whyNotWait', 'Why can you not wait for the person to agree?'),
  ],
  CHILD_AT_RISK: [shortTest('children', 'Which child or children?'), test('harm', 'What harm?')],
  SERIOUS_CRIME: [shortTest('crime', 'Which crime, and is it to prevent or to detect it?'), test('prejudice', 'What would be lost by asking the person again?')],
  COERCION_UNDUE_INFLUENCE: [test('signs', 'What have you seen or heard?'), shortTest('byWhom', 'By whom?'), test('whyNotFree', 'Why was their answer not free?')],
  LACKS_CAPACITY_BEST_INTERESTS: [shortTest('assessment', 'Which assessment: who made it, and when?'), test('bestInterests', 'Why is it in their best interests, and who was consulted?')],
  STATUTORY_DUTY_OR_ORDER: [shortTest('provision', 'Which provision or order?')],
  PUBLIC_HEALTH_OR_SAFETY: [test('hazard', 'What is the danger?'), shortTest('exposed', 'Who is exposed to it?')],
};

/** How an answer to a ground's test is named in a form and in its errors. */
export const testPath = (ground: OverrideGround, key: string): string => `tests.${ground}_${key}`;

/** What the person is told about it (R35). */
export type InformDecision = 'INFORMED' | 'DEFERRED' | 'NOT_INFORMED';
export const informDecisionLabels: Record<InformDecision, string> = {
  INFORMED: 'They have been told',
  DEFERRED: 'They will be told later, by a date',
  NOT_INFORMED: 'They will not be told, and why',
};
export const informDecisions = codesOf(informDecisionLabels);

/** Why somebody is not told, or not yet (governance 3.3). */
export type NotInformReason =
  | 'INCREASES_RISK_TO_PERSON'
  | 'INCREASES_RISK_TO_OTHERS'
  | 'PREJUDICES_CRIME_PREVENTION'
  | 'UNCONTACTABLE'
  | 'LACKS_CAPACITY'
  | 'LEGAL_RESTRICTION';
export const notInformReasonLabels: Record<NotInformReason, string> = {
  INCREASES_RISK_TO_PERSON: 'Telling them would put them at more risk',
  INCREASES_RISK_TO_OTHERS: 'Telling them would put others at more risk',
  PREJUDICES_CRIME_PREVENTION: 'Telling them would get in the way of preventing or detecting crime',
  UNCONTACTABLE: 'They cannot be reached',
  LACKS_CAPACITY: 'They could not understand it. Tell their attorney or advocate',
  LEGAL_RESTRICTION: 'The law forbids telling them',
};
export const notInformReasons = codesOf(notInformReasonLabels);

/** Where a request stands as it is stored. That an authorised one has run out is worked out, never stored. */
export type OverrideState = 'REQUESTED' | 'AUTHORISED' | 'REFUSED' | 'WITHDRAWN' | 'REVOKED' | 'LAPSED' | 'CONSENTED' | 'ENDED_BY_REVIEW';
/** Where it stands at an instant. */
export type OverrideStanding = Exclude<OverrideState, 'AUTHORISED'> | 'ACTIVE' | 'EXPIRED';
export const overrideStandingLabels: Record<OverrideStanding, string> = {
  REQUESTED: 'Waiting for an authoriser',
  ACTIVE: 'In force',
  EXPIRED: 'Ran out: not confirmed at the review',
  REFUSED: 'Refused by the authoriser',
  WITHDRAWN: 'Taken back before it was decided',
  REVOKED: 'Stopped by its owner',
  LAPSED: 'Let go at the review',
  CONSENTED: 'Closed: the person agreed',
  ENDED_BY_REVIEW: 'Stopped: not upheld by its reviewer',
};
export const overrideStandings = codesOf(overrideStandingLabels);

/** What somebody who had no part in it found when they looked at it afterwards. */
export type OverrideReviewOutcome = 'UPHELD' | 'UPHELD_WITH_LEARNING' | 'NOT_UPHELD';
export const overrideReviewOutcomeLabels: Record<OverrideReviewOutcome, string> = {
  UPHELD: 'It was right to share',
  UPHELD_WITH_LEARNING: 'It was right to share, and there is something to learn',
  NOT_UPHELD: 'It should not have been shared',
};
export const overrideReviewOutcomes = codesOf(overrideReviewOutcomeLabels);

/** What became of an incident after it was looked into. */
export type IncidentOutcome = 'NO_BREACH' | 'BREACH_LOW_RISK' | 'BREACH_REPORTED_TO_ICO' | 'BREACH_PERSON_TOLD';
export const incidentOutcomeLabels: Record<IncidentOutcome, string> = {
  NO_BREACH: 'Not a personal data breach',
  BREACH_LOW_RISK: 'A breach, unlikely to put anybody at risk. Kept in the register',
  BREACH_REPORTED_TO_ICO: 'A breach, reported to the Information Commissioner',
  BREACH_PERSON_TOLD: 'A breach, reported to the Information Commissioner and told to the person',
};
export const incidentOutcomes = codesOf(incidentOutcomeLabels);
