import { creativeSolutions, marm, mappaLevel2, shippedDefinitions } from '@concord/domain';
import { moonlightPanel } from '@concord/domain/testing';
import { newId } from '@concord/platform';
import { testPerson, testTeam } from '@concord/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Answer, anOpenCaseFile, answersTo, aPerson, aSentReferral, aWrittenReferral, type Client, signedInAs, startTestApp, type TestApp } from './support/index.js';

let test: TestApp;
let housing: Client;
let housingLead: Client;
let nurse: Client;
let coordinator: Client;
let chair: Client;
let socialWorker: Client;
let stranger: Client;
let auditor: Client;
beforeAll(async () => {
  test = await startTestApp({}, [...shippedDefinitions, moonlightPanel]);
  housing = await signedInAs(test, 'housingOfficer');
  housingLead = await signedInAs(test, 'housingLead');
  nurse = await signedInAs(test, 'nurse');
  coordinator = await signedInAs(test, 'coordinator');
  chair = await signedInAs(test, 'chair');
  socialWorker = await signedInAs(test, 'socialWorker');
  stranger = await signedInAs(test, 'stranger');
  auditor = await signedInAs(test, 'auditor');
});
afterAll(() => test.close());

const CASE_FILE = `query C($id: ID!) { caseFile(id: $id) { id stage version decideBy firstMeetingBy urgency permittedActions owner { id } leadProfessional { id } repeats { id }
  participations { id capacity practitionerId teamId } contacts { id capacity name takingPart } leadOffer { to { id } } heardWith { id }
  referral { answers urgency timesSent decideBy isOverdue draft { answers version } advice { key kind } decisions { decision reasonCode reason nextStep appealRoute redirectTarget redirectAcceptedBy } } } }`;
const caseFile = async (client: Client, id: string) => (await client.query(CASE_FILE, { id })).data.caseFile;
const change = (name: string, type: string) => `mutation M($input: ${type}!) { ${name}(input: $input) { id version stage } }`;
const START = change('startReferral', 'StartReferralInput');
const SAVE = change('saveReferral', 'SaveReferralInput');
const SUBMIT = change('submitReferral', 'SubmitReferralInput');
const WITHDRAW = change('withdrawReferral', 'WithdrawReferralInput');
const ACCEPT = change('acceptReferral', 'AcceptReferralInput');
const DECLINE = change('declineReferral', 'DeclineReferralInput');
const RETURN = change('returnReferral', 'ReturnReferralInput');
const REDIRECT = change('redirectReferral', 'RedirectReferralInput');
const OWNER = change('changeCaseFileOwner', 'ChangeOwnerInput');
const SEAT = change('addParticipant', 'AddParticipantInput');
const CONTACT = change('addContact', 'AddContactInput');
const OFFER = change('offerLead', 'OfferLeadInput');
const ANSWER_LEAD = change('answerLeadOffer', 'AnswerLeadInput');
const LINK = change('linkCaseFiles', 'LinkCaseFilesInput');
const END = 'mutation E($id: ID!) { endParticipation(id: $id) { id } }';
const QUEUE = '{ triageQueue(first: 100) { nodes { id } } }';
const fields = (answer: Answer) => (answer.errors?.[0]?.extensions.fields ?? []).map((it) => it.path);
const refusal = (answer: Answer) => [answer.code, answer.errors?.[0]?.message];
const owner = testPerson('socialWorker').id;
const accepting = { ownerPractitionerId: owner, urgency: 'URGENT', reason: 'High risk, several agencies needed.' };

