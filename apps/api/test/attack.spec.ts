import { randomUUID } from 'node:crypto';
import { testAgency, testPerson } from '@concord/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anOpenCase, type Answer, asOwner, type Client, signedInAs, startTestApp, type TestApp } from './support/index.js';

/** What somebody inside tries who wants to read what is not theirs: each test is an attack that worked once, or nearly. */
type Fields = Record<string, unknown>;

const keys = ['chair', 'coordinator', 'nurse', 'healthLead', 'housingOfficer', 'housingLead', 'constable', 'policeLead', 'privacyOfficer'] as const;
let test: TestApp;
let people: Record<(typeof keys)[number], Client>;

beforeAll(async () => {
  test = await startTestApp();
  people = Object.fromEntries(await Promise.all(keys.map(async (key) => [key, await signedInAs(test, key)]))) as typeof people;
});
afterAll(() => test.close());

const good = (answer: Answer): Answer['data'] => {
  if (answer.errors) throw new Error(answer.text);
  return answer.data;
};
const behind = (sql: string, params: readonly unknown[], owner: 'security_owner' | 'data_owner' = 'security_owner'): Promise<unknown> => asOwner(test.database, [[sql, params]], owner);
const send = (client: Client, name: string, type: string, input: Fields, answer = 'id'): Promise<Answer> => client.query(`mutation M($input: ${type}!) { ${name}(input: $input) { ${answer} } }`, { input });
/** What was answered, without what differs between any two requests and without the id that was asked for. */
const said = ({ data, errors }: Answer, id: string): string => JSON.stringify({ data, errors: errors?.map(({ message, path, extensions: { code, fields } }) => ({ message, path, code, fields })) }).replaceAll(id, 'THE-ID');

const council = { agencyId: testAgency('council').id, agencyFunction: 'ADULT_SOCIAL_CARE' };
const police = { agencyId: testAgency('police').id, agencyFunction: 'POLICING' };
const TABLE = { chair: 'CHAIR', coordinator: 'CO_ORDINATOR', nurse: 'AGENCY_REPRESENTATIVE', housingOfficer: 'AGENCY_REPRESENTATIVE', constable: 'AGENCY_REPRESENTATIVE' } as const;
const record = async (who: keyof typeof people, input: Fields): Promise<string> =>
  good(await send(people[who], 'recordItem', 'RecordItemInput', { category: 'HEALTH_MENTAL', assertion: 'FACT', source: 'Clinic', confidential: false, recipients: [], ...input })).recordItem.id as string;

const PAST = 'query P($id: ID!) { asItWas(id: $id) { lines { itemId category statement } } }';
const askedHow = (who: Client, caseFileId: string, askedAs: string, of: Fields): Promise<Answer> =>
  send(who, 'askHowItWas', 'AskHowItWasInput', { caseReference: caseFileId, aboutAt: new Date().toISOString(), reason: 'A complaint, number 17', askedAs, ...of });
const howItWas = async (who: Client, caseFileId: string, askedAs: string, of: Fields): Promise<Answer> => who.query(PAST, { id: good(await askedHow(who, caseFileId, askedAs, of)).askHowItWas.id });

