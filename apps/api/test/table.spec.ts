import { testPerson } from '@concord/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  anOpenCaseFile,
  aPerson,
  CASE_FILE,
  caseFile,
  change,
  fields,
  type Client,
  signedInAs,
  startTestApp,
  type TestApp,
} from './support/index.js';

let test: TestApp;
let housing: Client;
let housingLead: Client;
let nurse: Client;
let coordinator: Client;
let socialWorker: Client;
let stranger: Client;
let auditor: Client;
beforeAll(async () => {
  test = await startTestApp();
  housing = await signedInAs(test, 'housingOfficer');
  housingLead = await signedInAs(test, 'housingLead');
  nurse = await signedInAs(test, 'nurse');
  coordinator = await signedInAs(test, 'coordinator');
  socialWorker = await signedInAs(test, 'socialWorker');
  stranger = await signedInAs(test, 'stranger');
  auditor = await signedInAs(test, 'auditor');
});
afterAll(() => test.close());

const owner = testPerson('socialWorker').id;
const SEAT = change('addParticipant', 'AddParticipantInput');
const CONTACT = change('addContact', 'AddContactInput');
const OFFER = change('offerLead', 'OfferLeadInput');
const ANSWER_LEAD = change('answerLeadOffer', 'AnswerLeadInput');
const LINK = change('linkCaseFiles', 'LinkCaseFilesInput');
const END = 'mutation E($id: ID!) { endParticipation(id: $id) { id } }';

