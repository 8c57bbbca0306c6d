import { marm } from '@concord/domain';
import { readSettings } from '@concord/platform';
import { type PersonKey, testAgency, testPerson } from '@concord/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { idOf, newPlay, type Play } from './journey/play.js';
import { EVERYBODY } from './journey/statements.js';
import { playAll, playExtras } from './journey/whole-journey.js';
import { everyOperation } from './support/every-operation.js';
import { type Answer, type Client, signedInAs, startTestApp, type TestApp } from './support/index.js';

/** A random id that belongs to nothing, in the same form as ours. */
const nobodysId = (): string => randomUUID().replace(/^(.{14})./, '$17');

/** What the client got, without what differs between any two requests. */
const shownTo = ({ status, data, errors }: Answer, asked: string): string =>
  JSON.stringify({ status, data: data as unknown, errors: errors?.map(({ message, path, extensions }) => ({ message, path, code: extensions.code, fields: extensions.fields })) }).replaceAll(asked, 'THE-ID');

/** One person asks every operation about a hundred ids in a minute. */
const UNLIMITED = { ...readSettings({ NODE_ENV: 'test', DATABASE_URL: 'none', CONCORD_CONTEXT_KEY: 'none' }).limits, objectsPerMinute: 100_000_000 };

let test: TestApp;
let play: Play;
let outsider: Client;
let admin: pg.Pool;
let ids: readonly { table: string; id: string }[];

beforeAll(async () => {
  test = await startTestApp({ limits: UNLIMITED });
  const clients = new Map<PersonKey, Client>();
  for (const key of EVERYBODY) clients.set(key, await signedInAs(test, key));
  outsider = clientOf(clients, 'stranger');
  play = newPlay(test, marm, (key) => clientOf(clients, key));
  await playAll(play);
  await playExtras(play);
  admin = new pg.Pool({ connectionString: test.database.adminUrl, max: 1 });
  admin.on('error', () => undefined);
  ids = await idsOfTheCase();
}, 300_000);
afterAll(async () => {
  await admin.end();
  await test.close();
});

function clientOf(clients: ReadonlyMap<PersonKey, Client>, key: PersonKey): Client {
  const client = clients.get(key);
  if (!client) throw new Error(`${key} is not signed in`);
  return client;
}

/** Rows that no operation names by their own id: revisions, audiences, steps kept beside a record, and what only the server reads. */
const NEVER_NAMED = /^(.*_revision|.*_audience|action_event|consent_scope|item_person|meeting_presence|release|submission|draft|referral_draft|minutes_access|return_item|coverage_opt_out|person_(alias|equality|link)|household_member|risk_rating)$/;

/** One id of every table that hangs on the case file or on the person it is about. */
async function idsOfTheCase(): Promise<{ table: string; id: string }[]> {
  const owners = { case_file_id: idOf(play, 'caseFile'), person_id: idOf(play, 'person') };
  const found: { table: string; id: string }[] = [{ table: 'case_file', id: owners.case_file_id }, { table: 'person', id: owners.person_id }];
  for (const [column, owner] of Object.entries(owners)) {
    for (const table of await tablesWith(column)) {
      const { rows } = await admin.query<{ id: string }>(`select id from concord.${table} where ${column} = $1 order by id limit 1`, [owner]);
      found.push(...rows.map(({ id }) => ({ table, id })));
    }
  }
  return found;
}

async function tablesWith(column: string): Promise<string[]> {
  const { rows } = await admin.query<{ name: string }>(
    `select table_name as name from information_schema.columns where table_schema = 'concord' and column_name = $1
       and table_name in (select table_name from information_schema.columns where table_schema = 'concord' and column_name = 'id') order by 1`,
    [column],
  );
  return rows.map(({ name }) => name).filter((it) => !NEVER_NAMED.test(it));
}

const chainLength = async (): Promise<number> => Number((await admin.query<{ seq: string }>('select seq from audit.head')).rows[0]?.seq);
/** Directory ids are no secret: everybody who signs in may look up agencies and colleagues. */
const KNOWN_TO_ALL = { agencyId: testAgency('council').id, practitionerId: testPerson('socialWorker').id };
const OPERATIONS = everyOperation().filter((it) => it.takesId);

describe('somebody with no edge to a case file', () => {
  it('has many ids to try', () => {
    expect(new Set(ids.map((it) => it.table)).size).toBeGreaterThan(20);
    expect(OPERATIONS.length).toBeGreaterThan(100);
  });

  it.each(OPERATIONS.map((it) => [it.kind, it.name, it] as const))(
    'R01: gets from %s %s the same answer for an id of the case as for one that does not exist, and changes nothing',
    async (_kind, _name, operation) => {
      const missing = nobodysId();
      const asIfMissing = shownTo(await outsider.query(operation.document, operation.variables(missing, KNOWN_TO_ALL)), missing);
      const before = await chainLength();
      const told: Record<string, string> = {};
      for (const { table, id } of ids) {
        const shown = shownTo(await outsider.query(operation.document, operation.variables(id, KNOWN_TO_ALL)), id);
        if (shown !== asIfMissing) told[table] = shown;
      }
      expect(told).toEqual({});
      expect(await chainLength()).toBe(before);
    },
    180_000,
  );
});
