import { randomUUID } from 'node:crypto';
import { shippedDefinitions } from '@concord/domain';
import { Jobs } from '@concord/platform';
import { TEST_PASSWORD, testAgency, testPerson } from '@concord/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { anOpenCase, type Answer, auditOf, type Client, signedInAs, startTestApp, type TestApp } from './support/index.js';

type Fields = Record<string, unknown>;

const DAY = 24 * 60;
const keys = ['chair', 'coordinator', 'nurse', 'healthLead', 'housingOfficer', 'housingLead', 'constable', 'policeLead', 'stranger', 'privacyOfficer'] as const;
let test: TestApp;
let people: Record<(typeof keys)[number], Client>;

const signIn = async (): Promise<void> => {
  people = Object.fromEntries(await Promise.all(keys.map(async (key) => [key, await signedInAs(test, key)]))) as typeof people;
};
beforeAll(async () => {
  test = await startTestApp();
  await signIn();
});
afterAll(() => test.close());

/** Behind the door: set-up, and looking at what is really stored. */
async function behind<T = Fields>(sql: string, params: readonly unknown[] = []): Promise<T[]> {
  const client = new pg.Client(test.database.adminUrl);
  await client.connect();
  try {
    await client.query('set search_path = concord');
    return (await client.query(sql, [...params])).rows as T[];
  } finally {
    await client.end();
  }
}

const ANSWER = 'id version reference standing telling uses firstUseAt activeUntil reviewDueOn permittedActions warnings { field kind reference } incident { id dueAt }';
const OVERRIDE = `query O($id: ID!) { consentOverride(id: $id) { ${ANSWER} consentState consentEventId useLog { itemId practitioner { id } } lines { itemId agencyId } } }`;
const send = (client: Client, name: string, type: string, input: Fields): Promise<Answer> => client.query(`mutation M($input: ${type}!) { ${name}(input: $input) { ${ANSWER} } }`, { input });
const to = { council: { agencyId: testAgency('council').id, agencyFunction: 'ADULT_SOCIAL_CARE' }, police: { agencyId: testAgency('police').id, agencyFunction: 'POLICING' }, housing: { agencyId: testAgency('housing').id, agencyFunction: 'HOUSING' } };
const because = (what: string): string => `${what}: the neighbours smelled gas twice and he had left the ring on, the fire service says.`;

const request = (caseFileId: string, itemIds: readonly string[], changes: Fields = {}): Fields => ({
  caseFileId,
  itemIds,
  recipients: [to.police],
  grounds: ['SERIOUS_HARM_OTHERS'],
  tests: [
    { key: 'SERIOUS_HARM_OTHERS_who', answer: 'The family upstairs' },
    { key: 'SERIOUS_HARM_OTHERS_likelihood', answer: because('Likely and soon') },
    { key: 'SERIOUS_HARM_OTHERS_whyNotWait', answer: because('He will not answer the door') },
  ],
  factsReliedOn: because('Known'),
  necessity: because('Needed'),
  proportionality: because('In proportion'),
  alternatives: because('Tried'),
  wishes: because('He says leave me alone'),
  riskIfNotShared: because('Weighed'),
  gatewayCode: 'CDA1998_S115',
  confidentialityBasis: 'PUBLIC_INTEREST_SERIOUS_HARM',
  informDecision: 'INFORMED',
  ...changes,
});

const good = (answer: Answer): Answer => {
  if (answer.errors) throw new Error(answer.text);
  return answer;
};
const fieldsOf = (answer: Answer): string[] => answer.errors?.[0]?.extensions.fields?.map((it) => it.path) ?? [];
const sees = async (client: Client, id: string): Promise<boolean> => (await client.query('query I($id: ID!) { item(id: $id) { id } }', { id })).data?.item?.id === id;

