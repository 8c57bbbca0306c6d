import { testPerson } from '@concord/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@concord/platform';
import { anOpenCaseFile, aPerson, type Client, signedInAs, startTestApp, type TestApp } from './support/index.js';

let test: TestApp;
let housing: Client;
let nurse: Client;
let coordinator: Client;
let stranger: Client;
let auditor: Client;
beforeAll(async () => {
  test = await startTestApp();
  housing = await signedInAs(test, 'housingOfficer');
  nurse = await signedInAs(test, 'nurse');
  coordinator = await signedInAs(test, 'coordinator');
  stranger = await signedInAs(test, 'stranger');
  auditor = await signedInAs(test, 'auditor');
});
afterAll(() => test.close());

const REGISTER =
  'mutation R($input: RegisterPersonInput!) { registerPerson(input: $input) { id version name bornOn identifiers { kind value display } household { kind dueOn } addresses { kind safety lines } } }';
const PERSON =
  'query P($id: ID!) { person(id: $id) { id name addresses { lines safety } identifiers { kind value } household { kind name } links { otherName } equality { ethnicity } permittedActions } }';
const FIND = 'query F($search: String) { persons(search: $search) { nodes { id name } } }';
const fields = (answer: { errors: { extensions: { fields?: { path: string; message: string }[] } }[] | undefined }) =>
  answer.errors?.[0]?.extensions.fields ?? [];
const found = async (client: Client, search: string): Promise<string[]> =>
  (await client.query(FIND, { search })).data.persons.nodes.map((it: { name: string }) => it.name);

const orla = {
  givenNames: 'Orla',
  familyName: 'O’Neill-Évans',
  knownAs: 'Orl',
  bornOn: '1958-02-28',
  language: 'WELSH',
  communicationNeeds: ['EXTRA_TIME', 'DO_NOT_POST'],
  aliases: ['Orla Prys'],
  identifiers: [
    { kind: 'NHS_NUMBER', value: '999 000 1006' },
    { kind: 'PNC_ID', value: '2020/0000001E' },
  ],
  addresses: [
    { kind: 'HOME', safety: 'OPEN', lines: '1 Test Row', postcode: 'zz1 1zz' },
    { kind: 'REFUGE', safety: 'OPEN', lines: 'A safe place nobody may know' },
  ],
  household: [
    { kind: 'CHILD', name: 'Wren', bornOn: '2019-05-05', atRisk: 'YES' },
    { kind: 'UNBORN_CHILD', dueOn: '2027-03-01' },
    { kind: 'OTHER_ADULT', name: 'Jay', relationship: 'PARTNER' },
  ],
};

