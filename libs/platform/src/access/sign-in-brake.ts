import { Injectable } from '@nestjs/common';
import { Clock } from '../config/clock.js';
import { Settings } from '../config/settings.js';
import { RateLimited } from '../graphql/errors.js';

const MOST_KEYS = 100_000;
const MINUTE_MS = 60_000;
const ANYWHERE = '*';
const ANYWHERE_SECONDS = 60;

interface Failures {
  count: number;
  lastAt: number;
}

/**
 * Slows down guessing without locking anybody out for good: after some wrong passwords for one account from one address,
 * each further try has to wait twice as long as the last; an address as a whole has a number of tries a minute.
 * An account tried from many addresses is slowed a little for everybody, never for longer than a minute.
 */
@Injectable()
export class SignInBrake {
  private readonly failures = new Map<string, Failures>();
  private readonly tries = new Map<string, { since: number; count: number }>();

  constructor(
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** Refuses a try that comes too early. Told the same whether or not the account exists. */
  check(email: string, address: string): void {
    const now = this.clock.now().getTime();
    this.countTry(address, now);
    const { freeFailures, longestDelaySeconds } = this.settings.signIn;
    this.demandWait(this.waitFor(keyOf(email, address), freeFailures, longestDelaySeconds, now));
    this.demandWait(this.waitFor(keyOf(email, ANYWHERE), freeFailures * 4, ANYWHERE_SECONDS, now));
  }

  failed(email: string, address: string): void {
    if (this.failures.size >= MOST_KEYS) this.failures.clear();
    for (const key of [keyOf(email, address), keyOf(email, ANYWHERE)]) {
      const count = (this.failures.get(key)?.count ?? 0) + 1;
      this.failures.set(key, { count, lastAt: this.clock.now().getTime() });
    }
  }

  succeeded(email: string, address: string): void {
    this.failures.delete(keyOf(email, address));
    this.failures.delete(keyOf(email, ANYWHERE));
  }

  private countTry(address: string, now: number): void {
    const known = this.tries.get(address);
    if (this.tries.size >= MOST_KEYS) this.tries.clear();
    const current = known && now - known.since < MINUTE_MS ? known : { since: now, count: 0 };
    this.tries.set(address, current);
    current.count += 1;
    if (current.count > this.settings.signIn.attemptsPerAddressPerMinute)
      this.demandWait(current.since + MINUTE_MS - now);
  }

  private waitFor(key: string, freeFailures: number, longestSeconds: number, now: number): number {
    const known = this.failures.get(key);
    if (!known || known.count < freeFailures) return 0;
    const delay = Math.min(2 ** (known.count - freeFailures + 1), longestSeconds) * 1000;
    return known.lastAt + delay - now;
  }

  private demandWait(milliseconds: number): void {
    if (milliseconds <= 0) return;
    const seconds = Math.ceil(milliseconds / 1000);
    throw new RateLimited(seconds, `There were too many attempts to sign in. Wait ${seconds} seconds, then try again.`);
  }
}

const keyOf = (email: string, address: string): string => `${email}\n${address}`;
