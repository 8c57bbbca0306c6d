import { marm } from '@concord/domain';
import { testAgency, testEmail, type PersonKey } from '@concord/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { aCaseAtTheTable, type OpenCase } from './support/a-case-at-the-table.js';
import { CONVENE, conveningInput, room, send, step } from './support/a-meeting.js';
import { type Answer, type Client, signedIn, startWorldApp, type TestApp } from './support/index.js';

let test: TestApp;
let file: OpenCase;
let meetingId: string;
const clients: Partial<Record<PersonKey, Client>> = {};
const as = (key: PersonKey): Client => {
  const client = clients[key];
  if (!client) throw new Error(`${key} is not signed in`);
  return client;
};

beforeAll(async () => {
  test = await startWorldApp();
  for (const key of ['chair', 'minuteTaker', 'coordinator', 'socialWorker', 'housingOfficer', 'housingLead', 'nurse', 'healthLead', 'outreachWorker', 'voluntaryLead', 'fireOfficer', 'stranger'] as const) clients[key] = await signedIn(test, testEmail(key));
  file = await aCaseAtTheTable(test, marm);
  meetingId = (await as('chair').query(CONVENE, { input: conveningInput(file.id, marm) })).data.conveneMeeting.id;
}, 60_000);
afterAll(() => test.close());

const DUE = '{ returnsDue { nodes { id version dueOn state late meeting { id } agencyFunction } } }';
const owed = async (key: PersonKey): Promise<{ id: string; version: number }[]> => (await as(key).query(DUE)).data.returnsDue.nodes;
const first = async (key: PersonKey): Promise<{ id: string; version: number }> => {
  const [one] = await owed(key);
  if (!one) throw new Error(`${key} owes nothing`);
  return one;
};
const statement = (changes: object = {}): object => ({ category: 'HOUSING', assertion: 'FACT', statement: 'The ceiling of the kitchen has come down', source: 'Tenancy file', recipients: [], ...changes });
const submit = (key: PersonKey, input: object): Promise<Answer> => send(as(key), 'submitAgencyReturn', input, 'id version state answer safetyAnswer safetyItemId itemIds');
const words = async (key: PersonKey): Promise<string[]> => {
  const answer = await as(key).query('query Seen($id: ID!) { caseFileItems(caseFileId: $id) { items { statement } } }', { id: file.id });
  return answer.data.caseFileItems.flatMap((group: { items: { statement: string }[] }) => group.items.map((it) => it.statement));
};

