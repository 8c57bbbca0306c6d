import { accepted, refused, type IdentifierResult } from './identifier-result.js';
import { tidyIdentifier } from './tidy-identifier.js';

/** Checks a prison (NOMS) number: letter, four digits, two letters, no check digit (reference 6.1). Gives it in capitals. */
export function checkPrisonNumber(value: string): IdentifierResult {
  const tidy = tidyIdentifier(value);
  if (tidy === '') return refused('Enter a prison number, like A1234BC.');
  if (/^[A-Z]\d{4}[A-Z]{2}$/.test(tidy)) return accepted(tidy);
  return refused(
    'A prison number is one letter, four digits and two letters, like A1234BC. Check it on the prison record.',
  );
}
