import { marm } from '@concord/domain';
import { testEmail, testPerson, testTeam, type PersonKey } from '@concord/platform/testing';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aCaseAtTheTable, type OpenCase } from './support/a-case-at-the-table.js';
import { CONVENE, conveningInput, room } from './support/a-meeting.js';
import { type Client, signedIn, startWorldApp, type TestApp } from './support/index.js';
import { asOwner } from './support/test-database.js';

let test: TestApp;
const clients: Partial<Record<PersonKey, Client>> = {};
const as = (key: PersonKey): Client => {
  const client = clients[key];
  if (!client) throw new Error(`${key} is not signed in`);
  return client;
};
const PEOPLE: PersonKey[] = ['chair', 'minuteTaker', 'coordinator', 'socialWorker', 'housingOfficer', 'housingLead', 'nurse', 'constable', 'stranger'];
beforeAll(async () => {
  test = await startWorldApp();
  for (const key of PEOPLE) clients[key] = await signedIn(test, testEmail(key));
}, 60_000);
afterAll(() => test.close());

let file: OpenCase;
beforeEach(async () => {
  file = await aCaseAtTheTable(test, marm);
  await asOwner(test.database, [[`update person set search_keys = '{fictional,arden}', name_key = 'ardenfictional' where id = $1`, [file.personId]]], 'security_owner');
});

const id = (key: PersonKey): string => testPerson(key).id;
const ask = async (key: PersonKey, doc: string, vars: object = {}): Promise<any> => {
  const answer = await as(key).query(doc, { ...vars });
  if (answer.errors) throw new Error(answer.text);
  return answer.data;
};
const problem = async (key: PersonKey, doc: string, vars: object): Promise<{ code: string; message: string; text: string }> => {
  const { errors, text } = await as(key).query(doc, { ...vars });
  return { code: errors?.[0]?.extensions.code ?? 'NONE', message: errors?.[0]?.extensions.fields?.[0]?.message ?? errors?.[0]?.message ?? '', text };
};
const BLOCKS = 'query Blocks($caseFileId: ID!) { blocks(caseFileId: $caseFileId) { id version practitionerId reasonCode reason permittedActions endedAt practitioner { name } } }';
const SET = 'mutation Set($input: SetBlockInput!) { setBlock(input: $input) }';
const END = 'mutation End($input: EndBlockInput!) { endBlock(input: $input) { id endedAt } }';
const LOOK = 'mutation Look($input: LookAtBlockInput!) { lookAtBlock(input: $input) { id endedAt secondLookedAt } }';
const setBlock = (by: PersonKey, who: PersonKey, changes: object = {}): Promise<any> =>
  ask(by, SET, { input: { caseFileId: file.id, practitionerId: id(who), reasonCode: 'FAMILY', reason: 'Their sister', ...changes } });
const blocks = async (key: PersonKey): Promise<any[]> => (await ask(key, BLOCKS, { caseFileId: file.id })).blocks;

/** Everything that could tell of a case: the same questions, whatever the answer. */
const WHOLE = `query Whole($id: ID!, $person: ID!) {
  caseFile(id: $id) { id reference }
  person(id: $person) { id name }
}`;
const FOUND = 'query Found { persons(search: "Fictional", first: 50) { nodes { id } } caseFiles(first: 50) { nodes { id } } myMeetings(first: 50) { nodes { id caseFileId } } myNotices(first: 50) { nodes { id caseFileId } } }';
const sees = async (key: PersonKey): Promise<boolean> => !(await as(key).query(WHOLE, { id: file.id, person: file.personId })).errors;
const trace = async (key: PersonKey): Promise<string> => (await as(key).query(FOUND)).text;

