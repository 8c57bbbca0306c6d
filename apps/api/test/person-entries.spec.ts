import { testPerson } from '@concord/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anOpenCaseFile, type Client, signedInAs, startTestApp, type TestApp } from './support/index.js';

let test: TestApp;
let housing: Client;
let coordinator: Client;
let nurse: Client;
let stranger: Client;
let personId: string;
beforeAll(async () => {
  test = await startTestApp();
  housing = await signedInAs(test, 'housingOfficer');
  coordinator = await signedInAs(test, 'coordinator');
  nurse = await signedInAs(test, 'nurse');
  stranger = await signedInAs(test, 'stranger');
  const registered = await housing.query('mutation R($input: RegisterPersonInput!) { registerPerson(input: $input) { id } }', { input: full });
  personId = registered.data.registerPerson.id as string;
});
afterAll(() => test.close());

const full = {
  givenNames: 'Alder', familyName: 'Marsh', bornOn: '1961-04-30', bornOnApproximate: true, diedOn: '2026-01-01', aliases: ['Aldous'],
  identifiers: [{ kind: 'NHS_NUMBER', value: '9990001049' }], addresses: [{ kind: 'HOME', safety: 'OPEN', lines: '3 Test Row' }], household: [{ kind: 'CHILD', name: 'Fern' }],
};
const PERSON = 'query P($id: ID!) { person(id: $id) { version bornOn bornOnApproximate diedOn aliases { id } identifiers { id } addresses { id } household { id } } }';
const person = async () => (await housing.query(PERSON, { id: personId })).data.person;

describe('an entry of a person’s record', () => {
  it.each([
    ['endAlias', 'aliases'],
    ['endIdentifier', 'identifiers'],
    ['endAddress', 'addresses'],
    ['endHouseholdMember', 'household'],
  ])('is taken off by %s, by the agency that keeps the record only', async (mutation, list) => {
    const { id } = (await person())[list][0];
    const END = `mutation E($id: ID!) { ${mutation}(id: $id) { id } }`;
    expect((await stranger.query(END, { id })).code).toBe('NOT_FOUND');
    expect((await nurse.query(END, { id })).code).toBe('NOT_FOUND');
    expect((await housing.query(END, { id })).errors).toBeUndefined();
    expect((await person())[list]).toEqual([]);
  });
});

describe('a date that turned out to be wrong', () => {
  it('is taken back, since leaving it out changes nothing', async () => {
    const AMEND = 'mutation A($input: AmendPersonInput!) { amendPerson(input: $input) { bornOn bornOnApproximate diedOn version } }';
    const before = await person();
    const kept = await housing.query(AMEND, { input: { id: personId, version: before.version, adjustments: 'None known' } });
    expect(kept.data.amendPerson).toMatchObject({ bornOn: '1961-04-30', bornOnApproximate: true, diedOn: '2026-01-01' });
    const { version } = kept.data.amendPerson;
    const back = await housing.query(AMEND, { input: { id: personId, version, takeBack: ['BORN_ON', 'DIED_ON'] } });
    expect(back.data.amendPerson).toMatchObject({ bornOn: null, bornOnApproximate: false, diedOn: null });
    expect((await housing.query(AMEND, { input: { id: personId, version: version + 1, takeBack: ['NAME'] } })).code).toBe('INVALID');
  });
});

describe('somebody without an account', () => {
  it('needs a name to take part, and none to take no part', async () => {
    const { id } = await anOpenCaseFile(housing, coordinator, testPerson('socialWorker').id, personId);
    const ADD = 'mutation A($input: AddContactInput!) { addContact(input: $input) { contacts { capacity name takingPart whyNot } } }';
    const nameless = await coordinator.query(ADD, { input: { caseFileId: id, capacity: 'ADVOCATE', takingPart: true } });
    expect(nameless.code).toBe('RULE_BROKEN');
    const none = await coordinator.query(ADD, { input: { caseFileId: id, capacity: 'ADVOCATE', takingPart: false, whyNot: 'Declined one. Her sister speaks for her.' } });
    expect(none.data.addContact.contacts).toEqual([{ capacity: 'ADVOCATE', name: '', takingPart: false, whyNot: 'Declined one. Her sister speaks for her.' }]);
  });
});
