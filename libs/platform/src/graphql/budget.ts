import { Injectable } from '@nestjs/common';
import { Clock } from '../config/clock.js';
import { Settings } from '../config/settings.js';
import { InvalidInput, RateLimited } from './errors.js';

const WINDOW_MS = 60_000;
const MOST_KEYS = 50_000;

interface Spending {
  since: number;
  objects: number;
}

/**
 * How many objects one practitioner (or, signed out, one address) may ask for in a minute. Counted in this process:
 * behind several API processes the real limit is that many times higher, which is good enough for a brake.
 */
@Injectable()
export class Budget {
  private readonly spent = new Map<string, Spending>();

  constructor(
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** Counts what an operation asks for, or refuses it. */
  spend(who: string, objects: number): void {
    const { objectsPerMinute, objectsPerOperation } = this.settings.limits;
    if (objects > objectsPerOperation)
      throw new InvalidInput([], 'This asks for too much at once. Ask for fewer entries, page by page.');
    const now = this.clock.now().getTime();
    const spending = this.currentSpending(who, now);
    const cost = Math.max(objects, 1);
    if (spending.objects + cost > objectsPerMinute)
      throw new RateLimited(Math.ceil((spending.since + WINDOW_MS - now) / 1000));
    spending.objects += cost;
  }

  private currentSpending(who: string, now: number): Spending {
    const known = this.spent.get(who);
    if (known && now - known.since < WINDOW_MS) return known;
    if (this.spent.size >= MOST_KEYS) this.forgetOld(now);
    const fresh = { since: now, objects: 0 };
    this.spent.set(who, fresh);
    return fresh;
  }

  private forgetOld(now: number): void {
    for (const [who, { since }] of this.spent) if (now - since >= WINDOW_MS) this.spent.delete(who);
    if (this.spent.size >= MOST_KEYS) this.spent.clear();
  }
}
