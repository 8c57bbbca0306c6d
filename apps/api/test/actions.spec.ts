import { addWorkingDays, todayInLondon } from '@concord/domain';
import { EscalationService } from '@concord/features';
import { newId } from '@concord/platform';
import { testAgency, testEmail, testPerson, type PersonKey } from '@concord/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anOpenCase, type Client, signedIn, startTestApp, type TestApp } from './support/index.js';

let test: TestApp;
let caseFileId: string;
const clients = new Map<PersonKey, Client>();

beforeAll(async () => {
  test = await startTestApp();
  ({ caseFileId } = await anOpenCase(test, { chair: 'CHAIR', minuteTaker: 'MINUTE_TAKER', nurse: 'AGENCY_REPRESENTATIVE', housingOfficer: 'AGENCY_REPRESENTATIVE' }));
});
afterAll(() => test.close());

const ask = async (key: PersonKey, document: string, variables: Record<string, unknown> = {}) => {
  const client = clients.get(key) ?? (await signedIn(test, testEmail(key)));
  clients.set(key, client);
  return client.query(document, variables);
};

const today = todayInLondon(new Date());
const AGREE = 'mutation Agree($input: AgreeActionInput!) { agreeAction(input: $input) { id version status isOverdue permittedActions } }';
const ACCEPT = 'mutation Accept($input: AcceptActionInput!) { acceptAction(input: $input) { id version status } }';
const answering = (field: string) => `mutation Answer($input: AnswerActionInput!) { ${field}(input: $input) { id version status result } }`;
const ONE = 'query One($id: ID!) { agreedAction(id: $id) { id what status isOverdue permittedActions owner { name } caseFile { reference } events { kind note author { name } } } }';
const MINE = 'query Mine($scope: ActionScope) { myActions(scope: $scope) { nodes { id what caseFile { id } } pageInfo { hasNextPage } } }';
const OF_CASE = 'query OfCase($id: ID!) { caseFileActions(caseFileId: $id) { id what } }';
const NOTICES = '{ myNotices(first: 100) { nodes { kind subjectId text } } }';

const anAction = (over: object = {}) => ({
  caseFileId,
  what: 'Fit a letterbox guard',
  desiredOutcome: 'Safer at night',
  responsibleAgencyId: testAgency('housing').id,
  responsibleFunction: 'HOUSING',
  ownerPractitionerId: testPerson('housingOfficer').id,
  dueOn: addWorkingDays(today, 5),
  ...over,
});
const agreed = async (over: object = {}): Promise<{ id: string; version: number }> => {
  const answer = await ask('chair', AGREE, { input: anAction(over) });
  if (!answer.data) throw new Error(answer.text);
  return { id: answer.data.agreeAction.id, version: answer.data.agreeAction.version };
};
const noticesOf = async (key: PersonKey, id: string): Promise<string[]> =>
  (await ask(key, NOTICES)).data.myNotices.nodes.filter((it: { subjectId: string }) => it.subjectId === id).map((it: { kind: string }) => it.kind);

describe('agreeing an action', () => {
  it('is for those who run the case; a stranger is answered as about nothing', async () => {
    expect((await ask('minuteTaker', AGREE, { input: anAction() })).data.agreeAction).toMatchObject({ status: 'OFFERED', isOverdue: false });
    expect((await ask('nurse', AGREE, { input: anAction() })).code).toBe('FORBIDDEN');
    const [hidden, missing] = [await ask('stranger', AGREE, { input: anAction() }), await ask('stranger', AGREE, { input: anAction({ caseFileId: newId() }) })];
    expect([hidden.code, hidden.errors?.[0]?.message]).toEqual([missing.code, missing.errors?.[0]?.message]);
    const { id } = await agreed();
    const [known, unknown] = [await ask('stranger', ONE, { id }), await ask('stranger', ONE, { id: newId() })];
    expect([known.code, known.errors?.[0]?.message]).toEqual([unknown.code, unknown.errors?.[0]?.message]);
    expect((await ask('stranger', OF_CASE, { id: caseFileId })).code).toBe('NOT_FOUND');
  });

  it('says beside each field what is missing', async () => {
    const fieldsOf = async (over: object) => (await ask('chair', AGREE, { input: anAction(over) })).errors?.[0]?.extensions.fields?.map((it) => it.path);
    expect(await fieldsOf({ what: ' ', desiredOutcome: '' })).toEqual(['what', 'desiredOutcome']);
    expect(await fieldsOf({ ownerPractitionerId: null })).toEqual(['nameOwnerBy']);
    expect(await fieldsOf({ dueOn: '2020-01-01' })).toEqual(['dueOn']);
    expect(await fieldsOf({ headingKey: 'NO_SUCH' })).toEqual(['headingKey']);
  });

  it('sent twice is one action', async () => {
    const submissionId = newId();
    expect((await agreed({ submissionId })).id).toBe((await agreed({ submissionId })).id);
  });

  it('is seen by its owner and those to whom it is open, and by nobody else', async () => {
    const { id } = await agreed({ what: 'Hush', audience: { openToTable: false, agencies: [] } });
    const list = async (key: PersonKey) => (await ask(key, OF_CASE, { id: caseFileId })).data.caseFileActions.map((it: { id: string }) => it.id);
    expect(await list('housingOfficer')).toContain(id);
    expect(await list('nurse')).not.toContain(id);
    expect((await ask('housingLead', ONE, { id })).data.agreedAction).toMatchObject({ what: 'Hush', caseFile: null });
  });
});