describe('a block', () => {
  it('R12: shuts somebody out of every case file, the person, searches, lists and notices', async () => {
    await ask('chair', CONVENE, { input: conveningInput(file.id, marm) });
    expect(await sees('housingOfficer')).toBe(true);
    expect(await trace('housingOfficer')).toMatch(new RegExp(`${file.personId}.*${file.id}`));
    await setBlock('chair', 'housingOfficer');
    expect(await sees('housingOfficer')).toBe(false);
    const after = await trace('housingOfficer');
    expect(after).not.toContain(file.personId);
    expect(after).not.toContain(file.id);
  });

  it('R12: answers as if there were nothing, byte for byte', async () => {
    await setBlock('chair', 'housingOfficer');
    const text = async (one: string, person: string): Promise<string> => (await as('housingOfficer').query(WHOLE, { id: one, person })).text.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID');
    expect(await text(file.id, file.personId)).toBe(await text(randomUUID(), randomUUID()));
  });

  it('follows the person into a case file that is opened later', async () => {
    await setBlock('chair', 'nurse');
    const [later] = [randomUUID()];
    const owner = testPerson('chair');
    const nurse = testPerson('nurse');
    await asOwner(test.database, [
      [`insert into case_file (id, reference, forum_code, forum_version, person_id, cluster_id, stage, created_by, created_by_agency_id, created_at, owner_practitioner_id, owner_agency_id, opened_at) values ($1, $2, 'MARM', 1, $3, $3, 'OPEN', $4, $5, now(), $4, $5, now())`, [later, later.slice(-8), file.personId, owner.id, owner.agencyId]],
      [`insert into participation (id, case_file_id, agency_id, agency_function, practitioner_id, capacity, invited_by, created_at, valid_from) values ($1, $2, $3, $4, $5, 'AGENCY_REPRESENTATIVE', $5, now(), now() - interval '1 minute')`, [randomUUID(), later, nurse.agencyId, nurse.agencyFunction, nurse.id]],
    ], 'security_owner');
    expect((await problem('nurse', 'query One($id: ID!) { caseFile(id: $id) { id } }', { id: later })).code).toBe('NOT_FOUND');
  });

  it('is read, ended and renewed by those who keep the record, and by nobody else', async () => {
    await setBlock('socialWorker', 'nurse');
    expect(await blocks('socialWorker')).toEqual([]);
    expect(await blocks('housingOfficer')).toEqual([]);
    const [block] = await blocks('chair');
    expect(block).toMatchObject({ practitionerId: id('nurse'), reasonCode: 'FAMILY', permittedActions: expect.arrayContaining(['end', 'renew']) });
    expect((await problem('housingOfficer', END, { input: { id: block.id, version: 1, reason: 'x' } })).code).toBe('NOT_FOUND');
    expect((await ask('coordinator', END, { input: { id: block.id, version: block.version, reason: 'They are not related after all' } })).endBlock.endedAt).not.toBeNull();
    expect((await problem('chair', SET, { input: { caseFileId: file.id, practitionerId: id('chair'), reasonCode: 'FAMILY', reason: 'x' } })).message).toContain('cannot shut yourself out');
  });

  it('of somebody who keeps the record works at once and waits for another keeper', async () => {
    expect((await problem('socialWorker', SET, { input: { caseFileId: file.id, practitionerId: id('minuteTaker'), reasonCode: 'FAMILY', reason: 'x' } })).message).toContain('another who keeps it');
    await setBlock('chair', 'minuteTaker');
    expect(await sees('minuteTaker')).toBe(false);
    const [block] = await blocks('chair');
    expect((await problem('chair', LOOK, { input: { id: block.id, version: block.version, isRight: true, reason: 'x' } })).code).toBe('FORBIDDEN');
    expect((await ask('coordinator', 'query Waiting { blocksToLookAt { id } }')).blocksToLookAt.map((it: { id: string }) => it.id)).toContain(block.id);
    await ask('coordinator', LOOK, { input: { id: block.id, version: block.version, isRight: false, reason: 'Another person of the same name' } });
    expect(await sees('minuteTaker')).toBe(true);
  });

  it('R09: an invitation of somebody who is shut out is refused in neutral words, the line is hidden, and the co-ordinator is told', async () => {
    await setBlock('chair', 'nurse');
    const input = conveningInput(file.id, marm);
    const refused = await problem('socialWorker', CONVENE, { input });
    expect(refused.message).toBe('This person cannot be asked to this case. Choose somebody else. The co-ordinator has been told.');
    expect(refused.text).not.toMatch(/sister|block|shut out|FAMILY/i);
    const told = await ask('coordinator', 'query Told { myNotices(first: 20) { nodes { kind caseFileId text } } }');
    expect(told.myNotices.nodes).toContainEqual({ kind: 'SEAT_REFUSED', caseFileId: file.id, text: 'Somebody could not be asked to a case. Look at who sits there' });
    const participants = (input['participants'] as { practitionerId?: string }[]).filter((it) => it.practitionerId !== id('nurse'));
    const { conveneMeeting: meeting } = await ask('chair', CONVENE, { input: { ...input, participants, submissionId: randomUUID() } });
    expect(await trace('nurse')).not.toContain(meeting.id);
    expect(await room(as('nurse'), meeting.id)).toBeUndefined();
  });

  it('R09: a conflict declared outside a meeting closes everything in the same moment, and only another person opens it', async () => {
    await ask('housingOfficer', 'mutation Back($input: StepBackFromCaseInput!) { stepBackFromCase(input: $input) }', { input: { caseFileId: file.id, reasonCode: 'KNOWS_PERSONALLY', note: 'We went to school together' } });
    expect(await sees('housingOfficer')).toBe(false);
    const [block] = await blocks('coordinator');
    expect(block).toMatchObject({ practitionerId: id('housingOfficer'), reasonCode: 'CONFLICT_OF_INTEREST' });
    expect((await problem('housingOfficer', END, { input: { id: block.id, version: block.version, reason: 'x' } })).code).toBe('NOT_FOUND');
    await ask('coordinator', END, { input: { id: block.id, version: block.version, reason: 'Looked into: not a conflict' } });
    expect(await sees('housingOfficer')).toBe(true);
  });
});

