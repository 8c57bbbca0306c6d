import { randomUUID } from 'node:crypto';
import { personKeys } from '@concord/domain';
import { Jobs } from '@concord/platform';
import { testPerson, TEST_PASSWORD } from '@concord/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anOpenCase, type Answer, asOwner, auditOf, type Client, signedInAs, startTestApp, type TestApp } from './support/index.js';

let test: TestApp;
let duty: Client;
let nurse: Client;
let healthLead: Client;
let constable: Client;
let chair: Client;
let housingLead: Client;
let caseFileId: string;

const HOURS = 60;
beforeAll(async () => {
  test = await startTestApp({ session: { idleMinutes: 100_000, absoluteHours: 2_000, touchSeconds: 15, purposeMinutes: 60 } });
  [duty, nurse, healthLead, constable, chair, housingLead] = (await Promise.all(
    (['dutyWorker', 'nurse', 'healthLead', 'constable', 'chair', 'housingLead'] as const).map((key) => signedInAs(test, key)),
  )) as [Client, Client, Client, Client, Client, Client];
  ({ caseFileId } = await aCaseAbout('Alex Morgan', 'Testwright', '1961-03-27'));
});
afterAll(() => test.close());

async function aCaseAbout(givenNames: string, familyName: string, bornOn: string): Promise<{ caseFileId: string; personId: string }> {
  const made = await anOpenCase(test, { chair: 'CHAIR', nurse: 'AGENCY_REPRESENTATIVE' });
  await asOwner(test.database, [['update person set family_name = $2, given_names = $3, born_on = $4, search_keys = $5 where id = $1', [made.personId, familyName, givenNames, bornOn, personKeys([familyName, givenNames], bornOn)]]], 'security_owner');
  return made;
}

const ALEX = { givenNames: 'Alex', familyName: 'Testwright', bornOn: '1961-03-27' };
const NOBODY = { givenNames: 'Robin', familyName: 'Nowhere', bornOn: '1970-01-01' };
const STOP = 'query S($input: SoughtInEmergencyInput!) { emergencyStop(input: $input) { described answer minutes } }';
const FIELDS = 'id reference openedAt validUntil extendedAt endedAt endedHow isLive nothingText items { id statement obligations { code text } ownerAgency { name } permittedActions caseFileId persons { personId } emergencyReleases { id } } whomToRing { name number }';
const START = `mutation S($input: StartEmergencyOpeningInput!) { startEmergencyOpening(input: $input) { ${FIELDS} } }`;
const OPENING = `query O($id: ID!) { emergencyOpening(id: $id) { ${FIELDS} } }`;
const END = `mutation E($id: ID!, $left: Boolean) { endEmergencyOpening(id: $id, left: $left) { ${FIELDS} } }`;
const EXTEND = `mutation E($id: ID!) { extendEmergencyOpening(id: $id) { ${FIELDS} } }`;
const RELEASE = 'mutation R($input: ReleaseForEmergenciesInput!) { releaseForEmergencies(input: $input) { id emergencyReleases { agencyFunction reason } } }';
const REVIEWS = 'query R($settled: Boolean) { emergencyReviews(settled: $settled) { id version reference side dueAt sought itemCount items { statement } opener { name } earlierInThirtyDays opening { whyNow ground } outcome } }';
const LOOK = 'mutation L($input: LookAtEmergencyOpeningInput!) { lookAtEmergencyOpening(input: $input) { id outcome version } }';
const NOTICES = 'query N { myNotices { nodes { kind text subject subjectId caseFileId } } }';

let told = 0;
/** A reason unlike the last. */
const reasons = ['Found collapsed at the bus station, confused, asking for insulin; crew is with him.', 'Neighbour heard shouting and glass; officers stand at the door of the flat.', 'Threatens to jump from the car park roof, negotiator asks what calms this man.'];
const opening = (who: object, changes: object = {}) => ({ ...who, ground: 'LIFE_AT_RISK', whyNow: reasons[(told += 1) % reasons.length], password: TEST_PASSWORD, ...changes });
const start = (client: Client, who: object, changes: object = {}): Promise<Answer> => client.query(START, { input: opening(who, changes) });
const stripped = (text: string): string => text.replace(/"requestId":"[^"]*"/g, '');

