/**
 * Words that say there is no risk, or that a visit is safe. Nobody can know that, and a reader takes it for advice: absence
 * is never read as safety (R63, need-to-know principle 7).
 */
const CLAIM =
  /\bno (?:known |current |recent |other |further |identified |apparent )*(?:risks?|concerns?|dangers?|issues?|problems?|history)\b|\bnot (?:a |at )?risk\b|\b(?:safe|fine|okay|ok) to (?:visit|see|attend|enter)\b|^\W*(?:no|none|nil|n\/?a|nothing|not applicable|not known|none known)\W*$/iu;

/** Whether a line for visitors claims that there is no risk. It is sent back to be written as what to do. */
export const claimsSafety = (text: string): boolean => CLAIM.test(text.trim());

const NO_ADVICE: Record<'NO' | 'UNKNOWN', string> = {
  NO: 'Nobody asked visitors to take precautions here. That does not make a visit safe: ring before you go.',
  UNKNOWN: 'It is not known whether visitors must take precautions: ring before you go.',
};

/** What a “no” or a “not known” with words becomes, so that it cannot be read as advice that it is safe. */
export const notAsReassurance = (answer: 'NO' | 'UNKNOWN', words: string): string => (claimsSafety(words) ? NO_ADVICE[answer] : `${NO_ADVICE[answer]} They wrote: ${words}`);

/** Whether a line says only that nobody gave advice. It does not make a visit one with advice to follow. */
export const givesNoAdvice = (statement: string): boolean => Object.values(NO_ADVICE).some((it) => statement.startsWith(it));
