import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import pg from 'pg';

/** Owners have no login; people and programs sign in as migrator, app or auditor (need-to-know.md section 6). */
const OWNERS = ['data_owner', 'audit_owner', 'security_owner'] as const;
const LOGINS = ['migrator', 'app', 'auditor'] as const;

/** Secrets of one Concord database. The context key signs who is asking; the app's database login cannot read it. */
export interface DatabaseSecrets {
  migrator: string;
  app: string;
  auditor: string;
  /** 32 bytes, hex. */
  contextKey: string;
}

export interface Bootstrapped {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly auditorUrl: string;
  readonly contextKey: string;
}

/**
 * Makes roles and database if they are missing. Idempotent.
 * @param adminUrl a superuser's URL to any database of the server
 * @param secretsFile where the generated passwords are kept (mode 0600); without it they live in this process only
 */
export async function bootstrap(options: { adminUrl: string; database: string; secretsFile?: string }): Promise<Bootstrapped> {
  const secrets = readOrMakeSecrets(options.secretsFile);
  await withClient(options.adminUrl, async (client) => {
    await makeRoles(client, secrets);
    await makeDatabase(client, options.database);
  });
  const url = (role: (typeof LOGINS)[number]): string => urlFor(options.adminUrl, options.database, role, secrets[role]);
  await withClient(urlFor(options.adminUrl, options.database), (client) => prepareDatabase(client, secrets.contextKey));
  return { ownerUrl: url('migrator'), appUrl: url('app'), auditorUrl: url('auditor'), contextKey: secrets.contextKey };
}

/** Drops a database with everything in it. For a demonstration that was cut off, never for anything else. */
export async function dropDatabase(adminUrl: string, database: string): Promise<void> {
  await withClient(adminUrl, async (client) => void (await client.query(`drop database if exists ${client.escapeIdentifier(database)} with (force)`)));
}

function readOrMakeSecrets(file: string | undefined): DatabaseSecrets {
  if (file && existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as DatabaseSecrets;
  const secret = (): string => randomBytes(24).toString('hex');
  const made = { migrator: secret(), app: secret(), auditor: secret(), contextKey: randomBytes(32).toString('hex') };
  if (file) {
    writeFileSync(file, JSON.stringify(made), { mode: 0o600 });
    chmodSync(file, 0o600);
  }
  return made;
}

async function makeRoles(client: pg.Client, secrets: DatabaseSecrets): Promise<void> {
  for (const role of OWNERS) await makeRole(client, role, 'nologin');
  for (const role of LOGINS) await makeRole(client, role, `login password ${client.escapeLiteral(secrets[role])}`);
  await client.query(`grant ${OWNERS.join(', ')} to migrator`);
}

async function makeRole(client: pg.Client, role: string, options: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
  await client.query(`${rowCount ? 'alter' : 'create'} role ${role} nosuperuser nobypassrls ${options}`);
}

async function makeDatabase(client: pg.Client, database: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database]);
  if (!rowCount) await client.query(`create database ${client.escapeIdentifier(database)} owner data_owner`);
}

async function prepareDatabase(client: pg.Client, contextKey: string): Promise<void> {
  const database = client.escapeIdentifier(client.database ?? '');
  await client.query(`
    revoke all on schema public from public;
    create schema if not exists concord authorization data_owner;
    create schema if not exists audit authorization audit_owner;
    create schema if not exists sec authorization security_owner;
    alter database ${database} set search_path = concord;
    create schema if not exists sharing authorization security_owner;
    grant usage on schema concord to app, security_owner, auditor;
    grant usage on schema sharing to app, data_owner;
    grant usage on schema sec to app, data_owner, auditor;
    grant usage on schema audit to app, auditor, data_owner;
    create table if not exists sec.context_key (id text primary key, inner_pad bytea not null, outer_pad bytea not null);
    alter table sec.context_key owner to security_owner;
  `);
  await client.query('insert into sec.context_key values ($1, $2, $3) on conflict do nothing', ['k1', ...pads(contextKey)]);
}

/** HMAC's two padded keys, so that the database needs no extension to check a signature. */
function pads(hexKey: string): [Buffer, Buffer] {
  const key = Buffer.alloc(64);
  Buffer.from(hexKey, 'hex').copy(key);
  return [key.map((byte) => byte ^ 0x36), key.map((byte) => byte ^ 0x5c)].map((it) => Buffer.from(it)) as [Buffer, Buffer];
}

function urlFor(adminUrl: string, database: string, user?: string, password?: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  if (user) url.username = user;
  if (password) url.password = password;
  return url.toString();
}

async function withClient(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
