import { describe, expect, it } from '@jest/globals';
import { happensTwice, pastInstant } from './past-time.js';

const day = (d: string, m: string, y: string) => ({ day: d, month: m, year: y });

describe('a time in the past', () => {
  it('is London time, summer and winter', () => {
    expect(pastInstant(day('3', '5', '2026'), '10:00')?.toISOString()).toBe('2026-05-03T09:00:00.000Z');
    expect(pastInstant(day('3', '11', '2025'), '10:00')?.toISOString()).toBe('2025-11-03T10:00:00.000Z');
  });

  it('happens twice when the clocks go back, and both can be asked', () => {
    const night = day('25', '10', '2026');
    expect(happensTwice(night, '01:30')).toBe(true);
    expect([pastInstant(night, '01:30'), pastInstant(night, '01:30', 'SECOND')].map((it) => it?.toISOString())).toEqual(['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z']);
    expect(happensTwice(night, '03:30')).toBe(false);
    expect(happensTwice(day('26', '10', '2026'), '01:30')).toBe(false);
  });

  it('does not exist when the clocks go forward', () => {
    expect(pastInstant(day('29', '3', '2026'), '01:30')).toBeUndefined();
  });
});
