import { randomUUID } from 'node:crypto';
import { testAgency } from '@concord/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { anOpenCase, type Answer, auditOf, type Client, signedInAs, startTestApp, type TestApp } from './support/index.js';

let test: TestApp;
let administrator: Client;
let privacyOfficer: Client;
let chair: Client;
let nurse: Client;
let probation: Client;
let policeLead: Client;
let caseFileId: string;
let mappaFileId: string;
let mappaPersonId: string;

beforeAll(async () => {
  test = await startTestApp({ session: { idleMinutes: 400, absoluteHours: 8, touchSeconds: 15, purposeMinutes: 60 } }); // the clock moves on by an hour
  [administrator, privacyOfficer, chair, nurse, probation, policeLead] = (await Promise.all(
    (['administrator', 'privacyOfficer', 'chair', 'nurse', 'probationOfficer', 'policeLead'] as const).map((key) => signedInAs(test, key)),
  )) as [Client, Client, Client, Client, Client, Client];
  const table = { chair: 'CHAIR', nurse: 'AGENCY_REPRESENTATIVE', housingOfficer: 'AGENCY_REPRESENTATIVE', policeLead: 'AGENCY_REPRESENTATIVE', probationOfficer: 'AGENCY_REPRESENTATIVE' } as const;
  ({ caseFileId } = await anOpenCase(test, table));
  ({ caseFileId: mappaFileId, personId: mappaPersonId } = await anOpenCase(test, table, 'MAPPA_L2'));
});
afterAll(() => test.close());

const ROWS = 'query R { policyRows { forumCode ownerSector consentMode version policyVersion setting { gatewayCodes regime art6 art9 sch1 sch8 confidentialityBases note inform overrideUsed } } }';
const PROPOSE = 'mutation P($input: ProposePolicyChangeInput!) { proposePolicyChange(input: $input) { id version rowVersion state beforeHash settingHash differences { field before after } } }';
const decide = (verb: string): string => `mutation D($input: DecidePolicyChangeInput!) { ${verb}PolicyChange(input: $input) { id version state inForceFrom } }`;
const RECORD = 'mutation R($input: RecordItemInput!) { recordItem(input: $input) { id version } }';
const SHARE = 'mutation S($input: ShareItemInput!) { shareItem(input: $input) { id version } }';
const USUAL = 'query U($input: BasisDraftInput!) { usualBasis(input: $input) { sentence policyVersion basis { gatewayCodes art6 art9 sch1 sch1Paragraph18Reason confidentialityBases } problems { code weight layer } } }';

interface Row {
  readonly forumCode: string;
  readonly ownerSector: string;
  readonly version: number;
  readonly policyVersion: string;
  readonly consentMode: string;
  readonly setting: Record<string, unknown>;
}
const rowOf = async (ownerSector: string, forumCode = 'MARM'): Promise<Row> => {
  const row = ((await chair.query(ROWS)).data.policyRows as Row[]).find((it) => it.forumCode === forumCode && it.ownerSector === ownerSector);
  if (!row) throw new Error('no such row');
  return row;
};
const propose = async (client: Client, ownerSector: string, changes: object, input: object = {}): Promise<Answer> => {
  const { setting } = await rowOf(ownerSector);
  return client.query(PROPOSE, { input: { forumCode: 'MARM', ownerSector, setting: given({ ...setting, ...changes }), reason: 'The partnership’s lawyers advise it', validFrom: test.clock.now().toISOString(), ...input } });
};
const given = ({ section35: _section35, ...setting }: Record<string, unknown>): object => Object.fromEntries(Object.entries(setting).filter(([, value]) => value !== null));

const council = { agencyId: testAgency('council').id, agencyFunction: 'ADULT_SOCIAL_CARE' };
const larch = { agencyId: testAgency('housing').id, agencyFunction: 'HOUSING' };
const item = (changes: object = {}): object => ({ caseFileId, category: 'HEALTH_MENTAL', assertion: 'FACT', statement: 'Sleeps in the porch since May.', source: 'Clinic notes', recipients: [council], ...changes });
const releasesOf = (itemId: string): Promise<{ policy_version: string; lawful_basis: Record<string, unknown>; purpose: string; closed_at: Date | null }[]> =>
  behind('select policy_version, lawful_basis, purpose, closed_at from concord.release where item_id = $1 order by valid_from, id', [itemId]);
