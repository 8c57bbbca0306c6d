import { Log } from '@concord/platform';
import { pino } from 'pino';
import type { TestApp } from '../support/index.js';

/** Keeps the lines that the application logs from now on, instead of printing them. */
export function keepLogLines({ app }: TestApp): string[] {
  const kept: string[] = [];
  const write = (line: string): void => void kept.push(line);
  Reflect.set(app.get(Log, { strict: false }), 'lines', pino({ level: 'debug' }, { write }));
  return kept;
}
