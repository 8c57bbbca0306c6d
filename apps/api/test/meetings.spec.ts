import { type ForumDefinition, marm, shippedDefinitions } from '@concord/domain';
import { moonlightPanel } from '@concord/domain/testing';
import { newId } from '@concord/platform';
import { testAgency, testEmail, testPerson, testTeam, type PersonKey } from '@concord/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CONVENE, conveningInput, decideAll, placeOf, planAll, room, ROOM, send, step } from './support/a-meeting.js';
import { aCaseAtTheTable, type OpenCase } from './support/a-case-at-the-table.js';
import { type Client, signedIn, startWorldApp, type TestApp } from './support/index.js';

let test: TestApp;
const clients: Partial<Record<PersonKey, Client>> = {};
const as = (key: PersonKey): Client => {
  const client = clients[key];
  if (!client) throw new Error(`${key} is not signed in`);
  return client;
};
const PEOPLE: PersonKey[] = ['chair', 'minuteTaker', 'coordinator', 'socialWorker', 'housingOfficer', 'housingLead', 'nurse', 'healthLead', 'fireOfficer', 'outreachWorker', 'constable', 'policeLead', 'stranger'];
const ATTENDING: PersonKey[] = ['chair', 'minuteTaker', 'socialWorker', 'housingOfficer', 'fireOfficer', 'outreachWorker'];

beforeAll(async () => {
  test = await startWorldApp([...shippedDefinitions, moonlightPanel]);
  for (const key of PEOPLE) clients[key] = await signedIn(test, testEmail(key));
}, 60_000);
afterAll(() => test.close());

const convened = async (file: OpenCase, forum: ForumDefinition, changes: object = {}): Promise<{ id: string; version: number }> => {
  const answer = await as('chair').query(CONVENE, { input: conveningInput(file.id, forum, changes) });
  if (answer.errors) throw new Error(answer.text);
  return answer.data.conveneMeeting;
};

const gaps = async (id: string): Promise<string[]> => {
  const answer = await as('chair').query('query Gaps($id: ID!) { meetingGaps(meetingId: $id) { code section key } }', { id });
  if (answer.errors) throw new Error(answer.text);
  return answer.data.meetingGaps.map((it: { code: string }) => it.code);
};

/** Opens a meeting with most people in it, each of whom acknowledged the statement. */
const opened = async (id: string): Promise<void> => {
  await step(as('chair'), 'openMeeting', id);
  for (const key of ATTENDING) await step(as(key), 'acknowledgeStatement', id, 'meetingId');
};

const recordRest = async (id: string): Promise<void> => {
  const meeting = await room(as('minuteTaker'), id);
  for (const it of meeting.attendances.filter((one: { status: string | null }) => one.status === null)) await send(as('minuteTaker'), 'recordAttendance', { attendanceId: it.id, status: 'APOLOGIES_NO_REPORT' });
};

