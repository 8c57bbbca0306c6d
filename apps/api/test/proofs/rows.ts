import pg from 'pg';

export type StoredRow = Readonly<Record<string, unknown>>;
export type Change = { readonly does: 'add' | 'remove'; readonly table: string; readonly row: StoredRow };

interface Column {
  readonly name: string;
  readonly type: string;
}

/**
 * The tables as a superuser sees and writes them, behind every guard and without foreign keys or triggers: for making
 * worlds, never for what is proved. What was written can be taken back, so that one database serves many worlds.
 */
export class Rows {
  private readonly done: Change[] = [];
  private constructor(
    private readonly client: pg.Client,
    readonly columns: ReadonlyMap<string, readonly Column[]>,
  ) {}

  static async open(adminUrl: string): Promise<Rows> {
    const client = new pg.Client(adminUrl);
    await client.connect();
    await client.query(`set search_path = concord; set session_replication_role = replica; set timezone = 'UTC'`);
    const { rows } = await client.query<{ table: string; name: string; type: string }>(
      `select c.relname as table, a.attname as name, format_type(a.atttypid, null) as type from pg_attribute a
       join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'concord' and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by 1, a.attnum`);
    const columns = new Map<string, Column[]>();
    for (const { table, name, type } of rows) columns.set(table, [...(columns.get(table) ?? []), { name, type }]);
    return new Rows(client, columns);
  }

  async all(table: string): Promise<StoredRow[]> {
    const { rows } = await this.client.query<{ row: StoredRow }>(`select to_jsonb(t) as row from ${table} t order by to_jsonb(t)::text`);
    return rows.map((it) => it.row);
  }

  /** Makes one change, to be taken back later. Says false where the table itself does not accept it, or has it no more. */
  async make(change: Change): Promise<boolean> {
    try {
      const made = (await this.apply(change)) === 1;
      if (made) this.done.push(change);
      return made;
    } catch (error) {
      if (error instanceof pg.DatabaseError && error.code?.startsWith('23')) return false; // a check or a unique key
      throw error;
    }
  }

  /** Takes back what was made since `keep`, the newest first. */
  async takeBack(): Promise<void> {
    for (const change of this.done.splice(0).reverse()) {
      const undone = await this.apply({ ...change, does: change.does === 'add' ? 'remove' : 'add' });
      if (undone !== 1) throw new Error(`${change.does} ${change.table} could not be taken back`);
    }
  }

  /** What was made so far stays: it is the ground that both worlds stand on. */
  keep(): void {
    this.done.length = 0;
  }

  close(): Promise<void> {
    return this.client.end();
  }

  private async apply({ does, table, row }: Change): Promise<number> {
    const names = (this.columns.get(table) ?? []).map((it) => `"${it.name}"`).join(', ');
    const sql =
      does === 'add'
        ? `insert into ${table} (${names}) select ${names} from jsonb_populate_record(null::${table}, $1::jsonb)`
        : `delete from ${table} t where (${names}) is not distinct from (select row(${names}) from jsonb_populate_record(null::${table}, $1::jsonb))`;
    const { rowCount } = await this.client.query(row['id'] && does === 'remove' ? `delete from ${table} where id = ($1::jsonb->>'id')::uuid` : sql, [JSON.stringify(row)]);
    return rowCount ?? 0;
  }
}
