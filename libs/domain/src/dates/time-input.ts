/** A clock time as `HH:MM` in 24 hours, or a message for people. */
export type TimeInputResult =
  { readonly ok: true; readonly value: string } | { readonly ok: false; readonly message: string };

/**
 * Reads a time of day as people type it: 2:05pm, 2.05 pm, 2pm, 14:05, 1405, midday, midnight.
 * A bare number such as 2 is refused, as nobody can tell morning from afternoon.
 */
export function parseTimeInput(typed: string): TimeInputResult {
  const text = typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s]/g, '')
    .replace(/([ap])\.m\.?$/, '$1m');
  if (text === '') return { ok: false, message: 'Enter a time, like 2:05pm or 14:05.' };
  const value = named(text) ?? twelveHours(text) ?? twentyFourHours(text);
  return value === undefined ? { ok: false, message: 'Enter a real time, like 2:05pm or 14:05.' } : { ok: true, value };
}

function named(text: string): string | undefined {
  if (text === 'midnight') return '00:00';
  return text === 'midday' || text === 'noon' ? '12:00' : undefined;
}

function twelveHours(text: string): string | undefined {
  const [, hour, minute = '00', half] = /^(\d{1,2})(?:[:.](\d{2}))?(am|pm)$/.exec(text) ?? [];
  if (hour === undefined || Number(hour) < 1 || Number(hour) > 12) return undefined;
  return clock((Number(hour) % 12) + (half === 'pm' ? 12 : 0), minute);
}

function twentyFourHours(text: string): string | undefined {
  const [, hour, minute] = /^(\d{1,2})[:.](\d{2})$/.exec(text) ?? /^(\d{2})(\d{2})$/.exec(text) ?? [];
  return hour === undefined || minute === undefined ? undefined : clock(Number(hour), minute);
}

function clock(hour: number, minute: string): string | undefined {
  return hour > 23 || Number(minute) > 59 ? undefined : `${String(hour).padStart(2, '0')}:${minute}`;
}