describe('writing a referral', () => {
  it('is the referrer’s alone until it is sent', async () => {
    const { caseFileId } = await aWrittenReferral(housing, await aPerson(housing));
    expect((await caseFile(housing, caseFileId)).referral.draft.answers.whyNow).toContain('What is known');
    for (const client of [housingLead, coordinator, stranger]) expect((await client.query(CASE_FILE, { id: caseFileId })).code).toBe('NOT_FOUND');
    expect((await coordinator.query(QUEUE)).data.triageQueue.nodes).not.toContainEqual({ id: caseFileId });
  });

  it('goes on where it was left', async () => {
    const personId = await aPerson(housing);
    const { caseFileId } = await aWrittenReferral(housing, personId);
    expect((await housing.query(START, { input: { forumCode: 'MARM', personId } })).data.startReferral.id).toBe(caseFileId);
  });

  it('needs a forum that exists and a person the referrer may see', async () => {
    const personId = await aPerson(housing);
    expect(fields(await housing.query(START, { input: { forumCode: 'TEA_PARTY', personId } }))).toEqual(['forumCode']);
    const [hidden, missing] = [await stranger.query(START, { input: { forumCode: 'MARM', personId } }), await stranger.query(START, { input: { forumCode: 'MARM', personId: newId() } })];
    expect(refusal(hidden)).toEqual(refusal(missing));
    expect(hidden.code).toBe('NOT_FOUND');
    expect((await auditor.query(START, { input: { forumCode: 'MARM', personId } })).code).toBe('FORBIDDEN');
  });

  it.each<[string, unknown, string[]]>([
    ['an unknown question', { notAQuestion: 'x' }, ['answers.notAQuestion']],
    ['an unknown code', { urgency: 'WHENEVER' }, ['answers.urgency']],
    ['a date that does not exist', { tellBy: '2026-02-30', adultTold: 'NO' }, ['answers.tellBy']],
    ['far too much text', { whyNow: 'x'.repeat(2001) }, ['answers.whyNow']],
    ['a list instead of answers', [], ['answers']],
  ])('answers %s beside its field and keeps what was saved', async (_, answers, paths) => {
    const { caseFileId, version } = await aWrittenReferral(housing, await aPerson(housing));
    expect(fields(await housing.query(SAVE, { input: { caseFileId, version, answers } }))).toEqual(paths);
    expect((await caseFile(housing, caseFileId)).referral.draft.version).toBe(version);
  });

  it('tells a second window that the first one has saved', async () => {
    const { caseFileId, version } = await aWrittenReferral(housing, await aPerson(housing));
    const answers = { whyNow: '“She said ‘no’”\tand\u202E left' };
    expect((await housing.query(SAVE, { input: { caseFileId, version, answers } })).errors).toBeUndefined();
    expect((await housing.query(SAVE, { input: { caseFileId, version, answers: {} } })).code).toBe('CONFLICT');
    expect((await caseFile(housing, caseFileId)).referral.draft.answers.whyNow).toBe('“She said ‘no’” | and left');
  });
});

describe('sending a referral', () => {
  it('lists what is missing, question by question', async () => {
    const { caseFileId, version } = await aWrittenReferral(housing, await aPerson(housing), { answers: { urgency: 'URGENT' } });
    const paths = fields(await housing.query(SUBMIT, { input: { caseFileId, version } }));
    expect(paths).toContain('answers.whyNow');
    expect(paths).not.toContain('answers.urgency');
    expect((await caseFile(housing, caseFileId)).stage).toBe('DRAFT');
  });

  it('gives a day by which a decision is owed, and shows triage the codes but not the draft', async () => {
    const { id } = await aSentReferral(housing, await aPerson(housing));
    const seen = await caseFile(coordinator, id);
    expect(seen).toMatchObject({ stage: 'REFERRED', referral: { timesSent: 1, urgency: 'URGENT', isOverdue: false, draft: null } });
    expect(seen.decideBy).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(seen.referral.answers).not.toHaveProperty('whyNow');
    expect(JSON.stringify(seen.referral.answers)).not.toContain('Asked about it');
    expect(seen.referral.advice).toContainEqual({ key: 'CHILD_AT_RISK', kind: 'ACT_NOW' });
    expect(seen.participations).toContainEqual(expect.objectContaining({ capacity: 'CO_ORDINATOR', teamId: testTeam('partnershipTeam').id }));
    expect((await chair.query(QUEUE)).data.triageQueue.nodes).toContainEqual({ id });
    expect((await nurse.query(QUEUE)).data.triageQueue.nodes).toEqual([]);
    expect((await stranger.query(CASE_FILE, { id })).code).toBe('NOT_FOUND');
  });

  it('twice is once, and afterwards it can no longer be changed', async () => {
    const { caseFileId, version } = await aWrittenReferral(housing, await aPerson(housing));
    const submissionId = newId();
    const [one, two] = [await housing.query(SUBMIT, { input: { caseFileId, version, submissionId } }), await housing.query(SUBMIT, { input: { caseFileId, version, submissionId } })];
    expect(two.data.submitReferral).toEqual(one.data.submitReferral);
    expect((await housing.query(SAVE, { input: { caseFileId, version: version + 1, answers: {} } })).code).toBe('RULE_BROKEN');
    expect((await caseFile(housing, caseFileId)).referral.timesSent).toBe(1);
  });

  it('is the referrer’s: others at the table cannot, strangers see nothing', async () => {
    const { caseFileId, version } = await aWrittenReferral(housing, await aPerson(housing));
    const input = { caseFileId, version };
    const [hidden, missing] = [await stranger.query(SUBMIT, { input }), await stranger.query(SUBMIT, { input: { ...input, caseFileId: newId() } })];
    expect(refusal(hidden)).toEqual(refusal(missing));
    expect((await coordinator.query(SUBMIT, { input })).code).toBe('NOT_FOUND');
  });

  it('turns overdue when nobody decides', async () => {
    const { id } = await aSentReferral(housing, await aPerson(housing));
    test.clock.moveOn(10 * 24 * 60);
    const later = await signedInAs(test, 'housingOfficer');
    expect((await caseFile(later, id)).referral.isOverdue).toBe(true);
    test.clock.moveOn(-10 * 24 * 60);
  });

  it.each([mappaLevel2, creativeSolutions, moonlightPanel])('works for $code as for any other forum', async (definition) => {
    const sent = await aSentReferral(housing, await aPerson(housing), { form: definition.referralForm, forumCode: definition.code });
    expect(await caseFile(coordinator, sent.id)).toMatchObject({ stage: 'REFERRED' });
  });
});

