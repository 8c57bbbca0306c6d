import { describe, expect, it } from '@jest/globals';
import { parseDateInput, type DateQuestion } from './date-input.js';
import { parseTimeInput } from './time-input.js';

const birth: DateQuestion = { label: 'Date of birth', today: '2026-03-05', mustBe: 'today or earlier' };
const due: DateQuestion = { label: 'Due date', today: '2026-03-05', mustBe: 'today or later' };
const read = (typed: string, question = birth) => {
  const [day = '', month = '', year = ''] = typed.split('/');
  return parseDateInput({ day, month, year }, question);
};

describe('a date typed in three fields', () => {
  it.each([
    ['5/3/1980', '1980-03-05'],
    ['05/03/1980', '1980-03-05'],
    [' 5 / March / 1980 ', '1980-03-05'],
    ['5/sep/1980', '1980-09-05'],
    ['29/2/2024', '2024-02-29'],
    ['5/3/2026', '2026-03-05'],
  ])('%j is read as %s', (typed, value) => {
    expect(read(typed)).toEqual({ ok: true, value });
  });

  it.each([
    ['31/2/2026', '31 February 2026 is not a real date. Check the day and the month.', ['day', 'month', 'year']],
    ['29/2/2025', '29 February 2025 is not a real date. Check the day and the month.', ['day', 'month', 'year']],
    ['5/3/26', 'The year of date of birth must have 4 digits, like 2026.', ['year']],
    ['5/3/0080', 'The year of date of birth must have 4 digits, like 2026.', ['year']],
    ['32/3/1980', 'The day of date of birth must be a number from 1 to 31.', ['day']],
    ['5/13/1980', 'The month of date of birth must be a number from 1 to 12, or a name like March.', ['month']],
    ['5//', 'Date of birth must include a month and a year.', ['month', 'year']],
    ['//', 'Date of birth is missing. Enter a day, month and year, like 5 3 2026.', ['day', 'month', 'year']],
    [
      '6/3/2026',
      'Date of birth must be today or in the past. 6 March 2026 is in the future.',
      ['day', 'month', 'year'],
    ],
  ])('%j is refused with a message and the fields to mark', (typed, message, fields) => {
    expect(read(typed)).toEqual({ ok: false, message, fields });
  });

  it('may have to be today or later', () => {
    expect(read('4/3/2026', due)).toMatchObject({
      message: 'Due date must be today or in the future. 4 March 2026 is in the past.',
    });
    expect(read('5/3/2026', due).ok).toBe(true);
  });

  it('may be on either side of today when the question allows it', () => {
    expect(read('1/1/2030', { label: 'NHS letter date', today: '2026-03-05' }).ok).toBe(true);
    expect(read('x/1/2030', { label: 'NHS letter date', today: '2026-03-05' })).toMatchObject({
      message: expect.stringContaining('NHS letter'),
    });
  });
});

describe('a time as people type it', () => {
  it.each([
    ['2:05pm', '14:05'],
    ['2.05 PM', '14:05'],
    ['2pm', '14:00'],
    ['12am', '00:00'],
    ['12:30pm', '12:30'],
    ['2:05 p.m.', '14:05'],
    ['14:05', '14:05'],
    ['1405', '14:05'],
    ['9:05', '09:05'],
    ['midday', '12:00'],
    ['Midnight', '00:00'],
  ])('%s is read as %s', (typed, value) => {
    expect(parseTimeInput(typed)).toEqual({ ok: true, value });
  });

  it.each(['2', '24:00', '13pm', '0am', '9:60', 'noonish', ''])('%j is refused', (typed) => {
    expect(parseTimeInput(typed)).toMatchObject({ ok: false, message: expect.stringContaining('2:05pm') });
  });
});
