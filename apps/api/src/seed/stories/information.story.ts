import { type Actor, addWorkingDays, todayInLondon } from '@concord/domain';
import { CapacityService, ConcernService, ConsentService, type Item, ItemService, type ItemRequest, SeatService, UrgentReleaseService } from '@concord/features';
import type { Recipient, ToldCapacity, ToldCase, ToldConcern, ToldConsent, ToldItem, ToldUrgent } from '../content/told.js';
import { type DemoPerson, demoPerson } from '../demo-directory.js';
import type { Scene, Unfolding } from './scene.js';
import { minutesLater, recipient, type Stage } from './stage.js';

/** What was said about sharing and capacity, what agencies wrote down, and who worried. */
export function informationScenes(stage: Stage, it: Unfolding): Scene[] {
  const { consent = [], capacity = [], items = [], urgent = [], concerns = [] } = it.told;
  return [
    ...consent.map((told) => ({ at: onceSeated(it, told.by, told.at), what: `consent: ${told.state}`, play: () => tellConsent(stage, it, told) })),
    ...capacity.map((told) => ({ at: onceSeated(it, told.by, told.at), what: `capacity: ${told.conclusion}`, play: () => tellCapacity(stage, it, told) })),
    ...items.map((told) => ({ at: onceSeated(it, told.by, told.at), what: `${told.by} writes about ${told.category}`, play: () => stage.act(told.by, onceSeated(it, told.by, told.at), (actor) => tellItem(stage, actor, it, told)) })),
    ...urgent.map((told) => ({ at: told.at, what: `${told.by} releases urgently`, play: () => tellUrgently(stage, it, told) })),
    ...concerns.map((told) => ({ at: told.at, what: `${told.by} hears a concern`, play: () => tellConcern(stage, it, told) })),
  ];
}

/** What was said before somebody had a seat is written down once they have one. */
function onceSeated({ told }: Unfolding, who: DemoPerson, at: Date): Date {
  const earliest = minutesLater(seatedFrom(told, who), 5);
  return at < earliest ? earliest : at;
}

const PARTNERSHIP_TEAM: readonly DemoPerson[] = ['chair', 'coordinator', 'panelChair'];

function seatedFrom({ referrer, begunAt, sentAt, triage, seats = [], meetings = [] }: ToldCase, who: DemoPerson): Date {
  const moments = [
    ...(who === referrer ? [minutesLater(begunAt, 5)] : []),
    ...(sentAt && PARTNERSHIP_TEAM.includes(who) ? [sentAt] : []),
    ...(triage?.outcome === 'ACCEPT' && triage.owner === who ? [triage.at] : []),
    ...seats.filter((it) => it.who === who).map((it) => it.at),
    ...meetings.filter((it) => it.people.some((one) => one.who === who)).map((it) => it.plannedAt),
  ];
  const [first] = moments.sort((one, other) => one.getTime() - other.getTime());
  if (!first) throw new Error(`${who} never gets a seat`);
  return first;
}

const tellConsent = (stage: Stage, it: Unfolding, { by, at, state, words, scopes = [], reason, review, condition, asked }: ToldConsent): Promise<void> =>
  stage.act(by, onceSeated(it, by, at), async (actor) => {
    await stage.the(ConsentService).record(actor, {
      caseFileId: it.caseFileId,
      state,
      givenBy: 'SUBJECT',
      method: 'VERBAL',
      wordsUsed: words,
      risksExplained: true,
      coercion: 'NONE',
      obtainedAt: at,
      lateReason: 'Written down when the case file was opened to us.',
      obtainedBy: demoPerson(by).name,
      reason: reason ?? '',
      reviewOn: review ?? null,
      ...(condition ? { conditionText: condition.words, conditionAgencyId: recipient(condition.recipient).agencyId, conditionCategory: condition.category } : {}),
      ...(asked ? { askedChannel: asked.channel, chaseOn: asked.chaseOn } : {}),
      scopes: scopes.map(({ effect, category, recipient: to }) => ({
        effect,
        category: category ?? null,
        ...(to ? { recipient: 'AGENCY' as const, ...recipient(to) } : { recipient: 'FORUM_PARTICIPANTS' as const }),
      })),
    });
  });

