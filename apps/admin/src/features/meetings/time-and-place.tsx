import { londonInstant, parseTimeInput } from '@concord/domain';
import { DateFields, type DateParts, TextField, toIsoDate } from '@concord/ui';
import { aDate } from '../../app/rules.js';
import type { Form } from '../../app/use-form.js';

/** When and where a meeting is, as it is typed. */
export interface TimeAndPlace {
  on: DateParts;
  from: string;
  until: string;
  place: string;
  videoLink: string;
}

const aTime = {
  validate: (value: string): string | true => {
    const result = parseTimeInput(value);
    return result.ok || result.message;
  },
};

/** The fields; the form may hold more than these. */
export function TimeAndPlaceFields({ form }: { form: Pick<Form<TimeAndPlace>, 'field'> }) {
  return (
    <>
      <DateFields label="Date" hint="For example, 27 3 2027" {...form.field('on', aDate('Date of the meeting', { mustBe: 'today or later' }))} />
      <TextField label="Starts at" hint="For example, 2pm or 14:00" width={10} {...form.field('from', aTime)} />
      <TextField label="Ends at" width={10} {...form.field('until', aTime)} />
      <TextField label="Place" hint="Leave empty for a meeting by video only" {...form.field('place')} />
      <TextField label="Video link" hint="Begins with https://" spellCheck={false} {...form.field('videoLink')} />
    </>
  );
}

/** What the fields say, as instants. */
export function timesFrom({ on, from, until, place, videoLink }: TimeAndPlace): { startsAt: string; endsAt: string; place: string; videoLink: string } {
  return { startsAt: instantOf(on, from), endsAt: instantOf(on, until), place, videoLink };
}

function instantOf(on: DateParts, typed: string): string {
  const day = toIsoDate(on);
  const time = parseTimeInput(typed);
  const instant = day && time.ok ? londonInstant(day, time.value) : undefined;
  return instant?.toISOString() ?? '';
}
