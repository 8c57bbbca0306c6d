import { randomUUID } from 'node:crypto';
import { testAgency, testPerson } from '@concord/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anOpenCase, type Client, signedInAs, startTestApp, type TestApp } from './support/index.js';
import { asOwner } from './support/test-database.js';

let test: TestApp;
let chair: Client;
let nurse: Client;
let housing: Client;
let constable: Client;
let auditor: Client;
let caseFileId: string;

beforeAll(async () => {
  test = await startTestApp();
  [chair, nurse, housing, constable, auditor] = (await Promise.all((['chair', 'nurse', 'housingOfficer', 'constable', 'auditor'] as const).map((key) => signedInAs(test, key)))) as [Client, Client, Client, Client, Client];
  ({ caseFileId } = await anOpenCase(test, { chair: 'CHAIR', nurse: 'AGENCY_REPRESENTATIVE', housingOfficer: 'AGENCY_REPRESENTATIVE', constable: 'AGENCY_REPRESENTATIVE' }));
});
afterAll(() => test.close());

const RECORD = 'mutation R($input: RecordItemInput!) { recordItem(input: $input) { id version } }';
const SHARE = 'mutation S($input: ShareItemInput!) { shareItem(input: $input) { id } }';
const ITEM = 'query I($id: ID!) { item(id: $id) { id } }';
const WHO = 'query W($subject: WhoSeesSubjectInput!) { whoSees(subject: $subject) { isWhole policyVersion rulesVersion agencies { agencyId sees step why people { name sees } } } }';
const ASK = 'mutation A($input: AskHowItWasInput!) { askHowItWas(input: $input) { id reference } }';
const AS_IT_WAS = 'query P($id: ID!) { asItWas(id: $id) { rulesNow rulesThen lines { itemId entitled why timesShown unexplained statement } } }';
const FIGURES = 'query F($month: String!) { oversightFigures(month: $month) { agencyId exact figures { code value } } }';
const stripped = (text: string): string => text.replace(/"requestId":"[^"]*"/g, '');
const larch = { agencyId: testAgency('housing').id, agencyFunction: 'HOUSING' };

async function anItem(statement: string): Promise<{ id: string; version: number }> {
  const answer = await nurse.query(RECORD, { input: { caseFileId, category: 'HOUSING', assertion: 'FACT', statement, source: 'Seen', confidential: false, recipients: [larch] } });
  if (answer.errors) throw new Error(answer.text);
  return answer.data.recordItem;
}

describe('who can see this, and why', () => {
  it('is told whole to the owner, in part to a reader, and to nobody else whether or not it exists', async () => {
    const { id } = await anItem('The boiler is off.');
    const ask = (client: Client, subject = id) => client.query(WHO, { subject: { kind: 'ITEM', id: subject } });
    const [owner, reader] = [(await ask(nurse)).data.whoSees, (await ask(housing)).data.whoSees];
    expect([owner.isWhole, owner.agencies.length, reader.isWhole, reader.agencies.length]).toEqual([true, 4, false, 2]);
    expect(owner.agencies.find((it: { agencyId: string }) => it.agencyId === testAgency('police').id)).toMatchObject({ sees: false, step: 'RELEASED' });
    expect(stripped((await ask(constable)).text)).toBe(stripped((await ask(constable, randomUUID())).text));
    expect((await ask(auditor)).code).toBe('FORBIDDEN');
  });

  it('does not tell that somebody is shut out', async () => {
    const { id } = await anItem('The window is broken.');
    const ask = async () => stripped((await nurse.query(WHO, { subject: { kind: 'ITEM', id } })).text);
    const before = await ask();
    await asOwner(test.database, [[`insert into block (id, cluster_id, case_file_id, practitioner_id, reason_code, set_by, set_at, valid_from) select $1, cluster_id, id, $2, 'FAMILY', $3, now(), now() - interval '1 second' from case_file where id = $4`, [randomUUID(), testPerson('housingOfficer').id, testPerson('chair').id, caseFileId]]], 'security_owner');
    expect((await housing.query(ITEM, { id })).code).toBe('NOT_FOUND');
    expect(await ask()).toBe(before);
    await asOwner(test.database, [[`update block set valid_until = now() where case_file_id = $1`, [caseFileId]]], 'security_owner');
  });
});

describe('as it was', () => {
  it('tells an auditor what the API really answered, without a word of it', async () => {
    const { id, version } = await anItem('The stairs are steep.');
    expect((await housing.query(ITEM, { id })).data.item.id).toBe(id);
    const then = new Date().toISOString();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect((await nurse.query(SHARE, { input: { id, version, recipients: [] } })).errors).toBeUndefined();
    expect((await housing.query(ITEM, { id })).code).toBe('NOT_FOUND');
    const asked = async (client: Client, aboutAt: string, askedAs = 'AUDITOR') => {
      const question = await client.query(ASK, { input: { caseReference: caseFileId, practitionerId: testPerson('housingOfficer').id, aboutAt, reason: 'Complaint 17', askedAs } });
      if (question.errors) return question;
      return client.query(AS_IT_WAS, { id: question.data.askHowItWas.id });
    };
    const lineOf = (answer: Awaited<ReturnType<typeof asked>>) => answer.data.asItWas.lines.find((it: { itemId: string }) => it.itemId === id);
    expect(lineOf(await asked(auditor, then))).toMatchObject({ entitled: true, timesShown: 1, unexplained: 0, statement: null });
    const now = await asked(auditor, new Date().toISOString());
    expect(lineOf(now)).toMatchObject({ entitled: false, why: 'Not released to this agency.', timesShown: 1 });
    expect(now.data.asItWas.rulesThen).toBe(now.data.asItWas.rulesNow);
    expect(now.text).not.toContain('stairs');
    expect((await asked(constable, then, 'CASE')).code).toBe('FORBIDDEN');
    expect((await asked(chair, then, 'CASE')).data.asItWas.lines.map((it: { itemId: string }) => it.itemId)).not.toContain(id);
  });
});

describe('oversight figures', () => {
  it('R37: are for those who oversee, month by month', async () => {
    const last = new Date(Date.UTC(new Date().getUTCFullYear(), new Date().getUTCMonth() - 1, 1)).toISOString().slice(0, 7);
    const told = await auditor.query(FIGURES, { month: last });
    expect(told.data.oversightFigures[0]).toMatchObject({ agencyId: null, exact: false, figures: expect.arrayContaining([{ code: 'REQUESTED', value: '0' }]) });
    expect((await nurse.query(FIGURES, { month: last })).code).toBe('FORBIDDEN');
    expect((await auditor.query(FIGURES, { month: '2026-13' })).code).toBe('RULE_BROKEN');
  });
});
