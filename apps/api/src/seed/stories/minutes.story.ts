import type { Actor, MinutesAudience } from '@concord/domain';
import { ActionService, ItemService, ItemWords, MinutesBlocks, MinutesCirculation, MinutesService, OutcomeLetters } from '@concord/features';
import type { ToldMeeting } from '../content/told.js';
import { demoAgency } from '../demo-directory.js';
import { audienceOf } from './plan.story.js';
import type { Scene, Unfolding } from './scene.js';
import type { Stage } from './stage.js';

/** Drafted from the record, completed by the minute taker, approved and circulated by the chair; then the letter to the adult. */
export function minutesScenes(stage: Stage, it: Unfolding, told: ToldMeeting): Scene[] {
  if (!told.minutes) return [];
  const { draftedAt, approvedAt, issuedAt, letterAt, summary } = told.minutes;
  return [
    { at: draftedAt, what: 'drafts the minutes', play: () => draft(stage, it, told, draftedAt, summary) },
    ...(approvedAt ? [{ at: approvedAt, what: 'approves the minutes', play: () => approve(stage, it, told, approvedAt) }] : []),
    ...(issuedAt ? [{ at: issuedAt, what: 'circulates the minutes', play: () => issue(stage, it, told, issuedAt) }] : []),
    ...(letterAt ? [{ at: letterAt, what: 'writes to the adult', play: () => write(stage, it, told, letterAt) }] : []),
  ];
}

const draft = (stage: Stage, it: Unfolding, told: ToldMeeting, at: Date, summary: string): Promise<void> =>
  stage.act(told.minuteTaker, at, async (actor) => {
    const drafted = await stage.the(MinutesService).draft(actor, idOf(it, told));
    const blocks = stage.the(MinutesBlocks);
    const audience = await audienceIn(stage, actor, it);
    await blocks.add(actor, { minutesId: drafted.id, kind: 'DISCUSSION', heading: 'In short', body: summary, audience });
    for (const block of await stage.the(MinutesService).blocksOf(actor, drafted)) {
      if (block.audience === null && block.sourceItemIds.length === 0) await blocks.open(actor, block.id, audience, block.version);
    }
  });

async function audienceIn(stage: Stage, actor: Actor, it: Unfolding): Promise<MinutesAudience> {
  const { openToTable, agencies = [] } = await audienceOf(stage, actor, it);
  return openToTable ? { open: 'TABLE' } : { open: 'CHOSEN', to: [...agencies] };
}

const approve = (stage: Stage, it: Unfolding, told: ToldMeeting, at: Date): Promise<void> =>
  stage.act(told.chair, at, async (actor) => {
    const minutes = stage.the(MinutesService);
    const newest = await newestOf(stage, actor, it, told);
    await readConditions(stage, actor, (await minutes.blocksOf(actor, newest)).flatMap((block) => block.sourceItemIds));
    await minutes.approve(actor, newest.id, await minutes.hashOfDraft(actor, newest));
  });

/** Whoever approves what quotes a statement with conditions has read and accepted them. */
async function readConditions(stage: Stage, actor: Actor, itemIds: readonly string[]): Promise<void> {
  for (const id of new Set(itemIds)) {
    const item = await stage.the(ItemService).byId(actor, id);
    if (item?.handlingCode === 'C' && item.ownerAgencyId !== actor.agencyId) await stage.the(ItemWords).accept(actor, id);
  }
}

/** Everybody whom the forum proposes, each with the copy that holds what they may see. */
const issue = (stage: Stage, it: Unfolding, told: ToldMeeting, at: Date): Promise<void> =>
  stage.act(told.chair, at, async (actor) => {
    const circulation = stage.the(MinutesCirculation);
    const newest = await newestOf(stage, actor, it, told);
    const proposed = (await circulation.candidates(actor, newest.id)).filter((one) => one.reasons.length > 0 && one.problems.length === 0);
    const onlyActs = (told.minutes?.actionsOnly ?? []).map((key) => demoAgency(key).id);
    const named = proposed.map(({ agencyId, agencyFunction, product }) => ({ agencyId, agencyFunction, product: onlyActs.includes(agencyId) ? 'ACTIONS_AND_SAFETY' : product }));
    await circulation.issue(actor, newest.id, named);
  });

/** What was agreed, in plain words, given to the adult by hand. */
const write = (stage: Stage, it: Unfolding, told: ToldMeeting, at: Date): Promise<void> =>
  stage.act(told.chair, at, async (actor) => {
    const letters = stage.the(OutcomeLetters);
    const actions = await stage.the(ActionService).of(actor, it.caseFileId);
    const drafted = await letters.draft(actor, { meetingId: idOf(it, told), actionIds: actions.map((one) => one.id), decisionIds: [] });
    const approved = await letters.approve(actor, drafted.id, drafted.version);
    await letters.send(actor, approved.id, 'BY_HAND', true, approved.version);
  });

async function newestOf(stage: Stage, actor: Actor, it: Unfolding, told: ToldMeeting) {
  const [newest] = await stage.the(MinutesService).versionsOf(actor, idOf(it, told));
  if (!newest) throw new Error('minutes that were not drafted');
  return newest;
}

function idOf(it: Unfolding, told: ToldMeeting): string {
  const id = it.meetingIds.get(told);
  if (!id) throw new Error('a meeting that was not convened');
  return id;
}

