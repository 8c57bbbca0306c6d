import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** A fresh database of its own for one test file, cloned from the migrated template. */
export interface TestDatabase {
  readonly appUrl: string;
  readonly ownerUrl: string;
  readonly auditorUrl: string;
  readonly contextKey: string;
  drop(): Promise<void>;
}

export async function aTestDatabase(): Promise<TestDatabase> {
  const adminUrl = wanted('TEST_ADMIN_URL');
  const name = `t_${process.pid}_${randomBytes(4).toString('hex')}`;
  // A setting of the template itself (its search path) is not copied with it.
  await asAdmin(adminUrl, [
    `create database ${name} template ${wanted('TEST_TEMPLATE')} owner data_owner`,
    `alter database ${name} set search_path = concord`,
  ]);
  return {
    appUrl: inDatabase(wanted('TEST_APP_URL'), name),
    ownerUrl: inDatabase(wanted('TEST_OWNER_URL'), name),
    auditorUrl: inDatabase(wanted('TEST_AUDITOR_URL'), name),
    contextKey: wanted('TEST_CONTEXT_KEY'),
    drop: () => asAdmin(adminUrl, [`drop database if exists ${name} with (force)`]),
  };
}

/** Runs statements as the owner of the tables: set-up only, never what is tested. */
export async function asOwner(
  database: TestDatabase,
  statements: readonly [sql: string, params: readonly unknown[]][],
  owner = 'data_owner',
): Promise<void> {
  const client = new pg.Client(database.ownerUrl);
  await client.connect();
  try {
    await client.query(`set role ${owner}`);
    for (const [sql, params] of statements) await client.query(sql, [...params]);
  } finally {
    await client.end();
  }
}

/** What the audit holds, as the auditor reads it. */
export async function auditOf(database: TestDatabase): Promise<{ kind: string; entry: Record<string, unknown> }[]> {
  const client = new pg.Client(database.auditorUrl);
  await client.connect();
  try {
    const { rows } = await client.query<{ kind: string; canonical: string }>(
      `select 'CHANGE' as kind, canonical, occurred_at from audit.event union all select kind, canonical, occurred_at from audit.entry order by occurred_at`,
    );
    return rows.map(({ kind, canonical }) => ({ kind, entry: JSON.parse(canonical) as Record<string, unknown> }));
  } finally {
    await client.end();
  }
}

async function asAdmin(url: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

function inDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.toString();
}

function wanted(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing: run the tests by npm, so that the template database is made`);
  return value;
}
