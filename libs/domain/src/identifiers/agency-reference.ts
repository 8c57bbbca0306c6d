import { accepted, refused, type IdentifierResult } from './identifier-result.js';

const longest = 40;

/**
 * Checks a reference whose form only its owner knows (council adult record, tenancy, Home Office, ViSOR; reference 6.1).
 * Keeps it as written, with invisible characters taken out and gaps closed to one space; 40 characters at most.
 */
export function checkAgencyReference(value: string): IdentifierResult {
  const tidy = value
    .normalize('NFC')
    .replace(/[\p{Zs}\t\r\n]+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();
  const length = Array.from(tidy).length;
  if (tidy === '') return refused('Enter the reference as it is written in the record of the agency that gave it.');
  if (!/[\p{L}\p{N}]/u.test(tidy))
    return refused('A reference has at least one letter or digit. Check it in the record it came from.');
  if (length > longest)
    return refused(`A reference has ${longest} characters at most. This one has ${length}. Enter the reference only.`);
  return accepted(tidy);
}