describe('the table', () => {
  it('seats a person, a team or an agency’s contact point, and ends a seat', async () => {
    const { id } = await anOpenCaseFile(housing, coordinator, owner);
    const nurseSeat = {
      caseFileId: id,
      practitionerId: testPerson('nurse').id,
      capacity: 'AGENCY_REPRESENTATIVE',
      seatKey: 'MENTAL_HEALTH',
    };
    expect((await housing.query(SEAT, { input: nurseSeat })).code).toBe('FORBIDDEN');
    expect((await stranger.query(SEAT, { input: nurseSeat })).code).toBe('NOT_FOUND');
    expect(fields(await coordinator.query(SEAT, { input: { ...nurseSeat, seatKey: 'THRONE' } }))).toEqual(['seatKey']);
    expect(fields(await coordinator.query(SEAT, { input: { ...nurseSeat, capacity: 'CASE_OWNER' } }))).toEqual([
      'capacity',
    ]);
    expect((await nurse.query(CASE_FILE, { id })).code).toBe('NOT_FOUND');
    expect((await coordinator.query(SEAT, { input: nurseSeat })).errors).toBeUndefined();
    await coordinator.query(SEAT, { input: nurseSeat });
    const seats = (await caseFile(nurse, id)).participations.filter(
      (it: { practitionerId: string }) => it.practitionerId === nurseSeat.practitionerId,
    );
    expect(seats).toHaveLength(1);
    expect((await housing.query(END, { id: seats[0].id })).code).toBe('FORBIDDEN');
    expect((await stranger.query(END, { id: seats[0].id })).code).toBe('NOT_FOUND');
    expect((await coordinator.query(END, { id: seats[0].id })).errors).toBeUndefined();
    expect((await nurse.query(CASE_FILE, { id })).code).toBe('NOT_FOUND');
  });

  it('lets an agency’s contact point name a colleague of their own, and nobody else', async () => {
    const { id } = await anOpenCaseFile(housing, coordinator, owner);
    const agency = testPerson('healthLead');
    await coordinator.query(SEAT, {
      input: {
        caseFileId: id,
        agencyId: agency.agencyId,
        agencyFunction: agency.agencyFunction,
        capacity: 'AGENCY_REPRESENTATIVE',
      },
    });
    const healthLead = await signedInAs(test, 'healthLead');
    expect((await nurse.query(CASE_FILE, { id })).code).toBe('NOT_FOUND');
    expect(
      (
        await healthLead.query(SEAT, {
          input: { caseFileId: id, practitionerId: testPerson('nurse').id, capacity: 'DEPUTY' },
        })
      ).errors,
    ).toBeUndefined();
    expect(
      (
        await healthLead.query(SEAT, {
          input: { caseFileId: id, practitionerId: testPerson('constable').id, capacity: 'DEPUTY' },
        })
      ).code,
    ).toBe('FORBIDDEN');
    expect((await nurse.query(CASE_FILE, { id })).data.caseFile.id).toBe(id);
  });

  it('passes the lead on only when it is accepted', async () => {
    const { id } = await anOpenCaseFile(housing, coordinator, owner);
    const input = { caseFileId: id, practitionerId: owner };
    expect((await housing.query(OFFER, { input })).code).toBe('FORBIDDEN');
    expect(
      fields(await coordinator.query(OFFER, { input: { ...input, practitionerId: testPerson('nurse').id } })),
    ).toEqual(['practitionerId']);
    expect((await coordinator.query(OFFER, { input })).errors).toBeUndefined();
    expect(await caseFile(coordinator, id)).toMatchObject({ leadProfessional: null, leadOffer: { to: { id: owner } } });
    expect((await housing.query(ANSWER_LEAD, { input: { caseFileId: id, accept: true } })).code).toBe('FORBIDDEN');
    expect((await socialWorker.query(ANSWER_LEAD, { input: { caseFileId: id, accept: true } })).errors).toBeUndefined();
    expect(await caseFile(coordinator, id)).toMatchObject({ leadProfessional: { id: owner }, leadOffer: null });
    await coordinator.query(OFFER, { input: { caseFileId: id, practitionerId: testPerson('housingOfficer').id } });
    expect((await caseFile(coordinator, id)).leadProfessional.id).toBe(owner);
    expect(fields(await housing.query(ANSWER_LEAD, { input: { caseFileId: id, accept: false } }))).toEqual(['answer']);
    expect((await housing.query(ANSWER_LEAD, { input: { caseFileId: id, accept: true } })).errors).toBeUndefined();
    expect((await caseFile(coordinator, id)).leadProfessional.id).toBe(testPerson('housingOfficer').id);
    const lead = (await caseFile(coordinator, id)).participations.find(
      (it: { capacity: string }) => it.capacity === 'LEAD_PROFESSIONAL',
    );
    expect((await coordinator.query(END, { id: lead.id })).code).toBe('RULE_BROKEN');
  });

  it('holds the adult and the advocate, or why not, with names for those who run the case', async () => {
    const { id } = await anOpenCaseFile(housing, coordinator, owner);
    const advocate = { caseFileId: id, capacity: 'ADVOCATE', name: 'Sunniva Lake', takingPart: true };
    expect((await housing.query(CONTACT, { input: advocate })).code).toBe('FORBIDDEN');
    expect((await coordinator.query(CONTACT, { input: advocate })).errors).toBeUndefined();
    expect(
      fields(await coordinator.query(CONTACT, { input: { ...advocate, capacity: 'ADULT', takingPart: false } })),
    ).toEqual(['whyNot']);
    expect((await caseFile(coordinator, id)).contacts).toMatchObject([{ capacity: 'ADVOCATE', name: 'Sunniva Lake' }]);
    expect((await caseFile(housing, id)).contacts).toMatchObject([{ capacity: 'ADVOCATE', name: null }]);
  });

  it('hears two case files together, each seen by its own table only', async () => {
    const [one, two] = [
      await anOpenCaseFile(housing, coordinator, owner),
      await anOpenCaseFile(nurse, coordinator, owner),
    ];
    const input = { caseFileId: one.id, otherCaseFileId: two.id, reason: 'They share a home.' };
    expect((await housing.query(LINK, { input })).code).toBe('NOT_FOUND');
    expect((await coordinator.query(LINK, { input })).errors).toBeUndefined();
    expect((await caseFile(coordinator, two.id)).heardWith).toEqual([{ id: one.id }]);
    expect((await caseFile(housing, one.id)).heardWith).toEqual([]);
  });
});

