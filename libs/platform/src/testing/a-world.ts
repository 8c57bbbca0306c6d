import { randomUUID } from 'node:crypto';
import { type Actor, type ForumDefinition, shippedDefinitions } from '@concord/domain';
import pg from 'pg';
import { connect, type EntityClass } from '../database/connect.js';
import type { Database } from '../database/database.js';
import { type DirectoryAgency, type DirectoryTeam, installDirectory, installForums } from '../database/directory.js';
import { newId } from '../database/new-id.js';
import type { Mode } from '../database/unit-of-work.js';
import { Records } from '../records/records.js';
import { type AgencyKey, type PersonKey, testActor, testAgency, testDirectory, type TeamKey, testTeam } from './partnership.js';

/** Where a cloned test database is. */
export interface TestDatabase {
  readonly name: string;
  readonly appUrl: string;
  readonly ownerUrl: string;
  readonly auditorUrl: string;
  /** A superuser's URL: for looking behind row-level security, never for the product. */
  readonly adminUrl: string;
  readonly contextKey: string;
  drop(): Promise<void>;
}

const setting = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run these tests through npm, which prepares the database`);
  return value;
};

const within = (url: string, database: string): string => {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.toString();
};

/** A fresh database, cloned from the migrated template in about 20 ms. */
export async function aDatabase(): Promise<TestDatabase> {
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  await asAdmin(`create database ${name} template ${setting('TEST_TEMPLATE')}`, `alter database ${name} set search_path = concord`);
  return {
    name,
    appUrl: within(setting('TEST_APP_URL'), name),
    ownerUrl: within(setting('TEST_OWNER_URL'), name),
    auditorUrl: within(setting('TEST_AUDITOR_URL'), name),
    adminUrl: within(setting('TEST_ADMIN_URL'), name),
    contextKey: setting('TEST_CONTEXT_KEY'),
    drop: () => asAdmin(`drop database if exists ${name} with (force)`),
  };
}

async function asAdmin(...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: setting('TEST_ADMIN_URL') });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Installs the test partnership and the forum definitions into a fresh database. */
export async function furnish(database: TestDatabase, definitions: readonly ForumDefinition[] = shippedDefinitions): Promise<void> {
  await installForums(database.ownerUrl, definitions, newId);
  await installDirectory(database.ownerUrl, testDirectory([...new Set(definitions.map((it) => it.code))]));
}

/** A fresh database with a small fictional partnership, for tests of services. Close it after the tests. */
export interface TestWorld {
  readonly database: Database;
  readonly records: Records;
  readonly urls: TestDatabase;
  actor(key: PersonKey, changes?: Partial<Actor>): Actor;
  /** Runs one operation as this person. */
  as<T>(key: PersonKey, mode: Mode, work: (actor: Actor) => Promise<T>, changes?: Partial<Actor>): Promise<T>;
  agency(key: AgencyKey): DirectoryAgency;
  team(key: TeamKey): DirectoryTeam;
  /** Looks behind row-level security, to see what is really stored. */
  behind<T>(sql: string, params?: readonly unknown[]): Promise<T[]>;
  close(): Promise<void>;
}

export async function aWorld(options: { entities: readonly EntityClass[]; definitions?: readonly ForumDefinition[] }): Promise<TestWorld> {
  const urls = await aDatabase();
  await furnish(urls, options.definitions);
  const database = await connect({ url: urls.appUrl, contextKey: urls.contextKey, entities: options.entities, poolSize: 4 });
  const behind = new pg.Pool({ connectionString: urls.adminUrl, max: 1 });
  behind.on('error', () => undefined); // the database is dropped under it at the end
  const actor = (key: PersonKey, changes: Partial<Actor> = {}): Actor => ({ ...testActor(key), ...changes });
  return {
    database,
    records: new Records(database),
    urls,
    actor,
    as: (key, mode, work, changes) => {
      const who = actor(key, changes);
      return database.run(who, mode, () => work(who));
    },
    agency: testAgency,
    team: testTeam,
    behind: async <T>(sql: string, params: readonly unknown[] = []) => (await behind.query(sql, params as unknown[])).rows as T[],
    close: async () => {
      await database.close();
      await behind.end();
      await urls.drop();
    },
  };
}
