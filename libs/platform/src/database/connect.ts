import pg from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { Database } from './database.js';
import { migrations } from './migrations/index.js';
import { SnakeCaseNaming } from './naming.js';
import { asDataOwner } from './owner-url.js';

const DATE_OID = 1082;
const INT8_OID = 20;
// A date is a day, not an instant: keep it as text, or a summer time offset moves it.
pg.types.setTypeParser(DATE_OID, (text: string) => text);
pg.types.setTypeParser(INT8_OID, (text: string) => Number(text));

const options = (url: string, entities: readonly EntityClass[]): DataSourceOptions => ({
  type: 'postgres',
  url,
  schema: 'concord',
  entities: entities as never,
  migrations: [...migrations],
  namingStrategy: new SnakeCaseNaming(),
  migrationsTableName: 'migration',
  poolSize: 2,
  installExtensions: false,
});

export type EntityClass = abstract new (...args: never[]) => object;

/**
 * Opens the application's database. Refuses a login that owns tables or is a superuser: row-level security would not hold.
 * @param url the `app` login's URL; @param contextKey 32 bytes in hex, signs who is asking
 */
export async function connect(settings: { url: string; contextKey: string; entities: readonly EntityClass[]; poolSize?: number }): Promise<Database> {
  // Compiled rules make long statements over few rows: compiling them by JIT, or planning them anew for each value, costs more than it saves.
  const pool = new pg.Pool({ connectionString: settings.url, max: settings.poolSize ?? 10, options: '-c jit=off -c plan_cache_mode=force_generic_plan', pipeline: true });
  pool.on('error', () => undefined); // a lost idle connection is replaced at the next use
  await refuseAnOwner(pool);
  const dataSource = new DataSource(options(settings.url, settings.entities));
  await dataSource.initialize();
  return new Database(dataSource, pool, settings.contextKey);
}

async function refuseAnOwner(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ bad: boolean }>(`
    select (select rolsuper or rolbypassrls from pg_roles where rolname = current_user)
        or exists (select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
                   where n.nspname in ('concord', 'audit') and c.relkind = 'r' and pg_has_role(current_user, c.relowner, 'member')) as bad`);
  if (rows[0]?.bad) {
    await pool.end();
    throw new Error('DATABASE_URL is a superuser’s or a table owner’s. Give the app login’s URL: Concord does not start without row-level security.');
  }
}

/** Brings the schema up to date as the owner of the tables. Returns how many migrations ran. */
export async function migrate(ownerUrl: string): Promise<number> {
  const dataSource = await new DataSource(options(asDataOwner(ownerUrl), [])).initialize();
  try {
    return (await dataSource.runMigrations({ transaction: 'each' })).length;
  } finally {
    await dataSource.destroy();
  }
}