describe('a concern of family or carers', () => {
  const RECORD =
    'mutation R($input: RecordConcernInput!) { recordConcern(input: $input) { id version replyBy isOverdue } }';
  const ANSWER =
    'mutation A($input: AnswerConcernInput!) { answerConcern(input: $input) { id outcomeCode repliedOn } }';
  const LIST = 'query L($caseFileId: ID) { concerns(caseFileId: $caseFileId) { nodes { id words } } }';
  const said = {
    raisedBy: 'Her brother',
    relationship: 'SIBLING',
    words: 'She has not eaten since Friday.',
    adultMayKnow: false,
    otherAgenciesMayKnow: false,
  };
  const answer = {
    outcomeCode: 'ACTED_ON',
    outcome: 'Visited the same day.',
    reply: 'Thanked him, told him somebody had been.',
    repliedOn: '2026-11-20',
  };
  const listed = async (client: Client, caseFileId: string): Promise<string[]> =>
    (await client.query(LIST, { caseFileId })).data.concerns.nodes.map((it: { id: string }) => it.id);

  it('is read by who heard it and those who run the case, by others only if its author agreed', async () => {
    const { id: caseFileId, personId } = await anOpenCaseFile(housing, coordinator, owner);
    await coordinator.query(SEAT, {
      input: { caseFileId, practitionerId: testPerson('nurse').id, capacity: 'AGENCY_REPRESENTATIVE' },
    });
    const quiet = (await housing.query(RECORD, { input: { ...said, personId, caseFileId } })).data.recordConcern.id;
    const open = (await housing.query(RECORD, { input: { ...said, personId, caseFileId, otherAgenciesMayKnow: true } }))
      .data.recordConcern.id;
    for (const client of [housing, coordinator, socialWorker])
      expect((await listed(client, caseFileId)).sort()).toEqual([quiet, open].sort());
    expect(await listed(nurse, caseFileId)).toEqual([open]);
    expect(await listed(stranger, caseFileId)).toEqual([]);
  });

  it('is owed an outcome and a reply by a day (T14)', async () => {
    const { id: caseFileId, personId } = await anOpenCaseFile(housing, coordinator, owner);
    const concern = (await housing.query(RECORD, { input: { ...said, personId, caseFileId } })).data.recordConcern;
    expect(concern.isOverdue).toBe(false);
    const input = { id: concern.id, version: concern.version, ...answer };
    expect((await stranger.query(ANSWER, { input })).code).toBe('NOT_FOUND');
    expect(fields(await coordinator.query(ANSWER, { input: { ...input, repliedOn: '2999-01-01' } }))).toEqual([
      'repliedOn',
    ]);
    expect(fields(await coordinator.query(ANSWER, { input: { ...input, outcomeCode: 'IGNORED' } }))).toEqual([
      'outcomeCode',
    ]);
    expect((await coordinator.query(ANSWER, { input: { ...input, version: 9 } })).code).toBe('CONFLICT');
    expect((await coordinator.query(ANSWER, { input })).data.answerConcern).toMatchObject({
      outcomeCode: 'ACTED_ON',
      repliedOn: '2026-11-20',
    });
  });

  it('may come before any case file, and stays with the agency that heard it', async () => {
    const personId = await aPerson(housing);
    const { data } = await housing.query(RECORD, { input: { ...said, personId } });
    const all = async (client: Client): Promise<string[]> =>
      (await client.query(LIST)).data.concerns.nodes.map((it: { id: string }) => it.id);
    expect(await all(housing)).toContain(data.recordConcern.id);
    expect(await all(housingLead)).toContain(data.recordConcern.id);
    expect(await all(coordinator)).not.toContain(data.recordConcern.id);
    expect(fields(await housing.query(RECORD, { input: { ...said, personId, relationship: 'WIZARD' } }))).toEqual([
      'relationship',
    ]);
    expect((await stranger.query(RECORD, { input: { ...said, personId } })).code).toBe('NOT_FOUND');
    expect((await auditor.query(RECORD, { input: { ...said, personId } })).code).toBe('FORBIDDEN');
  });
});
