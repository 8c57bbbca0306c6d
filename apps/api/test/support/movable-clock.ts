import { Clock } from '@concord/platform';

/** A clock that tests can move. It runs with the real one, ahead of it by what it was moved. */
export class MovableClock extends Clock {
  private ahead = 0;

  override now(): Date {
    return new Date(Date.now() + this.ahead);
  }

  moveOn(minutes: number): void {
    this.ahead += minutes * 60_000;
  }
}