async function behind<T>(sql: string, params: readonly unknown[]): Promise<T[]> {
  const client = new pg.Client(test.database.adminUrl);
  await client.connect();
  try {
    return (await client.query(sql, [...params])).rows as T[];
  } finally {
    await client.end();
  }
}
const fieldsOf = (answer: Answer): string[] => (answer.errors?.[0]?.extensions.fields ?? []).map((it) => it.path);
const whole = {
  gatewayCodes: ['CARE2014_S6_7'], regime: 'UK_GDPR', art6: 'A6_E', art9: 'A9_H', sch1: ['S1_2'], confidentialityBases: ['PUBLIC_INTEREST_SERIOUS_HARM'],
  necessityText: 'Social care visits tomorrow.', lessIntrusiveConsidered: true, proportionalityText: 'One line, to one team.',
};

describe('the policy table', () => {
  it('R65: a change does nothing until a second person approves it and its date has come; what was released before keeps its version', async () => {
    const before = (await nurse.query(RECORD, { input: item() })).data.recordItem.id as string;
    const validFrom = new Date(test.clock.now().getTime() + 3_600_000).toISOString();
    const proposed = await propose(administrator, 'HEALTH', { gatewayCodes: ['CARE2014_S42', 'CARE2014_S6_7'] }, { validFrom });
    expect(proposed.data.proposePolicyChange).toMatchObject({ rowVersion: 1, state: 'PROPOSED', differences: [{ field: 'gatewayCodes' }] });
    expect((await rowOf('HEALTH')).version).toBe(0);
    const { id, version, settingHash, beforeHash } = proposed.data.proposePolicyChange as { id: string; version: number; settingHash: string; beforeHash: string };
    const own = await administrator.query(decide('approve'), { input: { id, version } });
    expect(own.code).toBe('FORBIDDEN');
    const approved = await privacyOfficer.query(decide('approve'), { input: { id, version } });
    expect(approved.data.approvePolicyChange).toMatchObject({ state: 'APPROVED', inForceFrom: validFrom });
    expect((await rowOf('HEALTH')).version).toBe(0); // its date has not come
    test.clock.moveOn(61);
    expect(await rowOf('HEALTH')).toMatchObject({ version: 1, policyVersion: 'MARM/1/HEALTH/1', setting: { gatewayCodes: ['CARE2014_S42', 'CARE2014_S6_7'] } });
    const after = (await nurse.query(RECORD, { input: item() })).data.recordItem.id as string;
    expect([(await releasesOf(before))[0], (await releasesOf(after))[0]]).toMatchObject([
      { policy_version: 'MARM/1', lawful_basis: { gatewayCodes: ['CARE2014_S6_7'] }, closed_at: null },
      { policy_version: 'MARM/1/HEALTH/1', lawful_basis: { gatewayCodes: ['CARE2014_S42'] } },
    ]);
    const chain = (await auditOf(test.database)).map((it) => JSON.stringify(it)).filter((it) => it.includes(id));
    expect(chain.filter((it) => it.includes(settingHash) && it.includes(beforeHash)).length).toBeGreaterThanOrEqual(2);
  });

  it('R65: nobody approves their own change, in the database either', async () => {
    const { id, version } = (await propose(privacyOfficer, 'FIRE', { note: 'Ask the station first.' })).data.proposePolicyChange as { id: string; version: number };
    expect((await privacyOfficer.query(decide('approve'), { input: { id, version } })).code).toBe('FORBIDDEN');
    await expect(behind(`update concord.policy_change set state = 'APPROVED', decided_by = proposed_by, decided_at = now() where id = $1`, [id])).rejects.toThrow(/policy_change_two_people/);
    expect((await privacyOfficer.query(decide('takeBack'), { input: { id, version } })).data.takeBackPolicyChange.state).toBe('WITHDRAWN');
  });

  it('is changed by those who answer for it only, one change of a row at a time, and never to something that would not hold', async () => {
    expect((await propose(nurse, 'POLICE', { note: 'Mine' })).code).toBe('FORBIDDEN');
    const unsound = await propose(administrator, 'POLICE', { art6: 'A6_EA6' });
    expect([unsound.code, fieldsOf(unsound)]).toEqual(['INVALID', ['setting.art6']]);
    expect((await propose(administrator, 'POLICE', {})).code).toBe('RULE_BROKEN'); // nothing differs
    expect((await propose(administrator, 'POLICE', { note: 'Ring first.' })).errors).toBeUndefined();
    expect((await propose(administrator, 'POLICE', { note: 'Ring twice.' })).code).toBe('RULE_BROKEN');
  });

  it('R15: MAPPA asks no consent, shows section 325 and has no override', async () => {
    expect(await rowOf('PROBATION', 'MAPPA_L2')).toMatchObject({ consentMode: 'NOT_APPLICABLE', setting: { overrideUsed: false, gatewayCodes: expect.arrayContaining(['CJA2003_S325']) as unknown } });
    const usual = await probation.query(USUAL, { input: { caseFileId: mappaFileId, category: 'OFFENDING', recipients: [council] } });
    expect(usual.data.usualBasis).toMatchObject({ sentence: 'Shared under Criminal Justice Act 2003, section 325, to prevent serious harm.', basis: { gatewayCodes: ['CJA2003_S325'] } });
  });
});

