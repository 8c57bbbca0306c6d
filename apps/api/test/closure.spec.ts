import { marm, shippedDefinitions } from '@concord/domain';
import { moonlightPanel } from '@concord/domain/testing';
import { newId } from '@concord/platform';
import { type PersonKey, testAgency, testEmail, testPerson } from '@concord/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { send } from './support/a-meeting.js';
import { aFinishedMeeting, type FinishedMeeting } from './support/finished-meeting.js';
import { type Answer, type Client, signedIn, startWorldApp, type TestApp } from './support/index.js';

let test: TestApp;
const clients: Partial<Record<PersonKey, Client>> = {};
const as = (key: PersonKey): Client => {
  const client = clients[key];
  if (!client) throw new Error(`${key} is not signed in`);
  return client;
};
const PEOPLE: PersonKey[] = ['chair', 'minuteTaker', 'coordinator', 'socialWorker', 'housingOfficer', 'nurse', 'fireOfficer', 'outreachWorker', 'stranger'];

beforeAll(async () => {
  test = await startWorldApp([...shippedDefinitions, moonlightPanel]);
  for (const key of PEOPLE) clients[key] = await signedIn(test, testEmail(key));
}, 60_000);
afterAll(() => test.close());

const FIELDS = 'id version state problems { code } receiverAcceptedAt signedAt permittedActions toldAgencyIds';
const good = (answer: Answer): Answer['data'] => {
  if (answer.errors) throw new Error(answer.text);
  return answer.data;
};
const content = (changes: object = {}): object => ({
  reasonCode: 'ADULT_ENGAGED',
  residualRisk: 'She may stop her tablets again when she is alone; the trust watches for it.',
  contingency: 'If she misses two visits the nurse rings the chair the same day, nights too.',
  returnTrigger: 'Two missed visits, or a fire.',
  toldAgencyIds: [testAgency('fire').id, testAgency('housing').id],
  adultTold: 'YES',
  adultToldOn: '2026-01-05',
  receiverName: 'Mental health trust',
  receiverAgencyId: testAgency('health').id,
  ...changes,
});
const begin = (who: PersonKey, caseFileId: string, changes: object = {}): Promise<Answer> => send(as(who), 'beginClosure', { caseFileId, submissionId: newId(), ...content(changes) }, FIELDS);
const close = (who: PersonKey, { id, version }: { id: string; version: number }): Promise<Answer> => send(as(who), 'closeCase', { id, version }, FIELDS);
const closure = async (id: string, who: PersonKey = 'chair'): Promise<Answer['data']> => good(await as(who).query(`query C($id: ID!) { closure(id: $id) { ${FIELDS} residualRisk } }`, { id })).closure;
const notices = async (who: PersonKey): Promise<string[]> => good(await as(who).query('{ myNotices { nodes { kind } } }')).myNotices.nodes.map((it: { kind: string }) => it.kind);

describe('closing a case file', () => {
  let held: FinishedMeeting;
  let id: string;
  beforeAll(async () => {
    held = await aFinishedMeeting(test, as, marm);
  }, 60_000);

  it.each(['chair', 'socialWorker'] as const)('is refused for non-engagement, whoever asks: %s (T03)', async (who) => {
    const answer = await begin(who, held.id, { reasonCode: 'NON_ENGAGEMENT' });
    expect(answer.code).toBe('RULE_BROKEN');
    expect(answer.errors?.[0]?.message).toBe(marm.refusedClosureReasons.find((it) => it.code === 'NON_ENGAGEMENT')?.message);
    expect(answer.errors?.[0]?.extensions.fields?.[0]?.path).toBe('reasonCode');
  });

  it('is begun by those who carry the case, and does not exist for a stranger', async () => {
    expect((await begin('stranger', held.id)).code).toBe('NOT_FOUND');
    expect((await begin('housingOfficer', held.id)).code).toBe('FORBIDDEN');
    const begun = good(await begin('socialWorker', held.id, { toldAgencyIds: [testAgency('housing').id] })).beginClosure;
    ({ id } = begun);
    expect(begun.problems.map((it: { code: string }) => it.code)).toEqual(['AGENCIES_NOT_TOLD', 'RECEIVER_NOT_ACCEPTED']);
    expect((await begin('chair', held.id)).code).toBe('RULE_BROKEN');
    expect((await as('stranger').query('query C($id: ID!) { closure(id: $id) { id } }', { id })).code).toBe('NOT_FOUND');
    expect((await as('housingOfficer').query('query C($id: ID!) { closure(id: $id) { id } }', { id })).code).toBe('NOT_FOUND');
  });

  it('waits until every agency with an open action is told, and somebody has accepted (T04)', async () => {
    const refused = await close('chair', await closure(id));
    expect(refused.code).toBe('INVALID');
    expect(refused.errors?.[0]?.extensions.fields?.map((it) => it.path)).toEqual(['toldAgencyIds', 'receiverName']);
    expect(await notices('nurse')).toContain('SIGN_OFF_ASKED');
    good(await send(as('chair'), 'editClosure', { id, version: 1, ...content() }, FIELDS));
    expect((await send(as('chair'), 'noteReceivingAccepted', { id, version: 2, note: 'They said yes' }, FIELDS)).code).toBe('RULE_BROKEN');
    good(await send(as('nurse'), 'acceptReceiving', { id, version: 2, note: 'I take her on from Monday' }, FIELDS));
    expect((await closure(id)).problems).toEqual([]);
  });

  it('is done by chair or co-ordinator, tells everybody named, drafts the letter and ends the review', async () => {
    expect((await close('socialWorker', await closure(id))).code).toBe('FORBIDDEN');
    expect((await close('chair', { id, version: 1 })).code).toBe('CONFLICT');
    expect(good(await as('chair').query('{ reviewsDue { nodes { caseFileId } } }')).reviewsDue.nodes).toContainEqual({ caseFileId: held.id });
    expect(good(await close('chair', await closure(id))).closeCase.state).toBe('CLOSED');
    expect(good(await as('chair').query('query F($id: ID!) { caseFile(id: $id) { stage } }', { id: held.id })).caseFile.stage).toBe('CLOSED');
    expect(await notices('fireOfficer')).toContain('CASE_CLOSED');
    expect(await notices('outreachWorker')).not.toContain('CASE_CLOSED');
    const letters = good(await as('chair').query('query L($id: ID!) { outcomeLetters(caseFileId: $id) { kind body } }', { id: held.id })).outcomeLetters;
    expect(letters).toEqual([{ kind: 'CLOSURE', body: expect.stringContaining('[the reason, in plain words]') }]);
    expect(good(await as('chair').query('{ reviewsDue { nodes { caseFileId } } }')).reviewsDue.nodes).not.toContainEqual({ caseFileId: held.id });
    expect((await closure(id, 'housingOfficer')).residualRisk).toContain('tablets');
    expect((await begin('chair', held.id)).code).toBe('RULE_BROKEN');
  });
});

