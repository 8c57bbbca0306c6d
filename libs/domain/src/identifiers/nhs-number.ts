import { accepted, refused, type IdentifierResult } from './identifier-result.js';
import { tidyIdentifier } from './tidy-identifier.js';

/**
 * Checks an NHS number: ten digits, the last a check digit (weights 10 to 2, remainder of 11; reference 6.1).
 * Spaces and dashes are ignored. Gives ten digits to store and the 3-3-4 form to show.
 */
export function checkNhsNumber(value: string): IdentifierResult {
  const digits = tidyIdentifier(value);
  if (digits === '') return refused('Enter an NHS number, like 999 000 1006.');
  if (!/^\d*$/.test(digits))
    return refused('An NHS number has digits only, like 999 000 1006. Take out any letters or signs.');
  if (digits.length !== 10)
    return refused(`An NHS number has 10 digits, like 999 000 1006. This one has ${digits.length}.`);
  if (/^(\d)\1*$/.test(digits))
    return refused('An NHS number is never one digit repeated. If you do not know the number, leave it out.');
  if (checkDigit(digits) !== Number(digits.charAt(9))) return refused(wrongCheckDigit);
  return accepted(digits, `${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)}`);
}

const wrongCheckDigit =
  'The last digit of an NHS number is a check digit and does not match the first nine. ' +
  'Check the number on the letter or record it came from.';

/** 10 means that no number may begin with these nine digits. */
function checkDigit(digits: string): number {
  const sum = Array.from(digits.slice(0, 9)).reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
  return (11 - (sum % 11)) % 11;
}
