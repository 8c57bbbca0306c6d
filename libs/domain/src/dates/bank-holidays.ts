import { DateTime } from 'luxon';
import { oneOffBankHolidays } from './one-off-bank-holidays.js';
import type { LocalDate } from './london.js';

/** A day off in England and Wales, with the name GOV.UK gives it. */
export interface BankHoliday {
  readonly date: LocalDate;
  readonly title: string;
}

/**
 * Gives the bank holidays of a year in England and Wales, in order: those that recur (Banking and Financial Dealings
 * Act 1971, with substitute days for weekends) and the one-off changes by proclamation known when this was written.
 */
export function bankHolidays(year: number): readonly BankHoliday[] {
  const changes = oneOffBankHolidays.filter(({ date }) => date.startsWith(`${year}-`));
  const moved = new Set(changes.map(({ insteadOf }) => insteadOf));
  const usual = [...newYear(year), ...easter(year), ...mondays(year), ...christmas(year)].filter(
    ({ date }) => !moved.has(date),
  );
  return [...usual, ...changes.map(({ date, title }) => ({ date, title }))].sort((a, b) => (a.date < b.date ? -1 : 1));
}

function newYear(year: number): BankHoliday[] {
  const day = dayOf(year, 1, 1);
  return day.weekday <= 5
    ? [holiday(day, 'New Year’s Day')]
    : [holiday(mondayFrom(day), 'New Year’s Day (substitute day)')];
}

function easter(year: number): BankHoliday[] {
  const sunday = easterSunday(year);
  return [holiday(sunday.minus({ days: 2 }), 'Good Friday'), holiday(sunday.plus({ days: 1 }), 'Easter Monday')];
}

function mondays(year: number): BankHoliday[] {
  return [
    holiday(mondayFrom(dayOf(year, 5, 1)), 'Early May bank holiday'),
    holiday(mondayFrom(dayOf(year, 5, 25)), 'Spring bank holiday'),
    holiday(mondayFrom(dayOf(year, 8, 25)), 'Summer bank holiday'),
  ];
}

/** A weekend Christmas Day or Boxing Day moves to the next day that is free: 27 or 28 December. */
function christmas(year: number): BankHoliday[] {
  const christmasDay = dayOf(year, 12, 25);
  const boxingDay = dayOf(year, 12, 26);
  return [
    christmasDay.weekday <= 5
      ? holiday(christmasDay, 'Christmas Day')
      : holiday(dayOf(year, 12, 27), 'Christmas Day (substitute day)'),
    boxingDay.weekday <= 5
      ? holiday(boxingDay, 'Boxing Day')
      : holiday(dayOf(year, 12, 28), 'Boxing Day (substitute day)'),
  ];
}

/** The anonymous Gregorian computation of Easter (Meeus, Jones and Butcher). */
function easterSunday(year: number): DateTime {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const afterMarch21 = epact + toSunday - 7 * late + 1;
  return dayOf(year, 3, 21).plus({ days: afterMarch21 });
}

function dayOf(year: number, month: number, day: number): DateTime {
  return DateTime.utc(year, month, day);
}

function mondayFrom(day: DateTime): DateTime {
  return day.plus({ days: (8 - day.weekday) % 7 });
}

function holiday(day: DateTime, title: string): BankHoliday {
  return { date: day.toFormat('yyyy-MM-dd'), title };
}
