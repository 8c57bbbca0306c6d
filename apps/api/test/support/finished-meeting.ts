import type { ForumDefinition } from '@concord/domain';
import { type PersonKey, testAgency } from '@concord/platform/testing';
import { CONVENE, conveningInput, decideAll, planAll, room, send, step } from './a-meeting.js';
import { aCaseAtTheTable, type OpenCase } from './a-case-at-the-table.js';
import { type Answer, type Client } from './client.js';
import type { TestApp } from './test-app.js';

export interface FinishedMeeting extends OpenCase {
  readonly meetingId: string;
  /** The nurse's words for council and housing; her words for the council alone under condition, masked; housing's safety line. */
  readonly items: { readonly open: string; readonly conditional: string; readonly safety: string };
  readonly actionId: string;
}

type As = (key: PersonKey) => Client;
const ATTENDING: PersonKey[] = ['chair', 'minuteTaker', 'socialWorker', 'housingOfficer', 'nurse', 'fireOfficer', 'outreachWorker'];

const good = (answer: Answer): Answer['data'] => {
  if (answer.errors) throw new Error(answer.text);
  return answer.data;
};

export const council = { agencyId: testAgency('council').id, agencyFunction: 'ADULT_SOCIAL_CARE' } as const;
export const larch = { agencyId: testAgency('housing').id, agencyFunction: 'HOUSING' } as const;
export const trust = { agencyId: testAgency('health').id, agencyFunction: 'MENTAL_HEALTH' } as const;
export const fire = { agencyId: testAgency('fire').id, agencyFunction: 'FIRE_AND_RESCUE' } as const;
export const lantern = { agencyId: testAgency('voluntary').id, agencyFunction: 'VOLUNTARY_SUPPORT' } as const;

export const OPEN_WORDS = 'She has stopped taking the evening tablets since May';
export const CONDITIONAL_WORDS = 'Her sister rang the ward twice in tears last week';
export const SAFETY_WORDS = 'Two people visit together and ring from the gate';

/** A meeting that was held and finished, through the public door; usually with words that not everybody may see. */
export async function aFinishedMeeting(test: TestApp, as: As, forum: ForumDefinition, answers: object = {}, withWords = true): Promise<FinishedMeeting> {
  const file = await aCaseAtTheTable(test, forum, answers);
  const { id: meetingId } = good(await as('chair').query(CONVENE, { input: conveningInput(file.id, forum) })).conveneMeeting;
  await step(as('chair'), 'openMeeting', meetingId);
  for (const key of ATTENDING) good(await step(as(key), 'acknowledgeStatement', meetingId, 'meetingId'));
  const record = async (who: PersonKey, input: object): Promise<string> =>
    good(await send(as(who), 'recordItem', { caseFileId: file.id, assertion: 'FACT', source: 'Case notes', ...input }, 'id')).recordItem.id;
  const items = {
    open: await record('nurse', { category: 'HEALTH_MENTAL', statement: OPEN_WORDS, recipients: [council, larch], confidential: false }),
    conditional: await record('nurse', {
      category: 'THIRD_PARTY', statement: CONDITIONAL_WORDS, handlingCode: 'C', handlingText: 'Only for the council. Ring us first.', withheldStyle: 'MASKED', recipients: [council], confidential: false,
    }),
    safety: await record('housingOfficer', { category: 'STAFF_SAFETY', statement: SAFETY_WORDS, recipients: [] }),
  };
  // those who keep the record read the conditions before the words, where it is released to them
  for (const key of ['chair', 'minuteTaker'] as const) await step(as(key), 'acceptItemConditions', items.conditional);
  if (withWords) good(await send(as('nurse'), 'tableItems', { meetingId, itemIds: [items.open, items.conditional] }, 'id'));
  good(await send(as('housingOfficer'), 'tableItems', { meetingId, itemIds: [items.safety] }, 'id'));
  good(await send(as('minuteTaker'), 'writeNote', { meetingId, agendaKey: forum.agenda[0]?.key, body: 'Everybody said who they are', audience: 'TABLE' }));
  await decideAll(as('chair'), meetingId, forum);
  await planAll(as('chair'), file.id, forum);
  const due = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
  const action = {
    caseFileId: file.id, meetingId, what: 'Fit smoke alarms', desiredOutcome: 'A fire is noticed', dueOn: due, responsibleAgencyId: fire.agencyId, responsibleFunction: fire.agencyFunction, nameOwnerBy: due, audience: { openToTable: true },
  };
  const { agreeAction } = good(await send(as('chair'), 'agreeAction', action, 'id'));
  await send(as('chair'), 'setNextReview', { id: meetingId, on: new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10) }, 'id');
  for (const it of (await room(as('minuteTaker'), meetingId)).attendances.filter((one: { status: string | null }) => one.status === null)) {
    await send(as('minuteTaker'), 'recordAttendance', { attendanceId: it.id, status: 'APOLOGIES_NO_REPORT' });
  }
  good(await step(as('chair'), 'finishMeeting', meetingId));
  return { ...file, meetingId, items, actionId: agreeAction.id };
}
