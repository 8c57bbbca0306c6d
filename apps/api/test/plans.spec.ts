import { newId } from '@concord/platform';
import { testAgency, testEmail, type PersonKey } from '@concord/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anOpenCase, auditOf, type Client, signedIn, startTestApp, type TestApp } from './support/index.js';

let test: TestApp;
let caseFileId: string;
const clients = new Map<PersonKey, Client>();

beforeAll(async () => {
  test = await startTestApp();
  const table = { chair: 'CHAIR', minuteTaker: 'MINUTE_TAKER', socialWorker: 'LEAD_PROFESSIONAL', nurse: 'AGENCY_REPRESENTATIVE', housingOfficer: 'AGENCY_REPRESENTATIVE', constable: 'AGENCY_REPRESENTATIVE' } as const;
  ({ caseFileId } = await anOpenCase(test, table));
});
afterAll(() => test.close());

async function as(key: PersonKey): Promise<Client> {
  const known = clients.get(key) ?? (await signedIn(test, testEmail(key)));
  clients.set(key, known);
  return known;
}
const ask = async (key: PersonKey, document: string, variables: Record<string, unknown> = {}) => (await as(key)).query(document, variables);

const RECORD = 'mutation Record($input: RecordRiskInput!) { recordRisk(input: $input) { id version } }';
const REVISE = 'mutation Revise($input: ReviseRiskInput!) { reviseRisk(input: $input) { id version description } }';
const RATE = 'mutation Rate($input: RateRiskInput!) { rateRisk(input: $input) { id level score } }';
const RISKS = 'query Risks($id: ID!) { caseRisks(caseFileId: $id) { id description isDisputed openTo { agency { shortName } } history { revision } currentRatings { level source authorAgency { shortName } } } }';
const WRITE = 'mutation Write($input: WritePlanEntryInput!) { writePlanEntry(input: $input) { id version conditions { handlingText } } }';
const PLAN = 'query Plan($id: ID!) { casePlan(caseFileId: $id) { canWrite withheld riskScale lead { name number } sections { key entries { id text openToTable permittedActions } } } }';
const CARD = 'query Card($id: ID!) { outOfHoursCard(caseFileId: $id) { entries { text } safetyLines { statement } lead { name } dutyDesks { outOfHoursNumber } } }';
const ITEM = 'mutation Item($input: RecordItemInput!) { recordItem(input: $input) { id } }';

const aRisk = (over: object = {}) => ({ caseFileId, domain: 'FIRE', atRisk: ['SELF', 'PUBLIC'], description: 'Smokes in bed.', audience: { openToTable: true }, ...over });
const onlyFor = (key: 'housing' | 'police', agencyFunction: string) => ({ openToTable: false, agencies: [{ agencyId: testAgency(key).id, agencyFunction }] });
const risksSeenBy = async (key: PersonKey) => (await ask(key, RISKS, { id: caseFileId })).data.caseRisks as { id: string; isDisputed: boolean; history: unknown[]; currentRatings: { level: string }[] }[];

describe('a risk', () => {
  it('is recorded by those who run the case and seen by those to whom it is open', async () => {
    const { data } = await ask('chair', RECORD, { input: aRisk({ description: 'Only police need this.', audience: onlyFor('police', 'POLICING') }) });
    const { id } = data.recordRisk;
    expect((await risksSeenBy('constable')).map((it) => it.id)).toContain(id);
    expect((await risksSeenBy('nurse')).map((it) => it.id)).not.toContain(id);
    const answer = await ask('nurse', RISKS, { id: caseFileId });
    expect(answer.text).not.toContain('Only police need this.');
    expect((await auditOf(test.database)).some(({ entry }) => entry['subject'] === 'Risk' && entry['subjectId'] === id && entry['action'] === 'create')).toBe(true);
  });

  it('is forbidden to a representative; a stranger is answered as about nothing', async () => {
    expect((await ask('nurse', RECORD, { input: aRisk() })).code).toBe('FORBIDDEN');
    const [hidden, missing] = [await ask('stranger', RECORD, { input: aRisk() }), await ask('stranger', RECORD, { input: aRisk({ caseFileId: newId() }) })];
    expect([hidden.code, hidden.errors?.[0]?.message]).toEqual([missing.code, missing.errors?.[0]?.message]);
    const { id } = (await ask('chair', RECORD, { input: aRisk() })).data.recordRisk;
    const one = 'query One($id: ID!) { risk(id: $id) { description } }';
    const [known, unknown] = [await ask('stranger', one, { id }), await ask('stranger', one, { id: newId() })];
    expect([known.code, known.errors?.[0]?.message]).toEqual([unknown.code, unknown.errors?.[0]?.message]);
  });

  it('says beside each field what is wrong', async () => {
    const answer = await ask('chair', RECORD, { input: aRisk({ description: '  ', atRisk: [] }) });
    expect(answer.code).toBe('INVALID');
    expect(answer.errors?.[0]?.extensions.fields?.map((it) => it.path).sort()).toEqual(['atRisk', 'description']);
    const unknown = await ask('chair', RECORD, { input: aRisk({ domain: 'DRAGONS' }) });
    expect([unknown.code, unknown.errors?.[0]?.extensions.fields?.[0]?.path]).toEqual(['RULE_BROKEN', 'domain']);
  });

  it('sent twice is one; changed by two people at once is a conflict', async () => {
    const input = aRisk({ submissionId: newId() });
    const [first, second] = [await ask('chair', RECORD, { input }), await ask('chair', RECORD, { input })];
    expect(second.data.recordRisk.id).toBe(first.data.recordRisk.id);
    const { id, version } = first.data.recordRisk;
    const { caseFileId: _caseFileId, ...words } = aRisk({ description: 'Alarm fitted.' });
    expect((await ask('minuteTaker', REVISE, { input: { ...words, id, version, reason: 'Visited' } })).data.reviseRisk.description).toBe('Alarm fitted.');
    expect((await ask('chair', REVISE, { input: { ...words, id, version, reason: 'Also visited' } })).code).toBe('CONFLICT');
    const seen = async (key: PersonKey) => (await risksSeenBy(key)).find((it) => it.id === id)?.history.length;
    expect([await seen('chair'), await seen('nurse')]).toEqual([2, 0]);
  });

  it('is rated by the meeting and by an agency, side by side', async () => {
    const { id } = (await ask('chair', RECORD, { input: aRisk() })).data.recordRisk;
    const rating = (source: string, likelihood: string) => ({ riskId: id, source, moment: 'CURRENT', likelihood, impact: 'MAJOR', reason: 'As discussed' });
    expect((await ask('chair', RATE, { input: rating('MEETING', 'UNLIKELY') })).data.rateRisk).toMatchObject({ score: 8, level: 'HIGH' });
    expect((await ask('housingOfficer', RATE, { input: rating('AGENCY', 'LIKELY') })).data.rateRisk.level).toBe('EXTREME');
    expect((await ask('nurse', RATE, { input: rating('MEETING', 'RARE') })).code).toBe('FORBIDDEN');
    expect((await ask('chair', RATE, { input: rating('MEETING', 'CERTAINLY') })).errors?.[0]?.extensions.fields?.[0]?.path).toBe('likelihood');
    const seen = (await risksSeenBy('constable')).find((it) => it.id === id);
    expect([seen?.isDisputed, seen?.currentRatings.map((it) => it.level).sort()]).toEqual([true, ['EXTREME', 'HIGH']]);
  });
});