const table = { chair: 'CHAIR', coordinator: 'CO_ORDINATOR', nurse: 'AGENCY_REPRESENTATIVE', housingOfficer: 'AGENCY_REPRESENTATIVE', constable: 'AGENCY_REPRESENTATIVE' } as const;
const consent = async (caseFileId: string, state: string, changes: Fields = {}): Promise<void> => {
  const input = { caseFileId, state, method: 'VERBAL', obtainedAt: test.clock.now().toISOString(), ...changes };
  good(await people.chair.query('mutation C($input: RecordConsentInput!) { recordConsent(input: $input) { id } }', { input }));
};
const record = async (caseFileId: string): Promise<string> => {
  const input = { caseFileId, category: 'HEALTH_MENTAL', assertion: 'FACT', statement: 'Hears voices at night.', source: 'Clinic', recipients: [] };
  return good(await people.nurse.query('mutation R($input: RecordItemInput!) { recordItem(input: $input) { id } }', { input })).data.recordItem.id as string;
};
/** A case whose person said no, with two statements of the mental health trust. */
async function refusedCase(): Promise<{ caseFileId: string; items: [string, string] }> {
  const { caseFileId } = await anOpenCase(test, table);
  await consent(caseFileId, 'REFUSED', { wordsUsed: 'Nobody else is to know' });
  return { caseFileId, items: [await record(caseFileId), await record(caseFileId)] };
}
const asked = async (caseFileId: string, itemIds: readonly string[], changes: Fields = {}): Promise<Fields & { id: string; version: number }> =>
  good(await send(people.nurse, 'requestOverride', 'RequestOverrideInput', request(caseFileId, itemIds, changes))).data.requestOverride;
const agreement = ({ id, version }: { id: string; version: number }, changes: Fields = {}): Fields => ({ id, version, reason: 'The danger is real and nothing gentler is left', notMySubordinate: true, password: TEST_PASSWORD, ...changes });
const authorise = (client: Client, it: { id: string; version: number }, changes: Fields = {}): Promise<Answer> => send(client, 'authoriseOverride', 'AuthoriseOverrideInput', agreement(it, changes));
const inForce = async (caseFileId: string, itemIds: readonly string[], changes: Fields = {}): Promise<any> => good(await authorise(people.healthLead, await asked(caseFileId, itemIds, changes))).data.authoriseOverride;
const shown = async (client: Client, id: string): Promise<any> => (await client.query(OVERRIDE, { id })).data?.consentOverride;

const runWatch = (): Promise<void> => test.app.get(Jobs, { strict: false }).runNow('watch-overrides');

