import type { ForumDefinition } from '@concord/domain';
import { testAgency, testPerson, type PersonKey } from '@concord/platform/testing';
import { randomUUID } from 'node:crypto';
import type { Answer, Client } from './client.js';

const inHours = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();

/** What convening sends: the council chairs, housing and health come, the adult is not invited. */
export const conveningInput = (caseFileId: string, forum: ForumDefinition, changes: object = {}): Record<string, unknown> => ({
  caseFileId,
  purpose: 'Agree how to keep the person safe',
  startsAt: inHours(1),
  endsAt: inHours(3),
  place: 'Town Hall, room 2',
  adult: { asked: 'NOT_INVITED', reason: 'They asked their advocate to speak for them' },
  advocate: { asked: 'INVITED' },
  participants: [
    { practitionerId: testPerson('chair').id, capacity: 'CHAIR', grade: forum.chair.minimumGrade },
    { practitionerId: testPerson('minuteTaker').id, capacity: 'MINUTE_TAKER' },
    { practitionerId: testPerson('socialWorker').id, capacity: 'LEAD_PROFESSIONAL' },
    { practitionerId: testPerson('housingOfficer').id, capacity: 'AGENCY_REPRESENTATIVE' },
    { practitionerId: testPerson('nurse').id, capacity: 'AGENCY_REPRESENTATIVE' },
    { practitionerId: testPerson('fireOfficer').id, capacity: 'AGENCY_REPRESENTATIVE' },
    { practitionerId: testPerson('outreachWorker').id, capacity: 'AGENCY_REPRESENTATIVE' },
    { guest: { name: 'Robin Guest', role: 'Advocate' }, capacity: 'ADVOCATE' },
  ],
  submissionId: randomUUID(),
  ...changes,
});

export const CONVENE = 'mutation Convene($input: ConveneMeetingInput!) { conveneMeeting(input: $input) { id version status returnsDueOn number } }';
export const ROOM = `query Room($id: ID!) { meeting(id: $id) {
  id status version roomIsOpen permittedActions presentIds nextReviewOn finishBy chairReason
  attendances { id name practitionerId capacity status statementAcknowledgedAt expected readAloud }
  invitations { id version response capacity guestName practitioner { id } }
  parts { id kind number endedAt }
  quorum { quorate agenciesPresent agenciesNeeded emptySeats }
  returns { id version state answer late agencyFunction agency { name } }
  notes { id version body openToTable agendaKey }
  tabledItems { id itemId aloud }
  decisions { id version decisionKey outcome rationale dissents { agencyId words } }
  coverage { itemId lacking { agencyId agencyFunction } }
  conflicts { id reasonCode practitioner { id } }
} }`;

export const room = async (client: Client, id: string): Promise<Answer['data']> => (await client.query(ROOM, { id })).data?.meeting;
export const placeOf = (meeting: Answer['data'], key: PersonKey): { id: string; status: string | null; statementAcknowledgedAt: string | null; expected: boolean } =>
  meeting.attendances.find((it: { practitionerId: string | null }) => it.practitionerId === testPerson(key).id);

/** Gives the mutation's answer with its name as a short way to ask. */
export const send = (client: Client, name: string, input: object, selection = 'id version'): Promise<Answer> =>
  client.query(`mutation Send($input: ${INPUTS[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`}!) { ${name}(input: $input) { ${selection} } }`, { input });

const INPUTS: Record<string, string> = {
  adjournMeeting: 'MeetingReasonInput',
  proceedInquorate: 'MeetingReasonInput',
  proposeClosure: 'MeetingReasonInput',
  setNextReview: 'MeetingReviewInput',
  sayAloud: 'TableItemsInput',
  tableItems: 'TableItemsInput',
  submitAgencyReturn: 'SubmitReturnInput',
};

/** A mutation that takes an id only. */
export const step = (client: Client, name: string, id: string, argument = 'id', selection = '{ id }'): Promise<Answer> => client.query(`mutation Step($id: ID!) { ${name}(${argument}: $id) ${selection} }`, { id });

/** Records every mandatory decision of the forum, with its first outcome that names no agency unless it must. */
export async function decideAll(chair: Client, meetingId: string, forum: ForumDefinition, except?: string): Promise<void> {
  for (const it of forum.decisions.filter((one) => one.mandatory && one.key !== except)) {
    const outcome = it.outcomes.find((one) => !(it.needsAgency ?? []).includes(one.code)) ?? it.outcomes[0];
    const input = { meetingId, decisionKey: it.key, outcome: outcome?.code, agencyId: testAgency('council').id, rationale: 'Because of what was said', audience: 'TABLE' };
    const answer = await send(chair, 'recordDecision', input);
    if (answer.errors) throw new Error(answer.text);
  }
}

/** Writes every mandatory heading of the plan. */
export async function planAll(chair: Client, caseFileId: string, forum: ForumDefinition, except?: string): Promise<void> {
  for (const it of forum.planHeadings.filter((one) => one.mandatory && one.key !== except)) {
    const answer = await send(chair, 'writePlanEntry', { caseFileId, headingKey: it.key, text: 'If the lights are out, ring the duty team, day and night', audience: { openToTable: true } });
    if (answer.errors) throw new Error(answer.text);
  }
}
