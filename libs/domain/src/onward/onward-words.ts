const codesOf = <Code extends string>(labels: Record<Code, string>): Code[] => Object.keys(labels) as Code[];

/** Where a request to pass something on stands. Silence is no. */
export type OnwardState = 'WAITING' | 'YES' | 'NO' | 'NO_ANSWER';
export const onwardStateLabels: Record<OnwardState, string> = {
  WAITING: 'The owner has not answered yet. Until they do, the answer is no',
  YES: 'Yes: the owner shared it themselves',
  NO: 'No',
  NO_ANSWER: 'No answer by the day it was due, which means no',
};
export const onwardStates = codesOf(onwardStateLabels);

export type OnwardAnswer = 'YES' | 'NO';
export const onwardAnswerLabels: Record<OnwardAnswer, string> = {
  YES: 'Yes, we share it with them ourselves',
  NO: 'No',
};
export const onwardAnswers = codesOf(onwardAnswerLabels);

/** Where a request stands at an instant. */
export function onwardStateAt({ answer, dueAt }: { answer: OnwardAnswer | null; dueAt: Date }, at: Date): OnwardState {
  if (answer) return answer;
  return dueAt > at ? 'WAITING' : 'NO_ANSWER';
}

/** Why an owner takes back what it shared. */
export type RecallReason = 'WRONG_RECIPIENT' | 'ERROR' | 'UNLAWFUL' | 'DANGER_TO_SOURCE' | 'PERSON_ASKED' | 'NO_LONGER_NEEDED';
export const recallReasonLabels: Record<RecallReason, string> = {
  WRONG_RECIPIENT: 'It went to an agency that does not need it',
  ERROR: 'The words are wrong',
  UNLAWFUL: 'Sharing the words was unlawful',
  DANGER_TO_SOURCE: 'The words put somebody who told us in danger',
  PERSON_ASKED: 'The person asked us to, or consent changed',
  NO_LONGER_NEEDED: 'It is not needed any more',
};
export const recallReasons = codesOf(recallReasonLabels);

/** For these, and for nothing else, the words may also be taken out of what was issued (need-to-know section 5). */
export const isGroundForBlanking = (reason: RecallReason): boolean => reason === 'ERROR' || reason === 'UNLAWFUL' || reason === 'DANGER_TO_SOURCE';

/** The national default of the clock `onwardAnswerWorkingDays`. */
const USUAL_WORKING_DAYS = 5;

/** Working days that an owner has for an answer, before silence is taken as no. */
export const onwardAnswerDays = (clocks: { readonly onwardAnswerWorkingDays?: number }): number => clocks.onwardAnswerWorkingDays ?? USUAL_WORKING_DAYS;