describe('sharing without consent', () => {
  it('opens what it names to whom it names once a second person of the owner agency agrees, and nothing else (R31)', async () => {
    const { caseFileId, items } = await refusedCase();
    const third = await record(caseFileId);
    const before = await asked(caseFileId, items);
    expect([before['standing'], await sees(people.constable, items[0])]).toEqual(['REQUESTED', false]);
    const override = good(await authorise(people.healthLead, before)).data.authoriseOverride;
    expect(override.standing).toBe('ACTIVE');
    expect([await sees(people.constable, items[0]), await sees(people.constable, items[1]), await sees(people.constable, third), await sees(people.housingOfficer, items[0])]).toEqual([true, true, false, false]);
  });

  it('R31: counts the reads of recipients with their audit, first use and all, and nobody else’s', async () => {
    const { caseFileId, items } = await refusedCase();
    const { id } = await inForce(caseFileId, [items[0]]);
    expect(await shown(people.healthLead, id)).toMatchObject({ uses: 0, firstUseAt: null });
    await sees(people.nurse, items[0]);
    await sees(people.housingOfficer, items[0]);
    expect((await shown(people.nurse, id)).uses).toBe(0);
    await sees(people.constable, items[0]);
    await sees(people.constable, items[0]);
    const used = await shown(people.healthLead, id);
    expect([used.uses, used.useLog]).toEqual([1, [{ itemId: items[0], practitioner: { id: testPerson('constable').id } }]]);
    expect(used.firstUseAt).not.toBeNull();
    test.clock.moveOn(31);
    await signIn();
    await people.constable.query('query G($id: ID!) { caseFileItems(caseFileId: $id) { items { id } } }', { id: caseFileId });
    expect((await shown(people.healthLead, id)).uses).toBe(2);
  });

  it('R31: ends on the instant, without any job', async () => {
    const { caseFileId, items } = await refusedCase();
    const { activeUntil, id } = await inForce(caseFileId, [items[0]]);
    expect(await sees(people.constable, items[0])).toBe(true);
    test.clock.moveOn((new Date(activeUntil).getTime() - test.clock.now().getTime()) / 60_000 + 0.01);
    await signIn();
    expect([await sees(people.constable, items[0]), (await shown(people.healthLead, id)).standing]).toEqual([false, 'EXPIRED']);
    expect((await send(people.healthLead, 'confirmOverride', 'OverrideReasonInput', { id, version: (await shown(people.healthLead, id)).version, reason: 'Still needed' })).code).toBe('RULE_BROKEN');
  });

  it('R05: is the owner’s alone: no chair, no recipient and no other authoriser', async () => {
    const { caseFileId, items } = await refusedCase();
    const it = await asked(caseFileId, [items[0]]);
    for (const client of [people.chair, people.policeLead, people.housingLead, people.stranger]) expect((await authorise(client, it)).code).toBe('NOT_FOUND');
    const refusals = (await auditOf(test.database)).filter((one) => one.kind === 'REFUSAL' && one.entry['subjectId'] === it.id);
    expect(refusals.length).toBeGreaterThanOrEqual(4);
    const theirs = await send(people.constable, 'requestOverride', 'RequestOverrideInput', request(caseFileId, [items[0]], { recipients: [to.housing] }));
    expect([theirs.code, await sees(people.constable, items[0])]).toEqual(['INVALID', false]);
    await inForce(caseFileId, [items[1]]);
    const onward = await send(people.constable, 'requestOverride', 'RequestOverrideInput', request(caseFileId, [items[1]], { recipients: [to.housing] }));
    expect([onward.code, fieldsOf(onward)]).toEqual(['RULE_BROKEN', ['itemIds']]);
  });

  it('R15: is no question in a MAPPA, and none where consent holds nothing back', async () => {
    const { caseFileId } = await anOpenCase(test, table);
    const open = await record(caseFileId);
    const needless = await send(people.nurse, 'requestOverride', 'RequestOverrideInput', request(caseFileId, [open]));
    expect([needless.code, fieldsOf(needless)]).toEqual(['RULE_BROKEN', ['recipients']]);
    const forum = shippedDefinitions.find((it) => it.consentMode === 'NOT_APPLICABLE');
    const byLaw = await anOpenCase(test, table, forum?.code);
    const item = await record(byLaw.caseFileId);
    const answer = await send(people.nurse, 'requestOverride', 'RequestOverrideInput', request(byLaw.caseFileId, [item]));
    expect([answer.code, fieldsOf(answer)]).toEqual(['INVALID', ['caseFileId']]);
  });

  it('R28: nobody authorises their own request, by role, by another account of the same person, or by the database', async () => {
    const { caseFileId, items } = await refusedCase();
    const [nurse, lead] = [testPerson('nurse').id, testPerson('healthLead').id];
    try {
      await behind(`update practitioner set roles = roles || '{AUTHORISER}', staff_number = 'N-1' where id = $1`, [nurse]);
      await signIn();
      const it = await asked(caseFileId, [items[0]]);
      expect((await authorise(people.nurse, it)).code).toBe('RULE_BROKEN');
      expect(await shown(people.nurse, it.id)).toMatchObject({ standing: 'REQUESTED', permittedActions: expect.not.arrayContaining(['authorise']) });
      await behind(`update practitioner set staff_number = 'N-1' where id = $1`, [lead]);
      expect((await authorise(people.healthLead, it)).code).toBe('RULE_BROKEN');
      const forge = (by: string) => behind(`update consent_override set authorised_by = $2 where id = $1`, [it.id, by]);
      await expect(forge(nurse)).rejects.toThrow('consent_override_two_people');
      await expect(forge(lead)).rejects.toThrow('consent_override_two_staff');
      expect(await sees(people.constable, items[0])).toBe(false);
    } finally {
      await behind(`update practitioner set roles = array_remove(roles, 'AUTHORISER'), staff_number = null where id = $1`, [nurse]);
      await behind(`update practitioner set staff_number = null where id = $1`, [lead]);
    }
  });

  it('R36: nobody reviews what they asked for or authorised, by another account of the same person either', async () => {
    const { caseFileId, items } = await refusedCase();
    const [nurse, officer] = [testPerson('nurse').id, testPerson('privacyOfficer').id];
    const { id } = await inForce(caseFileId, [items[0]]);
    const { reviewer_agency_id: reviewing } = (await behind<{ reviewer_agency_id: string }>('select reviewer_agency_id from consent_override where id = $1', [id]))[0] ?? {};
    expect(reviewing).toBe(testPerson('privacyOfficer').agencyId);
    try {
      await behind(`update practitioner set staff_number = 'N-2' where id = any ($1)`, [[nurse, officer]]);
      const before = await shown(people.privacyOfficer, id);
      expect(before.permittedActions).not.toContain('review');
      expect((await send(people.privacyOfficer, 'reviewOverride', 'ReviewOverrideInput', { id, version: before.version, outcome: 'UPHELD', text: 'I looked at what I asked for myself' })).errors).toBeDefined();
    } finally {
      await behind(`update practitioner set staff_number = null where id = any ($1)`, [[nurse, officer]]);
    }
    expect((await shown(people.privacyOfficer, id)).permittedActions).toContain('review');
  });

  it('R29: a client’s flags and ids open nothing', async () => {
    const { caseFileId, items } = await refusedCase();
    const share = (recipient: Fields) => people.nurse.query('mutation S($input: ShareItemInput!) { shareItem(input: $input) { id } }', { input: { id: items[0], version: 1, recipients: [recipient] } });
    for (const basis of ['OVERRIDE', 'URGENT', 'STAFF_SAFETY']) expect((await share({ ...to.police, basis })).code).toBe('INVALID');
    expect((await share({ ...to.police, consentOverridden: true })).errors).toBeDefined();
    expect((await share({ ...to.police, basisId: randomUUID() })).errors).toBeDefined();
    const { id } = await inForce(caseFileId, [items[1]]);
    const nurse = testPerson('nurse');
    const forged = behind(
      `insert into item_audience (id, item_id, case_file_id, owner_agency_id, agency_id, agency_function, basis, basis_id, chosen_by, chosen_at)
       values (gen_random_uuid(), $1, $2, $3, $4, 'POLICING', 'OVERRIDE', $5, $6, now())`,
      [items[0], caseFileId, nurse.agencyId, to.police.agencyId, id, nurse.id],
    );
    await expect(forged).rejects.toThrow('no active override covers');
    expect(await sees(people.constable, items[0])).toBe(false);
  });

  it('R30: says every reason that is missing or too short; flags what was said before', async () => {
    const { caseFileId, items } = await refusedCase();
    const short = await send(people.nurse, 'requestOverride', 'RequestOverrideInput', request(caseFileId, [items[0]], { necessity: 'Needed', wishes: 'None', tests: [] }));
    expect(short.code).toBe('INVALID');
    expect(fieldsOf(short)).toEqual(expect.arrayContaining(['necessity', 'wishes', 'tests.SERIOUS_HARM_OTHERS_who']));
    await asked(caseFileId, [items[0]]);
    const second = await asked(caseFileId, [items[1]]);
    expect(second['warnings']).toEqual(expect.arrayContaining([{ field: 'necessity', kind: 'SAME_AS_BEFORE', reference: expect.stringMatching(/^OV-/) }]));
    expect((await shown(people.healthLead, second.id)).warnings).toEqual(second['warnings']);
  });

  it('asks for the authoriser’s password and declaration', async () => {
    const { caseFileId, items } = await refusedCase();
    const it = await asked(caseFileId, [items[0]]);
    const wrong = await authorise(people.healthLead, it, { password: 'not mine' });
    expect([wrong.code, fieldsOf(wrong)]).toEqual(['INVALID', ['password']]);
    expect(fieldsOf(await authorise(people.healthLead, it, { notMySubordinate: false }))).toEqual(['notMySubordinate']);
    expect(await sees(people.constable, items[0])).toBe(false);
    good(await send(people.healthLead, 'refuseOverride', 'OverrideReasonInput', { id: it.id, version: it.version, reason: 'Ask him again with his sister there' }));
    expect([(await shown(people.nurse, it.id)).standing, await sees(people.constable, items[0])]).toEqual(['REFUSED', false]);
  });

  it('R38: every permitted viewer sees reference, ground and until; nobody else anything', async () => {
    const { caseFileId, items } = await refusedCase();
    const { reference, activeUntil, id } = good(await authorise(people.healthLead, await asked(caseFileId, [items[0]]), { conditions: 'Not to be passed on.' })).data.authoriseOverride;
    const BANNER = 'query I($id: ID!) { item(id: $id) { obligations { code text until reference } } }';
    for (const client of [people.constable, people.nurse]) {
      const [banner] = (await client.query(BANNER, { id: items[0] })).data.item.obligations;
      expect(banner).toMatchObject({ code: 'OVERRIDE', reference, until: activeUntil });
      expect(banner.text).toContain('serious harm to somebody else');
      expect(banner.text).toContain('On condition: Not to be passed on.');
      expect(banner.text).not.toMatch(/police/i);
    }
    expect((await people.nurse.query(BANNER, { id: items[1] })).data.item.obligations).toEqual([]);
    const other = await inForce(caseFileId, [items[0]], { recipients: [to.housing] });
    const references = async (client: Client): Promise<string[]> => (await client.query(BANNER, { id: items[0] })).data.item.obligations.map((it: { reference: string }) => it.reference);
    expect([await references(people.constable), await references(people.housingOfficer), (await references(people.nurse)).sort()]).toEqual([[reference], [other.reference], [reference, other.reference].sort()]);
    const ABOUT = 'query A($id: ID!) { consentOverride(id: $id) { personName } }';
    expect((await people.healthLead.query(ABOUT, { id })).data.consentOverride.personName).toContain('Testwright');
    expect(await shown(people.constable, id)).toBeUndefined();
    expect((await people.constable.query('query C($id: ID!) { caseFileOverrides(caseFileId: $id) { id } }', { id: caseFileId })).data.caseFileOverrides).toEqual([]);
  });

  it('R38: what was shared without consent about somebody is one list for those who answer for the owner, also after it ended; for everybody else it is empty', async () => {
    const LIST = 'query C($id: ID!) { caseFileOverrides(caseFileId: $id) { id reference standing grounds activeUntil lines { item { id } agency { name } } } }';
    const { caseFileId, items } = await refusedCase();
    const [one, two] = [await inForce(caseFileId, [items[0]]), await inForce(caseFileId, [items[1]], { recipients: [to.housing] })];
    good(await send(people.nurse, 'revokeOverride', 'OverrideReasonInput', { id: one.id, version: one.version, reason: 'He agreed to tell them himself' }));
    const listed = async (client: Client): Promise<unknown[]> => ((await client.query(LIST, { id: caseFileId })).data?.caseFileOverrides ?? []).map((it: { id: string; standing: string; lines: { item: { id: string } }[] }) => [it.id, it.standing, it.lines.map((line) => line.item.id)]);
    for (const client of [people.healthLead, people.nurse]) expect(await listed(client)).toEqual(expect.arrayContaining([[one.id, 'REVOKED', [items[0]]], [two.id, 'ACTIVE', [items[1]]]]));
    const reviewed = (await people.privacyOfficer.query(LIST, { id: caseFileId })).data.caseFileOverrides.map((it: { id: string }) => it.id);
    expect(reviewed).toEqual(expect.arrayContaining([one.id, two.id]));
    for (const client of [people.constable, people.housingOfficer, people.chair]) expect(await listed(client)).toEqual([]);
  });

  it('R38: is said beside a plan entry that quotes it, to those who may see what it quotes', async () => {
    const { caseFileId, items } = await refusedCase();
    const { reference } = await inForce(caseFileId, [items[0]], { recipients: [to.police, to.council] });
    const input = { caseFileId, headingKey: 'IMMEDIATE_SAFETY', text: 'Ring before the evening visit', sourceItemIds: [items[0]], audience: { openToTable: true } };
    good(await people.chair.query('mutation W($input: WritePlanEntryInput!) { writePlanEntry(input: $input) { id } }', { input }));
    const plan = async (client: Client): Promise<any[]> => (await client.query('query P($id: ID!) { casePlan(caseFileId: $id) { sections { entries { text obligations { code reference } } } } }', { id: caseFileId })).data.casePlan.sections.flatMap((it: { entries: unknown[] }) => it.entries);
    expect(await plan(people.constable)).toEqual([{ text: 'Ring before the evening visit', obligations: [{ code: 'OVERRIDE', reference }] }]);
    expect(await plan(people.housingOfficer)).toEqual([]);
  });

  it('is confirmed at a review by an authoriser, not by who asked, and lasts until the one after; let go, it closes', async () => {
    const { caseFileId, items } = await refusedCase();
    const { id, version, activeUntil } = await inForce(caseFileId, [items[0]]);
    const confirm = (client: Client, at: number) => send(client, 'confirmOverride', 'OverrideReasonInput', { id, version: at, reason: 'The danger is as it was' });
    expect((await confirm(people.healthLead, version)).code).toBe('RULE_BROKEN');
    test.clock.moveOn(20 * DAY);
    await signIn();
    expect((await confirm(people.nurse, version)).code).toBe('RULE_BROKEN');
    const confirmed = good(await confirm(people.healthLead, version)).data.confirmOverride;
    expect(new Date(confirmed.activeUntil).getTime()).toBeGreaterThan(new Date(activeUntil).getTime());
    test.clock.moveOn(10 * DAY);
    await signIn();
    expect(await sees(people.constable, items[0])).toBe(true);
    good(await send(people.healthLead, 'letOverrideLapse', 'OverrideReasonInput', { id, version: confirmed.version, reason: 'He has moved out' }));
    expect([await sees(people.constable, items[0]), (await shown(people.nurse, id)).standing]).toEqual([false, 'LAPSED']);
  });

  it('R28: an agency without a second authoriser borrows one, who decides on the reasons without words or name', async () => {
    const housing = testAgency('housing').id;
    await behind(`insert into agency_setting (id, agency_id, key, value) values (gen_random_uuid(), $1, 'mutualAidAgencyId', to_jsonb($2::text))`, [housing, testAgency('health').id]);
    const { caseFileId } = await anOpenCase(test, { chair: 'CHAIR', housingLead: 'AGENCY_REPRESENTATIVE', constable: 'AGENCY_REPRESENTATIVE' });
    await consent(caseFileId, 'REFUSED', { wordsUsed: 'No' });
    const input = { caseFileId, category: 'HOUSING', assertion: 'FACT', statement: 'The door was kicked in.', source: 'Visit', recipients: [] };
    const item = good(await people.housingLead.query('mutation R($input: RecordItemInput!) { recordItem(input: $input) { id } }', { input })).data.recordItem.id as string;
    const it = good(await send(people.housingLead, 'requestOverride', 'RequestOverrideInput', request(caseFileId, [item]))).data.requestOverride;
    const SEEN = 'query S($id: ID!) { consentOverride(id: $id) { personName caseFile { id } lines { item { id } } necessity } }';
    expect((await people.healthLead.query(SEEN, { id: it.id })).data.consentOverride).toEqual({ personName: null, caseFile: null, lines: [{ item: null }], necessity: because('Needed') });
    good(await authorise(people.healthLead, it));
    expect([await sees(people.constable, item), await sees(people.healthLead, item)]).toEqual([true, false]);
    const review = await send(people.privacyOfficer, 'reviewOverride', 'ReviewOverrideInput', { id: it.id, version: 2, outcome: 'NOT_UPHELD', text: 'The landlord’s own duty would have done' });
    expect(good(review).data.reviewOverride.standing).toBe('ENDED_BY_REVIEW');
    expect(await sees(people.constable, item)).toBe(false);
    expect((await people.housingLead.query('{ openIncidents { subjectId } }')).data.openIncidents).toContainEqual({ subjectId: it.id });
  });

  it('stops at once when its owner revokes it', async () => {
    const { caseFileId, items } = await refusedCase();
    const { id, version } = await inForce(caseFileId, [items[0]]);
    good(await send(people.nurse, 'revokeOverride', 'OverrideReasonInput', { id, version, reason: 'The gas is off and the flat is empty' }));
    expect([await sees(people.constable, items[0]), (await shown(people.healthLead, id)).standing]).toEqual([false, 'REVOKED']);
    const notices = await behind<{ kind: string }>(`select kind from notice where practitioner_id = $1 and case_file_id = $2`, [testPerson('policeLead').id, caseFileId]);
    expect(notices.map((it) => it.kind)).toContain('SHARING_ENDED');
  });

  it('closes when the person agrees, and consent takes over; a new refusal leaves it and tells its owner', async () => {
    const { caseFileId, items } = await refusedCase();
    const { id } = await inForce(caseFileId, [items[0]]);
    await consent(caseFileId, 'REFUSED', { wordsUsed: 'I said no' });
    expect([await sees(people.constable, items[0]), (await shown(people.nurse, id)).standing]).toEqual([true, 'ACTIVE']);
    const told = await behind<{ practitioner_id: string }>(`select practitioner_id from notice where kind = 'CONSENT_CHANGED' and subject_id = $1`, [id]);
    expect(told.map((it) => it.practitioner_id).sort()).toEqual([testPerson('nurse').id, testPerson('healthLead').id].sort());
    await consent(caseFileId, 'GIVEN', { scopes: [{ effect: 'PERMIT', recipient: 'FORUM_PARTICIPANTS' }] });
    expect([(await shown(people.nurse, id)).standing, await sees(people.constable, items[0])]).toEqual(['CONSENTED', true]);
    const open = await behind<{ basis: string }>('select basis from release where item_id = $1 and closed_at is null', [items[0]]);
    expect(open.map((it) => it.basis)).not.toContain('OVERRIDE');
    await consent(caseFileId, 'WITHDRAWN', { wordsUsed: 'Not any more' });
    expect(await sees(people.constable, items[0])).toBe(false);
  });

  it('R10: never opens what a law closes', async () => {
    const { caseFileId, items } = await refusedCase();
    await inForce(caseFileId, [items[0]]);
    await behind('update item set statutory_bar = true where id = any ($1)', [[...items]]);
    expect(await sees(people.constable, items[0])).toBe(false);
    const barred = await send(people.nurse, 'requestOverride', 'RequestOverrideInput', request(caseFileId, [items[1]]));
    expect(barred.errors).toBeDefined();
  });
});

