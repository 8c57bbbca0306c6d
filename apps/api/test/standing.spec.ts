import { testAgency, testPerson } from '@concord/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { StandingWatch } from '@concord/features';
import pg from 'pg';
import { anOpenCase, auditOf, type Client, signedInAs, startTestApp, type TestApp } from './support/index.js';

let test: TestApp;
let healthLead: Client;
let nurse: Client;
let housing: Client;
let privacyOfficer: Client;
let caseFileId: string;
let otherFileId: string;
let fromNurse: string;

const RECORD = 'mutation R($input: RecordItemInput!) { recordItem(input: $input) { id } }';
const ITEMS = 'query I($id: ID!) { caseFileItems(caseFileId: $id) { items { id } } }';
const BEGIN = 'mutation B($input: BeginWorkInput!) { beginWork(input: $input) { purpose label isSecondary until reference } }';
const NOW_ON = 'query W { workingOn { caseFileId purpose isSecondary } }';
const MINE = 'query M { myTraining { state dueOn graceUntil } }';
const larch = { agencyId: testAgency('housing').id, agencyFunction: 'HOUSING' };

beforeAll(async () => {
  test = await startTestApp({ session: { idleMinutes: 400, absoluteHours: 8, touchSeconds: 15, purposeMinutes: 60 } });
  [healthLead, nurse, housing, privacyOfficer] = (await Promise.all((['healthLead', 'nurse', 'housingOfficer', 'privacyOfficer'] as const).map((key) => signedInAs(test, key)))) as [Client, Client, Client, Client];
  const table = { chair: 'CHAIR', nurse: 'AGENCY_REPRESENTATIVE', housingOfficer: 'AGENCY_REPRESENTATIVE' } as const;
  ({ caseFileId } = await anOpenCase(test, table));
  ({ caseFileId: otherFileId } = await anOpenCase(test, table));
  fromNurse = (await nurse.query(RECORD, { input: { caseFileId, category: 'HOUSING', assertion: 'FACT', statement: 'The stairs are unsafe.', source: 'Home visit', recipients: [larch] } })).data.recordItem.id as string;
});
afterAll(() => test.close());

async function behind<T>(sql: string, params: readonly unknown[]): Promise<T[]> {
  const client = new pg.Client(test.database.adminUrl);
  await client.connect();
  try {
    await client.query('set search_path = concord');
    return (await client.query(sql, [...params])).rows as T[];
  } finally {
    await client.end();
  }
}
const seen = async (client: Client): Promise<string[]> => (await client.query(ITEMS, { id: caseFileId })).data.caseFileItems.flatMap((it: { items: { id: string }[] }) => it.items.map((one) => one.id));
const day = (offset: number): string => new Date(test.clock.now().getTime() + offset * 86_400_000).toISOString().slice(0, 10);
const trainedUntil = (key: 'housingOfficer' | 'nurse', expiresOn: string): Promise<unknown> => behind('update practitioner set training_expires_on = $2 where id = $1', [testPerson(key).id, expiresOn]);
const lastRead = async (): Promise<Record<string, unknown>> => (await auditOf(test.database)).filter((it) => it.kind === 'READ').at(-1)?.entry ?? {};

