import { londonInstant, parseTimeInput } from '@concord/domain';
import { type DateParts, toIsoDate } from '@concord/ui';

const HOUR = 3_600_000;

/** Whether the clocks show this time twice that night, in October. */
export function happensTwice(on: DateParts, typed: string): boolean {
  const first = firstOf(on, typed);
  return first !== undefined && firstOf(on, typed, new Date(first.getTime() + HOUR)) !== undefined;
}

/** The instant of a London day and time; undefined for one that the clocks skip in March. */
export function pastInstant(on: DateParts, typed: string, which: 'FIRST' | 'SECOND' = 'FIRST'): Date | undefined {
  const first = firstOf(on, typed);
  return first && which === 'SECOND' && happensTwice(on, typed) ? new Date(first.getTime() + HOUR) : first;
}

/** The first instant of the clock time, or, given another instant, that instant if the clock shows the same time then. */
function firstOf(on: DateParts, typed: string, other?: Date): Date | undefined {
  const [day, time] = [toIsoDate(on), parseTimeInput(typed)];
  if (!day || !time.ok) return undefined;
  const first = londonInstant(day, time.value);
  if (!other || !first) return first;
  return clockIn(other) === clockIn(first) ? other : undefined;
}

const format = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', dateStyle: 'short', timeStyle: 'short' });
const clockIn = (instant: Date): string => format.format(instant);
