import { formatDateTime } from '../dates/index.js';
import type { ClockWords, Section136Clock } from './section-136-clock-state.js';
import { type HoldingEnd, holdingEndLabels } from './section-136-words.js';

const MINUTE = 60_000;

interface Told {
  readonly ended: HoldingEnd | null;
  readonly baseHours: number;
}

const startedBy = { ARRIVED: 'Arrived', KEPT: 'Kept there from', ENTERED: 'Entered under the warrant' } as const;

/** The words for a clock that has started. */
export function clockWords(clock: Omit<Section136Clock, 'words'>, at: Date, told: Told): ClockWords {
  const { startedAt, startedBy: by, expiresAt } = clock;
  return {
    state: stateWords(clock, told),
    started: startedAt && by ? `${startedBy[by]} ${formatDateTime(startedAt)}` : null,
    expires: expiresAt && formatDateTime(expiresAt),
    remaining: expiresAt && remainingWords(clock.state, expiresAt, at),
  };
}

function stateWords(clock: Omit<Section136Clock, 'words'>, { ended, baseHours }: Told): string {
  const until = clock.expiresAt ? formatDateTime(clock.expiresAt) : '';
  const notExtended = clock.extensionRefused ? ' The extension that was recorded gives no power: look at what is wrong with it.' : '';
  if (clock.state === 'ENDED') return endedWords(clock, ended);
  if (clock.state === 'EXPIRED') return `No lawful power recorded since ${until}. Release the person or record another lawful power, and name who answers for this.${notExtended}`;
  if (clock.state === 'EXTENDED') return `Extended by a doctor. The power ends on ${until}, and nobody can extend it again.`;
  if (clock.state === 'WARN_22') return `The power ends soon, on ${until}. Finish the assessment, or ask the doctor whether the person’s condition needs more time.${notExtended}`;
  if (clock.state === 'WARN_18') return `The power ends on ${until}. Make sure that the assessment is arranged.${notExtended}`;
  return `The ${baseHours} hours are running. The power ends on ${until}.${notExtended}`;
}

function endedWords({ endedAt, heldWithoutPowerMs }: Omit<Section136Clock, 'words'>, ended: HoldingEnd | null): string {
  const how = ended ? holdingEndLabels[ended] : 'Ended';
  const over = heldWithoutPowerMs > 0 ? ` No lawful power is recorded for the last ${durationWords(heldWithoutPowerMs)}.` : '';
  return `${how}, on ${endedAt ? formatDateTime(endedAt) : ''}.${over}`;
}

function remainingWords(state: Section136Clock['state'], expiresAt: Date, at: Date): string | null {
  if (state === 'ENDED') return null;
  const left = expiresAt.getTime() - at.getTime();
  return left > 0 ? `${durationWords(left)} left` : `${durationWords(-left)} without a power on record`;
}

/** Whole minutes that have passed, in words: "5 hours 1 minute", "less than a minute". */
export function durationWords(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / MINUTE);
  if (minutes === 0) return 'less than a minute';
  const words = [counted(Math.floor(minutes / 60), 'hour'), counted(minutes % 60, 'minute')];
  return words.filter((it) => it !== '').join(' ');
}

const counted = (count: number, noun: string): string => (count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`);
