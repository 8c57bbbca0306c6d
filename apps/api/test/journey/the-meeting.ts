import type { RiskScaleDefinition } from '@concord/domain';
import { type PersonKey, testPerson } from '@concord/platform/testing';
import { decideAll, placeOf, room, step } from '../support/a-meeting.js';
import { done, good, idOf, inDays, type Play, remember } from './play.js';
import { agencyOf, newToken, REPRESENTATIVES } from './statements.js';

/** The council keeps the record and writes for it: its own people with a seat read what it wrote. */
const COUNCIL: readonly PersonKey[] = ['chair', 'minuteTaker', 'coordinator', 'socialWorker', 'dutyWorker', 'childrensWorker'];

/** Everybody comes in and acknowledges the statement. */
export async function openRoom(play: Play): Promise<void> {
  const meetingId = idOf(play, 'meeting');
  good(await step(play.as('chair'), 'openMeeting', meetingId));
  for (const key of ['chair', 'minuteTaker', ...REPRESENTATIVES] as const) good(await step(play.as(key), 'acknowledgeStatement', meetingId, 'meetingId'));
}

/** Owners put their statements into the record, and one is said aloud. */
export async function bringInformation(play: Play): Promise<void> {
  const meetingId = idOf(play, 'meeting');
  for (const { name, by, to } of play.statements.filter((it) => it.to.length > 0)) {
    const itemIds = [idOf(play, name)];
    if (name === SAID_ALOUD) await done(play.as(by), 'sayAloud', { meetingId, itemIds }, 'id aloud');
    else if (to.includes('socialWorker')) await done(play.as(by), 'tableItems', { meetingId, itemIds }, 'id');
  }
  const words = newToken('note');
  play.composed.push({ token: words, readers: [...COUNCIL, ...REPRESENTATIVES, 'housingLead', 'voluntaryLead'] });
  await done(play.as('minuteTaker'), 'writeNote', { meetingId, agendaKey: play.forum.agenda[0]?.key, body: `Everybody said who they are: ${words}`, audience: 'TABLE' });
}
/** The statement that its owner says aloud, to everybody who is in the room. */
export const SAID_ALOUD = 'arrest';

/** A risk on the forum's own scale, as the meeting and as one agency see it, for some only. */
export async function rateRisks(play: Play): Promise<void> {
  const { riskScale } = play.forum;
  const words = newToken('risk');
  play.composed.push({ token: words, readers: [...COUNCIL, 'nurse', 'fireOfficer'] });
  const audience = { openToTable: false, agencies: [agencyOf('nurse'), agencyOf('fireOfficer')] };
  const input = { caseFileId: idOf(play, 'caseFile'), domain: riskScale.domains[0]?.code, description: `A fire at night: ${words}`, atRisk: [riskScale.groups[0]?.code], adultsView: 'It will not happen', audience, meetingId: idOf(play, 'meeting') };
  const { id: riskId } = await done(play.as('chair'), 'recordRisk', input);
  remember(play, 'risk', riskId);
  for (const place of everyPlace(riskScale)) await done(play.as('chair'), 'rateRisk', { riskId, source: 'MEETING', reason: 'Agreed', meetingId: idOf(play, 'meeting'), ...place }, 'id level score');
  await done(play.as('nurse'), 'rateRisk', { riskId, source: 'AGENCY', reason: 'Higher at night', disagreement: 'The others rate it lower', ...highest(riskScale) }, 'id level');
}

/** A rating at each moment of a matrix, or in each setting of a ladder. */
const everyPlace = (scale: RiskScaleDefinition): object[] =>
  scale.kind === 'MATRIX'
    ? scale.moments.map((it, index) => ({ moment: it.code, likelihood: scale.likelihood.at(-1 - index)?.code, impact: scale.impact.at(-1)?.code }))
    : scale.settings.map((it) => ({ group: scale.groups[0]?.code, setting: it.code, level: scale.levels[0]?.code }));

const highest = (scale: RiskScaleDefinition): object => everyPlace(scale.kind === 'LADDER' ? { ...scale, levels: scale.levels.slice(-1) } : scale)[0] ?? {};

/** Every mandatory decision, one of them for some only, and one agency that does not agree. */
export async function decide(play: Play): Promise<void> {
  const { forum } = play;
  const meetingId = idOf(play, 'meeting');
  const [first] = forum.decisions.filter((it) => it.mandatory);
  const words = newToken('decision');
  play.composed.push({ token: words, readers: [...COUNCIL, 'nurse', 'housingOfficer', 'housingLead'] });
  const outcome = first?.outcomes[0]?.code;
  const audience = { audience: 'CHOSEN', agencies: [agencyOf('nurse'), agencyOf('housingOfficer')] };
  const { id } = await done(play.as('chair'), 'recordDecision', { meetingId, decisionKey: first?.key, outcome, agencyId: agencyOf('nurse').agencyId, optionsConsidered: 'To wait', rationale: `Because of what was said: ${words}`, ...audience });
  await done(play.as('housingOfficer'), 'recordDissent', { decisionId: id, words: 'We cannot afford this' }, 'id');
  await decideAll(play.as('chair'), meetingId, forum, first?.key);
}

