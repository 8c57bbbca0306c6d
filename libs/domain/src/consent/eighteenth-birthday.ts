import { startOfLondonDay } from '../dates/london.js';

/** The instant somebody turns 18: the first moment of that day in London. Born on 29 February means 1 March, as in `ageOn`. */
export function eighteenthBirthday(bornOn: string): Date {
  const [year = 0, month, day] = bornOn.split('-').map(Number);
  const isLeapDay = month === 2 && day === 29;
  return startOfLondonDay(`${String(year + 18).padStart(4, '0')}${isLeapDay && !isLeapYear(year + 18) ? '-03-01' : bornOn.slice(4)}`);
}

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