describe('a return', () => {
  it('is owed by each agency of the meeting, and seen by its contact point', async () => {
    expect(await owed('housingLead')).toEqual([expect.objectContaining({ state: 'ASKED', late: false, agencyFunction: 'HOUSING', meeting: { id: meetingId } })]);
    expect(await owed('stranger')).toEqual([]);
    const notices = (await as('housingLead').query('{ myNotices { nodes { kind text } } }')).data.myNotices.nodes;
    expect(notices).toContainEqual({ kind: 'RETURN_REQUESTED', text: 'Your agency’s information is asked for before a meeting' });
  });

  it('is the agency’s own: others do not see it, and those who run the meeting cannot answer it', async () => {
    const { id, version } = await first('housingLead');
    const read = 'query Return($id: ID!) { agencyReturn(id: $id) { id } }';
    expect((await as('nurse').query(read, { id })).code).toBe('NOT_FOUND');
    expect((await as('stranger').query(read, { id })).code).toBe('NOT_FOUND');
    expect((await as('chair').query(read, { id })).data.agencyReturn.id).toBe(id);
    expect((await submit('chair', { returnId: id, version, answer: 'NOTHING_KNOWN', safetyAnswer: 'NOTHING_TO_ADD' })).code).toBe('FORBIDDEN');
  });

  it('must hold together, and asks about visiting', async () => {
    const { id: returnId, version } = await first('housingLead');
    const field = async (input: object): Promise<string | undefined> => (await submit('housingLead', { returnId, version, ...input })).errors?.[0]?.extensions.fields?.[0]?.path;
    expect(await field({ answer: 'INFORMATION', safetyAnswer: 'NOTHING_TO_ADD' })).toBe('items');
    expect(await field({ answer: 'NOTHING_KNOWN', items: [statement()], safetyAnswer: 'NOTHING_TO_ADD' })).toBe('answer');
    expect(await field({ answer: 'NOT_YET' })).toBe('notYetReason');
    expect(await field({ answer: 'NOTHING_KNOWN' })).toBe('safetyAnswer');
    expect(await field({ answer: 'NOTHING_KNOWN', safetyAnswer: 'LINE' })).toBe('safetyLine');
    expect(await field({ answer: 'NOTHING_KNOWN', safetyAnswer: 'WITHHELD', ringInstead: 'Hal Ferris, 01632 960001' })).toBe('safetyWithheldReason');
    expect(await field({ answer: 'NOTHING_KNOWN', safetyAnswer: 'WITHHELD', safetyWithheldReason: 'A source would be known' })).toBe('ringInstead');
    expect(await owed('housingLead')).toHaveLength(1);
  });

  it('records its statements as items of the agency, once for one submission, and tells those who run the meeting', async () => {
    const { id: returnId, version } = await first('housingLead');
    const input = { returnId, version, answer: 'INFORMATION', items: [statement({ recipients: [{ agencyId: testAgency('health').id, agencyFunction: 'MENTAL_HEALTH' }] }), statement({ statement: 'Two months of rent are owed' })], safetyAnswer: 'LINE', safetyLine: 'Visit in twos, the stair is dark', submissionId: randomUUID() };
    const [one, two] = [await submit('housingLead', input), await submit('housingLead', input)];
    expect(one.data.submitAgencyReturn).toMatchObject({ state: 'SUBMITTED', answer: 'INFORMATION', itemIds: [expect.any(String), expect.any(String)] });
    expect(two.data.submitAgencyReturn.itemIds).toEqual(one.data.submitAgencyReturn.itemIds);
    expect((await submit('housingLead', { ...input, submissionId: randomUUID() })).code).toBe('CONFLICT');
    expect(await owed('housingLead')).toEqual([]);
    const notices = (await as('coordinator').query('{ myNotices { nodes { kind } } }')).data.myNotices.nodes.map((it: { kind: string }) => it.kind);
    expect(notices).toContain('RETURN_RECEIVED');
  });

  it('opens each statement to those its owner chose, and the safety line to the whole table', async () => {
    expect(await words('nurse')).toEqual(expect.arrayContaining(['The ceiling of the kitchen has come down', 'Visit in twos, the stair is dark']));
    expect(await words('nurse')).not.toContain('Two months of rent are owed');
    expect(await words('outreachWorker')).toEqual(['Visit in twos, the stair is dark']);
  });

  it('that withholds the safety line leaves "do not visit, ring" behind', async () => {
    const { id: returnId, version } = await first('healthLead');
    const answer = await submit('healthLead', { returnId, version, answer: 'NOTHING_KNOWN', safetyAnswer: 'WITHHELD', safetyLine: 'Kept by the trust', safetyWithheldReason: 'A source would be known', ringInstead: 'Priya Raman, 01632 960001' });
    expect(answer.data.submitAgencyReturn).toMatchObject({ state: 'SUBMITTED', safetyAnswer: 'WITHHELD' });
    expect(await words('outreachWorker')).toContain('Do not visit. Ring Priya Raman, 01632 960001.');
    expect((await words('outreachWorker')).join(' ')).not.toContain('Kept by the trust');
  });

  it('of "not yet" is still owed, and can be taken back once it was sent', async () => {
    const { id: returnId, version } = await first('voluntaryLead');
    expect((await submit('voluntaryLead', { returnId, version, answer: 'NOT_YET', notYetReason: 'Our worker is back on Monday' })).data.submitAgencyReturn.state).toBe('ASKED');
    const again = await first('voluntaryLead');
    const sent = (await submit('voluntaryLead', { returnId, version: again.version, answer: 'NOTHING_KNOWN', safetyAnswer: 'NOTHING_TO_ADD' })).data.submitAgencyReturn;
    const back = await as('voluntaryLead').query('mutation Back($id: ID!, $v: Int!) { takeBackAgencyReturn(id: $id, reason: "Sent for somebody else", version: $v) { state } }', { id: returnId, v: sent.version });
    expect(back.data.takeBackAgencyReturn.state).toBe('WITHDRAWN');
  });

  it('that is late shows as late, and the agency can be reminded by those who run the meeting', async () => {
    const fire = (await room(as('chair'), meetingId)).returns.find((it: { agencyFunction: string }) => it.agencyFunction === 'FIRE_AND_RESCUE');
    expect((await step(as('housingOfficer'), 'chaseAgencyReturn', fire.id)).code).toBe('NOT_FOUND');
    test.clock.moveOn(3 * 24 * 60);
    clients.chair = await signedIn(test, testEmail('chair'));
    const late = (await room(as('chair'), meetingId)).returns.find((it: { id: string }) => it.id === fire.id);
    expect(late).toMatchObject({ late: true, state: 'ASKED' });
    expect((await step(as('chair'), 'chaseAgencyReturn', fire.id, 'id', '{ timesChased }')).data.chaseAgencyReturn.timesChased).toBe(1);
  });
});

