import { testAgency } from '@concord/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Answer, type Client, signedInAs, startTestApp, type TestApp } from './support/index.js';

let test: TestApp;
let nurse: Client;
let healthLead: Client;
let outreachWorker: Client;
let voluntaryLead: Client;
let housingLead: Client;
let coordinator: Client;

beforeAll(async () => {
  test = await startTestApp();
  [nurse, healthLead, outreachWorker, voluntaryLead, housingLead, coordinator] = (await Promise.all(
    (['nurse', 'healthLead', 'outreachWorker', 'voluntaryLead', 'housingLead', 'coordinator'] as const).map((key) => signedInAs(test, key)),
  )) as [Client, Client, Client, Client, Client, Client];
});
afterAll(() => test.close());

const REGISTER = 'mutation R($input: RegisterPersonInput!) { registerPerson(input: $input) { id name identifiers { kind value } permittedActions } }';
const LINKS = 'query L { personLinkTasks { id version reason opinion person { id name } } }';
const MATCHES = 'query M($settled: Boolean) { personMatches(settled: $settled) { nodes { id version tier reason outcome ownersOpinion people { name agency { id } } } } }';
const SETTLE = 'mutation S($input: SettlePersonMatchInput!) { settlePersonMatch(input: $input) { id version outcome } }';
const NOTICES = 'query N { myNotices { nodes { kind text subject } } }';
const nhs = (value: string) => ({ identifiers: [{ kind: 'NHS_NUMBER', value }] });
const register = async (client: Client, input: object): Promise<Answer> => {
  const answer = await client.query(REGISTER, { input });
  if (answer.errors) throw new Error(answer.text);
  return answer;
};
const shape = (answer: Answer): string => answer.text.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id').replace(/"value":"\d+"/g, '"value":"n"');
const matches = async (settled = false) => (await coordinator.query(MATCHES, { settled })).data.personMatches.nodes as { id: string; version: number; outcome: string | null; ownersOpinion: string | null; people: { name: string; agency: { id: string } }[] }[];

describe('two agencies that may know one person', () => {
  it('R14: a duplicate NHS number in a hidden record is accepted without a word; only the other owner and the matching officer get a task', async () => {
    await register(nurse, { givenNames: 'Hidden', familyName: 'Record', ...nhs('9990001006') });
    const [alone, duplicate] = [await register(outreachWorker, { givenNames: 'New', familyName: 'Person', ...nhs('9990001014') }), await register(outreachWorker, { givenNames: 'New', familyName: 'Person', ...nhs('9990001006') })];
    expect(shape(duplicate)).toBe(shape(alone));
    const links = (await healthLead.query(LINKS)).data.personLinkTasks;
    expect(links).toMatchObject([{ reason: 'NHS_NUMBER', person: { name: 'Hidden Record' } }]);
    const [match] = await matches();
    expect(match?.people.map((it) => it.agency.id).sort()).toEqual([testAgency('health').id, testAgency('voluntary').id].sort());
    for (const told of [healthLead, coordinator]) expect((await told.query(NOTICES)).data.myNotices.nodes).toContainEqual(expect.objectContaining({ kind: 'PERSON_MATCH', text: 'Two records may be about one person' }));
    expect((await voluntaryLead.query(LINKS)).data.personLinkTasks).toEqual([]);
    expect((await housingLead.query(LINKS)).data.personLinkTasks).toEqual([]);
    expect((await outreachWorker.query(LINKS)).code).toBe('FORBIDDEN');
    for (const nobody of [outreachWorker, voluntaryLead, housingLead]) expect((await nobody.query(NOTICES)).data.myNotices.nodes).toEqual([]);
  });

  it('R14: the other owner does not learn who registered them, and what it does later tells the registrant nothing', async () => {
    const links = await healthLead.query(LINKS);
    for (const name of ['Lantern', testAgency('voluntary').id, 'New Person']) expect(links.text).not.toContain(name);
    const [task] = links.data.personLinkTasks;
    const answer = await healthLead.query('mutation A($input: AnswerPersonLinkInput!) { answerPersonLink(input: $input) { opinion } }', { input: { id: task.id, version: task.version, opinion: 'LIKELY_SAME', text: 'Same address too' } });
    expect(answer.data.answerPersonLink.opinion).toBe('LIKELY_SAME');
    expect((await matches())[0]?.ownersOpinion).toBe('Its record is right; it is likely the same person. Same address too');
    await nurse.query('mutation A($input: AmendPersonInput!) { amendPerson(input: $input) { id } }', { input: { id: task.person.id, version: 1, knownAs: 'Hid' } });
    expect((await voluntaryLead.query(LINKS)).data.personLinkTasks).toEqual([]);
    expect((await voluntaryLead.query(NOTICES)).data.myNotices.nodes).toEqual([]);
  });

  it('T16: nothing is linked by itself; the matching officer links, and can take it back', async () => {
    const [match] = await matches();
    const settle = (outcome: string, version = 1) => coordinator.query(SETTLE, { input: { id: match?.id, version, outcome, reason: 'Rang both agencies' } });
    expect((await nurse.query(SETTLE, { input: { id: match?.id, version: 1, outcome: 'SAME_PERSON', reason: 'x' } })).code).toBe('FORBIDDEN');
    const linked = await settle('SAME_PERSON');
    expect(linked.data.settlePersonMatch.outcome).toBe('SAME_PERSON');
    const back = await settle('UNLINKED', linked.data.settlePersonMatch.version);
    expect(back.data.settlePersonMatch.outcome).toBe('UNLINKED');
    expect((await matches(true)).map((it) => it.outcome)).toEqual(['UNLINKED']);
  });

  it('R12: a hidden record changes nothing in anybody’s search, list, paging or suggestions', async () => {
    const QUERIES = ['Hidden', 'Record', '999 000 1006', 'Hid', '9990001006'].map((search) => [search, 'query S($search: String) { persons(search: $search, first: 1) { nodes { id name } pageInfo { endCursor hasNextPage } } }'] as const);
    for (const [search, query] of QUERIES) {
      const [hidden, none] = [await housingLead.query(query, { search }), await housingLead.query(query, { search: 'Zzyzx' })];
      expect(hidden.text).toBe(none.text);
    }
  });
});
