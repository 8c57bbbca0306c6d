import { testAgency, testPerson } from '@concord/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anOpenCase, type Answer, type Client, signedInAs, startTestApp, type TestApp } from './support/index.js';

let test: TestApp;
let chair: Client;
let nurse: Client;
let housing: Client;
let probation: Client;
let stranger: Client;

beforeAll(async () => {
  test = await startTestApp();
  [chair, nurse, housing, probation, stranger] = (await Promise.all(
    (['chair', 'nurse', 'housingOfficer', 'probationOfficer', 'stranger'] as const).map((key) => signedInAs(test, key)),
  )) as [Client, Client, Client, Client, Client];
});
afterAll(() => test.close());

const CONSENT = 'mutation C($input: RecordConsentInput!) { recordConsent(input: $input) { id state conditionDueOn scopes { effect category } } }';
const CAPACITY = 'mutation C($input: RecordCapacityInput!) { recordCapacity(input: $input) { id conclusion } }';
const POSITION = 'query P($id: ID!) { consentPosition(caseFileId: $id) { mode state capacity effects { category agencyId isOpen reason } } }';
const PREVIEW = 'query P($input: RecordConsentInput!) { previewConsentEffect(input: $input) { category agencyId isOpen change reason } }';
const RECORD = 'mutation R($input: RecordItemInput!) { recordItem(input: $input) { id } }';
const SEAT = 'mutation S($input: AddParticipantInput!) { addParticipant(input: $input) { id } }';
const everybody = { effect: 'PERMIT', recipient: 'FORUM_PARTICIPANTS' };
const housingTo = { agencyId: testAgency('housing').id, agencyFunction: 'HOUSING' };
const councilTo = { agencyId: testAgency('council').id, agencyFunction: 'ADULT_SOCIAL_CARE' };
const probationTo = { agencyId: testAgency('probation').id, agencyFunction: 'PROBATION' };

const table = { chair: 'CHAIR', coordinator: 'CO_ORDINATOR', nurse: 'AGENCY_REPRESENTATIVE', housingOfficer: 'AGENCY_REPRESENTATIVE' } as const;
const aCase = async (forum?: string): Promise<string> => (await anOpenCase(test, table, forum)).caseFileId;
const said = (caseFileId: string, state: string, changes: Record<string, unknown> = {}) => ({ caseFileId, state, method: 'VERBAL', obtainedAt: new Date().toISOString(), ...changes });
const tell = (caseFileId: string, state: string, changes: Record<string, unknown> = {}): Promise<Answer> => chair.query(CONSENT, { input: said(caseFileId, state, changes) });
const told = async (...args: Parameters<typeof tell>): Promise<string> => {
  const answer = await tell(...args);
  if (answer.errors) throw new Error(answer.text);
  return answer.data.recordConsent.id as string;
};
const record = async (caseFileId: string, changes: Record<string, unknown> = {}): Promise<string> => {
  const input = { caseFileId, category: 'HEALTH_MENTAL', assertion: 'FACT', statement: 'Hears voices at night.', source: 'Clinic', recipients: [housingTo], ...changes };
  const answer = await nurse.query(RECORD, { input });
  if (answer.errors) throw new Error(answer.text);
  return answer.data.recordItem.id as string;
};
/** A recipient whom the owner gives it only because the person agreed. */
const onConsent = (to: object) => ({ ...to, basis: 'CONSENT' });
const sees = async (client: Client, id: string): Promise<boolean> => (await client.query('query I($id: ID!) { item(id: $id) { id } }', { id })).data?.item?.id === id;
const fieldsOf = (answer: Answer): string[] => answer.errors?.[0]?.extensions.fields?.map((it) => it.path) ?? [];