describe('a restricted record', () => {
  const RESTRICT = 'mutation Restrict($input: RestrictRecordInput!) { restrictRecord(input: $input) { id version named { id } permittedActions } }';
  const GET = 'query Get($caseFileId: ID!) { recordRestriction(caseFileId: $caseFileId) { id version asked named { id } permittedActions validUntil } }';
  const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const restrict = (people: PersonKey[], lastDay = inDays(60)): object => ({ input: { caseFileId: file.id, reason: 'A member of staff is the adult at risk', lastDay, practitionerIds: people.map(id) } });
  const held = async (key: PersonKey): Promise<any> => (await ask(key, GET, { caseFileId: file.id })).recordRestriction;

  it('is seen by the named people only, and its person by no colleague of those who registered them', async () => {
    await ask('chair', RESTRICT, restrict(['coordinator', 'housingOfficer']));
    expect(await sees('chair')).toBe(true);
    expect(await sees('housingOfficer')).toBe(true);
    expect(await sees('socialWorker')).toBe(false);
    expect(await sees('minuteTaker')).toBe(false);
    expect(await trace('housingLead')).not.toContain(file.personId);
  });

  it('keeps somebody who keeps the record, a second one, and somebody of each agency for its visitors', async () => {
    expect((await problem('chair', RESTRICT, restrict(['housingOfficer']))).message).toContain('second person');
    expect((await problem('chair', RESTRICT, restrict(['coordinator']))).message).toContain('safety lines');
    expect((await problem('chair', RESTRICT, restrict(['coordinator', 'housingOfficer'], inDays(400)))).message).toContain('183 days');
    expect((await problem('housingOfficer', RESTRICT, restrict(['coordinator', 'chair']))).code).toBe('FORBIDDEN');
  });

  it('is looked at, made longer and ended by two', async () => {
    await ask('chair', RESTRICT, restrict(['coordinator', 'housingOfficer']));
    const first = await held('coordinator');
    expect(first.permittedActions).toEqual(expect.arrayContaining(['lookAt', 'ask', 'name']));
    await ask('coordinator', 'mutation Look($input: LookAtRestrictionInput!) { lookAtRestriction(input: $input) { id } }', { input: { id: first.id, version: first.version, isRight: true } });
    const { version } = await held('chair');
    const ASK = 'mutation Ask($input: AskAboutRestrictionInput!) { askAboutRestriction(input: $input) { id } }';
    const ANSWER = 'mutation Answer($input: AnswerAboutRestrictionInput!) { answerAboutRestriction(input: $input) { id endedAt } }';
    await ask('chair', ASK, { input: { id: first.id, version, what: 'EXTEND', reason: 'Proceedings go on', lastDay: inDays(120) } });
    expect((await problem('chair', ANSWER, { input: { id: first.id, version: version + 1, agrees: true } })).code).toBe('FORBIDDEN');
    await ask('coordinator', ANSWER, { input: { id: first.id, version: version + 1, agrees: true } });
    expect((await held('chair')).validUntil.slice(0, 10)).toMatch(new RegExp(`${inDays(120)}|${inDays(121)}`));
    expect(await sees('housingOfficer')).toBe(true);
    expect(await sees('socialWorker')).toBe(false);
    await ask('coordinator', ASK, { input: { id: first.id, version: version + 2, what: 'END', reason: 'It is over' } });
    expect(await sees('socialWorker')).toBe(false);
    expect((await ask('chair', ANSWER, { input: { id: first.id, version: version + 3, agrees: true } })).answerAboutRestriction.endedAt).not.toBeNull();
    expect(await sees('socialWorker')).toBe(true);
  });

  it('gives a team a seat only when somebody of it is named, for its visitors', async () => {
    await ask('chair', RESTRICT, restrict(['coordinator', 'housingOfficer']));
    const ADD = 'mutation Add($input: AddParticipantInput!) { addParticipant(input: $input) { id } }';
    const input = { caseFileId: file.id, teamId: testTeam('streetTeam').id, capacity: 'AGENCY_REPRESENTATIVE' };
    expect((await problem('chair', ADD, { input })).message).toContain('they pass on what visitors must know');
    expect((await problem('chair', ADD, { input: { caseFileId: file.id, practitionerId: id('nurse'), capacity: 'AGENCY_REPRESENTATIVE' } })).message).toContain('cannot be asked to this case');
    const { id: restrictionId, version } = await held('chair');
    await ask('chair', 'mutation Name($input: NameForRecordInput!) { nameForRecord(input: $input) { id } }', { input: { id: restrictionId, version, practitionerId: id('constable') } });
    await ask('chair', ADD, { input });
  });

  it('opens to one more person by name', async () => {
    await ask('chair', RESTRICT, restrict(['coordinator', 'housingOfficer']));
    const { id: restrictionId, version } = await held('chair');
    await ask('chair', 'mutation Name($input: NameForRecordInput!) { nameForRecord(input: $input) { id } }', { input: { id: restrictionId, version, practitionerId: id('socialWorker') } });
    expect(await sees('socialWorker')).toBe(true);
  });
});