describe('for what somebody reads', () => {
  it('is stamped on every read: the ordinary purpose while nobody said, then what they said, and for which case', async () => {
    await housing.query(ITEMS, { id: caseFileId });
    expect(await lastRead()).toMatchObject({ purpose: 'CARE_AND_SAFETY', purposeSaid: false });
    const begun = await housing.query(BEGIN, { input: { caseFileId, purpose: 'MARM_RISK_MANAGEMENT' } });
    expect(begun.data.beginWork).toMatchObject({ purpose: 'MARM_RISK_MANAGEMENT', isSecondary: false });
    await housing.query(ITEMS, { id: caseFileId });
    expect(await lastRead()).toMatchObject({ purpose: 'MARM_RISK_MANAGEMENT', purposeSaid: true, workingOn: caseFileId });
  });

  it('another case ends it, and an hour does; nothing is closed by that', async () => {
    await housing.query(BEGIN, { input: { caseFileId: otherFileId, purpose: 'MARM_RISK_MANAGEMENT' } });
    expect((await housing.query(NOW_ON)).data.workingOn).toMatchObject({ caseFileId: otherFileId });
    test.clock.moveOn(61);
    expect((await housing.query(NOW_ON)).data.workingOn).toBeNull();
    expect(await seen(housing)).toEqual([fromNurse]);
  });

  it('does not run out in a running meeting', async () => {
    await housing.query(BEGIN, { input: { caseFileId, purpose: 'MARM_RISK_MANAGEMENT' } });
    await meets('housingOfficer');
    test.clock.moveOn(61);
    expect((await housing.query(NOW_ON)).data.workingOn).toMatchObject({ caseFileId });
    await leaves('housingOfficer');
    expect((await housing.query(NOW_ON)).data.workingOn).toBeNull();
  });

  it('that is not the work on the case opens nothing that was released for care and safety', async () => {
    await housing.query(BEGIN, { input: { caseFileId, purpose: 'LEARNING_REVIEW' } });
    expect(await seen(housing)).toEqual([]);
    await housing.query('mutation S { stopWork }');
    expect(await seen(housing)).toEqual([fromNurse]);
  });

  it('is nothing for a case that one may not read, nor a word that is not on the list', async () => {
    expect((await privacyOfficer.query(BEGIN, { input: { caseFileId, purpose: 'MARM_RISK_MANAGEMENT' } })).errors).toBeDefined();
    expect((await housing.query(BEGIN, { input: { caseFileId, purpose: 'CURIOSITY' } })).code).toBe('RULE_BROKEN');
  });
});

/** Set-up behind the door: somebody sits in a meeting that is running. */
async function meets(key: 'housingOfficer'): Promise<void> {
  await behind(
    `insert into meeting (id, case_file_id, number, forum_code, forum_version, purpose, starts_at, ends_at, status, statement_version, returns_due_on, adult_asked, advocate_asked, opened_at, created_by, created_at)
     values ($1, $1, 1, 'MARM', 1, 'Plan', now(), now() + interval '2 hours', 'OPEN', '1', '2026-01-01', 'INVITED', 'INVITED', now(), $2, now())`,
    [caseFileId, testPerson('chair').id],
  );
  // their invitation and seat do not matter here, so the keys that ask for them are set aside on this connection
  await behind(`set session_replication_role = replica; insert into meeting_presence (id, case_file_id, meeting_id, attendance_id, practitioner_id, joined_at)
    values ('${otherFileId}', '${caseFileId}', '${caseFileId}', '${otherFileId}', '${testPerson(key).id}', now())`, []);
}
const leaves = (key: 'housingOfficer'): Promise<unknown> => behind('update meeting_presence set left_at = now() where practitioner_id = $1', [testPerson(key).id]);
describe('training', () => {
  it('warns before its date and in its grace, and closes nothing', async () => {
    await trainedUntil('housingOfficer', day(10));
    expect((await housing.query(MINE)).data.myTraining).toMatchObject({ state: 'DUE_SOON' });
    await trainedUntil('housingOfficer', day(-10));
    expect((await housing.query(MINE)).data.myTraining).toMatchObject({ state: 'IN_GRACE', graceUntil: day(18) });
    expect(await seen(housing)).toEqual([fromNurse]);
  });

  it('past its grace closes what others released in the ordinary way, never a safety line or an urgent release', async () => {
    await trainedUntil('housingOfficer', day(-60));
    const urgent = await nurse.query('mutation U($input: ReleaseUrgentlyInput!) { releaseUrgently(input: $input) { itemId } }', {
      input: { caseFileId, statement: 'He has a knife and says he will use it.', category: 'SAFEGUARDING', whyNow: 'A visit is planned for this afternoon and nobody knows.', recipients: [larch] },
    });
    expect(urgent.errors).toBeUndefined();
    const line = await nurse.query('mutation L($input: RecordSafetyLineInput!) { recordSafetyLine(input: $input) { id } }', { input: { caseFileId, statement: 'Two people visit together.', isConfirmed: true } });
    expect(line.errors).toBeUndefined();
    const shown = await seen(housing);
    expect(shown).toContain(urgent.data.releaseUrgently.itemId);
    expect(shown).toContain(line.data.recordSafetyLine.id);
    expect(shown).not.toContain(fromNurse);
    expect((await housing.query(MINE)).data.myTraining.state).toBe('PAST_GRACE');
  });

  it('never stops a running meeting', async () => {
    await behind('update meeting_presence set left_at = null where practitioner_id = $1', [testPerson('housingOfficer').id]);
    expect(await seen(housing)).toContain(fromNurse);
    await leaves('housingOfficer');
    expect(await seen(housing)).not.toContain(fromNurse);
  });

  it('is recorded by a colleague who keeps it, never by oneself, and opens at once', async () => {
    const record = (client: Client, practitionerId: string) => client.query('mutation T($input: RecordTrainingInput!) { recordTraining(input: $input) }', { input: { practitionerId, title: 'Information sharing', completedOn: day(-1), expiresOn: day(364) } });
    const housingLead = await signedInAs(test, 'housingLead');
    expect((await record(housing, testPerson('housingOfficer').id)).code).toBe('FORBIDDEN');
    expect((await record(housingLead, testPerson('housingLead').id)).code).toBe('RULE_BROKEN');
    expect((await record(housingLead, testPerson('nurse').id)).code).toBe('RULE_BROKEN');
    expect((await record(housingLead, testPerson('housingOfficer').id)).data.recordTraining).toBe(true);
    expect(await seen(housing)).toContain(fromNurse);
  });
});