describe('the owner’s basis', () => {
  it('is the usual one without a word, whole and true: it claims no consent that nobody gave', async () => {
    const id = (await nurse.query(RECORD, { input: item() })).data.recordItem.id as string;
    const [release] = await releasesOf(id);
    expect(release?.lawful_basis).toMatchObject({ regime: 'UK_GDPR', art6: 'A6_E', art9: 'A9_H', sch1: ['S1_2'], confidentialityBases: ['PUBLIC_INTEREST_SERIOUS_HARM'], lessIntrusiveConsidered: true });
    expect(release?.purpose).toBe('MARM_RISK_MANAGEMENT');
  });

  it.each([
    ['the power', { gatewayCodes: [] }, ['lawfulBasis.gatewayCodes']],
    ['data protection', { art6: null }, ['lawfulBasis.art6']],
    ['the Schedule 1 condition', { art9: 'A9_G', sch1: [] }, ['lawfulBasis.sch1']],
    ['confidentiality', { confidentialityBases: [] }, ['lawfulBasis.confidentialityBases']],
    ['necessity', { necessityText: '' }, ['lawfulBasis.necessityText']],
    ['legitimate interests of a public authority', { art6: 'A6_EA6', vulnerableReason: 'ADULT_AT_RISK' }, ['lawfulBasis.art6']],
  ])('R16: is refused without %s, and nothing is written', async (_what, changes, paths) => {
    const statement = `Refused ${randomUUID()}`;
    const answer = await nurse.query(RECORD, { input: item({ statement, lawfulBasis: { ...whole, ...changes } }) });
    expect([answer.code, fieldsOf(answer)]).toEqual(['INVALID', paths]);
    expect(await behind('select 1 from concord.item where statement = $1', [statement])).toEqual([]);
  });

  it('R16: is frozen on the release as the owner gave it, and a later one is another release', async () => {
    const { id, version } = (await nurse.query(RECORD, { input: item({ lawfulBasis: whole }) })).data.recordItem as { id: string; version: number };
    expect((await releasesOf(id))[0]?.lawful_basis).toMatchObject({ ...whole, changedByOwner: true });
    const changed = await nurse.query(SHARE, { input: { id, version, recipients: [council], lawfulBasis: { ...whole, gatewayCodes: ['MCA2005_S4_S5'] } } });
    expect(changed.errors).toBeUndefined();
    expect(await releasesOf(id)).toMatchObject([{ lawful_basis: { gatewayCodes: ['CARE2014_S6_7'] }, closed_at: expect.any(Date) as unknown }, { lawful_basis: { gatewayCodes: ['MCA2005_S4_S5'] }, closed_at: null }]);
  });

  it('R17: paragraph 18 after a refusal is refused until the warning is acknowledged, and that is kept', async () => {
    const refuse = await chair.query('mutation C($input: RecordConsentInput!) { recordConsent(input: $input) { id } }', {
      input: { caseFileId, state: 'REFUSED', method: 'VERBAL', wordsUsed: 'No, not to housing.', obtainedAt: test.clock.now().toISOString(), scopes: [] },
    });
    expect(refuse.errors).toBeUndefined();
    const basis = { ...whole, art9: 'A9_G', sch1: ['S1_18'] };
    const share = (lawfulBasis: object): Promise<Answer> => nurse.query(RECORD, { input: item({ recipients: [larch], riskTo: 'OTHERS', lawfulBasis }) });
    expect(fieldsOf(await share(basis))).toEqual(['lawfulBasis.sch1Paragraph18Reason', 'lawfulBasis.acknowledged']);
    const warned = await share({ ...basis, sch1Paragraph18Reason: 'NOT_REASONABLE_TO_OBTAIN' });
    expect(fieldsOf(warned)).toEqual(['lawfulBasis.acknowledged']);
    expect(warned.text).toContain('data protection officer');
    const gone = await share({ ...basis, sch1Paragraph18Reason: 'NOT_REASONABLE_TO_OBTAIN', acknowledged: ['SCH1_18_AFTER_REFUSAL'] });
    expect((await releasesOf(gone.data.recordItem.id as string))[0]?.lawful_basis).toMatchObject({ sch1: ['S1_18'], acknowledged: ['SCH1_18_AFTER_REFUSAL'] });
  });

  it('under Part 3 needs the strict necessity of what is sensitive, in the owner’s words', async () => {
    const sensitive = { caseFileId: mappaFileId, category: 'HEALTH_MENTAL', assertion: 'FACT', statement: 'Hears voices, was told by the custody nurse.', source: 'Custody record', recipients: [council], persons: [{ personId: mappaPersonId, role: 'CONVICTED' }] };
    const bare = await probation.query(RECORD, { input: sensitive });
    expect([bare.code, fieldsOf(bare)]).toEqual(['INVALID', ['lawfulBasis.strictNecessityText']]);
    const said = { gatewayCodes: ['CJA2003_S325'], regime: 'PART_3', section35: 'NECESSARY_FOR_TASK', sch8: ['S8_1'], strictNecessityText: 'The council places him in shared housing on Monday.', confidentialityBases: ['STATUTORY_POWER', 'PUBLIC_INTEREST_SERIOUS_HARM'], necessityText: 'He moves on Monday.', lessIntrusiveConsidered: true, proportionalityText: 'One line.' };
    expect((await probation.query(RECORD, { input: { ...sensitive, lawfulBasis: said } })).errors).toBeUndefined();
  });

  it('R27: a police item needs its assertion and the role of whoever it is about', async () => {
    const police = { caseFileId, category: 'HOUSING', statement: 'Seen at the hostel.', source: 'Patrol', recipients: [council] };
    const roleless = await policeLead.query(RECORD, { input: { ...police, assertion: 'FACT', handlingCode: 'P' } });
    expect([roleless.code, fieldsOf(roleless)]).toEqual(['RULE_BROKEN', ['persons']]);
    const typeless = await policeLead.query(RECORD, { input: { ...police, handlingCode: 'P' } });
    expect([typeless.code, typeless.data]).toEqual(['INVALID', undefined]);
  });

  it('warns of a missing policy document and stops nobody', async () => {
    const usual = await nurse.query(USUAL, { input: { caseFileId, category: 'OFFENDING', recipients: [council] } });
    expect(usual.data.usualBasis.problems).toEqual([]); // health rests on paragraph 2, which needs none
    const problems = await nurse.query('query B($input: BasisDraftInput!, $basis: LawfulBasisInput!) { basisProblems(input: $input, basis: $basis) { code weight } }', {
      input: { caseFileId, category: 'HOUSING', recipients: [council] }, basis: { ...whole, art9: 'A9_G', sch1: ['S1_6'] },
    });
    expect(problems.data.basisProblems).toEqual([{ code: 'POLICY_DOCUMENT', weight: 'WARNING' }]);
  });
});
