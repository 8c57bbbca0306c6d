import { describe, expect, it } from '@jest/globals';
import { shownCount, shownMiddle, shownRate, shownShare } from './small-numbers.js';

describe('small numbers', () => {
  it('R61: 0 stays, 1 to 7 is hidden, others are rounded to 5, and a total is rounded by itself', () => {
    const cells = [0, 3, 7, 8, 12];
    expect(cells.map(shownCount)).toEqual(['0', '*', '*', '10', '10']);
    expect(shownCount(cells.reduce((a, b) => a + b))).toBe('30');
  });

  it('R61: no middle of 1 to 7, and no share or rate from which a small count could be worked out', () => {
    expect([shownMiddle(12.4, 7), shownMiddle(12.4, 8), shownMiddle(null, 0)]).toEqual(['*', '12', '–']);
    expect([shownShare(1, 40), shownShare(39, 40), shownShare(20, 40), shownShare(0, 40), shownShare(0, 0), shownShare(3, 5)]).toEqual(['*', '*', '50', '0', '–', '*']);
    expect([shownRate(3, 100, 100), shownRate(12, 200, 100), shownRate(0, 200, 100), shownRate(5, 0, 100)]).toEqual(['*', '5', '0', '–']);
  });
});
