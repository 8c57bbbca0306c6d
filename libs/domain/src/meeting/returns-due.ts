import { addWorkingDays, londonDate, type LocalDate } from '../dates/index.js';
import type { ForumClocks, ForumDefinition } from '../forums/forum-definition.js';
import { RuleBroken } from '../rule-broken.js';

/** The day by which returns are asked for: working days before the meeting, and never before today. */
export const returnsDueOn = (clocks: ForumClocks, startsAt: Date, now: Date): LocalDate => {
  const usual = addWorkingDays(londonDate(startsAt), -clocks.returnsDueWorkingDaysBeforeMeeting);
  const today = londonDate(now);
  return usual < today ? today : usual;
};

/** The last day for the first meeting of a case: by the referral's urgency, else the forum's clock. */
export const firstMeetingDueOn = (definition: ForumDefinition, receivedAt: Date, urgencyCode: string | null): LocalDate => {
  const urgency = definition.urgencies.find((it) => it.code === urgencyCode);
  return addWorkingDays(londonDate(receivedAt), urgency?.firstMeetingWorkingDays ?? definition.clocks.firstMeetingWorkingDays);
};

/** The last day on which a meeting that ended incomplete may be completed. */
export const finishDueOn = (clocks: ForumClocks, endedAt: Date): LocalDate => addWorkingDays(londonDate(endedAt), clocks.finishMeetingWithinWorkingDays);

/** @throws RuleBroken when the times of a meeting cannot be */
export const checkTimes = (startsAt: Date, endsAt: Date, now: Date): void => {
  if (startsAt.getTime() < now.getTime() - 24 * 3_600_000) throw new RuleBroken('The meeting must start today or later.', 'startsAt');
  if (endsAt <= startsAt) throw new RuleBroken('The meeting must end after it starts.', 'endsAt');
  if (endsAt.getTime() - startsAt.getTime() > 12 * 3_600_000) throw new RuleBroken('A meeting may last 12 hours at most.', 'endsAt');
};
