import { testAgency, testPerson } from '@concord/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anOpenCase, type Answer, asOwner, auditOf, type Client, signedInAs, startTestApp, type TestApp } from './support/index.js';

let test: TestApp;
let chair: Client;
let nurse: Client;
let housingLead: Client;
let housingOfficer: Client;
let policeLead: Client;
let voluntaryLead: Client;
let caseFileId: string;

beforeAll(async () => {
  test = await startTestApp({ session: { idleMinutes: 100_000, absoluteHours: 2_000, touchSeconds: 15, purposeMinutes: 60 } });
  [chair, nurse, housingLead, housingOfficer, policeLead, voluntaryLead] = (await Promise.all(
    (['chair', 'nurse', 'housingLead', 'housingOfficer', 'policeLead', 'voluntaryLead'] as const).map((key) => signedInAs(test, key)),
  )) as [Client, Client, Client, Client, Client, Client];
  ({ caseFileId } = await anOpenCase(test, { chair: 'CHAIR', nurse: 'AGENCY_REPRESENTATIVE' }));
});
afterAll(() => test.close());

const ASK = 'mutation A($input: AskPartnersInput!) { askPartners(input: $input) { id version } }';
const MINE = 'query M($id: ID!) { partnerAsks(caseFileId: $id) { id version question purpose category basis basisText identity askedAt lapsesOn endedAt sentence asker { name } askedAgencies { name } } }';
const RECEIVED = 'query R { receivedAsks { id version validUntil question { question purpose identity basis basisText askerAgency { name } asker { name } lapsesOn } } }';
const ANSWER = 'mutation A($input: AnswerPartnerInput!) { answerPartner(input: $input) { isShared why item { id statement caseFileId permittedActions } } }';
const CLOSE = 'mutation C($input: EndPartnerAskInput!) { closeReceivedAsk(input: $input) { id closedAt } }';
const ITEMS = 'query G($id: ID!) { caseFileItems(caseFileId: $id) { agency { name } items { id statement } } }';

const ask = (changes: object = {}) => ({
  caseFileId,
  question: 'Do you hold anything that matters for a home visit?',
  purpose: 'To plan a safe visit this week',
  agencyIds: [testAgency('housing').id, testAgency('police').id],
  identity: ['NAME'],
  basis: 'PROTECT_ADULT',
  basisText: 'He may come to harm alone at home',
  ...changes,
});
const asked = async (changes: object = {}): Promise<string> => {
  const answer = await nurse.query(ASK, { input: ask(changes) });
  if (answer.errors) throw new Error(answer.text);
  return answer.data.askPartners.id as string;
};
const waiting = async (client: Client): Promise<{ id: string; version: number; question: { question: string; identity: string } }[]> => (await client.query(RECEIVED)).data.receivedAsks;
const stripped = (answer: Answer): string => answer.text.replace(/"requestId":"[^"]*"/g, '');
const said = (id: string, changes: object = {}) => ({ id, category: 'HOUSING', assertion: 'FACT', statement: 'A dog that bites lives in the flat', source: 'Seen by the caretaker', riskTo: 'OTHERS', ...changes });

