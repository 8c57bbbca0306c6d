import { newId } from '@concord/platform';
import { testAgency, testPerson } from '@concord/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anOpenCase, asOwner, auditOf, type Client, signedInAs, startWorldApp, type TestApp } from './support/index.js';

const SECRET = 'The duty nurse wrote this for nobody else to read';

let test: TestApp;
let nurse: Client;
let fire: Client;
let file: string;
let hidden: string;
let shared: string;

beforeAll(async () => {
  test = await startWorldApp();
  file = (await anOpenCase(test, { nurse: 'AGENCY_REPRESENTATIVE', fireOfficer: 'AGENCY_REPRESENTATIVE' })).caseFileId;
  [nurse, fire] = [await signedInAs(test, 'nurse'), await signedInAs(test, 'fireOfficer')];
  [hidden, shared] = [newId(), newId()];
  await asOwner(test.database, [anItem(hidden, SECRET), anItem(shared, 'The nurse wrote this for the fire service too'), openedToFire(shared)], 'security_owner');
}, 120_000);
afterAll(() => test.close());

type Statement = [sql: string, params: readonly unknown[]];
const anItem = (id: string, words: string): Statement => [
  `insert into item (id, case_file_id, owner_agency_id, owner_function, author_id, created_at, category, assertion, statement) values ($1, $2, $3, 'MENTAL_HEALTH', $4, now() - interval '1 minute', 'HEALTH_MENTAL', 'FACT', $5)`,
  [id, file, testAgency('health').id, testPerson('nurse').id, words],
];
const openedToFire = (itemId: string): Statement => [
  `insert into release (id, item_id, case_file_id, owner_agency_id, item_created_at, recipient_agency_id, recipient_function, purpose, basis, policy_version, valid_from)
   select $1, id, case_file_id, owner_agency_id, created_at, $3, 'ALL', 'MARM_RISK_MANAGEMENT', 'OWNER', '1', now() - interval '1 minute' from item where id = $2`,
  [newId(), itemId, testAgency('fire').id],
];
const ITEMS = 'query I($id: ID!) { caseFile(id: $id) { reference } caseFileItems(caseFileId: $id) { items { id statement } } }';

describe('what a reader is not entitled to', () => {
  it('R07: is left out beside what is theirs, without an error, and is not among what the audit says was returned', async () => {
    const answer = await fire.query(ITEMS, { id: file });
    expect(answer.errors).toBeUndefined();
    expect(answer.text).toContain(shared);
    expect(answer.text).not.toContain(hidden);
    const reads = (await auditOf(test.database)).filter((it) => it.kind === 'READ' && it.entry['practitioner'] === testPerson('fireOfficer').id);
    expect(JSON.stringify(reads)).toContain(shared);
    expect(JSON.stringify(reads)).not.toContain(hidden);
  });

  it('R13: is not in what a change gives back either', async () => {
    const answer = await fire.query(
      `mutation M($input: RecordItemInput!) { recordItem(input: $input) { id statement withdrawnAt } }`,
      { input: { caseFileId: file, category: 'HOUSING', assertion: 'FACT', statement: 'The smoke alarm was taken down again', source: 'Visit', recipients: [] } },
    );
    expect(answer.text).not.toContain(SECRET);
    expect(answer.text).not.toContain(hidden);
  });

  it('R08: is gone from the very next read once it is closed, also while other reads are under way', async () => {
    const before = Array.from({ length: 10 }, () => fire.query(ITEMS, { id: file }));
    await asOwner(test.database, [['update release set closed_at = now(), closed_xid = pg_current_xact_id() where item_id = $1', [shared]]], 'security_owner');
    const after = await Promise.all(Array.from({ length: 10 }, () => fire.query(ITEMS, { id: file })));
    expect(after.filter((it) => it.text.includes(shared))).toEqual([]);
    for (const it of await Promise.all(before)) expect(it.errors).toBeUndefined();
    expect((await nurse.query(ITEMS, { id: file })).text).toContain(shared);
  });
});

// There is no subscription or socket in the product: the nearest thing is the next request of an open session.
describe('R49: the next request after', () => {
  const asks = (client: Client): Promise<string | undefined> => client.query(ITEMS, { id: file }).then((it) => it.code);

  it('R49: an account was disabled is refused within a second', async () => {
    const client = await signedInAs(test, 'constable');
    expect((await client.query('{ me { id } }')).errors).toBeUndefined();
    await asOwner(test.database, [['update practitioner set active = false where id = $1', [testPerson('constable').id]]], 'data_owner');
    const began = Date.now();
    expect(await asks(client)).toBe('UNAUTHENTICATED');
    expect(Date.now() - began).toBeLessThan(1_000);
  });

  it('R49: a role was taken away no longer has it', async () => {
    const client = await signedInAs(test, 'coordinator');
    const MATCHES = '{ personMatches { nodes { id } } }';
    const allowed = (await client.query(MATCHES)).code;
    await asOwner(test.database, [[`update practitioner set roles = '{AUDITOR}' where id = $1`, [testPerson('coordinator').id]]], 'data_owner');
    const refused = (await client.query('{ triageQueue { nodes { id } } }')).code ?? (await client.query(MATCHES)).code;
    expect([allowed, refused]).toEqual([undefined, 'FORBIDDEN']);
  });

  it('R49: a sign-out elsewhere of the same session is refused', async () => {
    const client = await signedInAs(test, 'housingOfficer');
    await client.query('mutation { signOut }');
    expect(await asks(client)).toBe('UNAUTHENTICATED');
  });
});