describe('registering a person', () => {
  it('keeps names, numbers, addresses and household, and protects a refuge whatever was chosen', async () => {
    const { data } = await housing.query(REGISTER, { input: orla });
    expect(data.registerPerson).toMatchObject({ name: 'Orla (Orl) O’Neill-Évans', bornOn: '1958-02-28' });
    expect(data.registerPerson.identifiers).toContainEqual({
      kind: 'NHS_NUMBER',
      value: '9990001006',
      display: '999 000 1006',
    });
    expect(data.registerPerson.addresses).toContainEqual({
      kind: 'REFUGE',
      safety: 'PROTECTED',
      lines: 'A safe place nobody may know',
    });
    expect(data.registerPerson.household.map((it: { kind: string }) => it.kind).sort()).toEqual([
      'CHILD',
      'OTHER_ADULT',
      'UNBORN_CHILD',
    ]);
  });

  it('is found by the beginnings of names, by alias, birthday and whole numbers, by its own agency only', async () => {
    for (const search of [
      'orla one',
      'oneill',
      'evans',
      'Prys',
      '28 2 1958',
      '28/02/1958',
      '9990001006',
      '999 000 1006',
    ]) {
      expect([search, await found(housing, search)]).toEqual([search, ['Orla (Orl) O’Neill-Évans']]);
      expect([search, await found(nurse, search)]).toEqual([search, []]);
    }
    expect(await found(housing, '999000100')).toEqual([]);
    expect(await found(housing, 'rla')).toEqual([]);
  });

  it('says nothing about a number that another agency’s record has, and leaves a task with the matching officer (R14)', async () => {
    const answer = await nurse.query(REGISTER, {
      input: { givenNames: 'Orla', familyName: 'Evans', identifiers: [{ kind: 'NHS_NUMBER', value: '9990001006' }] },
    });
    expect(answer.errors).toBeUndefined();
    expect(answer.data.registerPerson.identifiers).toHaveLength(1);
    const again = await housing.query(REGISTER, {
      input: { givenNames: 'O', familyName: 'E', identifiers: [{ kind: 'NHS_NUMBER', value: '9990001006' }] },
    });
    expect(fields(again)).toMatchObject([{ path: 'identifiers.0.value' }]);
  });

  it('gives one person for the same submission sent twice', async () => {
    const input = { givenNames: 'Twice', familyName: 'Sent', submissionId: newId() };
    const [one, two] = [await housing.query(REGISTER, { input }), await housing.query(REGISTER, { input })];
    expect(two.data.registerPerson.id).toBe(one.data.registerPerson.id);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['no name at all', { givenNames: ' \u200b ' }, 'familyName'],
    ['a birthday that does not exist', { givenNames: 'A', bornOn: '1961-02-30' }, 'bornOn'],
    ['a birthday in the future', { givenNames: 'A', bornOn: '2999-01-01' }, 'bornOn'],
    ['a birthday that is no date', { givenNames: 'A', bornOn: 'May' }, 'bornOn'],
    ['death before birth', { givenNames: 'A', bornOn: '1961-02-01', diedOn: '1960-01-01' }, 'diedOn'],
    [
      'a wrong check digit',
      { givenNames: 'A', identifiers: [{ kind: 'NHS_NUMBER', value: '9990001007' }] },
      'identifiers.0.value',
    ],
    [
      'a wrong check letter',
      { givenNames: 'A', identifiers: [{ kind: 'PNC_ID', value: '2020/0000001F' }] },
      'identifiers.0.value',
    ],
    [
      'an unknown kind of number',
      { givenNames: 'A', identifiers: [{ kind: 'SHOE_SIZE', value: '9' }] },
      'identifiers.0.kind',
    ],
    [
      'the same number twice',
      {
        givenNames: 'A',
        identifiers: [
          { kind: 'NHS_NUMBER', value: '9990001014' },
          { kind: 'NHS_NUMBER', value: '999 000 1014' },
        ],
      },
      'identifiers.1.value',
    ],
    ['an unknown language', { givenNames: 'A', language: 'KLINGON' }, 'language'],
    ['an unknown need', { givenNames: 'A', communicationNeeds: ['SHOUT'] }, 'communicationNeeds'],
    [
      'a postcode that is none',
      { givenNames: 'A', addresses: [{ kind: 'HOME', safety: 'OPEN', lines: 'x', postcode: 'NOWHERE' }] },
      'addresses.0.postcode',
    ],
    [
      'an unborn child with a birthday',
      { givenNames: 'A', household: [{ kind: 'UNBORN_CHILD', bornOn: '2020-01-01' }] },
      'household.0.bornOn',
    ],
    [
      'a due date in the past',
      { givenNames: 'A', household: [{ kind: 'UNBORN_CHILD', dueOn: '2020-01-01' }] },
      'household.0.dueOn',
    ],
    ['a name that is far too long', { givenNames: 'A'.repeat(201) }, 'givenNames'],
  ])('answers %s beside its field, and changes nothing', async (_, input, path) => {
    const answer = await housing.query(REGISTER, { input });
    expect(answer.code).toBe('INVALID');
    expect(fields(answer).map((it) => it.path)).toEqual([path]);
    expect(fields(answer)[0]?.message.length).toBeGreaterThan(15);
  });

  it('is for those who work on cases', async () => {
    expect((await auditor.query(REGISTER, { input: { givenNames: 'A' } })).code).toBe('FORBIDDEN');
  });
});