describe('asking the partners', () => {
  it('reaches only those asked, who read who asks, for what and about whom; and nobody else at the table', async () => {
    await asked();
    for (const client of [housingLead, policeLead]) {
      const [received] = (await waiting(client)).slice(-1);
      expect(received?.question).toMatchObject({ question: 'Do you hold anything that matters for a home visit?', identity: 'Morgan Testwright', askerAgency: { name: 'Fenwick Mental Health Trust' }, asker: { name: 'Dara Quill' } });
    }
    expect(await waiting(voluntaryLead)).toEqual([]);
    expect((await housingOfficer.query(RECEIVED)).code).toBe('FORBIDDEN');
    expect((await chair.query(MINE, { id: caseFileId })).data.partnerAsks).toEqual([]);
    const notices = await housingLead.query('query N { myNotices { nodes { kind text subject caseFileId } } }');
    expect(notices.data.myNotices.nodes).toContainEqual({ kind: 'PARTNER_ASKED', text: 'A partner has asked your agency a question', subject: 'PartnerAskAgency', caseFileId: null });
    expect(notices.text).not.toContain('Testwright');
  });

  it('needs an edge, somebody to ask, and something that tells who is meant', async () => {
    expect((await housingLead.query(ASK, { input: ask() })).code).toBe('NOT_FOUND');
    expect((await nurse.query(ASK, { input: ask({ identity: ['NHS_NUMBER'] }) })).errors?.[0]?.message).toContain('at least one thing that tells them who you mean');
    expect((await nurse.query(ASK, { input: ask({ agencyIds: [testAgency('health').id] }) })).errors?.[0]?.message).toContain('Choose partner agencies');
    expect((await nurse.query(ASK, { input: ask({ lapsesOn: '2001-01-01' }) })).errors?.[0]?.extensions.fields?.[0]?.path).toBe('lapsesOn');
    expect((await nurse.query(ASK, { input: ask({ basis: 'PERSON_AGREED' }) })).errors?.[0]?.extensions.fields?.[0]?.path).toBe('basis');
    await asked({ agencyIds: [], question: 'To all of you' });
    expect((await waiting(voluntaryLead)).map((it) => it.question.question)).toEqual(['To all of you']);
  });

  it('R12: shows the asker the same bytes whatever the others do: answer nothing, let it rest, hold something, or share with somebody else', async () => {
    const own = await anOpenCase(test, { chair: 'CHAIR', nurse: 'AGENCY_REPRESENTATIVE', socialWorker: 'LEAD_PROFESSIONAL' });
    await asked({ caseFileId: own.caseFileId, question: 'Anything for R12?' });
    const looks = async (): Promise<string[]> => Promise.all([MINE, ITEMS, 'query T($id: ID!) { caseFile(id: $id) { id stage } withheldNotice(caseFileId: $id) }', 'query N($id: ID!) { myNotices { nodes { id } } caseFile(id: $id) { id } }'].map(async (query) => stripped(await nurse.query(query, { id: own.caseFileId }))));
    const before = await looks();
    expect(before[0]).toContain('Partners share what they decide to share. Silence means nothing either way.');
    const [received] = (await waiting(housingLead)).filter((it) => it.question.question === 'Anything for R12?');
    const [other] = (await waiting(policeLead)).filter((it) => it.question.question === 'Anything for R12?');
    expect(await looks()).toEqual(before);
    const rest = await housingLead.query(CLOSE, { input: { id: received?.id, version: received?.version } });
    expect(rest.data.closeReceivedAsk.closedAt).not.toBeNull();
    expect(await looks()).toEqual(before);
    // the police hold something, and the person's answer holds it back: recorded, not shared, not seen
    await nurse.query('mutation C($input: RecordConsentInput!) { recordConsent(input: $input) { id } }', { input: { caseFileId: own.caseFileId, state: 'REFUSED', method: 'VERBAL', obtainedAt: test.clock.now().toISOString() } });
    const beforeAnswer = await looks();
    const held = await policeLead.query(ANSWER, { input: said(other?.id ?? '', { riskTo: 'ADULT', personRole: 'SUSPECT', statement: 'Held back' }) });
    expect(held.data.answerPartner).toMatchObject({ isShared: false, item: { statement: 'Held back' } });
    expect(await looks()).toEqual(beforeAnswer);
    test.clock.moveOn(60 * 24 * 61);
    expect(await waiting(policeLead)).toEqual([]);
    expect((await looks())[0]).toBe(beforeAnswer[0]);
  });

  it('is answered by sharing, which appears to the asker’s agency as anything shared, and to nobody else', async () => {
    await asked({ question: 'Answer me' });
    const [received] = (await waiting(housingLead)).filter((it) => it.question.question === 'Answer me');
    const answer = await housingLead.query(ANSWER, { input: said(received?.id ?? '') });
    expect(answer.data.answerPartner).toMatchObject({ isShared: true });
    const itemId = answer.data.answerPartner.item.id as string;
    const [group] = (await nurse.query(ITEMS, { id: caseFileId })).data.caseFileItems.filter((it: { agency: { name: string } }) => it.agency.name === 'Larch Homes');
    expect(group.items.map((it: { statement: string }) => it.statement)).toContain('A dog that bites lives in the flat');
    expect((await chair.query(ITEMS, { id: caseFileId })).text).not.toContain('A dog that bites');
    // answering gave no seat: the case file stays closed to whoever answered, and nobody at the table sees them there
    expect((await housingLead.query('query F($id: ID!) { caseFile(id: $id) { id } }', { id: caseFileId })).code).toBe('NOT_FOUND');
    const taken = await housingLead.query('mutation W($input: WithdrawItemInput!) { withdrawItem(input: $input) { id } }', { input: { id: itemId, version: 1, reason: 'It was another flat' } });
    expect(taken.errors).toBeUndefined();
    expect((await nurse.query(ITEMS, { id: caseFileId })).text).not.toContain('A dog that bites');
  });

  it('cannot be answered once it is let rest, taken back, or by an agency that was not asked', async () => {
    await asked({ question: 'Too late', agencyIds: [testAgency('housing').id] });
    const find = async (client: Client, words: string) => (await waiting(client)).find((it) => it.question.question === words);
    const received = await find(housingLead, 'Too late');
    expect((await policeLead.query(ANSWER, { input: said(received?.id ?? '', { personRole: 'SUSPECT' }) })).code).toBe('NOT_FOUND');
    expect((await voluntaryLead.query(CLOSE, { input: { id: received?.id, version: 1 } })).code).toBe('NOT_FOUND');
    const mine = (await nurse.query(MINE, { id: caseFileId })).data.partnerAsks.find((it: { question: string }) => it.question === 'Too late');
    expect((await nurse.query('mutation E($input: EndPartnerAskInput!) { endPartnerAsk(input: $input) { endedAt } }', { input: { id: mine.id, version: mine.version } })).errors).toBeUndefined();
    expect(await find(housingLead, 'Too late')).toBeUndefined();
    expect((await housingLead.query(ANSWER, { input: said(received?.id ?? '') })).code).toBe('NOT_FOUND');
  });

  it('never reaches a contact point who is blocked from the person', async () => {
    const own = await anOpenCase(test, { chair: 'CHAIR', nurse: 'AGENCY_REPRESENTATIVE' });
    const me = testPerson('housingLead').id;
    await asOwner(test.database, [[`insert into block (id, cluster_id, case_file_id, practitioner_id, reason_code, set_by, set_at, valid_from) select gen_random_uuid(), cluster_id, id, $2, 'FAMILY', $2, now(), now() - interval '1 day' from case_file where id = $1`, [own.caseFileId, me]]], 'security_owner');
    await asked({ caseFileId: own.caseFileId, question: 'About your brother' });
    expect((await waiting(housingLead)).map((it) => it.question.question)).not.toContain('About your brother');
  });

  it('is written down with codes and ids only', async () => {
    const chain = (await auditOf(test.database)).map((it) => JSON.stringify(it.entry)).filter((it) => it.includes('askPartners'));
    expect(chain.length).toBeGreaterThan(0);
    expect(chain.join()).not.toMatch(/Testwright|home visit/);
  });
});