describe('the documents of an agency', () => {
  const DOCUMENTS = 'query D { agencyDocuments { kind state dueOn document { title } } }';
  const save = (client: Client, reviewOn: string, title: string) =>
    client.query('mutation A($input: RecordAgencyDocumentInput!) { recordAgencyDocument(input: $input) { id } }', { input: { kind: 'APPROPRIATE_POLICY_DOCUMENT', title, whereKept: 'Intranet', inForceOn: day(-400), reviewOn } });

  it('are kept by those who answer for them; a newer one takes the place of the one before', async () => {
    expect((await nurse.query(DOCUMENTS)).data.agencyDocuments).toHaveLength(3);
    expect((await save(nurse, day(5), 'Mine')).code).toBe('FORBIDDEN');
    await save(privacyOfficer, day(-40), 'Version 1');
    expect((await nurse.query(DOCUMENTS)).data.agencyDocuments).toContainEqual({ kind: 'APPROPRIATE_POLICY_DOCUMENT', state: 'PAST_GRACE', dueOn: day(-40), document: { title: 'Version 1' } });
    const still = await nurse.query(RECORD, { input: { caseFileId, category: 'HOUSING', assertion: 'FACT', statement: 'Shared all the same.', source: 'Visit', recipients: [larch] } });
    expect(still.errors).toBeUndefined(); // an overdue document stops nobody
  });

  it('that are overdue are said once to those who can act: contact points and privacy officers', async () => {
    const watch = test.app.get(StandingWatch);
    expect(await watch.watch(test.clock.now())).toBeGreaterThan(0);
    expect(await watch.watch(test.clock.now())).toBe(0);
    const notices = (await healthLead.query('query N { myNotices(first: 50) { nodes { text } } }')).text;
    expect(notices).toContain('Training or a document of your agency is overdue');
    await save(privacyOfficer, day(300), 'Version 2');
    expect((await nurse.query(DOCUMENTS)).data.agencyDocuments).toContainEqual(expect.objectContaining({ state: 'IN_DATE', document: { title: 'Version 2' } }));
  });
});