describe('taking a referral back', () => {
  it('is for the referrer, until somebody accepts it', async () => {
    const { id, version } = await aSentReferral(housing, await aPerson(housing));
    expect((await coordinator.query(WITHDRAW, { input: { caseFileId: id, version } })).code).toBe('FORBIDDEN');
    expect((await stranger.query(WITHDRAW, { input: { caseFileId: id, version } })).code).toBe('NOT_FOUND');
    expect((await housing.query(WITHDRAW, { input: { caseFileId: id, version } })).data.withdrawReferral.stage).toBe('WITHDRAWN');
    expect((await housing.query(WITHDRAW, { input: { caseFileId: id, version: version + 1 } })).code).toBe('FORBIDDEN');
  });
});

describe('triage', () => {
  it('accepts with a named owner, an urgency and a day for the first meeting', async () => {
    const { id, version } = await aSentReferral(housing, await aPerson(housing));
    const input = { caseFileId: id, version, ...accepting };
    expect((await housing.query(ACCEPT, { input })).code).toBe('FORBIDDEN');
    expect(refusal(await stranger.query(ACCEPT, { input }))).toEqual(refusal(await stranger.query(ACCEPT, { input: { ...input, caseFileId: newId() } })));
    expect(fields(await coordinator.query(ACCEPT, { input: { ...input, urgency: 'SOON' } }))).toEqual(['urgency']);
    expect(fields(await coordinator.query(ACCEPT, { input: { ...input, ownerPractitionerId: newId() } }))).toEqual(['ownerPractitionerId']);
    expect(fields(await coordinator.query(ACCEPT, { input: { ...input, reason: ' ' } }))).toEqual(['reason']);
    expect((await coordinator.query(ACCEPT, { input: { ...input, version: version + 7 } })).code).toBe('CONFLICT');
    expect((await coordinator.query(ACCEPT, { input })).data.acceptReferral.stage).toBe('OPEN');
    const seen = await caseFile(housing, id);
    expect(seen).toMatchObject({ stage: 'OPEN', urgency: 'URGENT', owner: { id: owner }, referral: { decisions: [{ decision: 'ACCEPT', reason: accepting.reason }] } });
    expect(seen.firstMeetingBy).toMatch(/^\d{4}/);
    expect((await socialWorker.query(CASE_FILE, { id })).data.caseFile.permittedActions).toContain('convene');
  });

  it('declines with a coded reason, a next step and a way to disagree, which the referrer reads (T25)', async () => {
    const { id, version } = await aSentReferral(housing, await aPerson(housing));
    const input = { caseFileId: id, version, reasonCode: 'NOT_HIGH_RISK', reason: 'On what is known now.', nextStep: 'Ask the GP for a review.' };
    expect(fields(await chair.query(DECLINE, { input: { ...input, reasonCode: 'BORED' } }))).toEqual(['reasonCode']);
    expect((await nurse.query(DECLINE, { input })).code).toBe('NOT_FOUND');
    expect((await chair.query(DECLINE, { input })).data.declineReferral.stage).toBe('DECLINED');
    const seen = await caseFile(housing, id);
    expect(seen.referral.decisions[0]).toMatchObject({ decision: 'DECLINE', reasonCode: 'NOT_HIGH_RISK', nextStep: input.nextStep });
    expect(seen.referral.decisions[0].appealRoute).toContain('five working days');
    const log = (client: Client) => client.query('{ declinedReferrals { nodes { caseFileId reason } } }');
    expect((await log(coordinator)).data.declinedReferrals.nodes).toContainEqual({ caseFileId: id, reason: input.reason });
    expect((await log(nurse)).data.declinedReferrals.nodes).toEqual([]);
  });

  it('sends it back for more, and the referrer sends it again', async () => {
    const personId = await aPerson(housing);
    const { id, version } = await aSentReferral(housing, personId);
    const returned = await coordinator.query(RETURN, { input: { caseFileId: id, version, reasonCode: 'RISK_NOT_CLEAR', reason: 'What could happen, and how soon?' } });
    expect(returned.data.returnReferral.stage).toBe('RETURNED');
    const { draft } = (await caseFile(housing, id)).referral;
    const saved = await housing.query(SAVE, { input: { caseFileId: id, version: draft.version, answers: answersTo(marm.referralForm, { whyNow: 'He was found on the floor twice.' }) } });
    expect(saved.errors).toBeUndefined();
    const again = await housing.query(SUBMIT, { input: { caseFileId: id, version: (draft.version as number) + 1 } });
    expect(again.data.submitReferral.stage).toBe('REFERRED');
    expect(await caseFile(coordinator, id)).toMatchObject({ referral: { timesSent: 2, decisions: [{ decision: 'RETURN' }] } });
  });

  it('sends it elsewhere once somebody there has accepted', async () => {
    const { id, version } = await aSentReferral(housing, await aPerson(housing));
    const input = { caseFileId: id, version, target: 'MARAC', acceptedBy: 'MARAC co-ordinator, 01632 960004', reason: 'Domestic abuse leads.' };
    expect(fields(await coordinator.query(REDIRECT, { input: { ...input, target: 'THE_MOON' } }))).toEqual(['target']);
    expect(fields(await coordinator.query(REDIRECT, { input: { ...input, acceptedBy: '' } }))).toEqual(['acceptedBy']);
    expect((await coordinator.query(REDIRECT, { input })).data.redirectReferral.stage).toBe('REDIRECTED');
    expect((await caseFile(housing, id)).referral.decisions[0]).toMatchObject({ redirectTarget: 'MARAC', redirectAcceptedBy: input.acceptedBy });
  });

  it('shows a repeat to triage, and never to a referrer who does not sit at the earlier table (T26)', async () => {
    const personId = await aPerson(housing);
    const first = await anOpenCaseFile(housing, coordinator, owner, personId);
    const second = await aSentReferral(housingLead, personId);
    expect((await caseFile(coordinator, second.id)).repeats).toEqual([{ id: first.id }]);
    expect((await caseFile(housingLead, second.id)).repeats).toEqual([]);
  });

  it('passes a case file on to another owner, who is never nobody', async () => {
    const { id, version } = await anOpenCaseFile(housing, coordinator, owner);
    const input = { caseFileId: id, ownerPractitionerId: testPerson('nurse').id, version };
    expect((await housing.query(OWNER, { input })).code).toBe('FORBIDDEN');
    expect((await stranger.query(OWNER, { input })).code).toBe('NOT_FOUND');
    expect((await coordinator.query(OWNER, { input })).errors).toBeUndefined();
    expect((await caseFile(nurse, id)).owner.id).toBe(input.ownerPractitionerId);
    expect((await socialWorker.query(CASE_FILE, { id })).code).toBe('NOT_FOUND');
  });
});

