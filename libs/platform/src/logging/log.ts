import { type Logger, pino, stdTimeFunctions } from 'pino';
import { currentRequest } from './request-trace.js';

/** The only facts a log line may hold. Ids and codes; no bodies, variables, names, addresses or query strings. */
export interface LogFacts {
  readonly durationMs?: number;
  readonly code?: string;
  readonly codes?: readonly string[];
  readonly kind?: string;
  readonly status?: number;
  readonly count?: number;
  readonly path?: string;
}

/** The JSON log. It takes facts from a closed list, so what is not foreseen cannot be written. */
export class Log {
  private readonly lines: Logger;

  constructor(
    private readonly options: { level: string; showMessages: boolean },
    write?: (line: string) => void,
  ) {
    const base = {
      level: options.level,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label: string) => ({ level: label }) },
    };
    this.lines = write ? pino(base, { write }) : pino(base);
  }

  info(event: string, facts: LogFacts = {}): void {
    this.lines.info({ ...this.about(), ...facts }, event);
  }

  warn(event: string, facts: LogFacts = {}): void {
    this.lines.warn({ ...this.about(), ...facts }, event);
  }

  /** An unexpected error: its kind and where it happened. Its words may quote data, so production leaves them out. */
  failure(event: string, error: unknown, facts: LogFacts = {}): void {
    this.lines.error({ ...this.about(), ...facts, error: this.describe(error) }, event);
  }

  private about(): Record<string, string> {
    const trace = currentRequest();
    if (!trace) return {};
    return {
      requestId: trace.id,
      ...(trace.operation ? { operation: trace.operation } : {}),
      ...(trace.practitionerId ? { practitionerId: trace.practitionerId } : {}),
    };
  }

  private describe(error: unknown): Record<string, unknown> {
    if (!(error instanceof Error)) return { name: typeof error };
    const known = error as Error & {
      code?: unknown;
      constraint?: unknown;
      table?: unknown;
      driverError?: { code?: unknown; constraint?: unknown };
    };
    return {
      name: error.name,
      code: known.code ?? known.driverError?.code,
      constraint: known.constraint ?? known.driverError?.constraint,
      at: framesOf(error),
      ...(this.options.showMessages ? { message: error.message } : {}),
    };
  }
}

const framesOf = (error: Error): string[] =>
  (error.stack ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .slice(0, 12);
