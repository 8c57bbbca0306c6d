import type { ConsentState } from './consent-words.js';

/** What is still to be done about consent or capacity on one case file. */
export type ConsentTaskKind =
  | 'ASK_AGAIN'
  | 'CHASE'
  | 'REVIEW_CONSENT'
  | 'TURNED_18'
  | 'STRUCTURE_CONDITION'
  | 'FULL_CAPACITY_RECORD'
  | 'CHECK_ELIGIBILITY'
  | 'TELL_RECIPIENT'
  | 'DECIDE_AFTER_WITHDRAWAL';

export const consentTaskLabels: Record<ConsentTaskKind, string> = {
  ASK_AGAIN: 'Ask the person again',
  CHASE: 'Ask whether there is an answer',
  REVIEW_CONSENT: 'Look at consent again with the person',
  TURNED_18: 'They turn 18: ask them themselves',
  STRUCTURE_CONDITION: 'Write out a condition the person set',
  FULL_CAPACITY_RECORD: 'Make the full record of capacity',
  CHECK_ELIGIBILITY: 'Decide whether this forum still fits',
  TELL_RECIPIENT: 'Tell those who already have it that the person does not agree',
  DECIDE_AFTER_WITHDRAWAL: 'Decide what else closes after the person’s no',
};
export const consentTaskKinds = Object.keys(consentTaskLabels) as ConsentTaskKind[];

/** A task to be raised; the same one is raised once. */
export interface ConsentTaskDraft {
  readonly kind: ConsentTaskKind;
  readonly subjectId: string;
  readonly dueOn: string;
  readonly aboutAgencyId?: string;
  readonly aboutFunction?: string;
}

/** A task that something settles: all of the kind on the case file, or the one about a record. */
export interface SettledTask {
  readonly kind: ConsentTaskKind;
  readonly subjectId?: string;
}

interface RecordedEvent {
  readonly id: string;
  readonly state: ConsentState;
  readonly chaseOn?: string | null | undefined;
  readonly conditionDueOn?: string | null | undefined;
  readonly supersedesIds: readonly string[];
}

/** What follows from something being recorded: whom to chase when, what to write out by when. */
export const tasksRaisedBy = ({ id, state, chaseOn, conditionDueOn }: RecordedEvent): ConsentTaskDraft[] => [
  ...(state === 'PENDING' && chaseOn ? [{ kind: 'CHASE' as const, subjectId: id, dueOn: chaseOn }] : []),
  ...(conditionDueOn ? [{ kind: 'STRUCTURE_CONDITION' as const, subjectId: id, dueOn: conditionDueOn }] : []),
];

const NOT_AN_ANSWER: readonly ConsentState[] = ['PENDING', 'ENTERED_IN_ERROR'];

/** What it settles: an answer ends the asking; whatever is taken back needs nothing more. */
export const tasksSettledBy = ({ state, supersedesIds }: RecordedEvent): SettledTask[] => [
  ...(state === 'PENDING' ? [{ kind: 'CHASE' as const }] : []),
  ...(NOT_AN_ANSWER.includes(state) ? [] : (['ASK_AGAIN', 'CHASE', 'REVIEW_CONSENT', 'TURNED_18'] as const).map((kind) => ({ kind }))),
  ...supersedesIds.flatMap((subjectId) => (['STRUCTURE_CONDITION', 'CHASE', 'ASK_AGAIN', 'REVIEW_CONSENT'] as const).map((kind) => ({ kind, subjectId }))),
];

/** What the chair decides when the forum asks for capacity and the person lacks it (R22). */
export type EligibilityChoice = 'CONTINUE' | 'TRANSFER';
export const eligibilityChoiceLabels: Record<EligibilityChoice, string> = {
  CONTINUE: 'Go on here',
  TRANSFER: 'Hand over to a best-interests process',
};
export const eligibilityChoices = Object.keys(eligibilityChoiceLabels) as EligibilityChoice[];
