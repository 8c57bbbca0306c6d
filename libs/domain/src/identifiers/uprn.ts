import { accepted, refused, type IdentifierResult } from './identifier-result.js';
import { tidyIdentifier } from './tidy-identifier.js';

/** Checks a unique property reference number: 1 to 12 digits, no check digit. Gives it without leading zeros (reference 6.1). */
export function checkUprn(value: string): IdentifierResult {
  const tidy = tidyIdentifier(value);
  if (tidy === '') return refused('Enter a unique property reference number (UPRN).');
  const digits = tidy.replace(/^0+/, '');
  if (/^\d{1,12}$/.test(digits) && tidy.length <= 12) return accepted(digits);
  return refused(
    'A unique property reference number (UPRN) is 1 to 12 digits and nothing else. Check it in the address list it came from.',
  );
}
