import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { Log } from '../logging/log.js';
import { currentRequest } from '../logging/request-trace.js';
import { RequestRefused } from './errors.js';

/**
 * Hands resolver errors to GraphQL untouched (Nest would first print them, words included, to the log) and answers
 * plain HTTP errors in the same shape, without saying what went wrong inside.
 */
@Injectable()
@Catch()
export class ErrorFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType<string>() === 'graphql') return error;
    const response = host.switchToHttp().getResponse<Response>();
    const status = statusOf(error);
    if (status >= 500) this.log.failure('request failed', error);
    if (response.headersSent) return undefined;
    response.status(status).json(httpError(status));
    return undefined;
  }
}

const statusOf = (error: unknown): number => {
  if (error instanceof HttpException) return error.getStatus();
  if (error instanceof RequestRefused) return error.status;
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 500;
  return status >= 400 && status < 500 ? status : 500;
};

/** An error outside GraphQL, in GraphQL's shape, so that a client has one way to read errors. */
export function httpError(status: number): { errors: { message: string; extensions: Record<string, string> }[] } {
  const { code, message } = WORDS[status] ?? (status >= 500 ? BROKEN : UNREADABLE);
  const requestId = currentRequest()?.id;
  return { errors: [{ message, extensions: { code, ...(requestId ? { requestId } : {}) } }] };
}

const BROKEN = { code: 'INTERNAL', message: 'Something went wrong and nothing was saved. Try again in a minute.' };
const UNREADABLE = { code: 'INVALID', message: 'Concord could not read this request. Reload the page and try again.' };
const WORDS: Record<number, { code: string; message: string }> = {
  401: { code: 'UNAUTHENTICATED', message: 'Sign in to continue.' },
  403: { code: 'FORBIDDEN', message: 'You cannot do this in your role.' },
  404: { code: 'NOT_FOUND', message: 'There is nothing at this address.' },
  405: { code: 'INVALID', message: 'Send GraphQL operations as POST with a JSON body.' },
  413: { code: 'INVALID', message: 'This is too large to send. Shorten it and try again.' },
  415: { code: 'INVALID', message: 'Send GraphQL operations as POST with a JSON body.' },
};