describe('answering for an action', () => {
  it('is accepted and done by its agency, with evidence, and the chair hears of it', async () => {
    const offered = await agreed();
    expect((await ask('nurse', ACCEPT, { input: offered })).code).toBe('FORBIDDEN');
    const { version } = (await ask('housingOfficer', ACCEPT, { input: offered })).data.acceptAction;
    const done = await ask('housingOfficer', answering('completeAction'), { input: { id: offered.id, version, note: 'Fitted on Tuesday' } });
    expect(done.data.completeAction).toMatchObject({ status: 'DONE', result: 'Fitted on Tuesday' });
    expect(await noticesOf('chair', offered.id)).toContain('ACTION_ANSWERED');
    const shown = await ask('nurse', ONE, { id: offered.id });
    expect(shown.data.agreedAction.events.map((it: { kind: string }) => it.kind)).toEqual(['DONE', 'ACCEPTED', 'AGREED']);
    expect(shown.data.agreedAction.permittedActions).toEqual([]);
  });

  it.each([
    ['refuseAction', 'REFUSED'],
    ['findActionImpossible', 'NOT_POSSIBLE'],
    ['leaveActionUndone', 'NOT_DONE'],
    ['noteActionProgress', 'IN_PROGRESS'],
  ])('%s records %s, with words', async (field, status) => {
    const offered = await agreed();
    expect((await ask('housingOfficer', answering(field), { input: { ...offered, note: ' ' } })).code).toBe('INVALID');
    expect((await ask('housingOfficer', answering(field), { input: { ...offered, note: 'In words' } })).data[field].status).toBe(status);
  });

  it('tells the second of two people that somebody changed it', async () => {
    const offered = await agreed();
    await ask('housingOfficer', ACCEPT, { input: offered });
    expect((await ask('housingLead', answering('noteActionProgress'), { input: { ...offered, note: 'Me too' } })).code).toBe('CONFLICT');
  });

  it('moves to another owner, who gets a seat and is asked', async () => {
    const offered = await agreed();
    const transfer = 'mutation Transfer($input: TransferActionInput!) { transferAction(input: $input) { status } }';
    const fire = { responsibleAgencyId: testAgency('fire').id, responsibleFunction: 'FIRE_AND_RESCUE', ownerPractitionerId: testPerson('fireOfficer').id };
    expect((await ask('housingOfficer', transfer, { input: { ...offered, ...fire, dueOn: today, note: 'Theirs' } })).code).toBe('FORBIDDEN');
    expect((await ask('chair', transfer, { input: { ...offered, ...fire, dueOn: today, note: 'Theirs' } })).data.transferAction.status).toBe('OFFERED');
    expect((await ask('fireOfficer', MINE)).data.myActions.nodes).toMatchObject([{ id: offered.id, caseFile: { id: caseFileId } }]);
    expect(await noticesOf('fireOfficer', offered.id)).toEqual(['ACTION_OFFERED']);
  });
});

describe('a visit', () => {
  it('opens the safety lines to the agency that goes, which had no seat before', async () => {
    const line = { caseFileId, category: 'STAFF_SAFETY', assertion: 'FACT', statement: 'Two people. Dog behind the door.', source: 'Our visit', recipients: [] };
    expect((await ask('housingOfficer', 'mutation Item($input: RecordItemInput!) { recordItem(input: $input) { id } }', { input: line })).errors).toBeUndefined();
    const card = '{ outOfHoursCard(caseFileId: "' + caseFileId + '") { safetyLines { statement ownerAgency { name } } } }';
    expect((await ask('outreachWorker', card)).code).toBe('NOT_FOUND');
    await agreed({ visit: true, responsibleAgencyId: testAgency('voluntary').id, responsibleFunction: 'VOLUNTARY_SUPPORT', ownerPractitionerId: testPerson('outreachWorker').id });
    expect((await ask('outreachWorker', card)).data.outOfHoursCard.safetyLines).toEqual([{ statement: line.statement, ownerAgency: { name: testAgency('housing').name } }]);
  });
});

describe('an overdue action', () => {
  it('is escalated once to each, however often the job runs', async () => {
    const { id } = await agreed({ dueOn: today });
    const escalations = test.app.get(EscalationService);
    const at = new Date(`${addWorkingDays(today, 5)}T09:00:00Z`);
    await Promise.all([escalations.escalateOverdue(at), escalations.escalateOverdue(at)]);
    await escalations.escalateOverdue(at);
    const overdue = async (key: PersonKey) => (await noticesOf(key, id)).filter((it) => it === 'ACTION_OVERDUE').length;
    expect([await overdue('chair'), await overdue('nurse')]).toEqual([1, 0]);
    expect(await overdue('housingLead')).toBe(1); // overdue, and nobody had answered: told once until it is read
    const shown = await ask('chair', ONE, { id });
    expect(shown.data.agreedAction.events.filter((it: { kind: string }) => it.kind === 'ESCALATED')).toHaveLength(3);
  });
});
