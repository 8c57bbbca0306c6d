import { marm, shippedDefinitions } from '@concord/domain';
import { ConsentWatch, SecondLookWatch } from '@concord/features';
import { type PersonKey, testAgency, testPerson } from '@concord/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anOpenCase, type Answer, asOwner, auditOf, type Client, signedInAs, startTestApp, type TestApp } from './support/index.js';

let test: TestApp;
let chair: Client;
let nurse: Client;
let housing: Client;
let healthLead: Client;

const enter = async (): Promise<void> => {
  [chair, nurse, housing, healthLead] = (await Promise.all((['chair', 'nurse', 'housingOfficer', 'healthLead'] as const).map((key) => signedInAs(test, key)))) as [Client, Client, Client, Client];
};
beforeAll(async () => {
  test = await startTestApp({}, shippedDefinitions.map((it) => (it.code === marm.code ? { ...it, requiresCapacity: true } : it)));
  await enter();
});
afterAll(() => test.close());

const DAY = 24 * 60;
/** Moves the clock; whoever was signed in signs in again, as people do in the morning. */
const move = async (minutes: number): Promise<void> => {
  test.clock.moveOn(minutes);
  await enter();
};
const CONSENT = 'mutation C($input: RecordConsentInput!) { recordConsent(input: $input) { id } }';
const TASKS = 'query T($id: ID) { consentTasks(caseFileId: $id) { id kind dueOn version subjectId aboutAgency { name } } }';
const AFTER = 'query A($id: ID!) { afterWithdrawal(taskId: $id) { refused suggestedWords lines { item { id } agencyId agencyFunction closed mayClose why } toTell { id aboutAgencyId } } }';
const DECIDE = 'mutation D($input: DecideAfterWithdrawalInput!) { decideAfterWithdrawal(input: $input) { outcome saidToPerson } }';
const everybody = { effect: 'PERMIT', recipient: 'FORUM_PARTICIPANTS' };
const housingTo = { agencyId: testAgency('housing').id, agencyFunction: 'HOUSING' };
const table = { chair: 'CHAIR', coordinator: 'CO_ORDINATOR', nurse: 'AGENCY_REPRESENTATIVE', housingOfficer: 'AGENCY_REPRESENTATIVE' } as const;

interface Task {
  readonly id: string;
  readonly kind: string;
  readonly dueOn: string;
  readonly version: number;
  readonly subjectId: string;
  readonly aboutAgency: { readonly name: string } | null;
}
const must = (answer: Answer): Answer => {
  if (answer.errors) throw new Error(answer.text);
  return answer;
};
const told = async (caseFileId: string, state: string, changes: Record<string, unknown> = {}): Promise<string> =>
  must(await chair.query(CONSENT, { input: { caseFileId, state, method: 'VERBAL', obtainedAt: test.clock.now().toISOString(), ...changes } })).data.recordConsent.id as string;
const record = async (caseFileId: string, changes: Record<string, unknown> = {}): Promise<string> => {
  const input = { caseFileId, category: 'HEALTH_MENTAL', assertion: 'FACT', statement: 'Hears voices at night.', source: 'Clinic', recipients: [housingTo], ...changes };
  return must(await nurse.query('mutation R($input: RecordItemInput!) { recordItem(input: $input) { id } }', { input })).data.recordItem.id as string;
};
const sees = async (client: Client, id: string): Promise<boolean> => (await client.query('query I($id: ID!) { item(id: $id) { id } }', { id })).data?.item?.id === id;
const tasksOf = async (client: Client, id: string): Promise<Task[]> => must(await client.query(TASKS, { id })).data.consentTasks as Task[];
const kindsOf = async (client: Client, id: string): Promise<string[]> => (await tasksOf(client, id)).map((it) => it.kind).sort();
const theTask = async (client: Client, id: string, kind: string): Promise<Task> => {
  const found = (await tasksOf(client, id)).find((it) => it.kind === kind);
  if (!found) throw new Error(`no task ${kind}`);
  return found;
};
const seat = async (caseFileId: string, key: PersonKey): Promise<void> =>
  void must(await chair.query('mutation S($input: AddParticipantInput!) { addParticipant(input: $input) { id } }', { input: { caseFileId, practitionerId: testPerson(key).id, capacity: 'AGENCY_REPRESENTATIVE' } }));
