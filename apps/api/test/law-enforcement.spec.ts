import { mappaLevel2 } from '@concord/domain';
import { type PersonKey, testAgency, testPerson } from '@concord/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { CONVENE, conveningInput, send } from './support/a-meeting.js';
import { aPerson, aSentReferral } from './support/referring.js';
import { anOpenCase, type Answer, type Client, signedInAs, startTestApp, type TestApp } from './support/index.js';

let test: TestApp;
const as = {} as Record<PersonKey, Client>;

beforeAll(async () => {
  test = await startTestApp();
  for (const key of ['chair', 'minuteTaker', 'nurse', 'constable', 'policeLead', 'probationOfficer', 'housingLead'] as const) as[key] = await signedInAs(test, key);
});
afterAll(() => test.close());

const must = (answer: Answer): Answer['data'] => {
  if (answer.errors) throw new Error(answer.text);
  return answer.data;
};
const fieldOf = (answer: Answer): string | undefined => answer.errors?.[0]?.extensions.fields?.[0]?.path;
const police = { agencyId: testAgency('police').id, agencyFunction: 'POLICING' };
const health = { agencyId: testAgency('health').id, agencyFunction: 'MENTAL_HEALTH' };
const table = { chair: 'CHAIR', nurse: 'AGENCY_REPRESENTATIVE', constable: 'AGENCY_REPRESENTATIVE', housingOfficer: 'AGENCY_REPRESENTATIVE' } as const;
async function behind<T>(sql: string, params: readonly unknown[]): Promise<T[]> {
  const client = new pg.Client(test.database.adminUrl);
  await client.connect();
  try {
    return (await client.query(sql, [...params])).rows as T[];
  } finally {
    await client.end();
  }
}
const rolesOf = async (itemId: string): Promise<string[]> => (await behind<{ role: string }>('select role from concord.item_person where item_id = $1', [itemId])).map((it) => it.role);
const wordsOf = async (itemId: string): Promise<unknown[]> =>
  (await behind<{ lawful_basis: Record<string, unknown> }>('select lawful_basis from concord.release where item_id = $1', [itemId])).map((it) => it.lawful_basis['strictNecessityText']);

describe('R27: what police and probation say keeps the person’s standing', () => {
  const urgently = async (key: PersonKey, changes: object = {}): Promise<string> => {
    const { caseFileId } = await anOpenCase(test, table);
    const input = { caseFileId, statement: 'Has a knife.', category: 'OFFENDING', recipients: [key === 'nurse' ? police : health], whyNow: 'Tonight', ...changes };
    return must(await as[key].query('mutation U($input: ReleaseUrgentlyInput!) { releaseUrgently(input: $input) { itemId } }', { input })).releaseUrgently.itemId as string;
  };

  it('R27: an urgent release waits for no question, and says "mentioned for another reason" unless told more', async () => {
    expect(await rolesOf(await urgently('constable'))).toEqual(['OTHER']);
    expect(await rolesOf(await urgently('constable', { personRole: 'VICTIM' }))).toEqual(['VICTIM']);
    expect(await rolesOf(await urgently('nurse'))).toEqual([]);
  });

  it('R27: the words of a referral of the police have a standing too', async () => {
    const { id: caseFileId } = await aSentReferral(as.constable, await aPerson(as.constable));
    const answers = await behind<{ role: string | null }>(`select p.role from concord.item i left join concord.item_person p on p.item_id = i.id where i.case_file_id = $1 and i.kind = 'REFERRAL_ANSWER'`, [caseFileId]);
    expect(answers.length).toBeGreaterThan(0);
    expect(new Set(answers.map((it) => it.role))).toEqual(new Set(['OTHER']));
  });
});

const received = async (caseFileId: string, question: string): Promise<string> => {
  const input = { caseFileId, question, purpose: 'A visit', agencyIds: [police.agencyId, testAgency('housing').id], identity: ['NAME'], basis: 'PROTECT_ADULT', basisText: 'He may come to harm' };
  must(await as.nurse.query('mutation A($input: AskPartnersInput!) { askPartners(input: $input) { id } }', { input }));
  const { receivedAsks } = must(await as.policeLead.query('{ receivedAsks { id question { question } } }'));
  return receivedAsks.find((it: { question: { question: string } }) => it.question.question === question).id as string;
};
const answered = (id: string, changes: object): Promise<Answer> => {
  const input = { id, category: 'OFFENDING', assertion: 'FACT', statement: 'Was there', source: 'Patrol', riskTo: 'OTHERS', personRole: 'OTHER', ...changes };
  return as.policeLead.query('mutation A($input: AnswerPartnerInput!) { answerPartner(input: $input) { isShared item { id } } }', { input });
};

describe('an answer of the police to a partner', () => {
  it('R27: tells intelligence apart, and its source protected', async () => {
    const { caseFileId } = await anOpenCase(test, table);
    const id = await received(caseFileId, 'Any intelligence?');
    expect(fieldOf(await answered(id, { assertion: 'INTELLIGENCE' }))).toBe('sourceProtected');
    expect(must(await answered(id, { assertion: 'INTELLIGENCE', sourceProtected: true })).answerPartner.isShared).toBe(true);
  });

  it('under Part 3 says why something sensitive is strictly necessary, and the release keeps the words', async () => {
    const { caseFileId } = await anOpenCase(test, table, 'MAPPA_L2');
    const id = await received(caseFileId, 'Anything about health?');
    expect(fieldOf(await answered(id, { category: 'HEALTH_MENTAL' }))).toBe('strictNecessityText');
    const { item } = must(await answered(id, { category: 'HEALTH_MENTAL', strictNecessityText: 'He moves in on Monday.' })).answerPartner;
    expect(await wordsOf(item.id)).toEqual(['He moves in on Monday.']);
    must(await answered(id, { category: 'OFFENDING' }));
  });
});

describe('a return of the police before a meeting under Part 3', () => {
  it('asks for the strict necessity of what is sensitive beside its statement; a line for visitors waits for nothing', async () => {
    const { caseFileId } = await anOpenCase(test, { ...table, minuteTaker: 'MINUTE_TAKER' }, mappaLevel2.code);
    const input = conveningInput(caseFileId, mappaLevel2);
    const participants = [...(input['participants'] as object[]), { practitionerId: testPerson('policeLead').id, capacity: 'AGENCY_REPRESENTATIVE' }];
    must(await as.chair.query(CONVENE, { input: { ...input, participants } }));
    const { nodes } = must(await as.policeLead.query('{ returnsDue { nodes { id version } } }')).returnsDue;
    const statement = { category: 'HEALTH_MENTAL', assertion: 'FACT', statement: 'Told the custody nurse that he hears voices', source: 'Custody record', recipients: [health], persons: [{ personId: await personOf(caseFileId), role: 'CONVICTED' }] };
    const submit = (changes: object): Promise<Answer> =>
      send(as.policeLead, 'submitAgencyReturn', { returnId: nodes[0].id, version: nodes[0].version, answer: 'INFORMATION', items: [{ ...statement, ...changes }], safetyAnswer: 'LINE', safetyLine: 'Visit in twos' }, 'itemIds');
    expect(fieldOf(await submit({}))).toBe('items.0.strictNecessityText');
    const { itemIds } = must(await submit({ strictNecessityText: 'The flat is shared.' })).submitAgencyReturn;
    expect(await wordsOf(itemIds[0])).toContain('The flat is shared.');
  });
});

const personOf = async (caseFileId: string): Promise<string> => (await behind<{ id: string }>('select person_id as id from concord.case_file where id = $1', [caseFileId]))[0]?.id ?? '';
