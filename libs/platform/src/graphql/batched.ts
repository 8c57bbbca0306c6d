import type { Actor } from '@concord/domain';
import DataLoader from 'dataloader';

/**
 * Loads rows by id in batches, for field resolvers: sibling fields of one actor share one query. Nothing is kept afterwards,
 * neither for another actor nor for a later request. A hidden id gives null in the same place as a missing one.
 * @param keep OPERATION for rows of the directory, which no operation changes: asked again, they are not read again
 */
export function batched<T>(
  find: (actor: Actor, keys: readonly string[]) => Promise<readonly T[]>,
  keyOf: (row: T) => string,
  keep: 'NOTHING' | 'OPERATION' = 'NOTHING',
): (actor: Actor, key: string) => Promise<T | null> {
  const loaders = new WeakMap<Actor, DataLoader<string, T | null>>();
  const loaderFor = (actor: Actor): DataLoader<string, T | null> => {
    const known =
      loaders.get(actor) ??
      new DataLoader<string, T | null>(
        async (keys) => inOrder(keys, await find(actor, unique(keys)), keyOf),
        keep === 'OPERATION' ? {} : NOTHING_KEPT,
      );
    loaders.set(actor, known);
    return known;
  };
  return (actor, key) => loaderFor(actor).load(key);
}

/** The same for lists: all rows whose key is the given one, in the order in which `find` gave them. */
export function batchedLists<T>(
  find: (actor: Actor, keys: readonly string[]) => Promise<readonly T[]>,
  keyOf: (row: T) => string,
): (actor: Actor, key: string) => Promise<T[]> {
  const loaders = new WeakMap<Actor, DataLoader<string, T[]>>();
  const loaderFor = (actor: Actor): DataLoader<string, T[]> => {
    const known =
      loaders.get(actor) ??
      new DataLoader<string, T[]>(
        async (keys) => listsInOrder(keys, await find(actor, unique(keys)), keyOf),
        NOTHING_KEPT,
      );
    loaders.set(actor, known);
    return known;
  };
  return (actor, key) => loaderFor(actor).load(key);
}

const NOTHING_KEPT = { cache: false };
const unique = (keys: readonly string[]): string[] => [...new Set(keys)];

function inOrder<T>(keys: readonly string[], rows: readonly T[], keyOf: (row: T) => string): (T | null)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key) ?? null);
}

function listsInOrder<T>(keys: readonly string[], rows: readonly T[], keyOf: (row: T) => string): T[][] {
  const byKey = new Map<string, T[]>();
  for (const row of rows) byKey.set(keyOf(row), [...(byKey.get(keyOf(row)) ?? []), row]);
  return keys.map((key) => byKey.get(key) ?? []);
}
