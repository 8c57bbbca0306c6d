import type { Actor, AgencyFunction } from '@concord/domain';
import { AttendanceService, ConveningService, type DecisionRequest, DecisionsService, DiscussionService, FinishService, InvitationsService, ItemService, MeetingService, ReturnsService, RoomService } from '@concord/features';
import type { ToldMeeting, ToldReturn } from '../content/told.js';
import { demoAgency, type DemoPerson, demoPerson } from '../demo-directory.js';
import { itemRequest } from './information.story.js';
import { agreeActions } from './action.story.js';
import { minutesScenes } from './minutes.story.js';
import { audienceOf, writePlan, writeRisks } from './plan.story.js';
import type { Scene, Unfolding } from './scene.js';
import { minutesLater, type Stage } from './stage.js';

/** A meeting: convened, answered by the agencies, held, finished and written up. */
export function meetingScenes(stage: Stage, it: Unfolding): Scene[] {
  return (it.told.meetings ?? []).flatMap((told) => [
    { at: told.plannedAt, what: 'convenes the meeting', play: () => convene(stage, it, told) },
    ...told.returns.map((answer) => ({ at: answer.at, what: `the return of ${answer.by}`, play: () => answerReturn(stage, it, told, answer) })),
    ...(told.held ? heldScenes(stage, it, told, told.held) : answerScenes(stage, it, told)),
    ...minutesScenes(stage, it, told),
  ]);
}

/** Before a meeting that lies ahead, those whose agency has answered have said that they come. */
const answerScenes = (stage: Stage, it: Unfolding, told: ToldMeeting): Scene[] =>
  told.people
    .filter(({ who, capacity }) => capacity !== 'AGENCY_REPRESENTATIVE' || told.returns.some((one) => one.by === who))
    .map(({ who }, index) => {
      const at = minutesLater(told.plannedAt, 60 + index);
      return { at, what: `${who} says that they come`, play: () => accept(stage, it, told, who, at) };
    });

const accept = (stage: Stage, it: Unfolding, told: ToldMeeting, who: DemoPerson, at: Date): Promise<void> =>
  stage.act(who, at, async (actor) => {
    const invitations = stage.the(InvitationsService);
    const own = (await invitations.ofMeeting(actor, meetingId(it, told))).find((one) => one.practitionerId === actor.practitionerId);
    if (own) await invitations.respond(actor, own.id, 'ACCEPTED', '', own.version);
  });

function heldScenes(stage: Stage, it: Unfolding, told: ToldMeeting, held: NonNullable<ToldMeeting['held']>): Scene[] {
  return [
    { at: held.openedAt, what: 'opens the meeting', play: () => open(stage, it, told, held.openedAt) },
    ...tablers(told).map((who, index) => {
      const at = minutesLater(held.openedAt, 5 + index);
      return { at, what: `${who} puts what was returned into the record`, play: () => table(stage, it, told, who, at) };
    }),
    { at: minutesLater(held.finishedAt, -20), what: 'the record is written', play: () => record(stage, it, told, held) },
    { at: held.finishedAt, what: 'finishes the meeting', play: () => finish(stage, it, told, held) },
  ];
}

const meetingId = (it: Unfolding, told: ToldMeeting): string => {
  const id = it.meetingIds.get(told);
  if (!id) throw new Error('a meeting that was not convened');
  return id;
};

const convene = (stage: Stage, it: Unfolding, told: ToldMeeting): Promise<void> =>
  stage.act(told.plannedBy, told.plannedAt, async (actor) => {
    const { startsAt, endsAt, place, purpose, adult, advocate, people, returnsDueOn } = told;
    const isForAdults = !it.told.forum.startsWith('MAPPA');
    const asked = ({ invited, why = '' }: ToldMeeting['adult']) => ({ asked: invited ? ('INVITED' as const) : isForAdults ? ('NOT_INVITED' as const) : ('NOT_APPLICABLE' as const), reason: why });
    const meeting = await stage.the(ConveningService).convene(actor, {
      caseFileId: it.caseFileId,
      ...{ startsAt, endsAt, place, purpose },
      videoLink: '',
      adult: asked(adult),
      advocate: asked(advocate),
      participants: people.map(({ who, capacity }) => ({ practitionerId: demoPerson(who).id, capacity, ...gradeFor(who, capacity) })),
      ...(returnsDueOn ? { returnsDueOn } : {}),
      ...(told.held ? { askReturnsOf: agenciesThatAnswered(told) } : {}),
      gradeReason: '',
    });
    it.meetingIds.set(told, meeting.id);
  });

/** In a meeting that is over nobody owes a return any more: only those who answered were asked. */
const agenciesThatAnswered = ({ returns }: ToldMeeting): { agencyId: string; agencyFunction: AgencyFunction }[] =>
  returns.map(({ by }) => demoPerson(by)).map(({ agencyId, agencyFunction }) => ({ agencyId, agencyFunction }));

const gradeFor = (who: DemoPerson, capacity: string): { grade?: string } => {
  const { grade } = demoPerson(who);
  return grade && capacity === 'CHAIR' ? { grade } : {};
};

