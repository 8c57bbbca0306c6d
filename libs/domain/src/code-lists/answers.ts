import type { CodeList, CodeOf } from './code-list.js';

/** Three different ways of not having an answer, kept apart in every question about a person (reference 6.2, T15). */
export const withoutAnswer = [
  { code: 'NOT_ASKED', label: 'Not asked' },
  { code: 'PREFER_NOT_TO_SAY', label: 'Asked, prefers not to say' },
  { code: 'UNKNOWN', label: 'Asked, answer not known' },
] as const satisfies CodeList;

/** Answers to a yes or no question about a person, such as whether an adult is at risk. */
export const yesNoAnswers = [
  { code: 'YES', label: 'Yes' },
  { code: 'NO', label: 'No' },
  ...withoutAnswer,
] as const satisfies CodeList;

/** Whether the person appears to be an adult at risk: needs care and support, is at risk, cannot protect themselves (Care Act 2014 s42). */
export const adultAtRiskAnswers = yesNoAnswers;

export type WithoutAnswer = CodeOf<typeof withoutAnswer>;
export type YesNoAnswer = CodeOf<typeof yesNoAnswers>;
export type AdultAtRiskAnswer = CodeOf<typeof adultAtRiskAnswers>;

/** Says whether a code of any list gives no answer. */
export function isWithoutAnswer(code: string): code is WithoutAnswer {
  return withoutAnswer.some((each) => each.code === code);
}
