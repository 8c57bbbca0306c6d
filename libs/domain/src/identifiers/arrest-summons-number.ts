import { accepted, refused, type IdentifierResult } from './identifier-result.js';
import { policeCheckLetter, policeLetter } from './police-check-letter.js';
import { tidyIdentifier } from './tidy-identifier.js';

const withSlashes = new RegExp(`^(\\d{2})/([A-Z0-9]{2})([A-Z0-9]{2})/([A-Z0-9]{2})/(\\d{1,11})(${policeLetter})$`);
const withoutSlashes = new RegExp(`^(\\d{2})([A-Z0-9]{2})([A-Z0-9]{2})([A-Z0-9]{2})(\\d{11})(${policeLetter})$`);

/**
 * Checks an arrest summons number: year, force, unit, system, eleven digits and a check letter over force, system,
 * year and digits; a force or system in letters is left out of that sum (reference 6.1).
 * Gives twenty characters to store and `YY/FFUU/SS/NNNNNNNNNNNC` to show.
 */
export function checkArrestSummonsNumber(value: string): IdentifierResult {
  const tidy = tidyIdentifier(value);
  if (tidy === '') return refused('Enter an arrest summons number, like 20/9999/01/00000000001H.');
  const [, year, force, unit, system, typed, letter] = withSlashes.exec(tidy) ?? withoutSlashes.exec(tidy) ?? [];
  if (year === undefined || force === undefined || unit === undefined || system === undefined || typed === undefined) {
    return refused(wrongShape);
  }
  const sequence = typed.padStart(11, '0');
  if (letter !== policeCheckLetter(digitsOnly(force) + digitsOnly(system) + year + sequence))
    return refused(wrongLetter);
  const stored = `${year}${force}${unit}${system}${sequence}${letter}`;
  return accepted(stored, `${year}/${force}${unit}/${system}/${sequence}${letter}`);
}

const wrongShape =
  'An arrest summons number is a two-digit year, four characters for force and unit, two for the system, ' +
  'eleven digits and one letter, like 20/9999/01/00000000001H.';
const wrongLetter =
  'The last letter of an arrest summons number is a check letter and does not match the rest. ' +
  'Check the number on the police record it came from.';

function digitsOnly(part: string): string {
  return /^\d+$/.test(part) ? part : '';
}
