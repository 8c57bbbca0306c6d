import { type PersonKey, testAgency, testPerson, testTeam } from '@concord/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { anOpenCase, type Answer, type Client, signedInAs, startTestApp, type TestApp } from './support/index.js';

let test: TestApp;
const as = {} as Record<PersonKey, Client>;

beforeAll(async () => {
  test = await startTestApp();
  for (const key of ['chair', 'nurse', 'fireOfficer', 'constable', 'healthLead', 'housingOfficer', 'dutyWorker', 'stranger'] as const) as[key] = await signedInAs(test, key);
});
afterAll(() => test.close());

const RELEASE = 'mutation U($input: ReleaseUrgentlyInput!) { releaseUrgently(input: $input) { id itemId } }';
const LOOK = 'mutation L($input: LookAtUrgentReleaseInput!) { lookAtUrgentRelease(input: $input) { outcome } }';
const seats = { chair: 'CHAIR', fireOfficer: 'AGENCY_REPRESENTATIVE', housingOfficer: 'AGENCY_REPRESENTATIVE' } as const;
const police = { agencyId: testAgency('police').id, agencyFunction: 'POLICING' };

const must = (answer: Answer): Answer['data'] => {
  if (answer.errors) throw new Error(answer.text);
  return answer.data;
};
/** A setting of an agency, written behind row-level security: set-up only. */
async function set(agencyId: string, key: string, value: string | null): Promise<void> {
  const client = new pg.Client(test.database.adminUrl);
  await client.connect();
  await client.query('delete from concord.agency_setting where agency_id = $1 and key = $2', [agencyId, key]);
  if (value !== null) await client.query('insert into concord.agency_setting (id, agency_id, key, value) values (gen_random_uuid(), $1, $2, to_jsonb($3::text))', [agencyId, key, value]);
  await client.end();
}
const release = async (by: PersonKey, table: Parameters<typeof anOpenCase>[1] = seats): Promise<{ id: string; itemId: string }> => {
  const { caseFileId } = await anOpenCase(test, table);
  return must(await as[by].query(RELEASE, { input: { caseFileId, statement: 'Petrol on the stairs.', category: 'SAFEGUARDING', recipients: [police], whyNow: 'Tonight' } })).releaseUrgently;
};
const sees = async (key: PersonKey, id: string): Promise<boolean> => (await as[key].query('query I($id: ID!) { item(id: $id) { id } }', { id })).data?.item?.id === id;
const waitsFor = async (key: PersonKey, id: string): Promise<boolean> => must(await as[key].query('{ secondLooksDue { id } }')).secondLooksDue.some((it: { id: string }) => it.id === id);
const look = (key: PersonKey, id: string, outcome: string, reason?: string): Promise<Answer> => as[key].query(LOOK, { input: { id, version: 1, outcome, reason } });

describe('the second look at an urgent release of an agency without a second lead', () => {
  const fire = testAgency('fire').id;

  it('is taken by a lent lead who does not sit at the table and reads none of it, and who may close it', async () => {
    await set(fire, 'mutualAidAgencyId', testAgency('health').id);
    const { id, itemId } = await release('fireOfficer');
    expect([await sees('constable', itemId), await waitsFor('healthLead', id), await waitsFor('nurse', id), await waitsFor('chair', id)]).toEqual([true, true, false, false]);
    expect((await look('nurse', id, 'CLOSED', 'No')).code).toBe('NOT_FOUND');
    expect((await look('healthLead', id, 'CLOSED')).code).toBe('RULE_BROKEN');
    must(await look('healthLead', id, 'CLOSED', 'The fire is out'));
    expect([await sees('constable', itemId), await sees('fireOfficer', itemId), await sees('healthLead', itemId), await waitsFor('healthLead', id)]).toEqual([false, true, false, false]);
  });

  it('and who may uphold it', async () => {
    const { id, itemId } = await release('fireOfficer');
    must(await look('healthLead', id, 'UPHELD'));
    expect([await sees('constable', itemId), await sees('healthLead', itemId)]).toEqual([true, false]);
  });

  it('is taken by whoever chairs the case where no lead was lent', async () => {
    await set(fire, 'mutualAidAgencyId', null);
    const { id, itemId } = await release('fireOfficer');
    expect([await waitsFor('chair', id), await waitsFor('healthLead', id)]).toEqual([true, false]);
    must(await look('chair', id, 'CLOSED', 'The fire is out'));
    expect([await sees('constable', itemId), await sees('chair', itemId)]).toEqual([false, false]);
  });
});

describe('the second look by those on call', () => {
  it('is theirs while their agency names their team, beside its leads, and never that of who released it', async () => {
    await set(testAgency('council').id, 'onCallTeamId', testTeam('emergencyDutyTeam').id);
    const table = { chair: 'CHAIR', socialWorker: 'LEAD_PROFESSIONAL', housingOfficer: 'AGENCY_REPRESENTATIVE' } as const;
    as.socialWorker = await signedInAs(test, 'socialWorker');
    const { id, itemId } = await release('socialWorker', table);
    expect([await waitsFor('dutyWorker', id), await waitsFor('chair', id), await waitsFor('socialWorker', id), await waitsFor('stranger', id)]).toEqual([true, true, false, false]);
    const { myNotices } = must(await as.dutyWorker.query('{ myNotices { nodes { kind subjectId } } }'));
    expect(myNotices.nodes).toContainEqual({ kind: 'SECOND_LOOK_DUE', subjectId: id });
    must(await look('dutyWorker', id, 'CLOSED', 'It was another door'));
    expect([await sees('constable', itemId), await sees('dutyWorker', itemId)]).toEqual([false, false]);
    expect((await look('chair', id, 'UPHELD')).code).toBe('FORBIDDEN');
    expect(testPerson('dutyWorker').roles).not.toContain('AUTHORISER');
  });
});