describe('a person’s record', () => {
  it('is absent for everybody else, like an id that does not exist', async () => {
    const id = await aPerson(housing);
    const [hidden, missing] = [await stranger.query(PERSON, { id }), await stranger.query(PERSON, { id: newId() })];
    expect([hidden.code, hidden.errors?.[0]?.message]).toEqual([missing.code, missing.errors?.[0]?.message]);
    expect(hidden.code).toBe('NOT_FOUND');
  });

  it('shows those at the table who it is, and the protected address, police number and household only to those who run the case', async () => {
    const { data } = await housing.query(REGISTER, {
      input: {
        ...orla,
        identifiers: [
          { kind: 'NHS_NUMBER', value: '9990001022' },
          { kind: 'PNC_ID', value: '2003/0011985X' },
        ],
      },
    });
    const { id } = data.registerPerson;
    const file = await anOpenCaseFile(housing, coordinator, testPerson('socialWorker').id, id as string);
    const ADD = 'mutation A($input: AddParticipantInput!) { addParticipant(input: $input) { id } }';
    await coordinator.query(ADD, {
      input: { caseFileId: file.id, practitionerId: testPerson('nurse').id, capacity: 'AGENCY_REPRESENTATIVE' },
    });
    const asNurse = (await nurse.query(PERSON, { id })).data.person;
    expect(asNurse.addresses.map((it: { safety: string }) => it.safety)).toEqual(['OPEN']);
    expect(asNurse.identifiers.map((it: { kind: string }) => it.kind)).toEqual(['NHS_NUMBER']);
    expect(asNurse).toMatchObject({ household: [], equality: null, permittedActions: [] });
    const asKeeper = (await coordinator.query(PERSON, { id })).data.person;
    expect(asKeeper.addresses).toHaveLength(2);
    expect(asKeeper.identifiers).toHaveLength(2);
    expect(asKeeper.household).toHaveLength(3);
    expect(await found(nurse, '2003/0011985X')).toEqual([]);
    expect((await stranger.query(PERSON, { id })).code).toBe('NOT_FOUND');
  });
});

describe('amending a person', () => {
  const AMEND =
    'mutation A($input: AmendPersonInput!) { amendPerson(input: $input) { id version name safeContact equality { ethnicity } } }';

  it('is for the agency that registered them, one at a time', async () => {
    const id = await aPerson(housing);
    const done = await housing.query(AMEND, {
      input: { id, version: 1, safeContact: 'Ring after 4pm, never leave a message.', ethnicity: 'A' },
    });
    expect(done.data.amendPerson).toMatchObject({
      version: 2,
      safeContact: 'Ring after 4pm, never leave a message.',
      equality: { ethnicity: 'A' },
    });
    expect((await housing.query(AMEND, { input: { id, version: 1, safeContact: 'Other' } })).code).toBe('CONFLICT');
    expect((await stranger.query(AMEND, { input: { id, version: 2, safeContact: 'Other' } })).code).toBe('NOT_FOUND');
    expect((await auditor.query(AMEND, { input: { id, version: 2, safeContact: 'Other' } })).code).toBe('FORBIDDEN');
  });

  it.each<[string, string, Record<string, unknown>, string | null]>([
    ['addIdentifier', 'AddIdentifierInput', { kind: 'HOUSING_REFERENCE', value: 'EXAMPLE/0002' }, null],
    ['addIdentifier', 'AddIdentifierInput', { kind: 'NHS_NUMBER', value: '9990001007' }, 'value'],
    ['addAlias', 'AddAliasInput', { name: 'Alder the baker' }, null],
    ['addAlias', 'AddAliasInput', { name: '  ' }, 'name'],
    ['addAddress', 'AddAddressInput', { kind: 'HOSTEL', safety: 'RESTRICTED', lines: '2 Test Row' }, null],
    ['addAddress', 'AddAddressInput', { kind: 'HOSTEL', safety: 'SECRET', lines: '2 Test Row' }, 'safety'],
    ['linkPeople', 'LinkPeopleInput', { otherName: 'Sister Anne', relationship: 'SIBLING' }, null],
    ['linkPeople', 'LinkPeopleInput', { relationship: 'SIBLING' }, 'otherName'],
    ['recordHouseholdMember', 'RecordHouseholdMemberInput', { kind: 'CHILD', name: 'Robin' }, null],
    ['recordHouseholdMember', 'RecordHouseholdMemberInput', { kind: 'CHILD', bornOn: '2999-01-01' }, 'bornOn'],
  ])('%s (%s, %j) is for the registering agency', async (name, type, details, path) => {
    const personId = await aPerson(housing);
    const document = `mutation M($input: ${type}!) { ${name}(input: $input) { id } }`;
    const mine = await housing.query(document, { input: { personId, ...details } });
    if (path) expect(fields(mine).map((it) => it.path)).toEqual([path]);
    else expect(mine.data[name].id).toBe(personId);
    const theirs = await stranger.query(document, { input: { personId, ...details } });
    const nobodys = await stranger.query(document, { input: { personId: newId(), ...details } });
    expect([theirs.code, theirs.errors?.[0]?.message]).toEqual([nobodys.code, nobodys.errors?.[0]?.message]);
  });
});

