import { describe, expect, it } from '@jest/globals';
import { marm } from '../forums/index.js';
import { moonlightPanel } from '../forums/testing/index.js';
import { checkReviewDay, isReviewOverdue, latestReviewOn, usualReviewOn } from './review-dates.js';

describe('the days of a review', () => {
  it('follow the forum’s interval and its longest time, over a clock change too', () => {
    expect(usualReviewOn(marm.clocks, '2026-03-05')).toBe('2026-04-16');
    expect(latestReviewOn(marm.clocks, '2026-03-05')).toBe('2026-05-28');
    expect(usualReviewOn(moonlightPanel.clocks, '2026-10-20')).toBe('2026-10-29');
  });

  it('may be moved from today to the longest time, and no further', () => {
    const check = (day: string) => () => checkReviewDay(moonlightPanel.clocks, '2026-11-01', day, '2026-11-10');
    expect(check('2026-11-10')).not.toThrow();
    expect(check('2026-11-30')).not.toThrow();
    expect(check('2026-11-09')).toThrow('today or later');
    expect(check('2026-12-01')).toThrow('held by 30 November 2026');
  });

  it('are late from the day after', () => {
    expect([isReviewOverdue('2026-11-10', '2026-11-10'), isReviewOverdue('2026-11-10', '2026-11-11')]).toEqual([false, true]);
  });
});
