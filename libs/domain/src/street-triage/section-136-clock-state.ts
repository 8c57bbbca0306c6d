import type { ClockStartKind } from './section-136-holding.js';

/** Where a clock stands. WARN_18 and WARN_22 keep their names when an area sets other hours. */
export type ClockState = 'NOT_STARTED' | 'RUNNING' | 'WARN_18' | 'WARN_22' | 'EXTENDED' | 'EXPIRED' | 'ENDED';
export const clockStates: readonly ClockState[] = ['NOT_STARTED', 'RUNNING', 'WARN_18', 'WARN_22', 'EXTENDED', 'EXPIRED', 'ENDED'];

/** The next thing that will happen if nobody does anything. */
export interface ClockThreshold {
  readonly kind: 'FIRST_WARNING' | 'LAST_WARNING' | 'EXPIRY';
  readonly at: Date;
}

/** A clock at an instant. Instants are UTC; words are in London time. */
export interface Section136Clock {
  readonly state: ClockState;
  readonly ruleSetCode: string;
  readonly startedAt: Date | null;
  readonly startedBy: ClockStartKind | null;
  /** The end of the first period. */
  readonly baseExpiresAt: Date | null;
  /** The end with a lawful extension; the power ends at this very instant, not after it. */
  readonly expiresAt: Date | null;
  readonly isExtended: boolean;
  /** An extension was recorded that gives no power; checkExtension says why. */
  readonly extensionRefused: boolean;
  /** 0 none yet, 1 the first warning has passed, 2 the last. Goes on counting in an extension. */
  readonly warnings: 0 | 1 | 2;
  readonly next: ClockThreshold | null;
  readonly endedAt: Date | null;
  /** How long somebody was or is held without a lawful power on record, in milliseconds. */
  readonly heldWithoutPowerMs: number;
  /** Somebody must answer for this record by name: the last warning has passed, or the power has (T17). */
  readonly needsOwner: boolean;
  readonly words: ClockWords;
}

/** A clock in words for people, in London time. */
export interface ClockWords {
  /** One sentence: where the clock stands and what to do. */
  readonly state: string;
  readonly started: string | null;
  readonly expires: string | null;
  /** "5 hours 59 minutes left", or how long ago the power ended. */
  readonly remaining: string | null;
}
