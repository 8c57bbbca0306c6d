import { isLocalDate, parseDateInput, type DateInput } from '@concord/domain';

/** A date as it is typed: three texts. */
export type DateParts = DateInput;

export const noDate: DateParts = { day: '', month: '', year: '' };

/** "2026-03-05" from what was typed, or null when it is no real date. */
export function toIsoDate(typed: DateParts): string | null {
  const result = parseDateInput(typed, { label: 'Date', today: '' });
  return result.ok ? result.value : null;
}

/** The three texts of "2026-03-05"; empty ones for null. */
export function toDateParts(isoDate: string | null | undefined): DateParts {
  if (!isoDate || !isLocalDate(isoDate)) return noDate;
  const [year = '', month = '', day = ''] = isoDate.split('-');
  return { day: String(Number(day)), month: String(Number(month)), year };
}

export const isEmptyDate = ({ day, month, year }: DateParts): boolean => !day.trim() && !month.trim() && !year.trim();
