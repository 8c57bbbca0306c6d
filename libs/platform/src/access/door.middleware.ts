import { Injectable, type NestMiddleware } from '@nestjs/common';
import type { NextFunction, Response } from 'express';
import { Clock } from '../config/clock.js';
import { currentRequest } from '../logging/request-trace.js';
import type { ConcordRequest, RequestState } from './request-state.js';
import { Sessions } from './sessions.js';
import { BACKGROUND_HEADER, tokenFromCookies } from './session-token.js';

/**
 * Finds out who is asking, before anything else looks at a GraphQL request: on every request, from the database, at the
 * one instant that the whole request then uses.
 */
@Injectable()
export class DoorMiddleware implements NestMiddleware {
  constructor(
    private readonly sessions: Sessions,
    private readonly clock: Clock,
  ) {}

  async use(request: ConcordRequest, _response: Response, next: NextFunction): Promise<void> {
    const state: RequestState = {
      id: currentRequest()?.id ?? 'untraced',
      at: this.clock.now(),
      address: request.ip ?? 'unknown',
      isBackground: request.headers[BACKGROUND_HEADER] === '1',
    };
    request.concord = state;
    const token = tokenFromCookies(request.headers.cookie);
    const loaded = token ? await this.sessions.load(token, state.at, state.isBackground) : undefined;
    if (loaded) Object.assign(state, loaded);
    this.noteWhoAsks(state);
    next();
  }

  private noteWhoAsks({ actor }: RequestState): void {
    const trace = currentRequest();
    if (trace && actor) trace.practitionerId = actor.practitionerId;
  }
}
