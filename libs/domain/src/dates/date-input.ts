import { formatDate, isLocalDate, type LocalDate } from './london.js';

/** What somebody typed into the three fields of a date question. */
export interface DateInput {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

export type DateField = keyof DateInput;

/** A day, or a message for people and the fields to mark as wrong. */
export type DateInputResult =
  | { readonly ok: true; readonly value: LocalDate }
  | { readonly ok: false; readonly message: string; readonly fields: readonly DateField[] };

/** What the question asks. `label` begins a sentence, like "Date of birth"; `today` is today in London. */
export interface DateQuestion {
  readonly label: string;
  readonly today: LocalDate;
  readonly mustBe?: 'today or earlier' | 'today or later' | undefined;
}

const fields: readonly DateField[] = ['day', 'month', 'year'];
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * Reads a date typed as day, month and year; the month may be a number or a name.
 * Refuses empty fields, a year without four digits, a day that does not exist, and a day on the wrong side of today.
 */
export function parseDateInput(input: DateInput, question: DateQuestion): DateInputResult {
  const missing = fields.filter((field) => input[field].trim() === '');
  if (missing.length === fields.length)
    return refuse(`${question.label} is missing. Enter a day, month and year, like 5 3 2026.`, fields);
  if (missing.length > 0) return refuse(`${question.label} must include a ${missing.join(' and a ')}.`, missing);
  return readFields(input, question);
}

function readFields(input: DateInput, question: DateQuestion): DateInputResult {
  const day = readNumber(input.day, 31);
  if (day === undefined) return refuse(`The day of ${inside(question)} must be a number from 1 to 31.`, ['day']);
  const month = readMonth(input.month);
  if (month === undefined)
    return refuse(`The month of ${inside(question)} must be a number from 1 to 12, or a name like March.`, ['month']);
  const year = input.year.trim();
  if (!/^[1-9]\d{3}$/.test(year))
    return refuse(`The year of ${inside(question)} must have 4 digits, like 2026.`, ['year']);
  return checkDay(year, month, day, question);
}

function checkDay(year: string, month: number, day: number, question: DateQuestion): DateInputResult {
  const value = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  if (!isLocalDate(value))
    return refuse(
      `${day} ${monthNames[month - 1] ?? ''} ${year} is not a real date. Check the day and the month.`,
      fields,
    );
  if (question.mustBe === 'today or earlier' && value > question.today) {
    return refuse(`${question.label} must be today or in the past. ${formatDate(value)} is in the future.`, fields);
  }
  if (question.mustBe === 'today or later' && value < question.today) {
    return refuse(`${question.label} must be today or in the future. ${formatDate(value)} is in the past.`, fields);
  }
  return { ok: true, value };
}

function readNumber(text: string, highest: number): number | undefined {
  if (!/^\d{1,2}$/.test(text.trim())) return undefined;
  const number = Number(text);
  return number >= 1 && number <= highest ? number : undefined;
}

function readMonth(text: string): number | undefined {
  const word = text.trim().toLowerCase();
  const named = monthNames.findIndex((name, at) => name.toLowerCase() === word || months[at] === word);
  return named >= 0 ? named + 1 : readNumber(text, 12);
}

function inside({ label }: DateQuestion): string {
  return /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function refuse(message: string, wrong: readonly DateField[]): DateInputResult {
  return { ok: false, message, fields: wrong };
}
