import { addWorkingDays } from '../dates/working-days.js';
import type { LocalDate } from '../dates/london.js';
import type { ForumClocks } from '../forums/forum-definition.js';
import { type ActionStatus, isOpenAction } from './action-status.js';

/** What the clocks look at. */
export interface WatchedAction {
  readonly status: ActionStatus;
  readonly dueOn: LocalDate;
  /** The day on which its owner was last asked to take it. */
  readonly offeredOn: LocalDate;
  readonly ownerPractitionerId: string | null;
  readonly nameOwnerBy: LocalDate | null;
}

export type ActionClocks = Pick<
  ForumClocks,
  'agencyAcceptActionWorkingDays' | 'overdueEscalateToContactWorkingDays' | 'overdueEscalateToChairWorkingDays'
>;

export type EscalationLevel = 'CONTACT' | 'CHAIR';
export type EscalationCause = 'OVERDUE' | 'UNANSWERED' | 'OWNER_NOT_NAMED';

/** Somebody is to be told: who, why, and the day that was missed. The three together happen once. */
export interface Escalation {
  readonly level: EscalationLevel;
  readonly cause: EscalationCause;
  readonly missedOn: LocalDate;
}

export const escalationCauseLabels: Record<EscalationCause, string> = {
  OVERDUE: 'the due date has passed',
  UNANSWERED: 'nobody has accepted or refused it',
  OWNER_NOT_NAMED: 'no person has been named',
};

/** Past its due date and still open. On the due date itself it is not late yet. */
export const isActionOverdue = ({ status, dueOn }: Pick<WatchedAction, 'status' | 'dueOn'>, today: LocalDate): boolean =>
  isOpenAction(status) && dueOn < today;

/** The day by which the agency accepts or refuses. */
export const answerBy = ({ offeredOn }: Pick<WatchedAction, 'offeredOn'>, clocks: ActionClocks): LocalDate =>
  addWorkingDays(offeredOn, clocks.agencyAcceptActionWorkingDays);

/** Everything that should have been escalated by today. The caller leaves out what already was. */
export function escalationsDue(action: WatchedAction, clocks: ActionClocks, today: LocalDate): Escalation[] {
  if (!isOpenAction(action.status)) return [];
  return [...overdueSteps(action, clocks, today), ...unansweredStep(action, clocks, today), ...unnamedStep(action, today)];
}

/** First the agency's contact point, then the chair; both count from the due date. */
function overdueSteps({ dueOn }: WatchedAction, clocks: ActionClocks, today: LocalDate): Escalation[] {
  const toContactOn = addWorkingDays(dueOn, clocks.overdueEscalateToContactWorkingDays);
  const toChairOn = addWorkingDays(dueOn, clocks.overdueEscalateToChairWorkingDays);
  const step = (level: EscalationLevel): Escalation => ({ level, cause: 'OVERDUE', missedOn: dueOn });
  return [...(toContactOn <= today ? [step('CONTACT')] : []), ...(toChairOn <= today ? [step('CHAIR')] : [])];
}

function unansweredStep(action: WatchedAction, clocks: ActionClocks, today: LocalDate): Escalation[] {
  const missedOn = answerBy(action, clocks);
  return action.status === 'OFFERED' && missedOn < today ? [{ level: 'CONTACT', cause: 'UNANSWERED', missedOn }] : [];
}

function unnamedStep({ ownerPractitionerId, nameOwnerBy }: WatchedAction, today: LocalDate): Escalation[] {
  if (ownerPractitionerId !== null || nameOwnerBy === null || nameOwnerBy >= today) return [];
  return [{ level: 'CONTACT', cause: 'OWNER_NOT_NAMED', missedOn: nameOwnerBy }];
}
