import { accepted, refused, type IdentifierResult } from './identifier-result.js';
import { tidyIdentifier } from './tidy-identifier.js';

const neverIssued = ['BG', 'GB', 'KN', 'NK', 'NT', 'TN', 'ZZ'];

/**
 * Checks a National Insurance number: two letters from those in use, six digits, then A, B, C or D (reference 6.1).
 * Gives nine characters to store and spaced pairs to show. The government's specimen, QQ 12 34 56 C, is refused.
 */
export function checkNationalInsuranceNumber(value: string): IdentifierResult {
  const tidy = tidyIdentifier(value);
  if (tidy === '') return refused('Enter a National Insurance number. It looks like QQ 12 34 56 C.');
  if (!/^[A-Z]{2}\d{6}[A-Z]$/.test(tidy)) return refused(wrongShape);
  if (!prefixInUse(tidy.slice(0, 2))) return refused(wrongPrefix);
  if (!/[A-D]$/.test(tidy))
    return refused('The last letter of a National Insurance number is A, B, C or D. Check the number.');
  return accepted(tidy, (tidy.match(/.{1,2}/g) ?? []).join(' '));
}

const wrongShape =
  'A National Insurance number is two letters, six digits and one letter. It looks like QQ 12 34 56 C. ' +
  'Check it on a payslip or a letter about tax, pension or benefits.';
const wrongPrefix =
  'No National Insurance number begins with these two letters. Check them on a payslip or a letter about tax, pension or benefits.';

function prefixInUse(prefix: string): boolean {
  return /^[^DFIQUV][^DFIOQUV]$/.test(prefix) && !neverIssued.includes(prefix);
}
