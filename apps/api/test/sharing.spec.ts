import { randomUUID } from 'node:crypto';
import { testAgency, testPerson } from '@concord/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anOpenCase, auditOf, type Client, signedInAs, startTestApp, type TestApp } from './support/index.js';

let test: TestApp;
let chair: Client;
let nurse: Client;
let housing: Client;
let constable: Client;
let stranger: Client;
let healthLead: Client;
let caseFileId: string;
let personId: string;

beforeAll(async () => {
  test = await startTestApp();
  [chair, nurse, housing, constable, stranger, healthLead] = await Promise.all(
    (['chair', 'nurse', 'housingOfficer', 'constable', 'stranger', 'healthLead'] as const).map((key) => signedInAs(test, key)),
  ) as [Client, Client, Client, Client, Client, Client];
  ({ caseFileId, personId } = await anOpenCase(test, { chair: 'CHAIR', coordinator: 'CO_ORDINATOR', nurse: 'AGENCY_REPRESENTATIVE', housingOfficer: 'AGENCY_REPRESENTATIVE', constable: 'AGENCY_REPRESENTATIVE' }));
});
afterAll(() => test.close());

const RECORD = 'mutation R($input: RecordItemInput!) { recordItem(input: $input) { id version statement ownerAgency { name } permittedActions } }';
const ITEM = 'query I($id: ID!) { item(id: $id) { id statement } }';
const GROUPS = 'query G($id: ID!) { caseFileItems(caseFileId: $id) { isOwn agency { name } items { id statement kind } } withheldNotice(caseFileId: $id) }';
const to = (key: 'council' | 'health' | 'housing' | 'police', agencyFunction: string) => ({ agencyId: testAgency(key).id, agencyFunction });
const council = to('council', 'ADULT_SOCIAL_CARE');
const larch = to('housing', 'HOUSING');
const police = to('police', 'POLICING');

const item = (changes: Record<string, unknown> = {}) => ({
  caseFileId, category: 'HEALTH_MENTAL', assertion: 'FACT', statement: 'Stopped taking the evening tablets in May.', source: 'Clinic notes', recipients: [council], ...changes,
});
const record = async (client: Client, changes: Record<string, unknown> = {}): Promise<string> => {
  const answer = await client.query(RECORD, { input: item(changes) });
  if (answer.errors) throw new Error(answer.text);
  return answer.data.recordItem.id as string;
};
const sees = async (client: Client, id: string): Promise<boolean> => (await client.query(ITEM, { id })).data?.item?.id === id;
const statements = async (client: Client, id = caseFileId): Promise<string[]> =>
  (await client.query(GROUPS, { id })).data.caseFileItems.flatMap((group: { items: { statement: string }[] }) => group.items.map((it) => it.statement));