const noticesOf = async (client: Client): Promise<string[]> => ((await client.query('{ myNotices(first: 50) { nodes { kind } } }')).data.myNotices.nodes as { kind: string }[]).map((it) => it.kind);

describe('asking again', () => {
  it('R18: raises a task at once when somebody joins after the person agreed, and a new answer settles it', async () => {
    const { caseFileId: id } = await anOpenCase(test, table);
    await told(id, 'GIVEN', { scopes: [everybody] });
    expect(await kindsOf(chair, id)).toEqual([]);
    await seat(id, 'probationOfficer');
    expect((await theTask(chair, id, 'ASK_AGAIN')).aboutAgency?.name).toBe(testAgency('probation').name);
    expect(await kindsOf(nurse, id)).toEqual([]); // the chair asks, or whoever asked before
    await told(id, 'GIVEN', { scopes: [everybody] });
    expect(await kindsOf(chair, id)).toEqual([]);
  });

  it('chases somebody who has not answered by the day that was named, and says so in words that name nobody', async () => {
    const { caseFileId: id } = await anOpenCase(test, table);
    const chaseOn = new Date(test.clock.now().getTime() + 2 * 86_400_000).toISOString().slice(0, 10);
    await told(id, 'PENDING', { askedChannel: 'PHONE', chaseOn });
    expect((await theTask(chair, id, 'CHASE')).dueOn).toBe(chaseOn);
    await move(4 * DAY);
    const watch = test.app.get(ConsentWatch);
    await watch.watch(test.clock.now());
    expect(await watch.watch(test.clock.now())).toBe(0);
    expect(await noticesOf(chair)).toContain('CONSENT_TASK_OVERDUE');
    await told(id, 'REFUSED');
    expect(await kindsOf(chair, id)).not.toContain('CHASE');
  });

  it('asks again once what was agreed has run out', async () => {
    const { caseFileId: id } = await anOpenCase(test, table);
    const until = new Date(test.clock.now().getTime() + 60_000).toISOString();
    await told(id, 'GIVEN', { scopes: [{ ...everybody, until }] });
    await move(5);
    await test.app.get(ConsentWatch).watch(test.clock.now());
    expect(await kindsOf(chair, id)).toEqual(['ASK_AGAIN']);
  });

  it('R23: what a parent agreed ends at midnight of the 18th birthday, and the young person is asked', async () => {
    const { caseFileId: id, personId } = await anOpenCase(test, table);
    const now = test.clock.now();
    const birthday = new Date(now.getTime() + 2 * 86_400_000).toISOString().slice(0, 10);
    await asOwner(test.database, [['update person set born_on = $2 where id = $1', [personId, `${Number(birthday.slice(0, 4)) - 18}${birthday.slice(4)}`]]], 'security_owner');
    const parent = { givenBy: 'PARENTAL_RESPONSIBILITY', giverName: 'A. Parent', authoritySeen: true, authorityInScope: true };
    await told(id, 'GIVEN', { ...parent, scopes: [everybody] });
    const item = await record(id, { recipients: [{ ...housingTo, basis: 'CONSENT' }] });
    expect(await sees(housing, item)).toBe(true);
    const watch = test.app.get(ConsentWatch);
    await watch.watch(test.clock.now());
    expect(await kindsOf(chair, id)).toEqual([]);
    const midnight = new Date(`${birthday}T00:00:00Z`); // November: London is at UTC
    await move((midnight.getTime() - test.clock.now().getTime()) / 60_000 + 1);
    expect(await sees(housing, item)).toBe(false); // no job has run
    await watch.watch(test.clock.now());
    expect(await kindsOf(chair, id)).toEqual(['TURNED_18']);
  });
});