async function record(client: Client, statement: string, into = caseFileId): Promise<string> {
  const input = { caseFileId: into, category: 'HEALTH_MENTAL', assertion: 'FACT', statement, source: 'Notes', recipients: [] };
  const answer = await client.query('mutation R($input: RecordItemInput!) { recordItem(input: $input) { id } }', { input });
  if (answer.errors) throw new Error(answer.text);
  return answer.data.recordItem.id as string;
}
const release = (client: Client, itemId: string, functions = ['EMERGENCY_DUTY'], changes: object = {}): Promise<Answer> =>
  client.query(RELEASE, { input: { itemId, functions, reason: 'Whoever meets him at night must know', ...changes } });
async function released(statement: string, into = caseFileId, functions = ['EMERGENCY_DUTY']): Promise<string> {
  const id = await record(nurse, statement, into);
  const answer = await release(nurse, id, functions);
  if (answer.errors) throw new Error(answer.text);
  return id;
}
const statementsOf = (answer: Answer, name = 'startEmergencyOpening'): string[] => answer.data[name].items.map((it: { statement: string }) => it.statement);
const end = (client: Client, answer: Answer): Promise<Answer> => client.query(END, { id: answer.data.startEmergencyOpening.id });

describe('releasing something beforehand for emergencies', () => {
  it('is for the owner agency alone, which can end it again; nobody else sees that it is', async () => {
    const id = await record(nurse, 'Carries an adrenaline pen');
    expect((await release(chair, id)).code).toBe('NOT_FOUND');
    const set = await release(nurse, id, ['EMERGENCY_DUTY', 'POLICING']);
    expect(set.data.releaseForEmergencies.emergencyReleases.map((it: { agencyFunction: string }) => it.agencyFunction)).toEqual(['EMERGENCY_DUTY', 'POLICING']);
    const ended = await nurse.query('mutation E($itemId: ID!) { endEmergencyRelease(itemId: $itemId) { emergencyReleases { id } } }', { itemId: id });
    expect(ended.data.endEmergencyRelease.emergencyReleases).toEqual([]);
    expect((await release(nurse, id, ['POLICING'], { reason: '' })).errors?.[0]?.message).toContain('Say why somebody may need this');
  });

  it('stops with the person’s no, and cannot be done against it', async () => {
    const own = await aCaseAbout('Sam', 'Refuser', '1970-02-02');
    const id = await released('Has a seizure plan', own.caseFileId);
    const opened = await start(duty, { givenNames: 'Sam', familyName: 'Refuser', bornOn: '1970-02-02' });
    expect(statementsOf(opened)).toEqual(['Has a seizure plan']);
    const refusal = await nurse.query('mutation C($input: RecordConsentInput!) { recordConsent(input: $input) { id } }', {
      input: { caseFileId: own.caseFileId, state: 'REFUSED', method: 'VERBAL', obtainedAt: test.clock.now().toISOString(), scopes: [{ effect: 'DENY', recipient: 'FORUM_PARTICIPANTS' }] },
    });
    expect(refusal.errors).toBeUndefined();
    const after = await duty.query(OPENING, { id: opened.data.startEmergencyOpening.id });
    expect(after.data.emergencyOpening.items).toEqual([]);
    expect((await release(nurse, id)).errors?.[0]?.message).toContain('The person said no to this');
    await end(duty, opened);
  });
});