describe.each([
  ['MARM', marm, {}],
  ['a made-up forum', moonlightPanel, { tide: 'HIGH' }],
])('a meeting of %s', (_, forum, answers) => {
  let file: OpenCase;
  let id: string;
  beforeAll(async () => {
    file = await aCaseAtTheTable(test, forum, answers);
    ({ id } = await convened(file, forum));
  });

  it('is planned, with a place for everybody, and a return asked of each agency', async () => {
    const meeting = await room(as('chair'), id);
    expect(meeting).toMatchObject({ status: 'PLANNED', roomIsOpen: false, parts: [] });
    expect(meeting.attendances).toHaveLength(8);
    expect(meeting.returns).toHaveLength(5);
    expect(meeting.permittedActions).toEqual(expect.arrayContaining(['open', 'reschedule', 'finish', 'proceed']));
  });

  it('does not exist for a stranger', async () => {
    const shape = async (one: string): Promise<unknown> => {
      const { status, errors, data } = await as('stranger').query(ROOM, { id: one });
      return { status, data, errors: errors?.map(({ message, extensions }) => [message, extensions.code]) };
    };
    expect(await shape(id)).toEqual(await shape(newId()));
    expect((await step(as('stranger'), 'openMeeting', id)).code).toBe('NOT_FOUND');
  });

  it('opens its content to each attendee only after the statement', async () => {
    await step(as('chair'), 'openMeeting', id);
    await step(as('chair'), 'acknowledgeStatement', id, 'meetingId');
    const note = await send(as('chair'), 'writeNote', { meetingId: id, agendaKey: forum.agenda[0]?.key, body: 'The heating is off', audience: 'TABLE' });
    expect(note.errors).toBeUndefined();
    expect((await room(as('nurse'), id)).notes).toEqual([]);
    expect((await send(as('nurse'), 'writeNote', { meetingId: id, agendaKey: forum.agenda[0]?.key, body: 'Too early', audience: 'TABLE' })).code).toBe('FORBIDDEN');
    for (const key of ATTENDING) await step(as(key), 'acknowledgeStatement', id, 'meetingId');
    expect((await room(as('housingOfficer'), id)).notes).toEqual([expect.objectContaining({ body: 'The heating is off' })]);
    expect((await room(as('nurse'), id)).notes).toEqual([]);
  });

  it('lets the chair acknowledge the statement for those who heard it, by name', async () => {
    const place = placeOf(await room(as('chair'), id), 'nurse');
    const read = (who: Client): ReturnType<Client['query']> => who.query('mutation Read($id: ID!, $ids: [ID!]!) { recordStatementRead(meetingId: $id, attendanceIds: $ids) { readAloud } }', { id, ids: [place.id] });
    expect((await read(as('chair'))).code).toBe('RULE_BROKEN');
    await send(as('minuteTaker'), 'recordAttendance', { attendanceId: place.id, status: 'ATTENDED' });
    expect((await read(as('minuteTaker'))).code).toBe('FORBIDDEN');
    expect((await read(as('chair'))).data.recordStatementRead).toEqual([{ readAloud: true }]);
    expect((await room(as('nurse'), id)).notes).toHaveLength(1);
  });

  it('shows the second of two people what the first decided', async () => {
    const key = forum.decisions[0]?.key ?? '';
    const input = { meetingId: id, decisionKey: key, outcome: forum.decisions[0]?.outcomes[0]?.code, agencyId: testAgency('council').id, audience: 'TABLE' };
    const first = (await send(as('chair'), 'recordDecision', { ...input, rationale: 'First' })).data.recordDecision;
    expect((await send(as('minuteTaker'), 'recordDecision', { ...input, rationale: 'Second' })).code).toBe('CONFLICT');
    await send(as('minuteTaker'), 'amendDecision', { id: first.id, version: first.version, outcome: input.outcome, agencyId: input.agencyId, rationale: 'Reworded', audience: 'TABLE' });
    expect((await send(as('chair'), 'amendDecision', { id: first.id, version: first.version, outcome: input.outcome, agencyId: input.agencyId, rationale: 'Lost', audience: 'TABLE' })).code).toBe('CONFLICT');
    expect((await room(as('nurse'), id)).decisions).toEqual([expect.objectContaining({ rationale: 'Reworded' })]);
    await send(as('housingOfficer'), 'recordDissent', { decisionId: first.id, words: 'We cannot afford this' }, 'id');
    expect((await room(as('chair'), id)).decisions[0].dissents).toEqual([{ agencyId: testAgency('housing').id, words: 'We cannot afford this' }]);
    expect((await send(as('housingOfficer'), 'amendDecision', { id: first.id, version: 3, rationale: 'Mine', audience: 'TABLE' })).code).toBe('FORBIDDEN');
  });

  it('has parts, and people step out and in', async () => {
    const kind = 'WITHOUT_ADULT';
    const part = await as('chair').query('mutation Part($id: ID!, $kind: MeetingPartKind!) { startMeetingPart(meetingId: $id, kind: $kind) { number kind } }', { id, kind });
    expect(part.data.startMeetingPart).toEqual({ number: 2, kind });
    const own = placeOf(await room(as('nurse'), id), 'nurse');
    await step(as('nurse'), 'stepOut', own.id, 'attendanceId');
    expect((await room(as('chair'), id)).presentIds).not.toContain(own.id);
    expect((await step(as('nurse'), 'stepOut', placeOf(await room(as('chair'), id), 'chair').id, 'attendanceId')).code).toBe('FORBIDDEN');
    await step(as('chair'), 'stepIn', own.id, 'attendanceId');
    expect((await room(as('chair'), id)).presentIds).toContain(own.id);
  });

  it('cannot be finished with a gap of any kind, and says which', async () => {
    const refusal = await step(as('chair'), 'finishMeeting', id);
    expect(refusal.code).toBe('INVALID');
    expect(refusal.errors?.[0]?.extensions.fields?.length).toBe((await gaps(id)).length);
    expect(await gaps(id)).toEqual(expect.arrayContaining(['ATTENDANCE_MISSING', 'DECISION_MISSING', 'REVIEW_OR_CLOSURE_MISSING']));
    await recordRest(id);
    expect(await gaps(id)).not.toContain('ATTENDANCE_MISSING');
    await decideAll(as('chair'), id, forum, forum.decisions[0]?.key);
    expect(await gaps(id)).not.toContain('DECISION_MISSING');
    expect((await gaps(id)).some((it) => it.startsWith('PLAN_'))).toBe(true);
    await planAll(as('chair'), file.id, forum);
    await send(as('chair'), 'setNextReview', { id, on: new Date(Date.now() + 500 * 86_400_000).toISOString().slice(0, 10) }, 'id');
    expect(await gaps(id)).toContain('REVIEW_TOO_LATE');
    await send(as('chair'), 'setNextReview', { id, on: new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10) }, 'id');
    expect(await gaps(id)).toEqual([]);
  });

  it('can be left to be completed, resumed and finished', async () => {
    await step(as('chair'), 'endMeetingForNow', id);
    expect(await room(as('chair'), id)).toMatchObject({ status: 'AWAITING_COMPLETION', finishBy: expect.any(String), presentIds: [] });
    await step(as('chair'), 'resumeMeeting', id);
    await step(as('chair'), 'finishMeeting', id);
    expect(await room(as('chair'), id)).toMatchObject({ status: 'FINISHED' });
    expect((await send(as('chair'), 'writeNote', { meetingId: id, agendaKey: forum.agenda[0]?.key, body: 'Late', audience: 'TABLE' })).code).toBe('RULE_BROKEN');
  });
});

