import { DateTime } from 'luxon';
import { bankHolidays } from './bank-holidays.js';
import { isLocalDate, type LocalDate } from './london.js';

const holidaysOfYear = new Map<number, ReadonlySet<LocalDate>>();

/**
 * Says whether a day is a working day: Monday to Friday, not a bank holiday of England and Wales,
 * and not one of the extra days off of a setting. Throws RangeError when the day is not `YYYY-MM-DD`.
 */
export function isWorkingDay(date: LocalDate, extraDaysOff: readonly LocalDate[] = []): boolean {
  return isWorking(dayFrom(date), extraDaysOff);
}

/** Gives the first working day after a day, never that day itself. */
export function nextWorkingDay(date: LocalDate, extraDaysOff: readonly LocalDate[] = []): LocalDate {
  return addWorkingDays(date, 1, extraDaysOff);
}

/**
 * Gives the day that is a number of working days later, or earlier when the number is negative.
 * The day itself is never counted: one working day after a Friday or a Saturday is Monday. Zero gives the day back.
 */
export function addWorkingDays(date: LocalDate, count: number, extraDaysOff: readonly LocalDate[] = []): LocalDate {
  if (!Number.isInteger(count)) throw new RangeError('The number of working days must be whole');
  let day = dayFrom(date);
  for (let left = Math.abs(count); left > 0;) {
    day = day.plus({ days: Math.sign(count) });
    if (isWorking(day, extraDaysOff)) left -= 1;
  }
  return toDate(day);
}

/**
 * Counts the working days after one day, up to and including another: from Friday to Monday is 1, from a day to itself 0.
 * Negative when the second day is earlier, so that it always undoes `addWorkingDays`.
 */
export function workingDaysBetween(from: LocalDate, to: LocalDate, extraDaysOff: readonly LocalDate[] = []): number {
  const step = from <= to ? 1 : -1;
  const end = toDate(dayFrom(to));
  let count = 0;
  for (let day = dayFrom(from); toDate(day) !== end;) {
    day = day.plus({ days: step });
    if (isWorking(day, extraDaysOff)) count += step;
  }
  return count;
}

function isWorking(day: DateTime, extraDaysOff: readonly LocalDate[]): boolean {
  const date = toDate(day);
  return day.weekday <= 5 && !holidaysIn(day.year).has(date) && !extraDaysOff.includes(date);
}

function holidaysIn(year: number): ReadonlySet<LocalDate> {
  const known = holidaysOfYear.get(year) ?? new Set(bankHolidays(year).map(({ date }) => date));
  holidaysOfYear.set(year, known);
  return known;
}

function dayFrom(date: LocalDate): DateTime {
  if (!isLocalDate(date)) throw new RangeError('Not a day written YYYY-MM-DD');
  return DateTime.fromISO(date, { zone: 'utc' });
}

function toDate(day: DateTime): LocalDate {
  return day.toFormat('yyyy-MM-dd');
}
