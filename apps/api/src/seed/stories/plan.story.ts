import type { Actor } from '@concord/domain';
import { type AudienceWish, PlanService, RiskService, SeatService } from '@concord/features';
import type { Recipient, ToldRating, ToldRisk } from '../content/told.js';
import type { Scene, Unfolding } from './scene.js';
import { minutesLater, recipient, type Stage } from './stage.js';

/** Risks and a plan that were written outside a meeting, and the ratings that agencies keep beside the meeting's. */
export function planScenes(stage: Stage, it: Unfolding): Scene[] {
  const held = (it.told.meetings ?? []).find((meeting) => meeting.held)?.held;
  const owner = it.told.triage?.outcome === 'ACCEPT' ? it.told.triage : undefined;
  if (!owner) return [];
  const at = held ? minutesLater(held.finishedAt, -10) : minutesLater(owner.at, 90);
  const own = (it.told.risks ?? []).flatMap((risk) => risk.ratings.filter((rating) => rating.by).map((rating) => ({ risk, rating })));
  return [
    ...(held ? [] : [{ at, what: 'the owner writes down the risks', play: () => stage.act(owner.owner, at, (actor) => writeRisks(stage, actor, it)) }]),
    ...own.map(({ risk, rating }) => ({ at: minutesLater(at, 1), what: `${rating.by ?? ''} rates it otherwise`, play: () => rateOtherwise(stage, it, risk, rating, minutesLater(at, 1)) })),
  ];
}

export async function writeRisks(stage: Stage, actor: Actor, it: Unfolding, meetingId?: string): Promise<void> {
  const risks = stage.the(RiskService);
  for (const told of it.told.risks ?? []) {
    const risk = await risks.record(actor, {
      caseFileId: it.caseFileId,
      domain: told.domain,
      atRisk: [...told.atRisk],
      description: told.says,
      ...(told.adultsView ? { adultsView: told.adultsView } : {}),
      audience: await audienceOf(stage, actor, it),
      ...(meetingId ? { meetingId } : {}),
    });
    for (const rating of told.ratings.filter((one) => !one.by)) {
      await risks.rate(actor, { riskId: risk.id, source: meetingId ? 'MEETING' : 'AGENCY', reason: rating.why ?? 'Agreed in the meeting.', ...slotOf(rating), ...(meetingId ? { meetingId } : {}) });
    }
  }
}

async function rateOtherwise(stage: Stage, it: Unfolding, { says }: ToldRisk, rating: ToldRating, at: Date): Promise<void> {
  const { by, why = '' } = rating;
  if (!by) return;
  await stage.act(by, at, async (actor) => {
    const risks = stage.the(RiskService);
    const risk = (await risks.of(actor, it.caseFileId)).find((one) => one.description === says);
    if (risk) await risks.rate(actor, { riskId: risk.id, source: 'AGENCY', reason: why, disagreement: why, ...slotOf(rating) });
  });
}

const slotOf = ({ moment, likelihood, impact, group, setting, level }: ToldRating): Omit<ToldRating, 'by' | 'why'> => ({
  ...(moment ? { moment } : {}),
  ...(likelihood ? { likelihood } : {}),
  ...(impact ? { impact } : {}),
  ...(group ? { group } : {}),
  ...(setting ? { setting } : {}),
  ...(level ? { level } : {}),
});

export async function writePlan(stage: Stage, actor: Actor, it: Unfolding, meetingId: string): Promise<void> {
  for (const { heading, says, to } of it.told.plan ?? []) {
    await stage.the(PlanService).write(actor, { caseFileId: it.caseFileId, headingKey: heading, text: says, meetingId, audience: await audienceOf(stage, actor, it, to) });
  }
}

/** The table, or those named who sit at it. */
export async function audienceOf(stage: Stage, actor: Actor, it: Unfolding, to: readonly Recipient[] | undefined = it.told.opensTo): Promise<AudienceWish> {
  if (!to) return { openToTable: true };
  const seats = await stage.the(SeatService).seatsOf(actor, it.caseFileId);
  const agencies = to.map(recipient).filter((one) => seats.some((seat) => seat.agencyId === one.agencyId && seat.agencyFunction === one.agencyFunction));
  return { openToTable: false, agencies };
}