describe('in the room', () => {
  let second: OpenCase;
  let id: string;
  const PRESENT: PersonKey[] = ['chair', 'minuteTaker', 'nurse', 'housingOfficer'];
  beforeAll(async () => {
    for (const key of [...PRESENT, 'outreachWorker'] as const) clients[key] = await signedIn(test, testEmail(key));
    second = await aCaseAtTheTable(test, marm);
    const at = (hours: number): string => new Date(test.clock.now().getTime() + hours * 3_600_000).toISOString();
    id = (await as('chair').query(CONVENE, { input: conveningInput(second.id, marm, { startsAt: at(1), endsAt: at(2) }) })).data.conveneMeeting.id;
    await step(as('chair'), 'openMeeting', id);
    for (const key of PRESENT) await step(as(key), 'acknowledgeStatement', id, 'meetingId');
  });

  const recorded = async (key: PersonKey, text: string, recipients: object[] = []): Promise<string> => {
    const input = { caseFileId: second.id, category: 'HOUSING', assertion: 'FACT', statement: text, source: 'Seen', recipients };
    return (await as(key).query('mutation Record($input: RecordItemInput!) { recordItem(input: $input) { id } }', { input })).data.recordItem.id;
  };
  const seen = async (key: PersonKey): Promise<string> => (await as(key).query('query Seen($id: ID!) { caseFileItems(caseFileId: $id) { items { statement } } }', { id: second.id })).text;

  it('what an owner says aloud reaches those present and the record, and nobody else', async () => {
    const item = await recorded('housingOfficer', 'Canary-aloud');
    expect(await seen('nurse')).not.toContain('Canary-aloud');
    expect((await send(as('nurse'), 'sayAloud', { meetingId: id, itemIds: [item] }, 'id')).code).toBe('RULE_BROKEN');
    expect((await send(as('housingOfficer'), 'sayAloud', { meetingId: id, itemIds: [item] }, 'id aloud')).errors).toBeUndefined();
    expect(await seen('nurse')).toContain('Canary-aloud');
    expect(await seen('minuteTaker')).toContain('Canary-aloud');
    expect(await seen('outreachWorker')).not.toContain('Canary-aloud');
    expect((await room(as('minuteTaker'), id)).tabledItems).toEqual([expect.objectContaining({ itemId: item, aloud: true })]);
    expect((await room(as('outreachWorker'), id)).tabledItems).toEqual([]);
  });

  it('what is only tabled reaches chair and minute taker', async () => {
    const item = await recorded('housingOfficer', 'Canary-tabled');
    await send(as('housingOfficer'), 'tableItems', { meetingId: id, itemIds: [item] }, 'id');
    expect(await seen('chair')).toContain('Canary-tabled');
    expect(await seen('nurse')).not.toContain('Canary-tabled');
  });

  it('the chair sees which agencies lack something they see, and nobody else does; an owner can opt out', async () => {
    const { coverage } = await room(as('chair'), id);
    expect(coverage.flatMap((it: { lacking: { agencyFunction: string }[] }) => it.lacking.map((one) => one.agencyFunction))).toContain('VOLUNTARY_SUPPORT');
    expect((await room(as('nurse'), id)).coverage).toEqual([]);
    const item = coverage[0].itemId;
    expect((await as('nurse').query(`mutation { keepOutOfCoverage(itemId: "${item}") }`)).code).toBeDefined();
    await as('housingOfficer').query(`mutation { keepOutOfCoverage(itemId: "${item}") }`);
    expect((await room(as('chair'), id)).coverage.map((it: { itemId: string }) => it.itemId)).not.toContain(item);
  });

  it('a note that draws on an item is read only by those who may see the item', async () => {
    const item = await recorded('housingOfficer', 'Canary-source', [{ agencyId: testAgency('council').id, agencyFunction: 'ADULT_SOCIAL_CARE' }]);
    const note = await send(as('chair'), 'writeNote', { meetingId: id, agendaKey: marm.agenda[0]?.key, body: 'Canary-note', audience: 'TABLE', sources: [item] }, 'id openToTable');
    expect(note.data.writeNote.openToTable).toBe(false);
    expect(JSON.stringify((await room(as('housingOfficer'), id)).notes)).toContain('Canary-note');
    expect((await room(as('nurse'), id)).notes).toEqual([]);
  });

  it('a note for those present stays with their agencies', async () => {
    await send(as('chair'), 'writeNote', { meetingId: id, agendaKey: marm.agenda[0]?.key, body: 'Canary-present', audience: 'PRESENT' }, 'id');
    await step(as('outreachWorker'), 'acknowledgeStatement', id, 'meetingId');
    expect(JSON.stringify((await room(as('nurse'), id)).notes)).toContain('Canary-present');
    expect(JSON.stringify((await room(as('outreachWorker'), id)).notes)).not.toContain('Canary-present');
  });
});
