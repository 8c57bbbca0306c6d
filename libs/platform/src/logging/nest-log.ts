import type { LoggerService } from '@nestjs/common';
import type { Log } from './log.js';

/** Lets Nest speak through our log. Errors go through the same redaction; framework messages hold no case data. */
export class NestLog implements LoggerService {
  constructor(private readonly log_: Log) {}

  log(): void {
    // Nest narrates its start-up: routes, modules. Nobody reads it.
  }

  warn(message: unknown): void {
    this.log_.warn(textOf(message));
  }

  error(message: unknown, ...rest: unknown[]): void {
    const error = [message, ...rest].find((it) => it instanceof Error) ?? new Error(textOf(message));
    this.log_.failure('framework error', error);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.error(message, ...rest);
  }
}

const textOf = (message: unknown): string => (typeof message === 'string' ? message : 'framework message');