describe('before anything opens', () => {
  it('answers every search alike, whether or not anybody is known or anything released', async () => {
    await released('Known to freeze when touched');
    const [known, unknown] = [await duty.query(STOP, { input: ALEX }), await duty.query(STOP, { input: NOBODY })];
    expect(known.data.emergencyStop.answer).toBe('If anything was released for emergencies about this person, you can open it.');
    expect(stripped(known.text).replace('Alex Testwright, born 27 March 1961', 'X')).toBe(stripped(unknown.text).replace('Robin Nowhere, born 1 January 1970', 'X'));
  });

  it('takes a name only with a date of birth, or one whole number: no browsing', async () => {
    expect((await duty.query(STOP, { input: { familyName: 'Testwright', bornOn: '1961-03-27' } })).errors?.[0]?.extensions.fields?.map((it) => it.path)).toEqual(['givenNames']);
    expect((await duty.query(STOP, { input: { ...ALEX, bornOn: null } })).errors?.[0]?.extensions.fields?.map((it) => it.path)).toEqual(['bornOn']);
    expect((await duty.query(STOP, { input: { identifierKind: 'NHS_NUMBER', identifier: '999' } })).code).toBe('INVALID');
    expect((await duty.query(STOP, { input: { identifierKind: 'UPRN', identifier: '100000000001' } })).code).toBe('INVALID');
    const partly = await start(duty, { ...ALEX, familyName: 'Testw' });
    expect(statementsOf(partly)).toEqual([]);
    await end(duty, partly);
  });

  it('asks for a reason of one’s own, and for the password again', async () => {
    const short = await start(duty, ALEX, { whyNow: 'Emergency' });
    expect(short.errors?.[0]?.extensions.fields).toEqual([{ path: 'whyNow', message: expect.stringContaining('at least 40 characters') }]);
    const wrong = await start(duty, ALEX, { password: 'not-my-password' });
    expect(wrong.errors?.[0]?.extensions.fields).toEqual([{ path: 'password', message: 'This is not your password. Enter it again.' }]);
    const first = await start(duty, ALEX, { whyNow: reasons[0] });
    await end(duty, first);
    const pasted = await start(duty, NOBODY, { whyNow: `${reasons[0]} ` });
    expect(pasted.errors?.[0]?.extensions.fields?.[0]?.message).toContain('almost the words you used last time');
  });
});

