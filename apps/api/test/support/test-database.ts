import type { TestDatabase } from '@concord/platform/testing';
import pg from 'pg';

/** Runs statements as an owner of the tables: set-up only, never what is tested. */
export async function asOwner(
  database: TestDatabase,
  statements: readonly [sql: string, params: readonly unknown[]][],
  owner = 'data_owner',
): Promise<void> {
  await withClient(database.ownerUrl, async (client) => {
    await client.query(`set role ${owner}`);
    for (const [sql, params] of statements) await client.query(sql, [...params]);
  });
}

/** What the audit holds, in order, as the auditor reads it. */
export function auditOf(database: TestDatabase): Promise<{ kind: string; entry: Record<string, unknown> }[]> {
  return withClient(database.auditorUrl, async (client) => {
    const { rows } = await client.query<{ kind: string; canonical: string }>(
      `select 'CHANGE' as kind, canonical, occurred_at from audit.event
       union all select kind, canonical, occurred_at from audit.entry order by occurred_at`,
    );
    return rows.map(({ kind, canonical }) => ({ kind, entry: JSON.parse(canonical) as Record<string, unknown> }));
  });
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
