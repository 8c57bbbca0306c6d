import { formatDate, type LocalDate } from '../dates/index.js';
import type { ForumClocks } from '../forums/forum-definition.js';
import { RuleBroken } from '../rule-broken.js';

/** The usual day of the next review after a meeting. */
export const usualReviewOn = (clocks: ForumClocks, heldOn: LocalDate): LocalDate => daysAfter(heldOn, clocks.reviewDays);
/** The last day on which the next review may be held. */
export const latestReviewOn = (clocks: ForumClocks, heldOn: LocalDate): LocalDate => daysAfter(heldOn, clocks.reviewMaximumDays);

/**
 * A review may be moved within the forum's maximum, and never into the past.
 * @throws RuleBroken saying until when
 */
export function checkReviewDay(clocks: ForumClocks, heldOn: LocalDate, dueOn: LocalDate, today: LocalDate): void {
  if (dueOn < today) throw new RuleBroken('The review must be today or later.', 'dueOn');
  const latest = latestReviewOn(clocks, heldOn);
  if (dueOn > latest) throw new RuleBroken(`The review must be held by ${formatDate(latest)}: that is the longest this forum goes without one.`, 'dueOn');
}

/** Late is computed, never stored. */
export const isReviewOverdue = (dueOn: LocalDate, today: LocalDate): boolean => dueOn < today;

function daysAfter(day: LocalDate, days: number): LocalDate {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