const answerReturn = (stage: Stage, it: Unfolding, told: ToldMeeting, { by, at, safety, items = [] }: ToldReturn): Promise<void> =>
  stage.act(by, at, async (actor) => {
    const returns = stage.the(ReturnsService);
    const owed = (await returns.ofMeeting(actor, meetingId(it, told))).find((one) => one.agencyId === actor.agencyId && one.agencyFunction === actor.agencyFunction);
    if (!owed) throw new Error('nobody asked for this return');
    const statements = [];
    for (const item of items) statements.push(await itemRequest(stage, actor, it, item));
    await returns.submit(actor, {
      returnId: owed.id,
      version: owed.version,
      answer: statements.length > 0 ? 'INFORMATION' : 'NOTHING_KNOWN',
      notYetReason: '',
      items: statements,
      safetyAnswer: safety ? 'LINE' : 'NOTHING_TO_ADD',
      safetyLine: safety ?? '',
      safetyWithheldReason: '',
      ringInstead: '',
    });
  });

const open = (stage: Stage, it: Unfolding, told: ToldMeeting, at: Date): Promise<void> =>
  stage.act(told.chair, at, async (actor) => {
    const id = meetingId(it, told);
    const attendance = stage.the(AttendanceService);
    await stage.the(MeetingService).open(actor, id);
    await attendance.acknowledge(actor, id);
    const places = await stage.the(RoomService).attendances(actor, id);
    const placeOf = (who: DemoPerson) => places.find((place) => place.practitionerId === demoPerson(who).id);
    const here: string[] = [];
    for (const { who, status } of told.people) {
      const place = placeOf(who);
      if (!place || who === told.chair) continue;
      await attendance.record(actor, place.id, status);
      if (status === 'ATTENDED') here.push(place.id);
    }
    await attendance.acknowledgeAloud(actor, id, here);
  });

/** Those who came and whose agency had sent something. */
const tablers = (told: ToldMeeting): DemoPerson[] =>
  told.people.filter(({ who, status }) => status === 'ATTENDED' && told.returns.some((it) => it.by === who && (it.items ?? []).length > 0)).map((it) => it.who);

const table = (stage: Stage, it: Unfolding, told: ToldMeeting, who: DemoPerson, at: Date): Promise<void> =>
  stage.act(who, at, async (actor) => {
    const own = await stage.the(ItemService).visible(actor, it.caseFileId);
    const said = new Set(told.returns.filter((one) => one.by === who).flatMap((one) => (one.items ?? []).map((item) => item.says)));
    const ids = own.filter((item) => item.ownerAgencyId === actor.agencyId && said.has(item.statement)).map((item) => item.id);
    await stage.the(DiscussionService).table(actor, meetingId(it, told), ids);
  });

/** The minute taker writes notes, risks and plan; the chair puts the decisions and reads the actions back. */
async function record(stage: Stage, it: Unfolding, told: ToldMeeting, held: NonNullable<ToldMeeting['held']>): Promise<void> {
  const id = meetingId(it, told);
  const at = minutesLater(held.finishedAt, -20);
  await stage.act(told.minuteTaker, at, async (actor) => {
    const audience = await roomAudience(stage, actor, it);
    for (const { agendaKey, says } of held.notes) await stage.the(DiscussionService).write(actor, { meetingId: id, agendaKey, body: says, ...audience });
    await writeRisks(stage, actor, it, id);
    await writePlan(stage, actor, it, id);
  });
  await stage.act(told.chair, minutesLater(at, 8), async (actor) => {
    const audience = await roomAudience(stage, actor, it);
    for (const decision of held.decisions) await decide(stage, actor, id, decision, audience);
    await agreeActions(stage, actor, it, id);
  });
}

/** The same audience as the meeting's own words for it. */
async function roomAudience(stage: Stage, actor: Actor, it: Unfolding): Promise<Pick<DecisionRequest, 'audience' | 'agencies'>> {
  const { openToTable, agencies = [] } = await audienceOf(stage, actor, it);
  return openToTable ? { audience: 'TABLE' } : { audience: 'CHOSEN', agencies: agencies.map(({ agencyId, agencyFunction }) => ({ agencyId, agencyFunction: agencyFunction as AgencyFunction })) };
}

async function decide(stage: Stage, actor: Actor, id: string, told: NonNullable<ToldMeeting['held']>['decisions'][number], audience: Pick<DecisionRequest, 'audience' | 'agencies'>): Promise<void> {
  const decisions = stage.the(DecisionsService);
  const decision = await decisions.record(actor, id, told.key, {
    outcome: told.outcome,
    agencyId: told.agency ? demoAgency(told.agency).id : null,
    optionsConsidered: told.options ?? '',
    legalOptions: [],
    reliedOn: [],
    rationale: told.why,
    adultsView: '',
    ...audience,
  });
  if (told.dissent) await decisions.dissent(actor, decision.id, demoAgency(told.dissent.agency).id, told.dissent.says);
}

const finish = (stage: Stage, it: Unfolding, told: ToldMeeting, held: NonNullable<ToldMeeting['held']>): Promise<void> =>
  stage.act(told.chair, held.finishedAt, async (actor) => {
    const id = meetingId(it, told);
    await stage.the(MeetingService).setReview(actor, id, held.nextReviewOn);
    if (held.chairReason) await stage.the(MeetingService).proceed(actor, id, held.chairReason);
    await stage.the(FinishService).finish(actor, id);
  });