/** Every mandatory heading of the plan; the emergency duty team gets what is meant for the night. */
export async function writePlan(play: Play): Promise<void> {
  for (const heading of play.forum.planHeadings.filter((it) => it.mandatory)) {
    const words = newToken(heading.outOfHours ? 'night' : 'plan');
    // without a seat of its own, the duty team is seated by what is meant for the night
    const audience = heading.outOfHours ? { openToTable: true, agencies: [agencyOf('dutyWorker')] } : { openToTable: false, agencies: [agencyOf('nurse'), agencyOf('housingOfficer')] };
    play.composed.push({ token: words, readers: heading.outOfHours ? [...COUNCIL, ...REPRESENTATIVES, 'housingLead', 'voluntaryLead'] : [...COUNCIL, 'nurse', 'housingOfficer', 'housingLead'] });
    const entry = await done(play.as('minuteTaker'), 'writePlanEntry', { caseFileId: idOf(play, 'caseFile'), headingKey: heading.key, text: `If the lights are out, ring the duty team: ${words}`, audience, meetingId: idOf(play, 'meeting') });
    remember(play, 'planEntry', entry.id);
    if (heading.outOfHours) remember(play, 'nightToken', words);
  }
}

/** An action for the voluntary worker, for their agency alone, and one for a contact point who names somebody. */
export async function agreeActions(play: Play): Promise<void> {
  const common = { caseFileId: idOf(play, 'caseFile'), meetingId: idOf(play, 'meeting'), desiredOutcome: 'Somebody is trusted' };
  const words = newToken('action');
  play.composed.push({ token: words, readers: [...COUNCIL, 'outreachWorker', 'voluntaryLead'] });
  remember(play, 'actionToken', words);
  const { agencyId, agencyFunction } = agencyOf('outreachWorker');
  const outreach = { responsibleAgencyId: agencyId, responsibleFunction: agencyFunction, ownerPractitionerId: testPerson('outreachWorker').id };
  const first = await done(play.as('chair'), 'agreeAction', { ...common, ...outreach, what: `Meet on Tuesdays: ${words}`, dueOn: inDays(20), visit: true, audience: { openToTable: false, agencies: [] } });
  const housing = { responsibleAgencyId: agencyOf('housingOfficer').agencyId, responsibleFunction: 'HOUSING', nameOwnerBy: inDays(5) };
  const second = await done(play.as('chair'), 'agreeAction', { ...common, ...housing, what: 'Fit smoke alarms', dueOn: inDays(15) });
  remember(play, 'agreedAction', first.id, second.id);
}

/** Attendance for everybody, a conflict declared by somebody who then leaves, quorum, review, and the end. */
export async function finish(play: Play): Promise<void> {
  const [meetingId, chair, minuteTaker] = [idOf(play, 'meeting'), play.as('chair'), play.as('minuteTaker')];
  const before = await room(minuteTaker, meetingId);
  for (const it of before.attendances.filter((one: { status: string | null }) => one.status === null)) await done(minuteTaker, 'recordAttendance', { attendanceId: it.id, status: 'APOLOGIES_NO_REPORT' }, 'id');
  const { quorum } = await room(chair, meetingId);
  if (!quorum.quorate && play.forum.quorum.chairMayProceedWithReason) await done(chair, 'proceedInquorate', { id: meetingId, reason: 'One seat is empty; the risk does not wait' }, 'id');
  await done(chair, 'setNextReview', { id: meetingId, on: inDays(Math.min(7, play.forum.clocks.reviewDays)) }, 'id');
  const { meetingGaps } = good(await chair.query('query Gaps($id: ID!) { meetingGaps(meetingId: $id) { code section key message } }', { id: meetingId }));
  if (meetingGaps.length > 0) throw new Error(`cannot be finished: ${JSON.stringify(meetingGaps)}`);
  good(await step(chair, 'finishMeeting', meetingId));
}

/** Whether this person is in the room and has acknowledged the statement. */
export const isIn = async (play: Play, key: PersonKey): Promise<boolean> => placeOf(await room(play.as('chair'), idOf(play, 'meeting')), key).statementAcknowledgedAt !== null;

/** Somebody declares a conflict of interest. Gives what they read from then on. */
export async function steppedBack(play: Play, key: PersonKey): Promise<(string | undefined)[]> {
  good(await step(play.as(key), 'acknowledgeStatement', idOf(play, 'meeting'), 'meetingId'));
  const declare = 'mutation D($input: DeclareConflictInput!) { declareConflict(input: $input) }';
  good(await play.as(key).query(declare, { input: { meetingId: idOf(play, 'meeting'), reasonCode: 'KNOWS_PERSONALLY', note: 'A neighbour' } }));
  const asked = [['meeting', 'meeting'], ['caseFile', 'caseFile']] as const;
  return Promise.all(asked.map(async ([field, kind]) => (await play.as(key).query(`query Q($id: ID!) { ${field}(id: $id) { id } }`, { id: idOf(play, kind) })).code));
}
