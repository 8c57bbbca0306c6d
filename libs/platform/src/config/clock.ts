import { Injectable } from '@nestjs/common';

/**
 * The only clock of the server. It is read once for a request, when the session is loaded; services use `actor.at`.
 * Tests put a clock in its place that they can move.
 */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}
