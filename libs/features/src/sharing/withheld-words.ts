import type { Actor } from '@concord/domain';
import { type Records, Row, type RowType } from '@concord/platform';

/** A row as somebody may read it: with its words, or without them and saying so. */
export type Shown<T> = T & { readonly wordsShown: boolean };

/** Empties the named words of the rows that the actor may read but whose words they may not (rule `readWords`). */
export async function withoutWordsOfOthers<T extends Row>(records: Records, actor: Actor, type: RowType<T>, rows: readonly T[], words: readonly (keyof T)[]): Promise<Shown<T>[]> {
  const permitted = await records.permittedIds(actor, 'readWords', type, rows.map((it) => it.id));
  const empty = Object.fromEntries(words.map((it) => [it, '']));
  return rows.map((row) => (permitted.has(row.id) ? { ...row, wordsShown: true } : { ...row, ...empty, wordsShown: false }));
}