describe('convening', () => {
  let file: OpenCase;
  beforeAll(async () => {
    file = await aCaseAtTheTable(test, marm);
  });
  const attempt = (changes: object, who: PersonKey = 'chair'): ReturnType<Client['query']> => as(who).query(CONVENE, { input: conveningInput(file.id, marm, changes) });

  it('asks for a chair of the forum’s grade, or the reason', async () => {
    const people = [
      { practitionerId: testPerson('chair').id, capacity: 'CHAIR', grade: 'PRACTITIONER' },
      { practitionerId: testPerson('minuteTaker').id, capacity: 'MINUTE_TAKER' },
    ];
    expect((await attempt({ participants: people })).errors?.[0]?.extensions).toMatchObject({ code: 'RULE_BROKEN', fields: [{ path: 'gradeReason' }] });
    expect((await attempt({ participants: people, gradeReason: 'No manager is free this week' })).errors).toBeUndefined();
    expect((await attempt({ participants: people.slice(1) })).errors?.[0]?.extensions.fields?.[0]?.path).toBe('participants');
  });

  it('asks why the adult is not invited, and where the meeting is', async () => {
    expect((await attempt({ adult: { asked: 'NOT_INVITED' } })).errors?.[0]?.extensions.fields?.[0]?.path).toBe('adult.reason');
    expect((await attempt({ place: '', videoLink: '' })).errors?.[0]?.extensions.fields?.[0]?.path).toBe('place');
    expect((await attempt({ endsAt: new Date(0).toISOString() })).code).toBe('RULE_BROKEN');
  });

  it('happens once for one submission, and is not for a stranger or a plain member of the table', async () => {
    const input = conveningInput(file.id, marm);
    const [one, two] = [await as('chair').query(CONVENE, { input }), await as('chair').query(CONVENE, { input })];
    expect(one.data.conveneMeeting.id).toBe(two.data.conveneMeeting.id);
    expect((await attempt({}, 'stranger')).code).toBe('NOT_FOUND');
    expect((await attempt({}, 'housingOfficer')).code).toBe('FORBIDDEN');
  });
});