describe('what a law closes', () => {
  const RECORD = 'mutation Record($input: RecordBarredItemInput!) { recordBarredItem(input: $input) { id version law barKind readers { id practitionerId } } }';
  const BARRED = 'query Barred($caseFileId: ID!) { barredItems(caseFileId: $caseFileId) { id statement readers { id practitionerId } } }';
  const TOKEN = 'heliotrope-seventeen';
  const record = async (changes: object = {}): Promise<any> =>
    (await ask('housingOfficer', RECORD, { input: { caseFileId: file.id, barKind: 'GENDER_RECOGNITION', statement: TOKEN, source: 'Told by the person', readers: [], ...changes } })).recordBarredItem;
  const barred = async (key: PersonKey): Promise<any[]> => (await ask(key, BARRED, { caseFileId: file.id })).barredItems;

  it('R10: is read by its named people of the owner agency, and on no other surface by anybody', async () => {
    const item = await record();
    expect(item.law).toContain('Gender Recognition Act');
    expect((await barred('housingOfficer')).map((it) => it.statement)).toEqual([TOKEN]);
    for (const key of ['chair', 'coordinator', 'socialWorker', 'minuteTaker'] as const) expect(await barred(key)).toEqual([]);
    const information = 'query Info($id: ID!) { caseFileItems(caseFileId: $id) { items { id statement } } newestItems(first: 50) { nodes { id statement } } withheldNotice(caseFileId: $id) outOfHoursCard(caseFileId: $id) { withheld } }';
    for (const key of ['chair', 'housingOfficer'] as const) {
      const { errors, text, data } = await as(key).query(information, { id: file.id });
      expect([errors, data.withheldNotice]).toEqual([undefined, null]);
      expect(text).not.toContain(TOKEN);
      expect(text).not.toContain(item.id);
    }
    for (const key of ['chair', 'housingOfficer'] as const) expect((await problem(key, 'query One($id: ID!) { item(id: $id) { id } }', { id: item.id })).code).toBe('NOT_FOUND');
  });

  it('R10: is opened by no sharing, no copy, no default, no child at risk, and hinted at by no mask', async () => {
    const item = await record();
    const share = await problem('housingOfficer', 'mutation Share($input: ShareItemInput!) { shareItem(input: $input) { id } }', { input: { id: item.id, version: 1, recipients: [] } });
    expect(share.code).toBe('NOT_FOUND');
    expect((await problem('housingOfficer', 'mutation Copy($id: ID!) { copyItem(id: $id) }', { id: item.id })).code).toBe('NOT_FOUND');
    const opened = `update item set shares_by_default = true, about_child_at_risk = true, withheld_style = 'MASKED' where id = $1`;
    await asOwner(test.database, [[opened, [item.id]]], 'security_owner');
    await ask('chair', CONVENE, { input: conveningInput(file.id, marm) }); // seats come, and every release is worked out again
    for (const key of ['chair', 'nurse', 'housingOfficer'] as const) {
      const { errors, text, data } = await as(key).query('query All($id: ID!) { caseFileItems(caseFileId: $id) { items { id statement } } withheldNotice(caseFileId: $id) }', { id: file.id });
      expect([errors, data.withheldNotice]).toEqual([undefined, null]);
      expect(text).not.toContain(TOKEN);
    }
  });

  it('R10: opens to a colleague whom a reader names, and to nobody of another agency', async () => {
    const item = await record();
    const NAME = 'mutation Name($input: NameBarReaderInput!) { nameBarReader(input: $input) { id } }';
    expect((await problem('housingOfficer', NAME, { input: { itemId: item.id, practitionerId: id('chair'), reason: 'x' } })).message).toContain('your own agency');
    expect((await problem('housingLead', NAME, { input: { itemId: item.id, practitionerId: id('housingLead'), reason: 'x' } })).code).toBe('NOT_FOUND');
    await ask('housingOfficer', NAME, { input: { itemId: item.id, practitionerId: id('housingLead'), reason: 'Manages the tenancy' } });
    const [own] = await barred('housingOfficer');
    expect(own.readers).toHaveLength(2);
    const ENDING = 'mutation EndReader($id: ID!) { endBarReader(id: $id) }';
    const reader = own.readers.find((it: { practitionerId: string }) => it.practitionerId === id('housingLead'));
    await ask('housingOfficer', ENDING, { id: reader.id });
    const [last] = (await barred('housingOfficer'))[0].readers;
    expect((await problem('housingOfficer', ENDING, { id: last.id })).message).toContain('Somebody must still read it');
  });
});

