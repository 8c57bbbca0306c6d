/**
 * Conditions over the answers of a form, as data. Used for fields that are required only sometimes, for
 * threshold rules, seats and referral gates. Three-valued: an unanswered question makes a condition
 * unknown, and unknown never holds, not even when negated, since absence is never read as safety
 * (need-to-know principles 1 and 7).
 */
import type { Answer, Answers } from './answer.js';

/** One condition. Dates are ISO days (`2026-11-22`). */
export type AnswerCondition =
  | { all: AnswerCondition[] }
  | { any: AnswerCondition[] }
  | { not: AnswerCondition }
  | { answer: string; is: string }
  | { answer: string; isOneOf: string[] }
  | { answer: string; includesAnyOf: string[] }
  | { answer: string; atLeast: number }
  | { answer: string; isAnswered: boolean }
  | { answer: string; withinDays: number }
  | { answer: string; olderThanDays: number };

/** True only when the condition is known to hold on this day. */
export const conditionHolds = (condition: AnswerCondition, answers: Answers, onDate: string): boolean =>
  truthOf(condition, answers, onDate) === true;

/** Every answer key a condition reads, so that a definition can be checked before anybody uses it. */
export const answersReadBy = (condition: AnswerCondition): string[] => {
  if ('all' in condition) return condition.all.flatMap(answersReadBy);
  if ('any' in condition) return condition.any.flatMap(answersReadBy);
  if ('not' in condition) return answersReadBy(condition.not);
  return [condition.answer];
};

/** An answer that says nothing: absent, blank text, empty list. */
export const isBlank = (answer: Answer | undefined): boolean => {
  if (answer === undefined || answer === null) return true;
  if (typeof answer === 'string') return answer.trim() === '';
  if (Array.isArray(answer)) return answer.length === 0;
  return false;
};

const truthOf = (condition: AnswerCondition, answers: Answers, onDate: string): boolean | undefined => {
  if ('all' in condition) return everyOf(condition.all.map((part) => truthOf(part, answers, onDate)));
  if ('any' in condition) return someOf(condition.any.map((part) => truthOf(part, answers, onDate)));
  if ('not' in condition) return opposite(truthOf(condition.not, answers, onDate));
  const answer = own(answers, condition.answer);
  if ('isAnswered' in condition) return isBlank(answer) !== condition.isAnswered;
  if (isBlank(answer)) return undefined;
  const codes = codesIn(answer);
  if ('is' in condition) return codes.includes(condition.is);
  if ('isOneOf' in condition) return condition.isOneOf.some((code) => codes.includes(code));
  if ('includesAnyOf' in condition) return condition.includesAnyOf.some((code) => codes.includes(code));
  if ('atLeast' in condition) return typeof answer === 'number' ? answer >= condition.atLeast : undefined;
  const age = typeof answer === 'string' ? daysBetween(answer, onDate) : undefined;
  if (age === undefined) return undefined;
  return 'withinDays' in condition ? age >= 0 && age <= condition.withinDays : age > condition.olderThanDays;
};

/** Answers are data from outside: read own keys only. */
const own = (answers: Answers, key: string): Answer | undefined =>
  Object.hasOwn(answers, key) ? answers[key] : undefined;

const everyOf = (parts: (boolean | undefined)[]): boolean | undefined =>
  parts.includes(false) ? false : parts.includes(undefined) ? undefined : true;

const someOf = (parts: (boolean | undefined)[]): boolean | undefined =>
  parts.includes(true) ? true : parts.includes(undefined) ? undefined : false;

const opposite = (truth: boolean | undefined): boolean | undefined => (truth === undefined ? undefined : !truth);

const codesIn = (answer: Answer | undefined): string[] => {
  if (typeof answer === 'string') return [answer];
  if (Array.isArray(answer)) return answer;
  if (typeof answer === 'object' && answer !== null) return [answer.answer];
  return [];
};

const millisecondsInADay = 86_400_000;

/** Whole days from one ISO day to another, or undefined when either is no real day. */
export const daysBetween = (from: string, to: string): number | undefined => {
  if (!isIsoDay(from) || !isIsoDay(to)) return undefined;
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / millisecondsInADay);
};

/** True for a day that exists, written as `2026-11-22`. */
export const isIsoDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
};
