import { accepted, refused, type IdentifierResult } from './identifier-result.js';
import { tidyIdentifier } from './tidy-identifier.js';

/** Checks a probation case reference number: one letter and six digits, no check digit (reference 6.1). Gives it in capitals. */
export function checkProbationCrn(value: string): IdentifierResult {
  const tidy = tidyIdentifier(value);
  if (tidy === '') return refused('Enter a probation case reference number, like X000001.');
  if (/^[A-Z]\d{6}$/.test(tidy)) return accepted(tidy);
  return refused(
    'A probation case reference number is one letter and then six digits, like X000001. Check it on the probation record.',
  );
}