describe('an emergency opening', () => {
  it('opens what was released to this function about this one person, and nothing else', async () => {
    const shown = await released('Calms down when his sister is rung');
    const [hidden, forPolice] = [await record(nurse, 'Not for emergencies'), await released('For the police only', caseFileId, ['POLICING'])];
    const other = await aCaseAbout('Jo', 'Otherwise', '1980-05-05');
    const ofOther = await released('About somebody else', other.caseFileId);
    const before = await duty.query('query I($id: ID!) { item(id: $id) { id } }', { id: shown });
    expect(before.code).toBe('NOT_FOUND');
    const opened = await start(duty, ALEX);
    expect(statementsOf(opened)).toContain('Calms down when his sister is rung');
    for (const words of ['Not for emergencies', 'For the police only', 'About somebody else']) expect(opened.text).not.toContain(words);
    for (const id of [hidden, forPolice, ofOther]) expect((await duty.query('query I($id: ID!) { item(id: $id) { id } }', { id })).code).toBe('NOT_FOUND');
    const [item] = opened.data.startEmergencyOpening.items.filter((it: { id: string }) => it.id === shown);
    expect(item.obligations).toEqual([expect.objectContaining({ code: 'EMERGENCY', text: expect.stringContaining('You opened this in an emergency') })]);
    expect(item).toMatchObject({ permittedActions: ['readWords'], persons: [], emergencyReleases: [] });
    for (const query of ['caseFile(id: $id) { id }', 'plan(caseFileId: $id) { caseFileId }', 'caseFileItems(caseFileId: $id) { agencyId }', 'withheldNotice(caseFileId: $id)']) {
      const answer = await duty.query(`query Q($id: ID!) { ${query} }`, { id: caseFileId });
      const missing = await duty.query(`query Q($id: ID!) { ${query} }`, { id: randomUUID() });
      expect(stripped(answer.text)).toBe(stripped(missing.text));
    }
    expect((await duty.query('mutation C($id: ID!) { copyItem(id: $id) }', { id: shown })).data?.copyItem).toBeUndefined();
    await end(duty, opened);
    expect((await duty.query('query I($id: ID!) { item(id: $id) { id } }', { id: shown })).code).toBe('NOT_FOUND');
  });

  it('finds by a whole number too, and nothing when details fit two people', async () => {
    const one = await aCaseAbout('Lee', 'Twin', '1990-09-09');
    await released('Of the first Lee', one.caseFileId);
    await asOwner(test.database, [[`insert into person_identifier (id, person_id, kind, value, display, created_by, created_at) values ($1, $2, 'NHS_NUMBER', '9990001006', '999 000 1006', $3, now())`, [randomUUID(), one.personId, testPerson('nurse').id]]], 'security_owner');
    const byNumber = await start(duty, { identifierKind: 'NHS_NUMBER', identifier: '999 000 1006' });
    expect(statementsOf(byNumber)).toEqual(['Of the first Lee']);
    await aCaseAbout('Lee', 'Twin', '1990-09-09');
    const twice = await start(duty, { givenNames: 'Lee', familyName: 'Twin', bornOn: '1990-09-09' });
    const nobody = await start(duty, NOBODY);
    const same = (answer: Answer): string => JSON.stringify({ ...answer.data.startEmergencyOpening, id: 0, reference: 0, openedAt: 0, validUntil: 0 });
    expect(same(twice)).toBe(same(nobody));
    expect(nobody.data.startEmergencyOpening.nothingText).toContain('It does not mean that there is nothing to know. Ring');
    expect(nobody.data.startEmergencyOpening.whomToRing.length).toBeGreaterThan(0);
    expect(nobody.text).not.toMatch(/no known risk/i);
    await end(duty, nobody);
  });

  it('is one person at a time: the next ends the one before', async () => {
    const first = await start(duty, ALEX);
    const second = await start(duty, NOBODY);
    const before = await duty.query(OPENING, { id: first.data.startEmergencyOpening.id });
    expect(before.data.emergencyOpening).toMatchObject({ endedHow: 'REPLACED', isLive: false, items: [] });
    await end(duty, second);
  });

  it('is nobody else’s: not another session of the same person, not a colleague', async () => {
    const id = await released('Only in this session');
    const opened = await start(duty, ALEX);
    const elsewhere = await signedInAs(test, 'dutyWorker');
    expect((await elsewhere.query('query I($id: ID!) { item(id: $id) { id } }', { id })).code).toBe('NOT_FOUND');
    expect((await constable.query(OPENING, { id: opened.data.startEmergencyOpening.id })).code).toBe('NOT_FOUND');
    await end(duty, opened);
  });

  it('never opens past a block, a restriction or a statutory bar', async () => {
    const own = await aCaseAbout('Kim', 'Shielded', '1985-08-08');
    const id = await released('Behind a bar', own.caseFileId);
    const KIM = { givenNames: 'Kim', familyName: 'Shielded', bornOn: '1985-08-08' };
    const me = testPerson('dutyWorker').id;
    const opened = async (): Promise<string[]> => {
      const answer = await start(duty, KIM);
      const statements = statementsOf(answer);
      await end(duty, answer);
      return statements;
    };
    expect(await opened()).toEqual(['Behind a bar']);
    await asOwner(test.database, [['update item set statutory_bar = true where id = $1', [id]]], 'security_owner');
    expect(await opened()).toEqual([]);
    await asOwner(test.database, [['update item set statutory_bar = false where id = $1', [id]], [`insert into case_restriction (id, case_file_id, practitioner_id, set_by, valid_from) values ($1, $2, $3, $3, now() - interval '1 day')`, [randomUUID(), own.caseFileId, testPerson('nurse').id]]], 'security_owner');
    expect(await opened()).toEqual([]);
    await asOwner(test.database, [['update case_restriction set valid_until = now() where case_file_id = $1', [own.caseFileId]], [`insert into block (id, cluster_id, case_file_id, practitioner_id, reason_code, set_by, set_at, valid_from) select $1, cluster_id, id, $3, 'FAMILY', $3, now(), now() - interval '1 day' from case_file where id = $2`, [randomUUID(), own.caseFileId, me]]], 'security_owner');
    expect(await opened()).toEqual([]);
  });

  it('closes at once when somebody blocks the reader, restricts the record, takes the item back or ends its release', async () => {
    const own = await aCaseAbout('Max', 'Midway', '1977-07-07');
    const [blocked, ended, taken] = [await released('Until blocked', own.caseFileId), await released('Until ended', own.caseFileId), await released('Until taken back', own.caseFileId)];
    const answer = await start(duty, { givenNames: 'Max', familyName: 'Midway', bornOn: '1977-07-07' });
    const sees = async (id: string): Promise<boolean> => (await duty.query('query I($id: ID!) { item(id: $id) { id } }', { id })).data?.item?.id === id;
    expect([await sees(blocked), await sees(ended), await sees(taken)]).toEqual([true, true, true]);
    await nurse.query('mutation E($itemId: ID!) { endEmergencyRelease(itemId: $itemId) { id } }', { itemId: ended });
    await nurse.query('mutation W($input: WithdrawItemInput!) { withdrawItem(input: $input) { id } }', { input: { id: taken, version: 1, reason: 'Wrong person' } });
    expect([await sees(blocked), await sees(ended), await sees(taken)]).toEqual([true, false, false]);
    await asOwner(test.database, [[`insert into block (id, cluster_id, case_file_id, practitioner_id, reason_code, set_by, set_at, valid_from) select $1, cluster_id, null, $3, 'FAMILY', $3, now(), now() - interval '1 day' from case_file where id = $2`, [randomUUID(), own.caseFileId, testPerson('dutyWorker').id]]], 'security_owner');
    expect(await sees(blocked)).toBe(false);
    await end(duty, answer);
  });

  it('R32: ends after 60 minutes, is extended once by 60, and both START and STOP stand in the chain', async () => {
    await released('For an hour');
    const opened = await start(duty, ALEX);
    const { id, openedAt, validUntil } = opened.data.startEmergencyOpening;
    expect(Date.parse(validUntil) - Date.parse(openedAt)).toBe(HOURS * 60_000);
    test.clock.moveOn(59);
    expect((await duty.query(OPENING, { id })).data.emergencyOpening.items.length).toBeGreaterThan(0);
    expect((await duty.query(EXTEND, { id })).data.extendEmergencyOpening.extendedAt).not.toBeNull();
    expect((await duty.query(EXTEND, { id })).errors?.[0]?.message).toContain('extended once already');
    test.clock.moveOn(59);
    expect((await duty.query(OPENING, { id })).data.emergencyOpening.items.length).toBeGreaterThan(0);
    test.clock.moveOn(3);
    expect((await duty.query(OPENING, { id })).data.emergencyOpening).toMatchObject({ items: [], isLive: false });
    expect((await duty.query(EXTEND, { id })).errors?.[0]?.message).toContain('This has ended');
    await test.app.get(Jobs, { strict: false }).runNow('end-emergency-openings');
    const chain = (await auditOf(test.database)).filter((it) => it.kind === 'CHANGE').map((it) => JSON.stringify(it.entry)).filter((it) => it.includes(id));
    const actions = ['EMERGENCY_START', 'EMERGENCY_EXTEND', 'EMERGENCY_STOP'].map((action) => chain.filter((it) => it.includes(action)).length);
    expect(actions).toEqual([1, 1, 1]);
    expect(chain.join()).not.toContain('Testwright');
  });
});