describe('a reason that needs a senior signature', () => {
  it('is signed by somebody else of sufficient grade, again after every change', async () => {
    const held = await aFinishedMeeting(test, as, marm);
    const changes = { reasonCode: 'ALL_OPTIONS_EXHAUSTED_SIGNED_OFF', receiverAgencyId: null, receiverName: 'Northshire Council' };
    expect((await begin('chair', held.id, { ...changes, signatoryId: testPerson('chair').id })).code).toBe('RULE_BROKEN');
    expect((await begin('socialWorker', held.id, { ...changes, signatoryId: testPerson('nurse').id })).code).toBe('RULE_BROKEN');
    const { id } = good(await begin('socialWorker', held.id, { ...changes, signatoryId: testPerson('chair').id })).beginClosure;
    const codes = async (): Promise<string[]> => (await closure(id)).problems.map((it: { code: string }) => it.code);
    expect(await codes()).toEqual(['SENIOR_SIGN_OFF_MISSING', 'RECEIVER_NOT_ACCEPTED']);
    expect((await send(as('socialWorker'), 'signClosure', { id, version: 1, grade: 'DIRECTOR', note: 'Mine' }, FIELDS)).code).toBe('FORBIDDEN');
    expect((await send(as('chair'), 'signClosure', { id, version: 1, grade: 'PRACTITIONER', note: 'Too junior' }, FIELDS)).code).toBe('RULE_BROKEN');
    good(await send(as('chair'), 'signClosure', { id, version: 1, grade: 'TEAM_MANAGER', note: 'Every option was tried' }, FIELDS));
    good(await send(as('socialWorker'), 'noteReceivingAccepted', { id, version: 2, note: 'Duty manager, by telephone today' }, FIELDS));
    expect(await codes()).toEqual([]);
    good(await send(as('socialWorker'), 'editClosure', { id, version: 3, ...content({ ...changes, signatoryId: testPerson('chair').id, contingency: 'Another way' }) }, FIELDS));
    expect(await codes()).toEqual(['SENIOR_SIGN_OFF_MISSING']);
    good(await send(as('socialWorker'), 'withdrawClosure', { id, version: 4, reason: 'She wants to go on' }, FIELDS));
    expect((await send(as('chair'), 'signClosure', { id, version: 5, grade: 'TEAM_MANAGER', note: 'Late' }, FIELDS)).code).toBe('RULE_BROKEN');
  }, 60_000);
});

describe('a review', () => {
  let held: FinishedMeeting;
  beforeAll(async () => {
    held = await aFinishedMeeting(test, as, moonlightPanel, { tide: 'HIGH' }, false);
  }, 60_000);
  const inDays = (days: number): string => new Date(test.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);
  const move = (who: PersonKey, dueOn: string): Promise<Answer> => send(as(who), 'moveReview', { caseFileId: held.id, dueOn, reason: 'The nurse is away' }, 'dueOn setOn movedReason overdue latestOn');

  it('is moved within the forum’s longest time, with its reason, by those who carry the case', async () => {
    expect((await move('housingOfficer', inDays(10))).code).toBe('FORBIDDEN');
    expect((await move('stranger', inDays(10))).code).toBe('NOT_FOUND');
    expect((await move('chair', inDays(60))).errors?.[0]?.extensions.fields?.[0]?.path).toBe('dueOn');
    expect(good(await move('chair', inDays(10))).moveReview).toEqual({ dueOn: inDays(10), setOn: inDays(7), movedReason: 'The nurse is away', overdue: false, latestOn: inDays(29) });
  });

  it('is seen by the table, and by nobody else', async () => {
    const due = async (who: PersonKey): Promise<unknown[]> => good(await as(who).query('{ reviewsDue { nodes { caseFileId dueOn } } }')).reviewsDue.nodes;
    expect(await due('nurse')).toContainEqual({ caseFileId: held.id, dueOn: inDays(10) });
    expect(await due('stranger')).toEqual([]);
    expect(good(await as('chair').query('{ reviewsDue(overdueOnly: true) { nodes { caseFileId } } }')).reviewsDue.nodes).toEqual([]);
  });
});