const tellCapacity = (stage: Stage, it: Unfolding, { by, at, decision, conclusion, says }: ToldCapacity): Promise<void> =>
  stage.act(by, onceSeated(it, by, at), async (actor) => {
    const isBelief = conclusion === 'REASONABLE_BELIEF_LACKS';
    const can = conclusion === 'HAS_CAPACITY';
    const full = { understands: true, retains: true, weighs: can, communicates: true, understandsEvidence: says, supportGiven: 'One person, no hurry, in his own hall, at a time that he chose.' };
    const belief = { grounds: says, fullRecordDueOn: addWorkingDays(todayInLondon(actor.at), 10) };
    await stage.the(CapacityService).record(actor, { caseFileId: it.caseFileId, decision, conclusion, assessedAt: at, assessedBy: demoPerson(by).name, ...(isBelief ? belief : full) });
  });

/** Records an item for those of its recipients who sit at the table. */
export async function tellItem(stage: Stage, actor: Actor, it: Unfolding, told: ToldItem): Promise<Item> {
  return stage.the(ItemService).record(actor, { caseFileId: it.caseFileId, ...(await itemRequest(stage, actor, it, told)) });
}

export async function itemRequest(stage: Stage, actor: Actor, it: Unfolding, told: ToldItem): Promise<Omit<ItemRequest, 'caseFileId'>> {
  const { category, assertion, says, source, occurredOn, to, handling, grading, riskTo, masked } = told;
  return {
    category,
    assertion,
    statement: says,
    source,
    occurredOn: occurredOn ?? null,
    riskTo: riskTo ?? 'ADULT',
    sourceProtected: assertion === 'INTELLIGENCE',
    ...(grading ? { grading } : {}),
    persons: [{ personId: it.personId, role: roleOf(it, actor) }],
    recipients: await seatedAmong(stage, actor, it.caseFileId, to),
    ...(handling ? { handlingCode: 'C' as const, handlingText: handling } : {}),
    ...(masked ? { withheldStyle: 'MASKED' as const } : {}),
  };
}

/** Police and probation must say in which of their own roles somebody stands; the others say who is at risk, or from whom. */
function roleOf({ told }: Unfolding, { sector }: Actor): 'OTHER' | 'CONVICTED' | 'ADULT_AT_RISK' | 'SOURCE_OF_RISK' {
  const isMappa = told.forum.startsWith('MAPPA');
  if (sector === 'POLICE' || sector === 'PROBATION') return isMappa ? 'CONVICTED' : 'OTHER';
  return isMappa ? 'SOURCE_OF_RISK' : 'ADULT_AT_RISK';
}

async function seatedAmong(stage: Stage, actor: Actor, caseFileId: string, keys: readonly Recipient[]): Promise<ReturnType<typeof recipient>[]> {
  const seats = await stage.the(SeatService).seatsOf(actor, caseFileId);
  const wanted = keys.map(recipient).filter((one) => one.agencyId !== actor.agencyId);
  return wanted.filter((one) => seats.some((seat) => seat.agencyId === one.agencyId && seat.agencyFunction === one.agencyFunction));
}

const tellUrgently = (stage: Stage, it: Unfolding, { by, at, says, category, to, whyNow }: ToldUrgent): Promise<void> =>
  stage.act(by, at, async (actor) => {
    const request = { caseFileId: it.caseFileId, statement: says, category, recipients: to.map(recipient), whyNow, riskTo: 'OTHERS' as const };
    await stage.the(UrgentReleaseService).release(actor, request);
  });

const tellConcern = (stage: Stage, it: Unfolding, { by, at, from, relationship, says, confidential }: ToldConcern): Promise<void> =>
  stage.act(by, at, async (actor) => {
    await stage.the(ConcernService).record(actor, {
      personId: it.personId,
      caseFileId: it.caseFileId,
      raisedBy: from,
      relationship,
      words: says,
      howToReply: 'By telephone, after six.',
      adultMayKnow: !confidential,
      otherAgenciesMayKnow: false,
    });
  });
