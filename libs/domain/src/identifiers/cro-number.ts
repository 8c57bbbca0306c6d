import { accepted, refused, type IdentifierResult } from './identifier-result.js';
import { policeCheckLetter, policeLetter } from './police-check-letter.js';
import { tidyIdentifier } from './tidy-identifier.js';

const standard = new RegExp(`^(\\d{1,6})/(\\d{2})(${policeLetter})$`);
const smallFile = new RegExp(`^SF(\\d{2})/(\\d{1,6})(${policeLetter})$`);

/**
 * Checks a Criminal Records Office number, the reference of a set of fingerprints: up to six digits, slash,
 * two-digit year, check letter; or the older small file form, `SF`, year, slash, digits, check letter (reference 6.1).
 * Gives the standard form padded to six digits; the small file form as it was typed, as zeros change its check letter.
 */
export function checkCroNumber(value: string): IdentifierResult {
  const tidy = tidyIdentifier(value);
  if (tidy === '') return refused('Enter a CRO number, like 000001/20F.');

  const [, serial, year, letter] = standard.exec(tidy) ?? [];
  if (serial !== undefined && year !== undefined) {
    const padded = serial.padStart(6, '0');
    return letter === policeCheckLetter(year + padded) ? accepted(`${padded}/${year}${letter}`) : refused(wrongLetter);
  }
  return checkSmallFile(tidy);
}

function checkSmallFile(tidy: string): IdentifierResult {
  const [, year, serial, letter] = smallFile.exec(tidy) ?? [];
  if (year === undefined || serial === undefined) return refused(wrongShape);
  return letter === policeCheckLetter(year + serial) ? accepted(tidy) : refused(wrongLetter);
}

const wrongShape =
  'A CRO number is up to six digits, a slash, a two-digit year and one letter, like 000001/20F, ' +
  'or begins with SF, like SF39/12345Y. The letters I, O and S are never used.';
const wrongLetter =
  'The last letter of a CRO number is a check letter and does not match the digits before it. ' +
  'Check the number on the police record it came from.';