describe('a condition in their own words', () => {
  const WRITE = 'mutation W($input: WriteOutConditionInput!) { writeOutCondition(input: $input) { state conditionText scopes { effect category } } }';

  it('R21: holds what it names until somebody writes it out, then holds what the lines say', async () => {
    const { caseFileId: id } = await anOpenCase(test, table);
    await told(id, 'GIVEN_PARTIAL', { scopes: [everybody], conditionText: 'Nothing about the drink to the housing people', conditionAgencyId: housingTo.agencyId });
    const [drink, mind] = [await record(id, { category: 'SUBSTANCE_USE' }), await record(id)];
    expect([await sees(housing, drink), await sees(housing, mind)]).toEqual([false, false]);
    const task = await theTask(chair, id, 'STRUCTURE_CONDITION');
    const scopes = [{ effect: 'DENY', recipient: 'AGENCY', agencyId: housingTo.agencyId, category: 'SUBSTANCE_USE' }];
    const answer = must(await chair.query(WRITE, { input: { taskId: task.id, version: task.version, scopes } }));
    expect(answer.data.writeOutCondition).toMatchObject({ state: 'GIVEN_PARTIAL', conditionText: '' });
    expect([await sees(housing, drink), await sees(housing, mind)]).toEqual([false, true]);
    expect(await kindsOf(chair, id)).toEqual([]);
  });

  it('R21: a no to one person at the table closes the case to them', async () => {
    const { caseFileId: id } = await anOpenCase(test, table);
    await told(id, 'GIVEN_PARTIAL', { scopes: [everybody], conditionText: 'Not my cousin at the housing', conditionAgencyId: housingTo.agencyId });
    const { id: taskId, version } = await theTask(chair, id, 'STRUCTURE_CONDITION');
    const scopes = [{ effect: 'DENY', recipient: 'NAMED_PERSON', practitionerId: testPerson('housingOfficer').id, namedPerson: 'Her cousin' }];
    must(await chair.query(WRITE, { input: { taskId, version, scopes } }));
    expect((await housing.query('query P($id: ID!) { consentPosition(caseFileId: $id) { state } }', { id })).code).toBe('NOT_FOUND');
  });
});

describe('capacity', () => {
  const CAPACITY = 'mutation C($input: RecordCapacityInput!) { recordCapacity(input: $input) { id } }';
  const belief = (caseFileId: string) => ({ caseFileId, decision: 'Whether to let others know', aboutSharing: true, conclusion: 'REASONABLE_BELIEF_LACKS', grounds: 'Delirious today', fullRecordDueOn: '2099-01-01', assessedBy: 'Dara Quill', assessedAt: test.clock.now().toISOString() });

  it('R22: a belief asks for its full record by its date; the chair of a forum that asks for capacity goes on or hands over, with a reason', async () => {
    const { caseFileId: id } = await anOpenCase(test, table);
    must(await nurse.query(CAPACITY, { input: belief(id) }));
    expect(await theTask(nurse, id, 'FULL_CAPACITY_RECORD')).toMatchObject({ dueOn: '2099-01-01' });
    const { id: taskId, version } = await theTask(chair, id, 'CHECK_ELIGIBILITY');
    const CHOOSE = 'mutation E($input: ChooseEligibilityInput!) { chooseEligibility(input: $input) { outcome note } }';
    expect((await nurse.query(CHOOSE, { input: { taskId, version, choice: 'CONTINUE', reason: 'x' } })).errors).toBeDefined();
    expect((await chair.query(CHOOSE, { input: { taskId, version, choice: 'CONTINUE' } })).errors).toBeDefined();
    expect(must(await chair.query(CHOOSE, { input: { taskId, version, choice: 'TRANSFER', reason: 'A best-interests meeting is called' } })).data.chooseEligibility).toEqual({ outcome: 'TRANSFER', note: 'A best-interests meeting is called' });
    const full = { understands: false, understandsEvidence: 'Could not say what it was about', retains: true, weighs: true, communicates: true, supportGiven: 'Asked in the morning', impairment: 'Delirium from an infection' };
    must(await nurse.query(CAPACITY, { input: { ...belief(id), ...full, conclusion: 'LACKS_CAPACITY', grounds: undefined, fullRecordDueOn: undefined } }));
    expect(await kindsOf(nurse, id)).not.toContain('FULL_CAPACITY_RECORD');
  });
});

