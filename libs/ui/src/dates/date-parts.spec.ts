import { describe, expect, it } from '@jest/globals';
import { isEmptyDate, noDate, toDateParts, toIsoDate } from './date-parts.js';

describe('a date in three fields', () => {
  it('becomes an ISO date, the month as a number or a name', () => {
    expect(toIsoDate({ day: '5', month: '3', year: '2026' })).toBe('2026-03-05');
    expect(toIsoDate({ day: '5', month: 'March', year: '2026' })).toBe('2026-03-05');
  });

  it('is null when it is no real date', () => {
    expect(toIsoDate({ day: '31', month: '2', year: '2026' })).toBeNull();
    expect(toIsoDate({ day: '5', month: '3', year: '26' })).toBeNull();
    expect(toIsoDate(noDate)).toBeNull();
  });

  it('comes back from an ISO date', () => {
    expect(toDateParts('2026-03-05')).toEqual({ day: '5', month: '3', year: '2026' });
    expect(toDateParts(null)).toEqual(noDate);
    expect(isEmptyDate(toDateParts('nonsense'))).toBe(true);
  });
});
