import type { LocalDate } from './london.js';

/** A bank holiday that was given or moved once in England and Wales; `insteadOf` is the usual day it replaced. */
export interface OneOffBankHoliday {
  readonly date: LocalDate;
  readonly title: string;
  readonly insteadOf?: LocalDate;
}

/** One-off changes from 2011 to 2027 as published on GOV.UK. Later ones come from a setting until they are added here. */
export const oneOffBankHolidays: readonly OneOffBankHoliday[] = [
  { date: '2011-04-29', title: 'Wedding of Prince William and Catherine Middleton' },
  { date: '2012-06-04', title: 'Spring bank holiday', insteadOf: '2012-05-28' },
  { date: '2012-06-05', title: 'Queen’s Diamond Jubilee' },
  { date: '2020-05-08', title: 'Early May bank holiday (VE day)', insteadOf: '2020-05-04' },
  { date: '2022-06-02', title: 'Spring bank holiday', insteadOf: '2022-05-30' },
  { date: '2022-06-03', title: 'Platinum Jubilee bank holiday' },
  { date: '2022-09-19', title: 'Bank holiday for the State Funeral of Queen Elizabeth II' },
  { date: '2023-05-08', title: 'Bank holiday for the coronation of King Charles III' },
];
