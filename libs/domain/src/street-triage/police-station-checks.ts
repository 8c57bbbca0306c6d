import type { Section136RuleSet, Section136Settings } from './section-136-rules.js';

const MINUTE = 60_000;

/** A time longer than allowed without a check. */
export interface CheckGap {
  readonly from: Date;
  readonly to: Date;
  readonly minutes: number;
}

/** The checks of a stay at a police station, as far as an instant. */
export interface CheckRound {
  readonly everyMinutes: number;
  readonly gaps: readonly CheckGap[];
  /** When the next is due; null when the person has left. */
  readonly nextDueAt: Date | null;
  readonly isOverdue: boolean;
}

interface StationStay {
  readonly arrivedAt: Date;
  readonly leftAt: Date | null;
}

/**
 * The welfare checks by a healthcare professional, at least every 30 minutes: law, not good practice (SI 2017/1036
 * regulation 4(1)(a); corrections.md). A check at exactly 30 minutes is in time.
 */
export const healthcareChecks = (stay: StationStay, checks: readonly Date[], at: Date, { policeStation }: Section136RuleSet): CheckRound =>
  checkRound(stay, checks, at, policeStation?.checkEveryMinutes ?? 30);

/** The custody officer's reviews of whether the conditions still hold; when they do not, the person is moved. */
export const custodyReviews = (stay: StationStay, reviews: readonly Date[], at: Date, { policeStationReviewMinutes }: Section136Settings): CheckRound =>
  checkRound(stay, reviews, at, policeStationReviewMinutes);

function checkRound({ arrivedAt, leftAt }: StationStay, checks: readonly Date[], at: Date, everyMinutes: number): CheckRound {
  const until = leftAt && leftAt < at ? leftAt : at;
  const done = checks.filter((it) => it >= arrivedAt && it <= until).sort((a, b) => a.getTime() - b.getTime());
  const marks = [arrivedAt, ...done, until];
  const last = done.at(-1) ?? arrivedAt;
  const nextDueAt = leftAt && leftAt <= at ? null : new Date(last.getTime() + everyMinutes * MINUTE);
  return { everyMinutes, gaps: gapsBetween(marks, everyMinutes), nextDueAt, isOverdue: nextDueAt !== null && nextDueAt < at };
}

const gapsBetween = (marks: readonly Date[], everyMinutes: number): CheckGap[] =>
  marks.slice(1).flatMap((to, index) => {
    const from = marks[index] ?? to;
    const passed = to.getTime() - from.getTime();
    return passed > everyMinutes * MINUTE ? [{ from, to, minutes: Math.floor(passed / MINUTE) }] : [];
  });
