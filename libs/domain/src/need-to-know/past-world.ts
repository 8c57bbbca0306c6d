import type { Condition } from './condition.js';
import type { DecisionStep } from './decision.js';
import type { RelationName } from './facts.js';
import type { Facts, World } from './interpret.js';

/** Which transactions a read could see, as PostgreSQL writes it: `xmin:xmax:xip,xip`. */
export type Snapshot = string;

/** Whether what this transaction wrote was visible in the snapshot. */
export function isVisibleIn(snapshot: Snapshot, transaction: string): boolean {
  const [xmin = '0', xmax = '0', running = ''] = snapshot.split(':');
  const id = BigInt(transaction);
  if (id < BigInt(xmin)) return true;
  return id < BigInt(xmax) && !running.split(',').includes(transaction);
}

/** When the past is asked: the instant that the clock showed, and where a read is replayed, the snapshot it kept. */
export interface PastInstant {
  readonly at: Date;
  readonly snapshot?: Snapshot | undefined;
}

const FOREVER = new Date(8.64e15);

/**
 * The facts as they stood at an instant. Periods are left to the rules, which ask for the instant; an end that somebody set
 * later had not been set. Where a read's own snapshot is known, it decides whether a release was there and whether it was
 * closed: the clock lies around a commit (need-to-know section 6).
 */
export function worldAt(facts: World, when: PastInstant): World {
  const entries = Object.entries(facts) as [RelationName, readonly Facts[]][];
  return Object.fromEntries(entries.map(([name, rows]) => [name, rows.filter((it) => wasThere(it, when)).map((it) => asItStood(it, when))]));
}

const wasThere = ({ openedXid }: Facts, { snapshot }: PastInstant): boolean => !snapshot || typeof openedXid !== 'string' || isVisibleIn(snapshot, openedXid);

function asItStood(row: Facts, when: PastInstant): Facts {
  const known: Record<string, unknown> = { ...row };
  for (const end of ['closedAt', 'endedAt'] as const) if (row[end] instanceof Date) Object.assign(known, hadEnded(row[end], row['closedXid'], when) ? {} : { [end]: null, endedLater: row[end] });
  if (known['validUntil'] === null) known['validUntil'] = FOREVER;
  return known;
}

function hadEnded(ended: Date, closedXid: unknown, { at, snapshot }: PastInstant): boolean {
  return snapshot && typeof closedXid === 'string' ? isVisibleIn(snapshot, closedXid) : ended <= at;
}

/** The relations that a decision asks about, so that a replay loads them all. */
export function relationsOf(steps: readonly DecisionStep[]): ReadonlySet<RelationName> {
  const names = new Set<RelationName>();
  const walk = (condition: Condition): void => {
    if (condition.op === 'and' || condition.op === 'or') condition.of.forEach(walk);
    else if (condition.op === 'not') walk(condition.of);
    else if (condition.op === 'exists' || condition.op === 'none') {
      names.add(condition.relation);
      walk(condition.where);
    }
  };
  steps.forEach((step) => walk(step.rule));
  return names;
}