describe('asking how it was', () => {
  it('gives no words under code C before their conditions are accepted', async () => {
    const { caseFileId } = await anOpenCase(test, TABLE);
    const id = await record('nurse', { caseFileId, statement: 'Told in confidence by the sister.', handlingCode: 'C', handlingText: 'Do not tell the family', recipients: [council] });
    const wordsOf = async (): Promise<unknown> => (await howItWas(people.chair, caseFileId, 'CASE', council)).data.asItWas.lines.find((it: { itemId: string }) => it.itemId === id)?.statement;
    expect(await wordsOf()).toBeNull();
    good(await people.chair.query('mutation A($id: ID!) { acceptItemConditions(id: $id) { id } }', { id }));
    expect(await wordsOf()).toBe('Told in confidence by the sister.');
  });

  it('tells nobody of what a law closes but the readers whom its owner named, not even in the owner agency (R10)', async () => {
    const { caseFileId } = await anOpenCase(test, TABLE);
    const barred = good(await send(people.coordinator, 'recordBarredItem', 'RecordBarredItemInput', { caseFileId, barKind: 'GENDER_RECOGNITION', statement: 'What the certificate says', source: 'Told by the person', readers: [] })).recordBarredItem.id as string;
    expect((await howItWas(people.chair, caseFileId, 'CASE', council)).text).not.toContain(barred);
    expect((await howItWas(people.coordinator, caseFileId, 'CASE', council)).text).toContain(barred);
  });

  it('is not for those whom a restricted record leaves out', async () => {
    const { caseFileId } = await anOpenCase(test, TABLE);
    await record('chair', { caseFileId, statement: 'Seen by the council.' });
    const before = good(await askedHow(people.chair, caseFileId, 'CASE', council)).askHowItWas.id as string;
    await behind(`insert into case_restriction (id, case_file_id, person_id, practitioner_id, set_by, valid_from) select $1, id, person_id, $2, $3, now() - interval '1 second' from case_file where id = $4`, [randomUUID(), testPerson('coordinator').id, testPerson('coordinator').id, caseFileId]);
    const nobodys = randomUUID();
    expect(said(await askedHow(people.chair, caseFileId, 'CASE', council), caseFileId)).toBe(said(await askedHow(people.chair, nobodys, 'CASE', council), nobodys));
    expect(said(await people.chair.query(PAST, { id: before }), before)).toBe(said(await people.chair.query(PAST, { id: nobodys }), nobodys));
    expect((await askedHow(people.coordinator, caseFileId, 'CASE', council)).errors).toBeUndefined();
  });
});

describe('asking how it was about a case that is not the asker’s', () => {
  it('answers a colleague without a seat, and an officer who is shut out, as if there were no such case', async () => {
    const { caseFileId } = await anOpenCase(test, TABLE);
    await record('nurse', { caseFileId, statement: 'Of the trust.' });
    const nobodys = randomUUID();
    const trust = { agencyId: testAgency('health').id, agencyFunction: 'MENTAL_HEALTH' };
    const asOfficer = async (id: string): Promise<string> => said(await askedHow(people.privacyOfficer, id, 'PRIVACY_OFFICER', trust), id);
    const missing = await asOfficer(nobodys);
    expect(await asOfficer(caseFileId)).not.toBe(missing);
    expect(said(await askedHow(people.housingLead, caseFileId, 'CASE', council), caseFileId)).toBe(said(await askedHow(people.housingLead, nobodys, 'CASE', council), nobodys));
    await behind(
      `insert into block (id, cluster_id, case_file_id, practitioner_id, reason_code, set_by, set_at, valid_from) select $1, cluster_id, id, $2, 'FAMILY', $3, now(), now() - interval '1 second' from case_file where id = $4`,
      [randomUUID(), testPerson('privacyOfficer').id, testPerson('chair').id, caseFileId],
    );
    expect(await asOfficer(caseFileId)).toBe(missing);
  });
});

