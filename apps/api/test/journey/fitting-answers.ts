import { type AnswerCondition, type Answers, fieldsOf, type ForumDefinition, isShown } from '@concord/domain';
import { answersTo } from '../support/index.js';

/** Answers to the form of any forum with which every gate of its triage is open, and every text holds the token. */
export function fittingAnswers({ referralForm, referralGates }: ForumDefinition, token: string, today: string): Answers {
  const fields = fieldsOf(referralForm);
  const usual = answersTo(referralForm);
  const marked = Object.fromEntries(
    fields.flatMap((it) => {
      const answer = usual[it.key];
      if (typeof answer === 'string' && (it.kind === 'TEXT' || it.kind === 'LONG_TEXT') && !('administrative' in it && it.administrative)) return [[it.key, `${answer} ${token}`]];
      return answer === undefined ? [] : [[it.key, answer]];
    }),
  );
  const open = referralGates.reduce((answers, gate) => opening(gate.mustHold, answers, today), marked);
  // what a gate asks for may show further questions
  const all = { ...Object.fromEntries(fields.map((it) => [it.key, null])), ...answersTo(referralForm, open), ...open };
  return Object.fromEntries(fields.filter((it) => isShown(it, all, today)).map((it) => [it.key, all[it.key] ?? null]));
}

/** The answers, changed so that the condition holds. */
function opening(condition: AnswerCondition, answers: Answers, today: string): Answers {
  if ('all' in condition) return condition.all.reduce((so, part) => opening(part, so, today), answers);
  if ('any' in condition) return condition.any.slice(0, 1).reduce((so, part) => opening(part, so, today), answers);
  if ('is' in condition) return coded(condition.answer, condition.is, answers);
  if ('isOneOf' in condition) return coded(condition.answer, condition.isOneOf[0] ?? '', answers);
  if ('withinDays' in condition) return { ...answers, [condition.answer]: daysBefore(today, Math.min(3, condition.withinDays)) };
  return answers;
}

const coded = (key: string, code: string, answers: Answers): Answers => {
  const before = answers[key];
  const isQuestion = typeof before === 'object' && before !== null && !Array.isArray(before);
  return { ...answers, [key]: isQuestion ? { ...before, answer: code as 'YES' } : code };
};

const daysBefore = (today: string, days: number): string => new Date(Date.parse(`${today}T12:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
