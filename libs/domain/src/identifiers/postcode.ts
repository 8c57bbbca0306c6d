import { accepted, refused, type IdentifierResult } from './identifier-result.js';
import { tidyIdentifier } from './tidy-identifier.js';

/** What a postcode stands for: a place, or one of the two NHS codes used where there is no place (reference 6.1). */
export type PostcodeMeaning = 'PLACE' | 'NO_FIXED_ABODE' | 'NOT_KNOWN';

/**
 * Checks the shape of a UK postcode, not that it exists. Takes it with or without its space.
 * Gives capitals with one space. The NHS codes ZZ99 3VZ (no fixed abode) and ZZ99 3WZ (not known) are accepted.
 */
export function checkPostcode(value: string): IdentifierResult {
  const tidy = tidyIdentifier(value);
  if (tidy === '') return refused('Enter a postcode, like ZZ1 1ZZ.');
  if (!/^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/.test(tidy)) return refused(wrongShape);
  return accepted(`${tidy.slice(0, -3)} ${tidy.slice(-3)}`);
}

/** Says what an accepted postcode stands for. Takes the stored form, like `ZZ99 3VZ`. */
export function postcodeMeaning(postcode: string): PostcodeMeaning {
  if (postcode === 'ZZ99 3VZ') return 'NO_FIXED_ABODE';
  if (postcode === 'ZZ99 3WZ') return 'NOT_KNOWN';
  return 'PLACE';
}

const wrongShape =
  'A postcode is one or two letters, one or two characters, then a digit and two letters, like ZZ1 1ZZ. ' +
  'If the person has nowhere to live, enter ZZ99 3VZ.';