describe('people of a meeting', () => {
  let file: OpenCase;
  let id: string;
  beforeAll(async () => {
    file = await aCaseAtTheTable(test, marm);
    ({ id } = await convened(file, marm));
  });

  it('answer their own invitation, not another’s', async () => {
    const mine = (await room(as('nurse'), id)).invitations.find((it: { practitioner: { id: string } | null }) => it.practitioner?.id === testPerson('nurse').id);
    expect((await send(as('housingOfficer'), 'respondToInvitation', { id: mine.id, version: mine.version, response: 'DECLINED' })).code).toBe('FORBIDDEN');
    expect((await send(as('nurse'), 'respondToInvitation', { id: mine.id, version: mine.version, response: 'ACCEPTED' }, 'response')).data.respondToInvitation.response).toBe('ACCEPTED');
  });

  it('send a deputy in one step, who then has the place', async () => {
    const before = await room(as('chair'), id);
    const invitation = before.invitations.find((it: { practitioner: { id: string } | null }) => it.practitioner?.id === testPerson('nurse').id);
    expect((await send(as('chair'), 'sendDeputy', { invitationId: invitation.id, practitionerId: testPerson('constable').id })).code).toBe('RULE_BROKEN');
    expect((await send(as('chair'), 'sendDeputy', { invitationId: invitation.id, practitionerId: testPerson('healthLead').id }, 'id capacity deputyForId')).data.sendDeputy).toMatchObject({ capacity: 'DEPUTY', deputyForId: invitation.id });
    const after = await room(as('chair'), id);
    expect(placeOf(after, 'nurse').expected).toBe(false);
    expect(placeOf(after, 'healthLead').expected).toBe(true);
  });

  it('send their own deputy, but not for another agency', async () => {
    const { id: other } = await convened(file, marm);
    const invitationOf = async (key: PersonKey): Promise<{ id: string }> => (await room(as('chair'), other)).invitations.find((it: { practitioner: { id: string } | null }) => it.practitioner?.id === testPerson(key).id);
    const nurses = await invitationOf('nurse');
    expect((await send(as('housingOfficer'), 'sendDeputy', { invitationId: nurses.id, practitionerId: testPerson('healthLead').id })).code).toBe('FORBIDDEN');
    expect((await send(as('nurse'), 'sendDeputy', { invitationId: nurses.id, practitionerId: testPerson('healthLead').id }, 'capacity')).data.sendDeputy).toEqual({ capacity: 'DEPUTY' });
  });

  it('who are invited twice are refused', async () => {
    expect((await send(as('chair'), 'inviteToMeeting', { meetingId: id, practitionerId: testPerson('housingOfficer').id, capacity: 'OBSERVER' })).code).toBe('RULE_BROKEN');
    const twice = conveningInput(file.id, marm);
    (twice['participants'] as object[]).push({ practitionerId: testPerson('nurse').id, capacity: 'OBSERVER' });
    expect((await as('chair').query(CONVENE, { input: twice })).errors?.[0]?.extensions.fields?.[0]?.path).toBe('participants');
  });

  it('who come for a team take its place', async () => {
    const invited = await send(as('chair'), 'inviteToMeeting', { meetingId: id, teamId: testTeam('streetTeam').id, capacity: 'AGENCY_REPRESENTATIVE' }, 'id');
    expect(invited.errors).toBeUndefined();
    await opened(id);
    expect((await step(as('constable'), 'acknowledgeStatement', id, 'meetingId', '{ name practitionerId }')).data.acknowledgeStatement).toEqual({ name: testPerson('constable').name, practitionerId: testPerson('constable').id });
    expect((await room(as('constable'), id)).roomIsOpen).toBe(true);
  });

  it('who hand over in the middle of a meeting see no more of it', async () => {
    const { id: other } = await convened(file, marm);
    await opened(other);
    await send(as('chair'), 'writeNote', { meetingId: other, agendaKey: marm.agenda[0]?.key, body: 'Said early', audience: 'TABLE' }, 'id');
    const mine = (await room(as('housingOfficer'), other)).invitations.find((it: { practitioner: { id: string } | null }) => it.practitioner?.id === testPerson('housingOfficer').id);
    expect((await room(as('housingOfficer'), other)).notes).toHaveLength(1);
    expect((await send(as('housingOfficer'), 'sendDeputy', { invitationId: mine.id, practitionerId: testPerson('housingLead').id })).errors).toBeUndefined();
    const after = await room(as('housingOfficer'), other);
    expect(after).toMatchObject({ roomIsOpen: false, notes: [] });
    expect(after.presentIds).not.toContain(placeOf(after, 'housingOfficer').id);
    expect((await step(as('housingOfficer'), 'acknowledgeStatement', other, 'meetingId')).code).toBe('RULE_BROKEN');
    await step(as('housingLead'), 'acknowledgeStatement', other, 'meetingId');
    expect((await room(as('housingLead'), other)).notes).toHaveLength(1);
  });

  it('who observe hear, and get no copy', async () => {
    await send(as('chair'), 'inviteToMeeting', { meetingId: id, practitionerId: testPerson('policeLead').id, capacity: 'OBSERVER' }, 'id');
    await step(as('policeLead'), 'acknowledgeStatement', id, 'meetingId');
    await send(as('chair'), 'writeNote', { meetingId: id, agendaKey: marm.agenda[0]?.key, body: 'Not for observers', audience: 'TABLE' }, 'id');
    const answer = await as('policeLead').query(ROOM, { id });
    expect(answer.data.meeting).toMatchObject({ status: 'OPEN', notes: [], decisions: [], quorum: null });
    expect((await as('policeLead').query('query File($id: ID!) { caseFile(id: $id) { id } }', { id: file.id })).code).toBe('NOT_FOUND');
  });

  it('who declare a conflict see nothing more from that moment, and the co-ordinator is told', async () => {
    expect((await room(as('fireOfficer'), id)).status).toBe('OPEN');
    const declared = await as('fireOfficer').query('mutation Declare($input: DeclareConflictInput!) { declareConflict(input: $input) }', { input: { meetingId: id, reasonCode: 'KNOWS_PERSONALLY', note: 'My neighbour' } });
    expect(declared.data.declareConflict).toBe(true);
    expect((await as('fireOfficer').query(ROOM, { id })).code).toBe('NOT_FOUND');
    expect((await as('fireOfficer').query('query File($id: ID!) { caseFile(id: $id) { id } }', { id: file.id })).code).toBe('NOT_FOUND');
    expect((await room(as('chair'), id)).conflicts).toEqual([expect.objectContaining({ reasonCode: 'KNOWS_PERSONALLY', practitioner: { id: testPerson('fireOfficer').id } })]);
    expect((await room(as('housingOfficer'), id)).conflicts).toEqual([]);
    const notices = (await as('coordinator').query('{ myNotices { nodes { kind } } }')).data.myNotices.nodes.map((it: { kind: string }) => it.kind);
    expect(notices).toContain('CONFLICT_DECLARED');
  });

  it('go on without quorum only for a reason that is kept', async () => {
    expect((await send(as('minuteTaker'), 'proceedInquorate', { id, reason: 'Fire stepped back' }, 'chairReason')).code).toBe('FORBIDDEN');
    expect((await send(as('chair'), 'proceedInquorate', { id, reason: 'Fire stepped back' }, 'chairReason')).data.proceedInquorate.chairReason).toBe('Fire stepped back');
  });

  it('are not signed out for listening, others are', async () => {
    const [listening, elsewhere] = [await signedIn(test, testEmail('outreachWorker')), await signedIn(test, testEmail('stranger'))];
    const poll = (who: Client): ReturnType<Client['query']> => who.with({ 'x-concord-background': '1' }).query('{ me { id } }');
    for (const _ of [1, 2, 3]) {
      test.clock.moveOn(10);
      await poll(listening);
      await poll(elsewhere);
    }
    expect((await poll(listening)).data?.me?.id).toBe(testPerson('outreachWorker').id);
    expect((await poll(elsewhere)).code).toBe('UNAUTHENTICATED');
  });
});
