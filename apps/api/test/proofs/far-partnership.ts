import { createHash } from 'node:crypto';
import type { Rows, StoredRow } from './rows.js';

/** Held once for everybody, or not about a case. */
const SHARED = ['migration', 'forum_definition', 'forum_convening', 'practitioner_credential', 'practitioner_session', 'demo_account'];
const DIRECTORY = ['agency', 'agency_function', 'team', 'team_member', 'practitioner', 'agency_setting'];

/** One row of the copy and the table it stands in. */
export interface FarRow {
  readonly table: string;
  readonly row: StoredRow;
}

/**
 * Copies the whole world to people who are strangers to everybody in it: the same names, the same words, the same numbers,
 * other ids. Returns the copied rows that hang on the far case. Every table takes part, also one added tomorrow.
 */
export async function copyFarAway(rows: Rows): Promise<FarRow[]> {
  const tables = [...rows.columns.keys()].filter((it) => !SHARED.includes(it));
  const world = await everything(rows, tables);
  const ids = new Set(world.flatMap(({ row }) => [row['id'], row['cluster_id'], row['origin_id'], row['opening_id']]).filter((it): it is string => typeof it === 'string'));
  const copies = world.map(({ table, row }) => ({ table, row: farAway(row, ids) }));
  const made: FarRow[] = [];
  for (const copy of copies) if (await rows.make({ does: 'add', ...copy })) made.push(copy);
  const refused = copies.filter((it) => !made.includes(it)).map((it) => it.table);
  if (refused.length > 0) throw new Error(`these tables refuse a copy: ${[...new Set(refused)].join(', ')}`);
  rows.keep();
  return made.filter((it) => !DIRECTORY.includes(it.table));
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

function farAway(row: StoredRow, ids: ReadonlySet<string>): StoredRow {
  const text = JSON.stringify(row).replaceAll(UUID, (id) => (ids.has(id) ? farId(id) : id));
  const copy = JSON.parse(text) as Record<string, unknown>;
  if (typeof copy['reference'] === 'string') copy['reference'] = `${copy['reference']}-F`; // the only text that must be unique
  return copy;
}

/** The far counterpart of an id, always the same. */
export function farId(id: string): string {
  const hex = createHash('sha1').update(`far ${id}`).digest('hex');
  return `${id.slice(0, 13)}-7${hex.slice(0, 3)}-8${hex.slice(3, 6)}-${hex.slice(6, 18)}`;
}

async function everything(rows: Rows, tables: readonly string[]): Promise<FarRow[]> {
  const found: FarRow[] = [];
  for (const table of tables) found.push(...(await rows.all(table)).map((row) => ({ table, row })));
  return found;
}