describe('a colleague who may be close to somebody', () => {
  const SAY = 'mutation Say($input: SayAboutMeInput!) { sayAboutMe(input: $input) { bornOnSaidAt homeSaidAt } }';
  const REGISTER = 'mutation Register($input: RegisterPersonInput!) { registerPerson(input: $input) { id name } }';
  const SUGGESTIONS = 'query Suggestions($caseFileId: ID!) { blockSuggestions(caseFileId: $caseFileId) { id version practitionerId reasonCode } }';
  const SETTLE = 'mutation Settle($input: SettleBlockSuggestionInput!) { settleBlockSuggestion(input: $input) { id } }';

  it('closes somebody’s own record to them at once, and the one who registers it sees no difference', async () => {
    const name = testPerson('nurse').name;
    const [given = '', family = ''] = [name.split(' ').slice(0, -1).join(' '), name.split(' ').at(-1) ?? ''];
    await ask('nurse', SAY, { input: { bornOn: '1979-02-03' } });
    const one = await ask('nurse', REGISTER, { input: { givenNames: given, familyName: family, bornOn: '1979-02-03' } }).catch((error: unknown) => String(error));
    expect(String(JSON.stringify(one))).not.toMatch(/staff|own record/i);
    const registered = await ask('housingOfficer', REGISTER, { input: { givenNames: given, familyName: family, bornOn: '1979-02-03' } });
    expect(registered.registerPerson.name).toBe(name);
    expect((await as('nurse').query('query Mine { persons(search: "1979-02-03", first: 20) { nodes { id } } }')).data?.persons.nodes).toEqual([]);
  });

  it('is suggested to those who keep the record, who shut them out or say why not', async () => {
    await ask('nurse', SAY, { input: { homePostcode: 'ZZ1 7QX', homeNumber: '12' } });
    await ask('housingOfficer', 'mutation Address($input: AddAddressInput!) { addAddress(input: $input) { id } }', { input: { personId: file.personId, kind: 'HOME', safety: 'OPEN', lines: '12 Made Up Street', postcode: 'ZZ1 7QX' } });
    await ask('chair', CONVENE, { input: conveningInput(file.id, marm) });
    expect((await ask('housingOfficer', SUGGESTIONS, { caseFileId: file.id })).blockSuggestions).toEqual([]);
    const { blockSuggestions } = await ask('coordinator', SUGGESTIONS, { caseFileId: file.id });
    expect(blockSuggestions).toMatchObject([{ practitionerId: id('nurse'), reasonCode: 'SAME_ADDRESS' }]);
    const [{ id: suggestion, version }] = blockSuggestions;
    await ask('coordinator', SETTLE, { input: { id: suggestion, version, caseFileId: file.id, outcome: 'BLOCKED', reason: 'Lives there' } });
    expect(await sees('nurse')).toBe(false);
    expect((await ask('coordinator', SUGGESTIONS, { caseFileId: file.id })).blockSuggestions).toEqual([]);
  });

  it('is kept as keys that even their owner does not read back', async () => {
    const answer = await as('nurse').query('query Said { saidAboutMe { bornOnSaidAt homeSaidAt } }');
    expect(answer.text).not.toMatch(/1979|ZZ1/);
  });
});