describe('the table', () => {
  it('seats a person, a team or an agency’s contact point, and ends a seat', async () => {
    const { id } = await anOpenCaseFile(housing, coordinator, owner);
    const nurseSeat = { caseFileId: id, practitionerId: testPerson('nurse').id, capacity: 'AGENCY_REPRESENTATIVE', seatKey: 'MENTAL_HEALTH' };
    expect((await housing.query(SEAT, { input: nurseSeat })).code).toBe('FORBIDDEN');
    expect((await stranger.query(SEAT, { input: nurseSeat })).code).toBe('NOT_FOUND');
    expect(fields(await coordinator.query(SEAT, { input: { ...nurseSeat, seatKey: 'THRONE' } }))).toEqual(['seatKey']);
    expect(fields(await coordinator.query(SEAT, { input: { ...nurseSeat, capacity: 'CASE_OWNER' } }))).toEqual(['capacity']);
    expect((await nurse.query(CASE_FILE, { id })).code).toBe('NOT_FOUND');
    expect((await coordinator.query(SEAT, { input: nurseSeat })).errors).toBeUndefined();
    await coordinator.query(SEAT, { input: nurseSeat });
    const seats = (await caseFile(nurse, id)).participations.filter((it: { practitionerId: string }) => it.practitionerId === nurseSeat.practitionerId);
    expect(seats).toHaveLength(1);
    expect((await housing.query(END, { id: seats[0].id })).code).toBe('FORBIDDEN');
    expect((await stranger.query(END, { id: seats[0].id })).code).toBe('NOT_FOUND');
    expect((await coordinator.query(END, { id: seats[0].id })).errors).toBeUndefined();
    expect((await nurse.query(CASE_FILE, { id })).code).toBe('NOT_FOUND');
  });

  it('lets an agency’s contact point name a colleague of their own, and nobody else', async () => {
    const { id } = await anOpenCaseFile(housing, coordinator, owner);
    const agency = testPerson('healthLead');
    await coordinator.query(SEAT, { input: { caseFileId: id, agencyId: agency.agencyId, agencyFunction: agency.agencyFunction, capacity: 'AGENCY_REPRESENTATIVE' } });
    const healthLead = await signedInAs(test, 'healthLead');
    expect((await nurse.query(CASE_FILE, { id })).code).toBe('NOT_FOUND');
    expect((await healthLead.query(SEAT, { input: { caseFileId: id, practitionerId: testPerson('nurse').id, capacity: 'DEPUTY' } })).errors).toBeUndefined();
    expect((await healthLead.query(SEAT, { input: { caseFileId: id, practitionerId: testPerson('constable').id, capacity: 'DEPUTY' } })).code).toBe('FORBIDDEN');
    expect((await nurse.query(CASE_FILE, { id })).data.caseFile.id).toBe(id);
  });

  it('passes the lead on only when it is accepted', async () => {
    const { id } = await anOpenCaseFile(housing, coordinator, owner);
    const input = { caseFileId: id, practitionerId: owner };
    expect((await housing.query(OFFER, { input })).code).toBe('FORBIDDEN');
    expect(fields(await coordinator.query(OFFER, { input: { ...input, practitionerId: testPerson('nurse').id } }))).toEqual(['practitionerId']);
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
    const lead = (await caseFile(coordinator, id)).participations.find((it: { capacity: string }) => it.capacity === 'LEAD_PROFESSIONAL');
    expect((await coordinator.query(END, { id: lead.id })).code).toBe('RULE_BROKEN');
  });

  it('holds the adult and the advocate, or why not, with names for those who run the case', async () => {
    const { id } = await anOpenCaseFile(housing, coordinator, owner);
    const advocate = { caseFileId: id, capacity: 'ADVOCATE', name: 'Sunniva Lake', takingPart: true };
    expect((await housing.query(CONTACT, { input: advocate })).code).toBe('FORBIDDEN');
    expect((await coordinator.query(CONTACT, { input: advocate })).errors).toBeUndefined();
    expect(fields(await coordinator.query(CONTACT, { input: { ...advocate, capacity: 'ADULT', takingPart: false } }))).toEqual(['whyNot']);
    expect((await caseFile(coordinator, id)).contacts).toMatchObject([{ capacity: 'ADVOCATE', name: 'Sunniva Lake' }]);
    expect((await caseFile(housing, id)).contacts).toMatchObject([{ capacity: 'ADVOCATE', name: null }]);
  });

  it('hears two case files together, each seen by its own table only', async () => {
    const [one, two] = [await anOpenCaseFile(housing, coordinator, owner), await anOpenCaseFile(nurse, coordinator, owner)];
    const input = { caseFileId: one.id, otherCaseFileId: two.id, reason: 'They share a home.' };
    expect((await housing.query(LINK, { input })).code).toBe('NOT_FOUND');
    expect((await coordinator.query(LINK, { input })).errors).toBeUndefined();
    expect((await caseFile(coordinator, two.id)).heardWith).toEqual([{ id: one.id }]);
    expect((await caseFile(housing, one.id)).heardWith).toEqual([]);
  });
});