describe('after a withdrawal', () => {
  it('R08: closes at once, and asks each owner what else closes, whom to tell and what the person hears', async () => {
    const { caseFileId: id } = await anOpenCase(test, table);
    await told(id, 'GIVEN', { scopes: [everybody] });
    const [alone, others, kept] = [await record(id), await record(id, { riskTo: 'ADULT_AND_OTHERS' }), await record(id)];
    const WHEN = 'query W($id: ID!) { consentPosition(caseFileId: $id) { withdrawnAt } }';
    expect((await housing.query(WHEN, { id })).data.consentPosition.withdrawnAt).toBeNull();
    await told(id, 'WITHDRAWN', { wordsUsed: 'Stop it' });
    expect((await housing.query(WHEN, { id })).data.consentPosition.withdrawnAt).not.toBeNull();
    expect([await sees(housing, alone), await sees(housing, others)]).toEqual([false, true]);
    expect(await kindsOf(housing, id)).toEqual([]);
    expect(await kindsOf(healthLead, id)).toEqual(['DECIDE_AFTER_WITHDRAWAL', 'TELL_RECIPIENT']);
    const task = await theTask(nurse, id, 'DECIDE_AFTER_WITHDRAWAL');
    const { lines, toTell, suggestedWords } = must(await nurse.query(AFTER, { id: task.id })).data.afterWithdrawal;
    expect(lines).toHaveLength(3);
    expect(suggestedWords).toMatch(/mental health/);
    const line = (itemId: string) => ({ itemId, ...housingTo });
    const decision = { taskId: task.id, version: task.version, close: [line(others)], share: [line(kept)], reason: 'The fire is put out', saidToPerson: 'We share one thing by law', toldIds: [toTell[0].id] };
    expect((await nurse.query(DECIDE, { input: decision })).code).toBe('RULE_BROKEN'); // no law is named
    expect((await housing.query(DECIDE, { input: decision })).code).toBe('NOT_FOUND');
    must(await nurse.query(DECIDE, { input: { ...decision, gatewayCode: 'CARE2014_S42' } }));
    expect(await Promise.all([alone, others, kept].map((it) => sees(housing, it)))).toEqual([false, false, true]);
    expect(await kindsOf(healthLead, id)).toEqual([]);
  });

  it('never offers to close staff safety or what is about a child', async () => {
    const { caseFileId: id } = await anOpenCase(test, table);
    await record(id, { category: 'STAFF_SAFETY', statement: 'Two people visit.' });
    await record(id);
    await told(id, 'GIVEN', { scopes: [everybody] });
    await told(id, 'WITHDRAWN');
    const task = await theTask(nurse, id, 'DECIDE_AFTER_WITHDRAWAL');
    const { lines } = must(await nurse.query(AFTER, { id: task.id })).data.afterWithdrawal;
    expect(lines.filter((it: { why: string }) => it.why.startsWith('Staff safety')).every((it: { mayClose: boolean }) => !it.mayClose)).toBe(true);
  });

  it('says of a no after an agreement that it is a no, not a withdrawal', async () => {
    const { caseFileId: id } = await anOpenCase(test, table);
    await told(id, 'GIVEN', { scopes: [everybody] });
    await record(id);
    await told(id, 'REFUSED');
    const task = await theTask(nurse, id, 'DECIDE_AFTER_WITHDRAWAL');
    const { refused, suggestedWords } = must(await nurse.query(AFTER, { id: task.id })).data.afterWithdrawal;
    expect(refused).toBe(true);
    expect(suggestedWords).toMatch(/^You said no on /);
  });

  it('asks no owner after a first no that closed nothing', async () => {
    const { caseFileId: id } = await anOpenCase(test, table);
    await told(id, 'REFUSED');
    await record(id);
    expect(await kindsOf(nurse, id)).toEqual([]);
  });
});