describe('the shared plan', () => {
  it('is each agency’s own view, with whom to ring', async () => {
    await ask('chair', WRITE, { input: { caseFileId, headingKey: 'ENGAGEMENT', text: 'For everybody.', audience: { openToTable: true } } });
    await ask('chair', WRITE, { input: { caseFileId, headingKey: 'MONEY_HOUSING', text: 'For housing.', audience: onlyFor('housing', 'HOUSING') } });
    const [housing, nurse, chair] = [await ask('housingOfficer', PLAN, { id: caseFileId }), await ask('nurse', PLAN, { id: caseFileId }), await ask('chair', PLAN, { id: caseFileId })];
    expect(housing.text).toContain('For housing.');
    expect(nurse.text).not.toContain('For housing.');
    expect([nurse.data.casePlan.canWrite, chair.data.casePlan.canWrite]).toEqual([false, true]);
    expect(nurse.data.casePlan.lead).toMatchObject({ number: '01632 960001' });
    expect((await ask('stranger', PLAN, { id: caseFileId })).code).toBe('NOT_FOUND');
  });

  it('never opens an entry beyond those who may see its sources, and carries their conditions', async () => {
    const item = {
      caseFileId,
      category: 'HOUSING',
      assertion: 'FACT',
      statement: 'Possession order dated 3 March.',
      source: 'Court letter',
      handlingCode: 'C',
      handlingText: 'Ring Larch Homes before use.',
      recipients: [{ agencyId: testAgency('police').id, agencyFunction: 'POLICING' }, { agencyId: testAgency('council').id, agencyFunction: 'ADULT_SOCIAL_CARE' }],
    };
    const recorded = await ask('housingOfficer', ITEM, { input: item });
    expect(recorded.errors).toBeUndefined();
    const entry = { caseFileId, headingKey: 'MONEY_HOUSING', text: 'Hold the possession hearing off.', sourceItemIds: [recorded.data.recordItem.id], audience: { openToTable: true } };
    const hidden = await ask('chair', WRITE, { input: { ...entry, sourceItemIds: [newId()] } });
    expect([hidden.code, hidden.errors?.[0]?.extensions.fields?.[0]?.path]).toEqual(['RULE_BROKEN', 'sourceItemIds']);
    const inTheMouthOfHealth = await ask('chair', WRITE, { input: { ...entry, authorAgencyId: testAgency('health').id } });
    expect(inTheMouthOfHealth.errors?.[0]?.extensions.fields?.[0]?.path).toBe('authorAgencyId');
    const written = await ask('chair', WRITE, { input: entry });
    expect(written.data.writePlanEntry.conditions).toEqual([{ handlingText: 'Ring Larch Homes before use.' }]);
    const sees = async (key: PersonKey) => (await ask(key, PLAN, { id: caseFileId })).text.includes('Hold the possession hearing off.');
    expect([await sees('constable'), await sees('housingOfficer'), await sees('nurse')]).toEqual([true, true, false]);
  });

  it('gives the duty worker the out-of-hours card and nothing else that is closed to them', async () => {
    const audience = { openToTable: false, agencies: [{ agencyId: testAgency('council').id, agencyFunction: 'EMERGENCY_DUTY' }] };
    expect((await ask('dutyWorker', CARD, { id: caseFileId })).code).toBe('NOT_FOUND');
    await ask('chair', WRITE, { input: { caseFileId, headingKey: 'CONTINGENCY_OUT_OF_HOURS', text: 'If the door is shut, ring twice.', audience } });
    const { data } = await ask('dutyWorker', CARD, { id: caseFileId });
    expect(data.outOfHoursCard.entries.map((it: { text: string }) => it.text)).toEqual(['If the door is shut, ring twice.']);
    expect(data.outOfHoursCard.dutyDesks.length).toBeGreaterThan(0);
    expect((await ask('nurse', CARD, { id: caseFileId })).text).not.toContain('ring twice');
    expect((await ask('stranger', CARD, { id: caseFileId })).code).toBe('NOT_FOUND');
  });
});
