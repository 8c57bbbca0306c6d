import { describe, expect, it } from '@jest/globals';
import { checkPostcode, postcodeMeaning } from './postcode.js';

describe('a postcode', () => {
  it.each([
    ['ta11aa', 'TA1 1AA'],
    [' SW1A  2AA ', 'SW1A 2AA'],
    ['m1 1ae', 'M1 1AE'],
    ['B33\u00A08TH', 'B33 8TH'],
    ['zz993vz', 'ZZ99 3VZ'],
  ])('typed as %j is kept as %s', (typed, value) => {
    expect(checkPostcode(typed)).toEqual({ ok: true, value, display: value });
  });

  it.each(['TA1', 'TA1 AA1', '1TA 1AA', 'TAA1 1AA', 'TA1 1AAA'])('is refused when its shape is wrong: %s', (typed) => {
    expect(checkPostcode(typed)).toMatchObject({ ok: false, message: expect.stringContaining('ZZ99 3VZ') });
  });

  it('tells a place from no fixed abode and from not known', () => {
    expect(['TA1 1AA', 'ZZ99 3VZ', 'ZZ99 3WZ'].map(postcodeMeaning)).toEqual(['PLACE', 'NO_FIXED_ABODE', 'NOT_KNOWN']);
  });

  it('is asked for when nothing was typed', () => {
    expect(checkPostcode('')).toMatchObject({ ok: false, message: expect.stringContaining('Enter a postcode') });
  });
});