describe('consent where it is expected (MARM)', () => {
  it('gates nothing while nobody was asked', async () => {
    const id = await aCase();
    expect(await sees(housing, await record(id))).toBe(true);
    expect((await chair.query(POSITION, { id })).data.consentPosition).toMatchObject({ mode: 'EXPECTED', state: 'NOT_RECORDED', capacity: 'PRESUMED' });
  });

  it('R08: closes at once what a refusal covers, and only that', async () => {
    const id = await aCase();
    await told(id, 'GIVEN', { scopes: [everybody] });
    const [alone, others, open] = [await record(id), await record(id, { riskTo: 'ADULT_AND_OTHERS' }), await record(id, { confidential: false })];
    expect(await Promise.all([alone, others, open].map((it) => sees(housing, it)))).toEqual([true, true, true]);
    await told(id, 'WITHDRAWN', { wordsUsed: 'I want it stopped' });
    expect(await Promise.all([alone, others, open].map((it) => sees(housing, it)))).toEqual([false, true, true]);
    expect(await sees(housing, await record(id))).toBe(false);
    await told(id, 'GIVEN', { scopes: [everybody] });
    expect(await sees(housing, alone)).toBe(true);
  });

  it('R19: does not revive what was refused in particular, until that no is taken back', async () => {
    const id = await aCase();
    const no = await told(id, 'GIVEN_PARTIAL', { scopes: [everybody, { effect: 'DENY', category: 'SUBSTANCE_USE', recipient: 'AGENCY', agencyId: housingTo.agencyId }] });
    const [drugs, mind] = [await record(id, { category: 'SUBSTANCE_USE' }), await record(id)];
    expect([await sees(housing, drugs), await sees(housing, mind)]).toEqual([false, true]);
    await told(id, 'GIVEN', { scopes: [everybody] });
    expect(await sees(housing, drugs)).toBe(false);
    await told(id, 'GIVEN', { scopes: [everybody], supersedesIds: [no] });
    expect(await sees(housing, drugs)).toBe(true);
  });

  it('R18: gives a newcomer nothing that rests on consent until the person is asked again', async () => {
    const id = await aCase();
    await told(id, 'GIVEN', { scopes: [everybody] });
    const seat = await chair.query(SEAT, { input: { caseFileId: id, practitionerId: testPerson('probationOfficer').id, capacity: 'AGENCY_REPRESENTATIVE' } });
    expect(seat.errors).toBeUndefined();
    const item = await record(id, { recipients: [onConsent(housingTo), onConsent(probationTo)] });
    expect([await sees(housing, item), await sees(probation, item)]).toEqual([true, false]);
    const own = await record(id, { recipients: [probationTo] });
    expect(await sees(probation, own)).toBe(true);
    await told(id, 'GIVEN', { scopes: [everybody] });
    expect(await sees(probation, item)).toBe(true);
  });

  it('never holds back safety lines, a child at risk or an urgent release', async () => {
    const id = await aCase();
    await told(id, 'REFUSED');
    const urgent = await nurse.query('mutation U($input: ReleaseUrgentlyInput!) { releaseUrgently(input: $input) { itemId } }', {
      input: { caseFileId: id, statement: 'Has a knife today.', category: 'SAFEGUARDING', recipients: [housingTo], whyNow: 'Today' },
    });
    expect(await sees(housing, urgent.data.releaseUrgently.itemId)).toBe(true);
    expect(await sees(await signedInAs(test, 'childrensWorker'), await record(id, { recipients: [], aboutChildAtRisk: true }))).toBe(true);
  });

  it('passes where the person is reasonably believed to lack capacity, and where pressure is suspected', async () => {
    const id = await aCase();
    await told(id, 'REFUSED');
    const item = await record(id);
    expect(await sees(housing, item)).toBe(false);
    const belief = { caseFileId: id, decision: 'Whether to let others know', aboutSharing: true, conclusion: 'REASONABLE_BELIEF_LACKS', grounds: 'Delirious today', fullRecordDueOn: '2099-01-01', assessedBy: 'Dara Quill', assessedAt: new Date().toISOString() };
    expect((await nurse.query(CAPACITY, { input: belief })).errors).toBeUndefined();
    expect(await sees(housing, item)).toBe(true);
    const other = await aCase();
    await told(other, 'REFUSED', { coercion: 'SUSPECTED', coercionText: 'Her brother answered for her' });
    expect(await sees(housing, await record(other))).toBe(true);
  });

  it('R24: pressure holds nothing back from those who protect, shuts out whoever is near it, and tells those who run the case', async () => {
    const id = await aCase();
    const item = await record(id);
    expect(await sees(housing, item)).toBe(true);
    const preview = async (): Promise<string> =>
      (await nurse.query('query P($input: PreviewAudienceInput!) { previewAudience(input: $input) { agencies { people { name sees } } } }', { input: { caseFileId: id, category: 'HOUSING', recipients: [housingTo] } })).text;
    const before = await preview();
    await told(id, 'REFUSED', { coercion: 'SUSPECTED', coercionText: 'He answers for her', shutOutIds: [testPerson('housingOfficer').id] });
    expect([await sees(housing, item), await sees(nurse, item), await sees(chair, await record(id, { recipients: [councilTo] }))]).toEqual([false, true, true]);
    expect((await housing.query(POSITION, { id })).code).toBe('NOT_FOUND');
    expect(await preview()).toBe(before); // nobody learns from a list who is shut out
    const coordinator = await signedInAs(test, 'coordinator');
    const { myNotices } = (await coordinator.query('{ myNotices(first: 50) { nodes { kind caseFileId } } }')).data;
    expect(myNotices.nodes).toContainEqual({ kind: 'CONSENT_CHANGED', caseFileId: id });
  });

  it('R21: holds only what a condition in words names, until somebody writes it out', async () => {
    const id = await aCase();
    const answer = await tell(id, 'GIVEN_PARTIAL', { scopes: [everybody], conditionText: 'Not the housing people, my cousin works there', conditionAgencyId: housingTo.agencyId });
    expect(answer.data.recordConsent.conditionDueOn).toMatch(/^\d{4}/);
    const item = await record(id, { recipients: [housingTo, { agencyId: testAgency('council').id, agencyFunction: 'ADULT_SOCIAL_CARE' }] });
    expect([await sees(housing, item), await sees(chair, item)]).toEqual([false, true]);
    await told(id, 'GIVEN', { scopes: [everybody], supersedesIds: [answer.data.recordConsent.id] });
    expect(await sees(housing, item)).toBe(true);
  });

  it('keeps reading and copying apart: what may be read is not copied where the person said no to that', async () => {
    const id = await aCase();
    await told(id, 'GIVEN_PARTIAL', { scopes: [everybody, { effect: 'DENY', recipient: 'FORUM_PARTICIPANTS', action: 'COPY_TO_OWN_RECORD' }] });
    const item = await record(id);
    expect(await sees(housing, item)).toBe(true);
    const copy = (client: Client, of: string): Promise<Answer> => client.query('mutation C($id: ID!) { copyItem(id: $id) }', { id: of });
    expect((await copy(housing, item)).code).toBe('RULE_BROKEN');
    expect((await copy(nurse, item)).errors).toBeUndefined();
    expect((await copy(housing, await record(id, { riskTo: 'OTHERS' }))).errors).toBeUndefined();
  });

  it('shows before saving what opens and closes for whom', async () => {
    const id = await aCase();
    await told(id, 'GIVEN', { scopes: [everybody] });
    const preview = await chair.query(PREVIEW, { input: said(id, 'WITHDRAWN') });
    const effects = preview.data.previewConsentEffect as { category: string; agencyId: string; change: string }[];
    expect(effects.find((it) => it.category === 'HEALTH_MENTAL' && it.agencyId === housingTo.agencyId)?.change).toBe('CLOSES');
    expect(effects.some((it) => it.category === 'STAFF_SAFETY')).toBe(false);
    expect((await chair.query(POSITION, { id })).data.consentPosition.state).toBe('GIVEN');
  });

  it('R20: ends by itself when the time agreed is over', async () => {
    const id = await aCase();
    const until = new Date(Date.now() + 10 * 60_000).toISOString();
    await told(id, 'GIVEN', { scopes: [{ ...everybody, until }] });
    const item = await record(id, { recipients: [onConsent(housingTo)] });
    expect(await sees(housing, item)).toBe(true);
    test.clock.moveOn(11);
    expect(await sees(housing, item)).toBe(false);
    expect((await chair.query(POSITION, { id })).data.consentPosition.state).toBe('EXPIRED');
    test.clock.moveOn(-11);
  });
});

