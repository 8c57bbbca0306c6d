import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import { uuidV7 } from '@concord/domain';

const START = Date.UTC(2025, 0, 1);

/** The same id for the same name each time: the demonstration is deterministic. */
export const idFor = (name: string): string => uuidV7(START, createHash('sha256').update(`concord demo ${name}`).digest());

/** Ids in a fixed order, for the rows that services make while the demonstration is seeded. */
export function idsInOrder(of: string): () => string {
  let count = 0;
  return () => {
    count += 1;
    return uuidV7(START + count, createHash('sha256').update(`concord demo row ${of} ${count}`).digest());
  };
}

const lane = new AsyncLocalStorage<() => string>();
const outside = idsInOrder('outside');

/** The next id of whatever is being told. Cases are told side by side, so each has an order of its own. */
export const nextDemoId = (): string => (lane.getStore() ?? outside)();

/** Tells something with ids of its own. */
export const withIdsOf = <T>(name: string, work: () => Promise<T>): Promise<T> => lane.run(idsInOrder(name), work);
