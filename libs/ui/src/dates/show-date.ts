import { ageOn, formatDate, formatDateTime, formatTime, todayInLondon } from '@concord/domain';

/** "5 March 2026" for a date or an instant; nothing for nothing. */
export const showDate = (iso: string | null | undefined): string => (iso ? formatDate(iso) : '');

/** "2:05pm", "midday", in London. */
export const showTime = (instant: string | null | undefined): string => (instant ? formatTime(instant) : '');

/** "5 March 2026 at 2:05pm", in London. */
export const showDateTime = (instant: string | null | undefined): string => (instant ? formatDateTime(instant) : '');

/** "5 March 1951 (age 75)". */
export function showBornOn(bornOn: string): string {
  const age = ageOn(bornOn, todayInLondon(new Date()));
  return age === undefined ? formatDate(bornOn) : `${formatDate(bornOn)} (age ${age})`;
}