describe('two records that may be about one person', () => {
  const MATCHES =
    '{ personMatches(first: 100) { nodes { id version tier reason outcome people { id name sameNumbers agency { name } } } } }';
  const SETTLE =
    'mutation S($input: SettlePersonMatchInput!) { settlePersonMatch(input: $input) { id version outcome } }';
  const sees = async (client: Client, id: string): Promise<boolean> =>
    (await client.query(PERSON, { id })).code === undefined;

  it('are compared, linked and taken apart again by the matching officer only (T16)', async () => {
    const identifiers = [{ kind: 'NHS_NUMBER', value: '9990001057' }];
    const ours = await aPerson(housing, { identifiers });
    const theirs = await aPerson(nurse, { identifiers });
    await anOpenCaseFile(housing, coordinator, testPerson('socialWorker').id, ours);
    expect((await nurse.query(MATCHES)).code).toBe('FORBIDDEN');
    const tasks = (await coordinator.query(MATCHES)).data.personMatches.nodes;
    const task = tasks.find((it: { people: { id: string }[] }) => it.people.some((person) => person.id === theirs));
    expect(task).toMatchObject({ tier: 'EXACT_ID', reason: 'NHS_NUMBER', outcome: null });
    expect(task.people.map((it: { id: string }) => it.id).sort()).toEqual([ours, theirs].sort());
    expect(task.people[0].sameNumbers).toEqual(['NHS_NUMBER']);
    expect([await sees(coordinator, theirs), await sees(housing, theirs)]).toEqual([false, false]);

    const input = {
      id: task.id,
      version: task.version,
      outcome: 'SAME_PERSON',
      reason: 'Same NHS number, seen on both letters.',
    };
    expect((await nurse.query(SETTLE, { input })).code).toBe('FORBIDDEN');
    expect(
      fields(await coordinator.query(SETTLE, { input: { ...input, outcome: 'PERHAPS' } })).map((it) => it.path),
    ).toEqual(['outcome']);
    const settled = await coordinator.query(SETTLE, { input });
    expect(settled.data.settlePersonMatch.outcome).toBe('SAME_PERSON');
    expect([await sees(coordinator, theirs), await sees(housing, theirs)]).toEqual([true, true]);

    const back = {
      ...input,
      version: settled.data.settlePersonMatch.version,
      outcome: 'UNLINKED',
      reason: 'It was a twin.',
    };
    expect((await coordinator.query(SETTLE, { input: back })).data.settlePersonMatch.outcome).toBe('UNLINKED');
    expect([await sees(coordinator, theirs), await sees(housing, theirs)]).toEqual([false, false]);
  });
});