describe('looking at it afterwards', () => {
  it('R36: is for a third person of the owner, or of another agency where it has none; never for who asked, authorised or used it', async () => {
    const { caseFileId, items } = await refusedCase();
    const officer = testPerson('privacyOfficer').id;
    await behind('update practitioner set active = false where id = $1', [officer]);
    const { id, version } = await inForce(caseFileId, [items[0]], { recipients: [to.police, to.council] });
    await behind('update practitioner set active = true where id = $1', [officer]);
    const review = (client: Client) => send(client, 'reviewOverride', 'ReviewOverrideInput', { id, version, outcome: 'UPHELD', text: 'Right on what was known' });
    expect([(await review(people.nurse)).code, (await review(people.healthLead)).code, (await review(people.policeLead)).code]).toEqual(['FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND']);
    expect((await shown(people.chair, id)).permittedActions).toContain('review');
    await sees(people.chair, items[0]);
    expect((await review(people.chair)).code).toBe('FORBIDDEN');
    await expect(behind('update consent_override set reviewed_by = authorised_by where id = $1', [id])).rejects.toThrow('consent_override_reviewed_by_third');
    await expect(behind('update consent_override set reviewed_by = $2 where id = $1', [id, testPerson('chair').id])).rejects.toThrow('a user of the access');
  });

  it('R34: not upheld closes it in the same transaction, tells the recipients and opens an incident of 72 hours', async () => {
    const { caseFileId, items } = await refusedCase();
    const { id, version } = await inForce(caseFileId, [items[0]]);
    await sees(people.constable, items[0]);
    const waiting = (await people.privacyOfficer.query('{ overridesToReview { id } }')).data.overridesToReview as { id: string }[];
    expect(waiting.map((it) => it.id)).toContain(id);
    good(await send(people.privacyOfficer, 'reviewOverride', 'ReviewOverrideInput', { id, version, outcome: 'NOT_UPHELD', text: 'The fire service could have been told without his diagnosis' }));
    expect([await sees(people.constable, items[0]), (await shown(people.nurse, id)).standing]).toEqual([false, 'ENDED_BY_REVIEW']);
    const { incident } = await shown(people.healthLead, id);
    const [stored] = await behind<{ hours: string }>('select extract(epoch from due_at - opened_at) / 3600 as hours from incident where id = $1', [incident.id]);
    expect(Number(stored?.hours)).toBe(72);
    const kinds = await behind<{ kind: string }>('select kind from notice where case_file_id = $1 and practitioner_id = any ($2)', [caseFileId, [testPerson('constable').id, testPerson('healthLead').id]]);
    expect(kinds.map((it) => it.kind)).toEqual(expect.arrayContaining(['SHARING_ENDED', 'INCIDENT_OPENED', 'OVERRIDE_REVIEWED']));
    const close = await people.healthLead.query('mutation C($input: CloseIncidentInput!) { closeIncident(input: $input) { outcome closedAt } }', { input: { id: incident.id, version: 1, outcome: 'BREACH_LOW_RISK', text: 'Police deleted their copy' } });
    expect(good(close).data.closeIncident.outcome).toBe('BREACH_LOW_RISK');
    expect((await people.constable.query('query I($id: ID!) { incident(id: $id) { id } }', { id: incident.id })).code).toBe('NOT_FOUND');
  });

  it('R35: somebody who was to be told by a day becomes overdue, and is escalated after three working days, once', async () => {
    const { caseFileId, items } = await refusedCase();
    const today = new Date(test.clock.now()).toISOString().slice(0, 10);
    const later = { informDecision: 'DEFERRED', informUntil: today, informReasonCode: 'UNCONTACTABLE', informReason: because('He has no telephone') };
    expect(fieldsOf(await send(people.nurse, 'requestOverride', 'RequestOverrideInput', request(caseFileId, [items[0]], { informDecision: 'NOT_INFORMED' })))).toEqual(['informReasonCode', 'informReason']);
    const { id } = await inForce(caseFileId, [items[0]], later);
    expect((await shown(people.nurse, id)).telling).toBe('WAITING');
    expect((await people.nurse.query('{ tellingsToCome { id } }')).data.tellingsToCome.map((it: { id: string }) => it.id)).toContain(id);
    const escalations = async (): Promise<number> => (await behind(`select 1 from notice where kind = 'TELLING_OVERDUE' and subject_id = $1`, [id])).length;
    test.clock.moveOn(DAY);
    await signIn();
    await runWatch();
    expect([(await shown(people.nurse, id)).telling, await escalations()]).toEqual(['OVERDUE', 0]);
    expect((await people.nurse.query('{ tellingsOverdue { id } }')).data.tellingsOverdue.map((it: { id: string }) => it.id)).toContain(id);
    test.clock.moveOn(6 * DAY);
    await signIn();
    await runWatch();
    await runWatch();
    expect(await escalations()).toBe(2);
    good(await send(people.nurse, 'recordPersonTold', 'RecordToldInput', { id, version: (await shown(people.nurse, id)).version, on: today, how: 'In person, with his sister' }));
    expect((await shown(people.nurse, id)).telling).toBe('DONE');
  });
});