describe('an item', () => {
  it('is seen by its agency and by those it was given to, and by nobody else', async () => {
    const id = await record(nurse);
    expect([await sees(nurse, id), await sees(chair, id), await sees(housing, id), await sees(constable, id)]).toEqual([true, true, false, false]);
    expect(await statements(chair)).toContain('Stopped taking the evening tablets in May.');
    expect(await statements(housing)).not.toContain('Stopped taking the evening tablets in May.');
  });

  it('is the same as nothing for a stranger, whatever is asked', async () => {
    const id = await record(nurse);
    const [hidden, missing] = [await stranger.query(ITEM, { id }), await stranger.query(ITEM, { id: randomUUID() })];
    const stripped = (text: string) => text.replace(/"requestId":"[^"]*"/g, '');
    expect(stripped(hidden.text)).toBe(stripped(missing.text));
    const [file, noFile] = [await stranger.query(GROUPS, { id: caseFileId }), await stranger.query(GROUPS, { id: randomUUID() })];
    expect(stripped(file.text)).toBe(stripped(noFile.text));
  });

  it('goes to somebody else only by its owner (R05)', async () => {
    const id = await record(nurse, { recipients: [council, police] });
    const share = 'mutation S($input: ShareItemInput!) { shareItem(input: $input) { id } }';
    const input = { id, version: 1, recipients: [larch] };
    expect((await constable.query(share, { input })).code).toBe('FORBIDDEN');
    expect((await chair.query(share, { input })).code).toBe('FORBIDDEN');
    expect(await sees(housing, id)).toBe(false);
    expect((await healthLead.query(share, { input })).errors).toBeUndefined();
    expect([await sees(housing, id), await sees(constable, id)]).toEqual([true, false]);
  });

  it('is withheld without a trace, or with the neutral notice that its owner chose', async () => {
    const other = await anOpenCase(test, { chair: 'CHAIR', nurse: 'AGENCY_REPRESENTATIVE', housingOfficer: 'AGENCY_REPRESENTATIVE' });
    const notice = async () => (await housing.query(GROUPS, { id: other.caseFileId })).data.withheldNotice as string | null;
    await record(nurse, { caseFileId: other.caseFileId });
    expect(await notice()).toBeNull();
    await record(nurse, { caseFileId: other.caseFileId, withheldStyle: 'MASKED' });
    expect(await notice()).toMatch(/held elsewhere/);
    expect(await notice()).not.toMatch(/health/i);
  });

  it('of the police says how sure it is and who is what in it (R27)', async () => {
    const answer = await constable.query(RECORD, { input: item({ category: 'OFFENDING', assertion: 'INTELLIGENCE' }) });
    expect(answer.errors?.[0]?.extensions.fields?.[0]?.path ?? answer.code).toMatch(/persons|RULE_BROKEN/);
    await record(constable, { category: 'OFFENDING', assertion: 'INTELLIGENCE', handlingCode: 'P', sourceProtected: true, persons: [{ personId, role: 'VICTIM' }] });
  });

  it('about a child at risk goes to children’s services at once', async () => {
    const other = await anOpenCase(test, { chair: 'CHAIR', nurse: 'AGENCY_REPRESENTATIVE' });
    const id = await record(nurse, { caseFileId: other.caseFileId, recipients: [], aboutChildAtRisk: true });
    expect(await sees(await signedInAs(test, 'childrensWorker'), id)).toBe(true);
    expect(await sees(chair, id)).toBe(false);
  });

  it('can be replaced and taken back, and then closes', async () => {
    const first = await record(nurse);
    const input = { ...item({ statement: 'Stopped taking the morning tablets.' }), id: first, version: 1, submissionId: randomUUID() };
    const amend = () => nurse.query('mutation A($input: AmendItemInput!) { amendItem(input: $input) { id supersedesId } }', { input });
    const { amendItem } = (await amend()).data;
    expect(amendItem.supersedesId).toBe(first);
    expect([await sees(chair, first), await sees(chair, amendItem.id)]).toEqual([false, true]);
    expect((await amend()).data.amendItem.id).toBe(amendItem.id);
    const id = await record(nurse);
    const withdraw = 'mutation W($input: WithdrawItemInput!) { withdrawItem(input: $input) { withdrawnAt } }';
    expect((await nurse.query(withdraw, { input: { id, version: 1, reason: 'Wrong person' } })).errors).toBeUndefined();
    expect(await sees(chair, id)).toBe(false);
  });

  it('sent twice gives one result', async () => {
    const submissionId = randomUUID();
    const first = await record(nurse, { submissionId });
    expect(await record(nurse, { submissionId })).toBe(first);
  });

  it('is copied with owner, date and handling, and the copy is in the chain', async () => {
    const id = await record(nurse);
    const copy = await chair.query('mutation C($id: ID!) { copyItem(id: $id) }', { id });
    expect(copy.data.copyItem).toMatch(/Handling[\s\S]*evening tablets[\s\S]*Fenwick Mental Health Trust/);
    expect((await auditOf(test.database)).some((it) => it.entry['action'] === 'copyToOwnRecord' && it.entry['subjectId'] === id)).toBe(true);
    expect((await housing.query('mutation C($id: ID!) { copyItem(id: $id) }', { id })).code).toBe('NOT_FOUND');
  });
});

