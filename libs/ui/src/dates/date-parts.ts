import { DateTime } from 'luxon';

/** A date as it is typed: three texts. */
export interface DateParts {
  day: string;
  month: string;
  year: string;
}

export const noDate: DateParts = { day: '', month: '', year: '' };

const isNumber = (text: string, digits: RegExp) => digits.test(text.trim());

/** "2026-03-05" from what was typed, or null when it is no real date. */
export function toIsoDate({ day, month, year }: DateParts): string | null {
  if (!isNumber(day, /^\d{1,2}$/) || !isNumber(month, /^\d{1,2}$/) || !isNumber(year, /^\d{4}$/)) return null;
  const date = DateTime.fromObject({ day: Number(day), month: Number(month), year: Number(year) });
  return date.isValid ? date.toISODate() : null;
}

/** The three texts of "2026-03-05"; empty ones for null. */
export function toDateParts(isoDate: string | null | undefined): DateParts {
  const date = isoDate ? DateTime.fromISO(isoDate) : null;
  return date?.isValid ? { day: String(date.day), month: String(date.month), year: String(date.year) } : noDate;
}

export const isEmptyDate = ({ day, month, year }: DateParts): boolean => !day.trim() && !month.trim() && !year.trim();
