import { createHash } from 'node:crypto';
import { uuidV7 } from '@concord/domain';

const START = Date.UTC(2025, 0, 1);

/** The same id for the same name each time: the demonstration is deterministic. */
export const idFor = (name: string): string => uuidV7(START, createHash('sha256').update(`concord demo ${name}`).digest());

/** Ids in a fixed order, for the rows that services make while the demonstration is seeded. */
export function idsInOrder(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return uuidV7(START + count, createHash('sha256').update(`concord demo row ${count}`).digest());
  };
}