describe('many at once', () => {
  it('write on one case file without waiting for each other for ever', async () => {
    const other = await anOpenCase(test, { chair: 'CHAIR', nurse: 'AGENCY_REPRESENTATIVE', housingOfficer: 'AGENCY_REPRESENTATIVE' });
    const saved = await Promise.all([nurse, housing, nurse, housing, nurse, housing].map((client, index) => record(client, { caseFileId: other.caseFileId, category: 'HOUSING', statement: `Statement ${index}` })));
    expect(new Set(saved).size).toBe(6);
    expect(await statements(chair, other.caseFileId)).toHaveLength(6);
  });
});

describe('who will see this, and why', () => {
  const PREVIEW = 'query P($input: PreviewAudienceInput!) { previewAudience(input: $input) { policyVersion agencies { agencyId agencyFunction sees step why usually isOwner people { name sees why } } } }';
  const AFTER = 'query A($id: ID!) { itemAudience(itemId: $id) { agencies { agencyId agencyFunction sees step why people { name sees } } } }';
  type Line = { agencyId: string; agencyFunction: string; sees: boolean; step: string; why: string; usually: string; people: { name: string; sees: boolean }[] };
  const lineOf = (lines: Line[], key: 'council' | 'health' | 'housing' | 'police') => lines.find((it) => it.agencyId === testAgency(key).id);

  it('says before saving what is so after saving', async () => {
    const input = { caseFileId, category: 'HEALTH_MENTAL', recipients: [council] };
    const before: Line[] = (await nurse.query(PREVIEW, { input })).data.previewAudience.agencies;
    expect(lineOf(before, 'council')).toMatchObject({ sees: true, usually: 'SHARE' });
    expect(lineOf(before, 'housing')).toMatchObject({ sees: false, step: 'RELEASED', why: expect.stringMatching(/not chosen/) });
    expect(lineOf(before, 'council')?.people.map((it) => it.name)).toContain(testPerson('chair').name);
    const id = await record(nurse);
    const after: Line[] = (await nurse.query(AFTER, { id })).data.itemAudience.agencies;
    for (const line of before) expect(after.find((it) => it.agencyId === line.agencyId && it.agencyFunction === line.agencyFunction)).toMatchObject({ sees: line.sees, step: line.step, why: line.why });
    expect([await sees(chair, id), await sees(housing, id)]).toEqual([true, false]);
  });

  it('is for the owner only', async () => {
    const id = await record(nurse);
    expect((await chair.query(AFTER, { id })).data.itemAudience).toBeNull();
    expect((await housing.query(AFTER, { id })).code).toBe('NOT_FOUND');
  });
});