describe('a concern of family or carers', () => {
  const RECORD = 'mutation R($input: RecordConcernInput!) { recordConcern(input: $input) { id version replyBy isOverdue } }';
  const ANSWER = 'mutation A($input: AnswerConcernInput!) { answerConcern(input: $input) { id outcomeCode repliedOn } }';
  const LIST = 'query L($caseFileId: ID) { concerns(caseFileId: $caseFileId) { nodes { id words } } }';
  const said = { raisedBy: 'Her brother', relationship: 'SIBLING', words: 'She has not eaten since Friday.', adultMayKnow: false, otherAgenciesMayKnow: false };
  const answer = { outcomeCode: 'ACTED_ON', outcome: 'Visited the same day.', reply: 'Thanked him, told him somebody had been.', repliedOn: '2026-11-20' };
  const listed = async (client: Client, caseFileId: string): Promise<string[]> => (await client.query(LIST, { caseFileId })).data.concerns.nodes.map((it: { id: string }) => it.id);

  it('is read by who heard it and those who run the case, by others only if its author agreed', async () => {
    const { id: caseFileId, personId } = await anOpenCaseFile(housing, coordinator, owner);
    await coordinator.query(SEAT, { input: { caseFileId, practitionerId: testPerson('nurse').id, capacity: 'AGENCY_REPRESENTATIVE' } });
    const quiet = (await housing.query(RECORD, { input: { ...said, personId, caseFileId } })).data.recordConcern.id;
    const open = (await housing.query(RECORD, { input: { ...said, personId, caseFileId, otherAgenciesMayKnow: true } })).data.recordConcern.id;
    for (const client of [housing, coordinator, socialWorker]) expect((await listed(client, caseFileId)).sort()).toEqual([quiet, open].sort());
    expect(await listed(nurse, caseFileId)).toEqual([open]);
    expect(await listed(stranger, caseFileId)).toEqual([]);
  });

  it('is owed an outcome and a reply by a day (T14)', async () => {
    const { id: caseFileId, personId } = await anOpenCaseFile(housing, coordinator, owner);
    const concern = (await housing.query(RECORD, { input: { ...said, personId, caseFileId } })).data.recordConcern;
    expect(concern.isOverdue).toBe(false);
    const input = { id: concern.id, version: concern.version, ...answer };
    expect((await stranger.query(ANSWER, { input })).code).toBe('NOT_FOUND');
    expect(fields(await coordinator.query(ANSWER, { input: { ...input, repliedOn: '2999-01-01' } }))).toEqual(['repliedOn']);
    expect(fields(await coordinator.query(ANSWER, { input: { ...input, outcomeCode: 'IGNORED' } }))).toEqual(['outcomeCode']);
    expect((await coordinator.query(ANSWER, { input: { ...input, version: 9 } })).code).toBe('CONFLICT');
    expect((await coordinator.query(ANSWER, { input })).data.answerConcern).toMatchObject({ outcomeCode: 'ACTED_ON', repliedOn: '2026-11-20' });
  });

  it('may come before any case file, and stays with the agency that heard it', async () => {
    const personId = await aPerson(housing);
    const { data } = await housing.query(RECORD, { input: { ...said, personId } });
    const all = async (client: Client): Promise<string[]> => (await client.query(LIST)).data.concerns.nodes.map((it: { id: string }) => it.id);
    expect(await all(housing)).toContain(data.recordConcern.id);
    expect(await all(housingLead)).toContain(data.recordConcern.id);
    expect(await all(coordinator)).not.toContain(data.recordConcern.id);
    expect(fields(await housing.query(RECORD, { input: { ...said, personId, relationship: 'WIZARD' } }))).toEqual(['relationship']);
    expect((await stranger.query(RECORD, { input: { ...said, personId } })).code).toBe('NOT_FOUND');
    expect((await auditor.query(RECORD, { input: { ...said, personId } })).code).toBe('FORBIDDEN');
  });
});
