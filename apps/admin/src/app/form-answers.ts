import {
  fieldsOf,
  isShown,
  validateAnswers,
  type Answer,
  type Answers,
  type FormDefinition,
  type FormField,
  type YesNoUnknownAnswer,
} from '@concord/domain';
import {
  isEmptyDate,
  noAnswer,
  noDate,
  toDateParts,
  toIsoDate,
  type DateParts,
  type YesNoUnknownValue,
} from '@concord/ui';
import { Problem } from './problem.js';

/** A forum's own form while it is filled in: every field has a value in the shape its control needs. */
export type TypedAnswer = string | readonly string[] | DateParts | YesNoUnknownValue;

export interface TypedAnswers {
  answers: Record<string, TypedAnswer>;
}

/** The `start` of `useForm` for a forum's form, empty or with what was saved. */
export function startAnswers(form: FormDefinition, saved: Answers = {}): TypedAnswers {
  return {
    answers: Object.fromEntries(fieldsOf(form).map((field) => [field.key, typed(field, saved[field.key] ?? null)])),
  };
}

/** What is sent: blank answers and those of hidden fields are left out. */
export function toAnswers(form: FormDefinition, { answers }: TypedAnswers): Answers {
  const all = Object.fromEntries(fieldsOf(form).map((field) => [field.key, answerFrom(field, answers[field.key])]));
  const shown = fieldsOf(form).filter((field) => all[field.key] !== null && isShown(field, all, today()));
  return Object.fromEntries(shown.map(({ key }) => [key, all[key] ?? null]));
}

/** Checks as the server will; throws a Problem whose messages land beside the fields. For inside `form.submit`. */
export function checkAnswers(form: FormDefinition, answers: Answers, submitting: boolean): void {
  const problems = validateAnswers(form, answers, { submitting, onDate: today() });
  if (problems.length === 0) return;
  throw new Problem(
    'INVALID',
    'Some answers need your attention.',
    problems.map(({ key, message }) => ({ path: `answers.${key}`, message })),
  );
}

export const today = (): string => new Date().toLocaleDateString('en-CA', { timeZone: 'Europe/London' });

function typed(field: FormField, answer: Answer): TypedAnswer {
  switch (field.kind) {
    case 'DATE':
      return typeof answer === 'string' ? toDateParts(answer) : noDate;
    case 'YES_NO_UNKNOWN':
      return isYesNoUnknown(answer) ? { answer: answer.answer, evidence: answer.evidence ?? '' } : noAnswer;
    case 'CHOICES':
      return Array.isArray(answer) ? answer : [];
    default:
      return typeof answer === 'string' || typeof answer === 'number' ? String(answer) : '';
  }
}

/** A date or number that is none stays as typed, so that the check can say so. */
function answerFrom(field: FormField, value: TypedAnswer | undefined): Answer {
  switch (field.kind) {
    case 'DATE':
      return dateFrom((value ?? noDate) as DateParts);
    case 'YES_NO_UNKNOWN':
      return yesNoUnknownFrom((value ?? noAnswer) as YesNoUnknownValue);
    case 'CHOICES':
      return (value as readonly string[] | undefined)?.length ? [...(value as readonly string[])] : null;
    case 'NUMBER':
      return numberFrom(textOf(value));
    default:
      return textOf(value).trim() === '' ? null : textOf(value);
  }
}

const textOf = (value: TypedAnswer | undefined): string => (typeof value === 'string' ? value : '');
const dateFrom = (parts: DateParts): Answer =>
  isEmptyDate(parts) ? null : (toIsoDate(parts) ?? `${parts.day} ${parts.month} ${parts.year}`);
const numberFrom = (text: string): Answer =>
  text.trim() === '' ? null : /^\d+$/.test(text.trim()) ? Number(text) : text;
const isYesNoUnknown = (answer: Answer): answer is YesNoUnknownAnswer =>
  typeof answer === 'object' && answer !== null && !Array.isArray(answer);

function yesNoUnknownFrom({ answer, evidence }: YesNoUnknownValue): Answer {
  if (answer === '') return null;
  return evidence.trim() ? { answer, evidence } : { answer };
}
