export { bankHolidays, type BankHoliday } from './bank-holidays.js';
export {
  parseDateInput,
  type DateField,
  type DateInput,
  type DateInputResult,
  type DateQuestion,
} from './date-input.js';
export {
  ageOn,
  dayAfter,
  formatDate,
  formatDateTime,
  formatTime,
  isLocalDate,
  londonClock,
  londonDate,
  londonInstant,
  londonZone,
  startOfLondonDay,
  todayInLondon,
  type Instant,
  type LocalDate,
} from './london.js';
export { parseTimeInput, type TimeInputResult } from './time-input.js';
export { addWorkingDays, isWorkingDay, nextWorkingDay, workingDaysBetween } from './working-days.js';
