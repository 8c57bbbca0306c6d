import { RuleBroken } from '../rule-broken.js';

/** Where a promise stands. Overdue is not among them: it is computed from the due date, never stored (corrections.md). */
export type ActionStatus =
  | 'OFFERED'
  | 'ACCEPTED'
  | 'IN_PROGRESS'
  | 'REFUSED'
  | 'DONE'
  | 'NOT_POSSIBLE'
  | 'NOT_DONE'
  | 'CANCELLED';

export const actionStatusLabels: Record<ActionStatus, string> = {
  OFFERED: 'Waiting for an answer',
  ACCEPTED: 'Accepted',
  IN_PROGRESS: 'In progress',
  REFUSED: 'Refused',
  DONE: 'Done',
  NOT_POSSIBLE: 'Not possible',
  NOT_DONE: 'Not done',
  CANCELLED: 'No longer needed',
};

/** What can happen to an agreed action. */
export type ActionStep =
  | 'ACCEPT'
  | 'REFUSE'
  | 'PROGRESS'
  | 'COMPLETE'
  | 'FIND_IMPOSSIBLE'
  | 'LEAVE_UNDONE'
  | 'CARRY_OVER'
  | 'TRANSFER'
  | 'CANCEL';

export const actionStepLabels: Record<ActionStep, string> = {
  ACCEPT: 'Accept',
  REFUSE: 'Refuse',
  PROGRESS: 'Add a progress note',
  COMPLETE: 'Record as done',
  FIND_IMPOSSIBLE: 'Record as not possible',
  LEAVE_UNDONE: 'Record as not done',
  CARRY_OVER: 'Carry over to the next meeting',
  TRANSFER: 'Give to somebody else',
  CANCEL: 'Record as no longer needed',
};

/** Refused: we will not. Not possible: we tried, or looked, and it cannot be. Not done: it could have been, and was not. */
const transitions: Record<ActionStep, Partial<Record<ActionStatus, ActionStatus>>> = {
  ACCEPT: { OFFERED: 'ACCEPTED', REFUSED: 'ACCEPTED' },
  REFUSE: { OFFERED: 'REFUSED' },
  PROGRESS: { OFFERED: 'IN_PROGRESS', ACCEPTED: 'IN_PROGRESS', IN_PROGRESS: 'IN_PROGRESS' },
  COMPLETE: { OFFERED: 'DONE', ACCEPTED: 'DONE', IN_PROGRESS: 'DONE', NOT_DONE: 'DONE' },
  FIND_IMPOSSIBLE: { OFFERED: 'NOT_POSSIBLE', ACCEPTED: 'NOT_POSSIBLE', IN_PROGRESS: 'NOT_POSSIBLE' },
  LEAVE_UNDONE: { OFFERED: 'NOT_DONE', ACCEPTED: 'NOT_DONE', IN_PROGRESS: 'NOT_DONE' },
  CARRY_OVER: { OFFERED: 'OFFERED', ACCEPTED: 'ACCEPTED', IN_PROGRESS: 'IN_PROGRESS', NOT_DONE: 'ACCEPTED' },
  TRANSFER: {
    OFFERED: 'OFFERED',
    ACCEPTED: 'OFFERED',
    IN_PROGRESS: 'OFFERED',
    REFUSED: 'OFFERED',
    NOT_POSSIBLE: 'OFFERED',
    NOT_DONE: 'OFFERED',
  },
  CANCEL: {
    OFFERED: 'CANCELLED',
    ACCEPTED: 'CANCELLED',
    IN_PROGRESS: 'CANCELLED',
    REFUSED: 'CANCELLED',
    NOT_POSSIBLE: 'CANCELLED',
    NOT_DONE: 'CANCELLED',
  },
};

export const actionStatuses = Object.keys(actionStatusLabels) as ActionStatus[];
export const actionSteps = Object.keys(transitions) as ActionStep[];

/** Those that still wait for somebody to act. */
export const openActionStatuses: readonly ActionStatus[] = ['OFFERED', 'ACCEPTED', 'IN_PROGRESS'];
/** Those that the next meeting must look at: still open, or ended without the outcome. */
export const unsettledActionStatuses: readonly ActionStatus[] = [...openActionStatuses, 'REFUSED', 'NOT_POSSIBLE', 'NOT_DONE'];

export const isOpenAction = (status: ActionStatus): boolean => openActionStatuses.includes(status);

/** The steps that can be taken from a status, in the order in which people meet them. */
export const actionStepsFrom = (status: ActionStatus): ActionStep[] =>
  actionSteps.filter((step) => transitions[step][status] !== undefined);

/**
 * The status after a step.
 * @throws RuleBroken when the step cannot be taken from here
 */
export function actionStatusAfter(step: ActionStep, from: ActionStatus): ActionStatus {
  const to = transitions[step][from];
  if (to) return to;
  throw new RuleBroken(
    `This action is recorded as “${actionStatusLabels[from].toLowerCase()}”, so this cannot be done now. Look at its history, then choose another step.`,
  );
}

/** How soon it is needed (reference 9). */
export type ActionPriority = 'IMMEDIATE' | 'HIGH' | 'STANDARD';

export const actionPriorityLabels: Record<ActionPriority, string> = {
  IMMEDIATE: 'Immediate: within 24 hours',
  HIGH: 'High: within 5 working days',
  STANDARD: 'Standard',
};
export const actionPriorities = Object.keys(actionPriorityLabels) as ActionPriority[];