describe('the receipt', () => {
  const RECEIPT = 'mutation G($id: ID!) { giveConsentReceipt(caseFileId: $id) { id heading said stays changeYourMind json noticeHash } }';

  it('names organisations and nobody else, and is a disclosure in the chain', async () => {
    const { caseFileId: id } = await anOpenCase(test, table);
    expect((await chair.query(RECEIPT, { id })).code).toBe('RULE_BROKEN');
    await told(id, 'GIVEN', { scopes: [everybody, { effect: 'PERMIT', recipient: 'NAMED_PERSON', namedPerson: 'Aunt Josephine' }], obtainedBy: 'Bea Lindqvist', wordsUsed: 'Tell Aunt Josephine' });
    const { text, data } = must(await nurse.query(RECEIPT, { id }));
    expect(data.giveConsentReceipt.said.join(' ')).toContain(testAgency('housing').name);
    expect(data.giveConsentReceipt.noticeHash).toMatch(/^[0-9a-f]{64}$/);
    for (const name of ['Josephine', 'Lindqvist', testPerson('nurse').name, testPerson('housingOfficer').name]) expect(text).not.toContain(name);
    const entries = await auditOf(test.database);
    expect(entries.some((it) => JSON.stringify(it.entry).includes(data.giveConsentReceipt.id))).toBe(true);
  });
});

describe('an urgent release that waits for its second look', () => {
  const RELEASE = 'mutation U($input: ReleaseUrgentlyInput!) { releaseUrgently(input: $input) { id itemId secondLookDueAt } }';
  const LOOK = 'mutation L($input: LookAtUrgentReleaseInput!) { lookAtUrgentRelease(input: $input) { outcome } }';
  const DUE = '{ secondLooksDue { id lapsed version } }';
  const release = async (): Promise<{ id: string; itemId: string; secondLookDueAt: string }> => {
    const { caseFileId } = await anOpenCase(test, table);
    return must(await nurse.query(RELEASE, { input: { caseFileId, statement: 'Has a knife.', category: 'SAFEGUARDING', recipients: [housingTo], whyNow: 'Tonight' } })).data.releaseUrgently;
  };
  const until = (iso: string): number => (new Date(iso).getTime() - test.clock.now().getTime()) / 60_000 + 1;
  const look = async (id: string, outcome: string): Promise<Answer> => healthLead.query(LOOK, { input: { id, version: 1, outcome } });

  it('lapses by itself when nobody looks, is still looked at, and then opens again if it was right', async () => {
    const { id, itemId, secondLookDueAt } = await release();
    expect(await sees(housing, itemId)).toBe(true);
    await move(until(secondLookDueAt));
    expect(await sees(housing, itemId)).toBe(false);
    const watch = test.app.get(SecondLookWatch);
    expect(await watch.watch(test.clock.now())).toBeGreaterThan(0);
    expect(await watch.watch(test.clock.now())).toBe(0);
    expect(await noticesOf(healthLead)).toContain('SECOND_LOOK_LAPSED');
    const due = (await healthLead.query(DUE)).data.secondLooksDue as { id: string; lapsed: boolean }[];
    expect(due.find((it) => it.id === id)).toMatchObject({ lapsed: true });
    must(await look(id, 'UPHELD'));
    expect(await sees(housing, itemId)).toBe(true);
  });

  it('stays open once it was upheld', async () => {
    const { id, itemId, secondLookDueAt } = await release();
    must(await look(id, 'UPHELD'));
    await move(until(secondLookDueAt));
    expect(await sees(housing, itemId)).toBe(true);
  });
});
