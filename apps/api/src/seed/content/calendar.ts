import { addWorkingDays, formatDate, type LocalDate, londonInstant, startOfLondonDay, todayInLondon } from '@concord/domain';

const DAY = 86_400_000;

/** The demonstration's days, counted from the day on which it is filled. Everything else about it is fixed. */
export interface Calendar {
  readonly today: LocalDate;
  /** The working day that many after today (before it, when negative). */
  working(days: number): LocalDate;
  /** The day that many calendar days after today. */
  day(days: number): LocalDate;
  /** The working day after (or before) another day. */
  workingAfter(date: LocalDate, days: number): LocalDate;
  /** The day that many calendar days after another. */
  dayAfter(date: LocalDate, days: number): LocalDate;
  /** A clock time on a working day counted from today. */
  at(workingDays: number, clock: string): Date;
  /** A clock time on a day. */
  on(date: LocalDate, clock: string): Date;
  /** A working day counted from today, in words. */
  said(workingDays: number): string;
}

export function calendarFrom(now: Date): Calendar {
  const today = todayInLondon(now);
  // midday, so that an hour gained or lost by the clocks never moves a day
  const dayAfter = (date: LocalDate, days: number): LocalDate => todayInLondon(new Date(startOfLondonDay(date).getTime() + days * DAY + DAY / 2));
  const on = (date: LocalDate, clock: string): Date => londonInstant(date, clock) ?? startOfLondonDay(date);
  const working = (days: number): LocalDate => addWorkingDays(today, days);
  return {
    today,
    working,
    day: (days) => dayAfter(today, days),
    workingAfter: (date, days) => addWorkingDays(date, days),
    dayAfter,
    on,
    at: (days, clock) => on(working(days), clock),
    said: (days) => formatDate(working(days)),
  };
}
