import { addWorkingDays, type LocalDate, londonInstant } from '../dates/index.js';
import type { ForumClocks } from '../forums/forum-definition.js';
import type { InformDecision } from './override-words.js';

/** The numbers of overrides. A forum's settings may say otherwise; these are the national defaults. */
export interface OverrideClocks {
  /** Longest time in force where no review of the case is due. */
  readonly overrideLongestDays: number;
  /** Somebody who had no part in it looks at it within this. */
  readonly overrideReviewWorkingDays: number;
  /** Each reason has at least this many characters. */
  readonly overrideFewestCharacters: number;
  /** The person should have been told: after this, the agency's contact point hears that nobody did. */
  readonly tellPersonEscalateWorkingDays: number;
  /** A sharing that should not have been is looked into within this. */
  readonly breachTriageHours: number;
}

export const usualOverrideClocks: OverrideClocks = {
  overrideLongestDays: 28,
  overrideReviewWorkingDays: 5,
  overrideFewestCharacters: 40,
  tellPersonEscalateWorkingDays: 3,
  breachTriageHours: 72,
};

/** The forum's numbers over the national ones. */
export const overrideClocks = (clocks: ForumClocks): OverrideClocks => ({
  overrideLongestDays: clocks.overrideLongestDays ?? usualOverrideClocks.overrideLongestDays,
  overrideReviewWorkingDays: clocks.overrideReviewWorkingDays ?? usualOverrideClocks.overrideReviewWorkingDays,
  overrideFewestCharacters: clocks.overrideFewestCharacters ?? usualOverrideClocks.overrideFewestCharacters,
  tellPersonEscalateWorkingDays: clocks.tellPersonEscalateWorkingDays ?? usualOverrideClocks.tellPersonEscalateWorkingDays,
  breachTriageHours: clocks.breachTriageHours ?? usualOverrideClocks.breachTriageHours,
});

/**
 * The last instant, exclusive: the end of the day of the case's next review, or the longest time where none is due.
 * @param reviewOn the day of the next review; one that is past says nothing
 */
export function longestUntil({ overrideLongestDays }: OverrideClocks, reviewOn: LocalDate | null, today: LocalDate): Date {
  const last = reviewOn !== null && reviewOn >= today ? reviewOn : dayAfter(today, overrideLongestDays);
  return endOf(last);
}

/** A day counts whole: until midnight in England. */
export const endOf = (day: LocalDate): Date => londonInstant(dayAfter(day, 1), '00:00') ?? new Date(`${dayAfter(day, 1)}T00:00:00Z`);

/** Whether the person is told, and whether that is late. */
export type Telling = 'DONE' | 'WAITING' | 'OVERDUE' | 'NOT_TOLD';

interface Told {
  readonly informDecision: InformDecision;
  readonly informUntil: LocalDate | null;
  readonly informDoneOn: LocalDate | null;
}

export function tellingOf({ informDecision, informUntil, informDoneOn }: Told, today: LocalDate): Telling {
  if (informDecision === 'INFORMED' || informDoneOn !== null) return 'DONE';
  if (informDecision === 'NOT_INFORMED') return 'NOT_TOLD';
  return informUntil !== null && informUntil < today ? 'OVERDUE' : 'WAITING';
}

/** The day from which it is no longer the requester's matter alone that nobody told the person (R35). */
export const tellingEscalatesOn = (informUntil: LocalDate, { tellPersonEscalateWorkingDays }: OverrideClocks): LocalDate => addWorkingDays(informUntil, tellPersonEscalateWorkingDays);

function dayAfter(day: LocalDate, days: number): LocalDate {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