describe('consent in other forums', () => {
  it('is needed in Creative Solutions', async () => {
    const id = await aCase('CREATIVE_SOLUTIONS');
    const item = await record(id);
    expect(await sees(housing, item)).toBe(false);
    await told(id, 'GIVEN', { scopes: [everybody] });
    expect(await sees(housing, item)).toBe(true);
    await told(id, 'REFUSED');
    expect(await sees(housing, item)).toBe(false);
  });

  it('is not asked in MAPPA (R15)', async () => {
    const id = await aCase('MAPPA_L2');
    expect((await chair.query(POSITION, { id })).data.consentPosition.mode).toBe('NOT_APPLICABLE');
    expect((await tell(id, 'GIVEN', { scopes: [everybody] })).errors).toBeDefined();
    expect(await sees(housing, await record(id))).toBe(true);
    const [release] = await openReleases(id);
    expect(release).toMatchObject({ basis: 'STATUTORY', gateway: 'CJA2003_S325' });
  });
});

describe('recording consent', () => {
  it('says beside the field what is missing', async () => {
    const id = await aCase();
    expect(fieldsOf(await tell(id, 'GIVEN'))).toContain('scopes');
    expect(fieldsOf(await tell(id, 'NOT_SOUGHT', { method: null }))).toContain('notSoughtReason');
    expect(fieldsOf(await tell(id, 'LACKS_CAPACITY'))).toEqual(['capacityAssessmentId', 'bestInterests']);
    expect(fieldsOf(await tell(id, 'REFUSED', { obtainedAt: new Date(Date.now() + 3_600_000).toISOString() }))).toContain('obtainedAt');
    expect(fieldsOf(await tell(id, 'REFUSED', { obtainedAt: new Date(Date.now() - 9 * 86_400_000).toISOString() }))).toContain('lateReason');
    const attorney = { givenBy: 'ATTORNEY_HEALTH_WELFARE', giverName: 'A. Cousin', authoritySeen: true, authorityRegistered: true, authorityInScope: true, scopes: [everybody] };
    expect(fieldsOf(await tell(id, 'GIVEN', attorney))).toEqual(['givenBy']);
  });

  it('is nothing to a stranger', async () => {
    const id = await aCase();
    expect((await stranger.query(POSITION, { id })).code).toBe('NOT_FOUND');
    expect((await stranger.query(CONSENT, { input: said(id, 'REFUSED') })).code).toBe('NOT_FOUND');
  });
});

