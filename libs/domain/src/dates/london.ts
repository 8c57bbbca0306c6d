import { DateTime } from 'luxon';

/** A day without a time, as `YYYY-MM-DD`: a birthday, a due date. */
export type LocalDate = string;

/** A moment: a `Date`, or the ISO text of one with its offset, like `2026-03-05T14:05:00Z`. Stored in UTC. */
export type Instant = Date | string;

/** Everything people read and type is in this time zone. */
export const londonZone = 'Europe/London';

/** Gives "5 March 2026" for a day, or for the London day of a moment. Throws RangeError when it is neither. */
export function formatDate(value: LocalDate | Instant): string {
  return inLondon(value).toFormat('d MMMM yyyy', { locale: 'en-GB' });
}

/**
 * Gives the London time of a moment: "2:05pm", "2pm", "midday", "midnight".
 * The hour that happens twice when the clocks go back is told apart: "1:30am BST", then "1:30am GMT".
 */
export function formatTime(instant: Instant): string {
  const time = inLondon(instant);
  const words = clockWords(time.hour, time.minute);
  return time.getPossibleOffsets().length > 1 ? `${words} ${time.offset === 0 ? 'GMT' : 'BST'}` : words;
}

/** Gives "5 March 2026 at 2:05pm" in London for a moment. */
export function formatDateTime(instant: Instant): string {
  return `${formatDate(instant)} at ${formatTime(instant)}`;
}

/** Gives the day it is in London at a moment. */
export function londonDate(instant: Instant): LocalDate {
  return inLondon(instant).toFormat('yyyy-MM-dd');
}

/** Gives the London clock time of a moment as `HH:MM`, 24 hours, for filling in a time field. */
export function londonClock(instant: Instant): string {
  return inLondon(instant).toFormat('HH:mm');
}

/** Gives today in London; the caller says what the time is. */
export function todayInLondon(now: Date): LocalDate {
  return londonDate(now);
}

/** Gives the moment a London day begins, summer or winter. The day ends where the next one begins. */
export function startOfLondonDay(date: LocalDate): Date {
  return inLondon(date).startOf('day').toJSDate();
}

/**
 * Gives the moment of a London day and `HH:MM` clock time. A time that happens twice means its first happening.
 * Gives undefined for a time that the clocks skip in spring, as 1:30am on 29 March 2026. Throws RangeError for nonsense.
 */
export function londonInstant(date: LocalDate, clock: string): Date | undefined {
  const time = inLondon(`${date}T${clock}`);
  if (time.toFormat('HH:mm') !== clock) return undefined;
  const first = time.getPossibleOffsets()[0] ?? time;
  return first.toJSDate();
}

/** Says whether text is a real day written `YYYY-MM-DD`. */
export function isLocalDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && DateTime.fromISO(text, { zone: 'utc' }).isValid;
}

/**
 * Gives the age in whole years on a day, or undefined before birth.
 * Someone born on 29 February is a year older on 1 March in other years, as agencies in England and Wales count.
 */
export function ageOn(dateOfBirth: LocalDate, day: LocalDate): number | undefined {
  if (day < dateOfBirth) return undefined;
  const years = Number(day.slice(0, 4)) - Number(dateOfBirth.slice(0, 4));
  return day.slice(5) < dateOfBirth.slice(5) ? years - 1 : years;
}

function inLondon(value: LocalDate | Instant): DateTime {
  const time =
    typeof value === 'string'
      ? DateTime.fromISO(value, { zone: londonZone })
      : DateTime.fromJSDate(value, { zone: londonZone });
  if (!time.isValid) throw new RangeError('Not a date or a moment');
  return time;
}

function clockWords(hour: number, minute: number): string {
  if (minute === 0 && hour === 0) return 'midnight';
  if (minute === 0 && hour === 12) return 'midday';
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes}${hour < 12 ? 'am' : 'pm'}`;
}

/** Gives the day that many days later. */
export function dayAfter(day: LocalDate, days: number): LocalDate {
  return DateTime.fromISO(day, { zone: 'utc' }).plus({ days }).toFormat('yyyy-MM-dd');
}
