/** What people answer to the questions of a form, as it is stored and sent. */

/** Yes, no or unknown, each with the evidence in words. "Nothing known" and "not asked" differ (T15). */
export interface YesNoUnknownAnswer {
  answer: 'YES' | 'NO' | 'UNKNOWN';
  /** How it is known, or what was done to find out. */
  evidence?: string;
}

export type Answer = string | number | string[] | YesNoUnknownAnswer | null;

/** Answers by field key, as they are stored and sent. */
export type Answers = Record<string, Answer>;
