const letters = 'ZABCDEFGHJKLMNPQRTUVWXY';

/** The letters a police check letter can be, as part of a regular expression: I, O and S are never used. */
export const policeLetter = '[A-HJ-NP-RT-Z]';

/**
 * The check letter that PNC IDs, CRO numbers and arrest summons numbers share.
 * Takes digits only, of any length, and gives the letter for their remainder after division by 23 (reference 6.1).
 */
export function policeCheckLetter(digits: string): string {
  const remainder = Array.from(digits).reduce((sofar, digit) => (sofar * 10 + Number(digit)) % letters.length, 0);
  return letters.charAt(remainder);
}