describe('looking at it afterwards', () => {
  const waiting = async (client: Client, reference: string) => (await client.query(REVIEWS)).data.emergencyReviews.find((it: { reference: string }) => it.reference === reference);

  it('R33: the owner’s privacy officer has a notice in the same transaction, which names neither the person nor the user', async () => {
    await released('Told at once');
    const opened = await start(duty, ALEX);
    expect(statementsOf(opened)).toContain('Told at once');
    const officer = await signedInAs(test, 'privacyOfficer');
    const notices = await officer.query(NOTICES);
    const [notice] = notices.data.myNotices.nodes.filter((it: { kind: string }) => it.kind === 'EMERGENCY_TO_LOOK_AT');
    expect(notice).toMatchObject({ text: 'An emergency opening is waiting for you to look at it', subject: 'EmergencyReview', caseFileId: null });
    for (const name of ['Alex', 'Testwright', 'Femi', 'Adeyemi', testPerson('dutyWorker').id]) expect(notices.text).not.toContain(name);
    expect((await waiting(officer, opened.data.startEmergencyOpening.reference)).itemCount).toBeGreaterThan(0);
    const review = await waiting(healthLead, opened.data.startEmergencyOpening.reference);
    expect(review).toMatchObject({ side: 'OWNER', sought: null, opener: { name: 'Femi Adeyemi' }, opening: { ground: 'LIFE_AT_RISK' } });
    expect(review.items.map((it: { statement: string }) => it.statement)).toContain('Told at once');
    await end(duty, opened);
  });

  it('is never the opener’s, nor another agency’s; it is done once; and the opener’s own agency looks even when nothing opened', async () => {
    const opened = await start(duty, NOBODY);
    const { reference } = opened.data.startEmergencyOpening;
    expect(await waiting(healthLead, reference)).toBeUndefined();
    expect(await waiting(housingLead, reference)).toBeUndefined();
    expect((await duty.query(REVIEWS)).code).toBe('FORBIDDEN');
    const review = await waiting(chair, reference);
    expect(review).toMatchObject({ side: 'OPENER', sought: 'Robin Nowhere, born 1 January 1970', itemCount: 0 });
    const look = (client: Client, outcome = 'LEARNING', text = 'Checked against the duty log') => client.query(LOOK, { input: { id: review.id, version: review.version, outcome, text } });
    expect((await look(housingLead)).code).toBe('NOT_FOUND');
    expect((await look(chair, 'LEARNING', '')).code).toBe('INVALID');
    expect((await look(chair)).data.lookAtEmergencyOpening.outcome).toBe('LEARNING');
    expect((await look(chair)).errors).toBeDefined();
    await end(duty, opened);
  });

  it('R32: not done within two working days, it is passed on, once; found not justified, the owner’s leads are told', async () => {
    await released('Late look');
    const opened = await start(duty, ALEX);
    const review = await waiting(healthLead, opened.data.startEmergencyOpening.reference);
    test.clock.moveOn(60 * 24 * 5);
    const overdue = async (): Promise<number> => (await healthLead.query(NOTICES)).data.myNotices.nodes.filter((it: { kind: string; subjectId: string }) => it.kind === 'EMERGENCY_OVERDUE' && it.subjectId === review.id).length;
    for (const _ of [1, 2]) await test.app.get(Jobs, { strict: false }).runNow('end-emergency-openings');
    expect(await overdue()).toBe(1);
    const now = await waiting(healthLead, opened.data.startEmergencyOpening.reference);
    const answer = await healthLead.query(LOOK, { input: { id: now.id, version: now.version, outcome: 'NOT_JUSTIFIED', text: 'He was not on duty and nobody was in danger' } });
    expect(answer.data.lookAtEmergencyOpening.outcome).toBe('NOT_JUSTIFIED');
    const incidents = await healthLead.query('query I { openIncidents { kind subjectId caseFileId } }');
    expect(incidents.data.openIncidents).toEqual([{ kind: 'EMERGENCY_NOT_RATIFIED', subjectId: opened.data.startEmergencyOpening.id, caseFileId }]);
    expect((await housingLead.query('query I { openIncidents { kind } }')).data.openIncidents).toEqual([]);
  });
});
