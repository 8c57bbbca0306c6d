import { DateTime } from 'luxon';

const london = (iso: string) => DateTime.fromISO(iso, { zone: 'Europe/London', locale: 'en-GB' });

/** "5 March 2026". Takes a date or an instant. */
export const showDate = (iso: string | null | undefined): string => (iso ? london(iso).toFormat('d MMMM yyyy') : '');

/** "2:05pm", "midday", "midnight", in London. */
export function showTime(instant: string | null | undefined): string {
  if (!instant) return '';
  const time = london(instant);
  if (time.minute === 0 && time.hour % 12 === 0) return time.hour === 0 ? 'midnight' : 'midday';
  return time.toFormat(time.minute === 0 ? 'ha' : 'h:mma').toLowerCase();
}

/** "5 March 2026 at 2:05pm". */
export const showDateTime = (instant: string | null | undefined): string =>
  instant ? `${showDate(instant)} at ${showTime(instant)}` : '';

/** Whole years from the date of birth until a day (today when left out). */
export function ageInYears(bornOn: string, on: DateTime = DateTime.now().setZone('Europe/London')): number {
  return Math.floor(on.startOf('day').diff(DateTime.fromISO(bornOn, { zone: on.zone }), 'years').years);
}
