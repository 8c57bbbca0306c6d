import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { aWorld, type TestWorld } from '../testing/index.js';

/** Code lists and definitions that hold nothing about anybody. Reviewed: a table joins this list only with a reason. */
const EXEMPT = ['forum_definition', 'migration'];

let world: TestWorld;
beforeAll(async () => {
  world = await aWorld({ entities: [] });
});
afterAll(() => world.close());

describe('the schema', () => {
  it('forces row-level security on every table that is not on the reviewed list (R57)', async () => {
    const open = await world.behind<{ relname: string }>(`
      select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('concord', 'audit') and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity) order by 1`);
    expect(open.map((it) => it.relname)).toEqual(EXEMPT);
  });

  it('gives the app no way to read, change or remove audit, credentials, or the context key', async () => {
    const grants = await world.behind<{ grant: string }>(`
      select format('%s.%s %s', table_schema, table_name, privilege_type) as grant from information_schema.role_table_grants
      where grantee in ('app', 'PUBLIC') and (table_schema in ('audit', 'sec') or table_name in ('practitioner_credential', 'practitioner_session')) order by 1`);
    expect(grants.map((it) => it.grant)).toEqual([]);
  });

  it.each(['update audit.event set canonical = canonical', 'delete from audit.entry', 'truncate audit.event', 'alter table audit.event disable trigger all', 'drop table audit.entry', 'select * from audit.entry'])(
    'refuses the app: %s',
    async (sql) => {
      const client = new pg.Client({ connectionString: world.urls.appUrl });
      await client.connect();
      await expect(client.query(sql)).rejects.toThrow(/permission denied|must be owner/);
      await client.end();
    },
  );
});