/** The open releases of a case file, behind row-level security. */
async function openReleases(caseFileId: string): Promise<{ basis: string; gateway: string }[]> {
  const { default: pg } = await import('pg');
  const client = new pg.Client(test.database.adminUrl);
  await client.connect();
  const { rows } = await client.query<{ basis: string; gateway: string }>(
    `select basis, lawful_basis -> 'gatewayCodes' ->> 0 as gateway from concord.release where case_file_id = $1 and closed_at is null`,
    [caseFileId],
  );
  await client.end();
  return rows;
}

describe('what a partner cannot do with consent', () => {
  it('is to shut out the chair, who would not even be told', async () => {
    const id = await aCase();
    const answer = await housing.query(CONSENT, { input: said(id, 'PENDING', { askedChannel: 'PHONE', chaseOn: '2099-01-01', coercion: 'SUSPECTED', coercionText: 'They want the case.', shutOutIds: [testPerson('chair').id] }) });
    expect([answer.code, ...fieldsOf(answer)]).toEqual(['RULE_BROKEN', 'shutOutIds']);
    expect((await chair.query(POSITION, { id })).data.consentPosition.mode).toBe('EXPECTED');
  });

  it('is to take back a refusal that another agency recorded', async () => {
    const id = await aCase();
    const refusal = await told(id, 'REFUSED');
    const answer = await housing.query(CONSENT, { input: said(id, 'ENTERED_IN_ERROR', { supersedesIds: [refusal], reason: 'Not so.' }) });
    expect([answer.code, ...fieldsOf(answer)]).toEqual(['RULE_BROKEN', 'supersedesIds']);
    expect((await chair.query(POSITION, { id })).data.consentPosition.state).toBe('REFUSED');
  });
});
