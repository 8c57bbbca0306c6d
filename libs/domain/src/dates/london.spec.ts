import { describe, expect, it } from '@jest/globals';
import {
  ageOn,
  formatDate,
  formatDateTime,
  formatTime,
  isLocalDate,
  londonClock,
  londonInstant,
  startOfLondonDay,
  todayInLondon,
} from './london.js';

describe('a date', () => {
  it('is written with the month in words', () => {
    expect(formatDate('2026-03-05')).toBe('5 March 2026');
  });

  it('of a moment is the day it was in London', () => {
    expect(formatDate('2026-07-04T23:30:00Z')).toBe('5 July 2026');
    expect(formatDate('2026-01-04T23:30:00Z')).toBe('4 January 2026');
    expect(todayInLondon(new Date('2026-06-30T23:00:00Z'))).toBe('2026-07-01');
  });

  it('that is none is an error in the program', () => {
    expect(() => formatDate('2026-02-30')).toThrow(RangeError);
    expect(() => formatDate(new Date(Number.NaN))).toThrow(RangeError);
  });

  it('is real or not', () => {
    expect(['2024-02-29', '2026-02-29', '2026-3-5', '2026-03-05T00:00', ''].map(isLocalDate)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('a time', () => {
  it.each([
    ['2026-03-05T14:05:00Z', '2:05pm'],
    ['2026-03-05T14:00:00Z', '2pm'],
    ['2026-03-05T09:30:00Z', '9:30am'],
    ['2026-03-05T00:00:00Z', 'midnight'],
    ['2026-03-05T12:00:00Z', 'midday'],
    ['2026-03-05T00:05:00Z', '12:05am'],
    ['2026-03-05T12:05:00Z', '12:05pm'],
    ['2026-07-05T14:05:00Z', '3:05pm'],
    ['2026-07-05T15:05:00+01:00', '3:05pm'],
  ])('at %s is written %s', (instant, words) => {
    expect(formatTime(instant)).toBe(words);
  });

  it('stands after its date', () => {
    expect(formatDateTime(new Date('2026-03-05T14:05:00Z'))).toBe('5 March 2026 at 2:05pm');
  });

  it('that happens twice when the clocks go back is told apart', () => {
    expect(formatTime('2026-10-25T00:30:00Z')).toBe('1:30am BST');
    expect(formatTime('2026-10-25T01:30:00Z')).toBe('1:30am GMT');
    expect(formatTime('2026-10-25T02:30:00Z')).toBe('2:30am');
  });

  it('fills a time field with 24 hours', () => {
    expect(londonClock('2026-07-05T08:05:00Z')).toBe('09:05');
  });
});

describe('a London day and clock time', () => {
  it('is a moment, in winter and in summer', () => {
    expect(londonInstant('2026-03-05', '14:05')?.toISOString()).toBe('2026-03-05T14:05:00.000Z');
    expect(londonInstant('2026-07-05', '14:05')?.toISOString()).toBe('2026-07-05T13:05:00.000Z');
  });

  it('is no moment when the clocks skip it', () => {
    expect(londonInstant('2026-03-29', '01:30')).toBeUndefined();
    expect(londonInstant('2026-03-29', '02:00')?.toISOString()).toBe('2026-03-29T01:00:00.000Z');
  });

  it('means the first of two when the clocks go back', () => {
    expect(londonInstant('2026-10-25', '01:30')?.toISOString()).toBe('2026-10-25T00:30:00.000Z');
  });

  it('begins and ends a day of 23 or 25 hours where the clocks change', () => {
    const hours = (from: string, to: string) =>
      (startOfLondonDay(to).getTime() - startOfLondonDay(from).getTime()) / 3_600_000;
    expect([
      hours('2026-03-29', '2026-03-30'),
      hours('2026-10-25', '2026-10-26'),
      hours('2026-03-05', '2026-03-06'),
    ]).toEqual([23, 25, 24]);
  });
});

describe('an age', () => {
  it.each([
    ['2008-03-05', '2026-03-04', 17],
    ['2008-03-05', '2026-03-05', 18],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2008-02-29', '2028-02-29', 20],
    ['2026-03-05', '2026-03-05', 0],
    ['2026-03-06', '2026-03-05', undefined],
  ])('of somebody born on %s is, on %s, %s', (born, day, age) => {
    expect(ageOn(born, day)).toBe(age);
  });
});
