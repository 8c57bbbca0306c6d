import { accepted, refused, type IdentifierResult } from './identifier-result.js';
import { tidyIdentifier } from './tidy-identifier.js';

/** Checks the shape of an NHS organisation (ODS) code: 3 to 10 letters and digits. Gives it in capitals (reference 6.1). */
export function checkOdsCode(value: string): IdentifierResult {
  const tidy = tidyIdentifier(value);
  if (tidy === '') return refused('Enter an NHS organisation code, like A12345 for a GP practice.');
  if (/^[A-Z0-9]{3,10}$/.test(tidy)) return accepted(tidy);
  return refused(
    'An NHS organisation code is 3 to 10 letters and digits, like A12345 for a GP practice. Take out anything else.',
  );
}
