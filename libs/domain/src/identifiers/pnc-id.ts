import { accepted, refused, type IdentifierResult } from './identifier-result.js';
import { policeCheckLetter, policeLetter } from './police-check-letter.js';
import { tidyIdentifier } from './tidy-identifier.js';

const withSlash = new RegExp(`^(\\d{4}|\\d{2})/(\\d{1,7})(${policeLetter})$`);
const withoutSlash = new RegExp(`^(\\d{4}|\\d{2})(\\d{7})(${policeLetter})$`);

/**
 * Checks a Police National Computer ID: year, slash, up to seven digits and a check letter (reference 6.1).
 * A two-digit year later than this one belongs to the last century. The slash may be left out when all seven digits are given.
 * `today` is `YYYY-MM-DD`. Gives `YYYY/NNNNNNNL`.
 */
export function checkPncId(value: string, today: string): IdentifierResult {
  const tidy = tidyIdentifier(value);
  if (tidy === '') return refused('Enter a PNC ID, like 2020/0000001E.');
  const [, typedYear, serial, letter] = withSlash.exec(tidy) ?? withoutSlash.exec(tidy) ?? [];
  if (typedYear === undefined || serial === undefined) return refused(wrongShape);

  const year = fullYear(typedYear, today);
  if (year > today.slice(0, 4))
    return refused(`The year ${year} in this PNC ID is in the future. Check the first four digits.`);
  if (year < '1900') return refused(`The year ${year} in this PNC ID is too long ago. Check the first four digits.`);

  const digits = serial.padStart(7, '0');
  if (letter !== policeCheckLetter(year.slice(2) + digits)) return refused(wrongLetter);
  return accepted(`${year}/${digits}${letter}`);
}

const wrongShape =
  'A PNC ID is a year, a slash, up to seven digits and one letter, like 2020/0000001E. ' +
  'The letters I, O and S are never used.';
const wrongLetter =
  'The last letter of a PNC ID is a check letter and does not match the digits before it. ' +
  'Check the number on the police record it came from.';

function fullYear(typed: string, today: string): string {
  if (typed.length === 4) return typed;
  return (typed > today.slice(2, 4) ? '19' : '20') + typed;
}