describe('urgent release', () => {
  const RELEASE = 'mutation U($input: ReleaseUrgentlyInput!) { releaseUrgently(input: $input) { id version itemId secondLookDueAt } }';
  const DUE = 'query { secondLooksDue { id version item { statement } } }';
  const LOOK = 'mutation L($input: LookAtUrgentReleaseInput!) { lookAtUrgentRelease(input: $input) { outcome } }';
  const urgent = (changes: Record<string, unknown> = {}) => ({ caseFileId, statement: 'He says he will burn the flat tonight.', category: 'SAFEGUARDING', recipients: [larch], whyNow: 'Tonight', ...changes });

  it('is seen at once, and looked at by somebody else who can close it', async () => {
    const { data } = await nurse.query(RELEASE, { input: urgent() });
    const { itemId, id } = data.releaseUrgently;
    expect(await sees(housing, itemId)).toBe(true);
    const due = (await healthLead.query(DUE)).data.secondLooksDue as { id: string; version: number; item: { statement: string } }[];
    expect(due.find((it) => it.id === id)?.item.statement).toMatch(/burn the flat/);
    expect((await nurse.query(LOOK, { input: { id, version: 1, outcome: 'UPHELD' } })).errors).toBeDefined();
    expect((await healthLead.query(LOOK, { input: { id, version: 1, outcome: 'CLOSED', reason: 'Housing does not need it' } })).data.lookAtUrgentRelease.outcome).toBe('CLOSED');
    expect(await sees(housing, itemId)).toBe(false);
  });

  it('reaches an agency that does not sit at the table, through its contact points', async () => {
    const other = await anOpenCase(test, { chair: 'CHAIR', nurse: 'AGENCY_REPRESENTATIVE' });
    const { data } = await nurse.query(RELEASE, { input: urgent({ caseFileId: other.caseFileId, recipients: [larch] }) });
    expect(await sees(await signedInAs(test, 'housingLead'), data.releaseUrgently.itemId)).toBe(true);
    expect(await sees(housing, data.releaseUrgently.itemId)).toBe(false);
  });

  it('reaches the night team of the same agency', async () => {
    const other = await anOpenCase(test, { chair: 'CHAIR' });
    const { data } = await chair.query(RELEASE, { input: urgent({ caseFileId: other.caseFileId, recipients: [{ agencyId: testAgency('council').id, agencyFunction: 'EMERGENCY_DUTY' }] }) });
    const night = await signedInAs(test, 'dutyWorker');
    expect(await sees(night, data.releaseUrgently.itemId)).toBe(true);
    const { myNotices } = (await night.query('{ myNotices { nodes { kind subjectId } } }')).data;
    expect(myNotices.nodes).toContainEqual({ kind: 'URGENT_RELEASE', subjectId: data.releaseUrgently.itemId });
  });

  it('logs what was already shared by phone', async () => {
    const answer = await nurse.query(RELEASE, { input: urgent({ recipients: [], outsideWay: 'EMERGENCY_999', outsideRecipient: 'Ambulance call handler' }) });
    expect(answer.errors).toBeUndefined();
  });
});

describe('visit safety', () => {
  const LINE = 'mutation L($input: RecordSafetyLineInput!) { recordSafetyLine(input: $input) { id } }';
  const CARD = 'query C($id: ID!) { visitSafety(caseFileId: $id) { advice answer lines { statement kind createdAt ownerAgency { name } } ring { who number } footer } }';

  it('never says that nothing is known, and reaches every agency at the table', async () => {
    const other = await anOpenCase(test, { chair: 'CHAIR', coordinator: 'CO_ORDINATOR', housingOfficer: 'AGENCY_REPRESENTATIVE', constable: 'AGENCY_REPRESENTATIVE' });
    const card = async (client: Client) => (await client.query(CARD, { id: other.caseFileId })).data.visitSafety;
    expect(await card(housing)).toMatchObject({ advice: 'RING_FIRST', lines: [] });
    expect((await card(housing)).footer).toMatch(/Before you visit, ring .*01632/);
    expect((await constable.query(LINE, { input: { caseFileId: other.caseFileId, statement: 'Visit in pairs. Dog loose in the hall.' } })).errors).toBeUndefined();
    for (const client of [housing, chair]) expect(await card(client)).toMatchObject({ advice: 'FOLLOW_THE_ADVICE', lines: [{ statement: 'Visit in pairs. Dog loose in the hall.' }] });
  });

  it('asks twice before a diagnosis or an offence, and leaves “do not visit” where a line is withheld', async () => {
    const other = await anOpenCase(test, { chair: 'CHAIR', housingOfficer: 'AGENCY_REPRESENTATIVE', constable: 'AGENCY_REPRESENTATIVE' });
    const line = { caseFileId: other.caseFileId, statement: 'Convicted of assault on a visitor.' };
    const warned = await constable.query(LINE, { input: line });
    expect(warned.errors?.[0]?.extensions.fields).toMatchObject([{ path: 'isConfirmed' }]);
    expect((await constable.query(LINE, { input: { ...line, isConfirmed: true, withholdReason: 'Would show the source', ringInstead: 'the duty inspector, 01632 960001' } })).errors).toBeUndefined();
    const card = await housing.query(CARD, { id: other.caseFileId });
    expect(card.data.visitSafety).toMatchObject({ advice: 'DO_NOT_VISIT', lines: [{ statement: 'Do not visit. Ring the duty inspector, 01632 960001.' }] });
    expect(card.text).not.toMatch(/assault/);
  });
});
