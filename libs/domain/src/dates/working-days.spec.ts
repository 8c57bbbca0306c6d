import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bankHolidays } from './bank-holidays.js';
import { addWorkingDays, isWorkingDay, nextWorkingDay, workingDaysBetween } from './working-days.js';

const datesOf = (year: number) =>
  bankHolidays(year)
    .map(({ date }) => date.slice(5))
    .join(' ');

describe('the bank holidays of England and Wales', () => {
  it.each([
    [2011, '01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27'],
    [2012, '01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26'],
    [2015, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
    [2016, '01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27'],
    [2020, '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28'],
    [2021, '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28'],
    [2022, '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27'],
    [2023, '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26'],
    [2024, '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26'],
    [2025, '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26'],
    [2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
    [2027, '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'],
  ])('of %i are those GOV.UK lists', (year, dates) => {
    expect(datesOf(year)).toBe(dates);
  });

  it('carry their names', () => {
    expect(
      bankHolidays(2027)
        .slice(-2)
        .map(({ title }) => title),
    ).toEqual(['Christmas Day (substitute day)', 'Boxing Day (substitute day)']);
  });
});

describe('a working day', () => {
  it('is Monday to Friday, not a bank holiday and not an extra day off', () => {
    expect(isWorkingDay('2026-03-05')).toBe(true);
    expect(isWorkingDay('2026-03-07')).toBe(false);
    expect(isWorkingDay('2026-04-03')).toBe(false);
    expect(isWorkingDay('2026-03-05', ['2026-03-05'])).toBe(false);
  });

  it('comes after weekends and Easter', () => {
    expect(nextWorkingDay('2026-03-06')).toBe('2026-03-09');
    expect(nextWorkingDay('2026-03-07')).toBe('2026-03-09');
    expect(nextWorkingDay('2026-04-02')).toBe('2026-04-07');
    expect(nextWorkingDay('2026-04-02', ['2026-04-07'])).toBe('2026-04-08');
  });
});

describe('counting working days', () => {
  it.each([
    ['2026-03-05', 0, '2026-03-05'],
    ['2026-03-05', 10, '2026-03-19'],
    ['2026-12-23', 2, '2026-12-29'],
    ['2025-12-31', 1, '2026-01-02'],
    ['2026-04-07', -3, '2026-03-31'],
    ['2026-03-07', -1, '2026-03-06'],
    ['2026-03-27', 1, '2026-03-30'],
  ])('from %s, %i of them leads to %s', (date, count, end) => {
    expect(addWorkingDays(date, count)).toBe(end);
  });

  it('between two days leaves out the first and takes in the last', () => {
    expect(workingDaysBetween('2026-03-06', '2026-03-09')).toBe(1);
    expect(workingDaysBetween('2026-03-05', '2026-03-05')).toBe(0);
    expect(workingDaysBetween('2026-03-06', '2026-03-08')).toBe(0);
    expect(workingDaysBetween('2026-03-09', '2026-03-06')).toBe(-1);
    expect(workingDaysBetween('2026-04-02', '2026-04-10', ['2026-04-08'])).toBe(3);
  });

  it('undoes adding them, from any day, forwards and backwards', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6000 }), fc.integer({ min: -60, max: 60 }), (offset, count) => {
        const date = new Date(Date.UTC(2011, 0, 1 + offset)).toISOString().slice(0, 10);
        expect(workingDaysBetween(date, addWorkingDays(date, count))).toBe(count);
      }),
      { numRuns: 60 },
    );
  });

  it('refuses half days and days that do not exist', () => {
    expect(() => addWorkingDays('2026-03-05', 1.5)).toThrow(RangeError);
    expect(() => addWorkingDays('2026-02-30', 1)).toThrow(RangeError);
    expect(() => workingDaysBetween('2026-03-05', 'tomorrow')).toThrow(RangeError);
  });
});