describe('an agency that was asked and has no seat', () => {
  it('does not learn from its own statement who sits at the table, nor what the person said', async () => {
    const { caseFileId } = await anOpenCase(test, { chair: 'CHAIR', nurse: 'AGENCY_REPRESENTATIVE', constable: 'AGENCY_REPRESENTATIVE' });
    good(await send(people.nurse, 'askPartners', 'AskPartnersInput', { caseFileId, question: 'Anything for a visit?', purpose: 'To plan a visit', agencyIds: [testAgency('housing').id], identity: ['NAME'], basis: 'PROTECT_ADULT', basisText: 'He may come to harm' }));
    const received = good(await people.housingLead.query('{ receivedAsks { id } }')).receivedAsks.at(-1).id as string;
    const answer = good(await send(people.housingLead, 'answerPartner', 'AnswerPartnerInput', { id: received, category: 'HOUSING', assertion: 'FACT', statement: 'A dog that bites', source: 'Caretaker', riskTo: 'OTHERS' }, 'isShared why item { id }'));
    const id = answer.answerPartner.item.id as string;
    const told = await Promise.all([
      people.housingLead.query('query H($id: ID!) { heldBackByConsent(itemId: $id) { agency { id } } }', { id }),
      people.housingLead.query('query A($id: ID!) { itemAudience(itemId: $id) { agencies { agencyId people { name } } } }', { id }),
      people.housingLead.query('query W($id: ID!) { whoSees(subject: { kind: ITEM, id: $id }) { agencies { agencyId people { name } } } }', { id }),
      people.housingLead.query('query P($id: ID!) { previewAudience(input: { caseFileId: $id, category: HOUSING, assertion: FACT, recipients: [] }) { agencies { agencyId } } }', { id: caseFileId }),
    ]);
    expect(told[1]?.text).toContain(testAgency('health').id);
    for (const it of told) expect(it.text).not.toContain(testAgency('police').id);
    // whether somebody takes part cannot be tried out by sharing with them, by whichever door
    const doors = (to: Fields): Promise<Answer>[] => [
      send(people.housingLead, 'shareItem', 'ShareItemInput', { id, version: 1, recipients: [to] }),
      send(people.housingLead, 'recordItem', 'RecordItemInput', { caseFileId, category: 'HOUSING', assertion: 'FACT', statement: 'Another', source: 'Caretaker', riskTo: 'OTHERS', recipients: [to] }),
    ];
    const [seated, elsewhere] = await Promise.all([police, { agencyId: testAgency('fire').id, agencyFunction: 'FIRE_AND_RESCUE' }].map(async (to) => (await Promise.all(doors(to))).map((it) => said(it, to.agencyId))));
    expect(seated).toEqual(elsewhere);
    expect(seated?.join()).toContain('RULE_BROKEN');
  });

  it('reads no more of a question that was taken back or lapsed: whom it was about is gone as if it had never come', async () => {
    const { caseFileId } = await anOpenCase(test, { chair: 'CHAIR', nurse: 'AGENCY_REPRESENTATIVE' });
    const asked = good(await send(people.nurse, 'askPartners', 'AskPartnersInput', { caseFileId, question: 'Asked by mistake', purpose: 'To plan a visit', agencyIds: [testAgency('housing').id], identity: ['NAME'], basis: 'PROTECT_ADULT', basisText: 'He may come to harm' }, 'id version')).askPartners;
    const { id } = good(await people.housingLead.query('{ receivedAsks { id question { question } } }')).receivedAsks.find((it: { question: { question: string } }) => it.question.question === 'Asked by mistake');
    const look = (of: string): Promise<Answer> => people.housingLead.query('query R($id: ID!) { receivedAsk(id: $id) { id question { question identity } } }', { id: of });
    expect((await look(id)).text).toContain('Testwright');
    good(await send(people.nurse, 'endPartnerAsk', 'EndPartnerAskInput', { id: asked.id, version: asked.version }));
    const nobodys = randomUUID();
    expect(said(await look(id), id)).toBe(said(await look(nobodys), nobodys));
  });
});

describe('a second pair of eyes', () => {
  it('is another person’s, and no other account of the same person (R28)', async () => {
    const { caseFileId } = await anOpenCase(test, TABLE);
    const { id } = good(await send(people.nurse, 'releaseUrgently', 'ReleaseUrgentlyInput', { caseFileId, statement: 'Petrol on the stairs.', category: 'SAFEGUARDING', recipients: [police], whyNow: 'Tonight' })).releaseUrgently;
    const look = (): Promise<Answer> => send(people.healthLead, 'lookAtUrgentRelease', 'LookAtUrgentReleaseInput', { id, version: 1, outcome: 'UPHELD' });
    const [nurse, lead] = [testPerson('nurse').id, testPerson('healthLead').id];
    try {
      await behind(`update practitioner set staff_number = 'N-3' where id = any ($1)`, [[nurse, lead]], 'data_owner');
      expect((await look()).code).toBe('FORBIDDEN');
    } finally {
      await behind(`update practitioner set staff_number = null where id = any ($1)`, [[nurse, lead]], 'data_owner');
    }
    good(await look());
  });
});
