let ahead = 0;

/** Learns from a response how far this machine's clock is off. */
export function noteServerTime(response: Response): void {
  const date = Date.parse(response.headers.get('date') ?? '');
  if (!Number.isNaN(date)) ahead = date - Date.now();
}

/** The server's time, to a second: a session ends by its clock, not by this machine's. */
export const serverNow = (): number => Date.now() + ahead;
