import { Settings } from '@concord/platform';
import { ItemService, OverrideDecisions, OverrideRequests } from '@concord/features';
import type { ToldOverride } from '../content/told.js';
import type { Scene, Unfolding } from './scene.js';
import { recipient, type Stage } from './stage.js';

/** What was shared although the person said no: asked, decided by a second person, and read. */
export function overrideScenes(stage: Stage, it: Unfolding): Scene[] {
  return (it.told.overrides ?? []).map((told) => ({ at: told.at, what: `${told.by} asks to share without consent`, play: () => tellOverride(stage, it, told) }));
}

async function tellOverride(stage: Stage, { caseFileId }: Unfolding, told: ToldOverride): Promise<void> {
  const { by, at, item, to, authorised, readBy, ...reasons } = told;
  const asked = await stage.act(by, at, async (actor) => {
    const items = await stage.the(ItemService).visible(actor, caseFileId);
    const itemIds = items.filter((one) => one.ownerAgencyId === actor.agencyId && one.statement.startsWith(item)).map((one) => one.id);
    return stage.the(OverrideRequests).request(actor, { caseFileId, itemIds, recipients: [recipient(to)], ...reasons });
  });
  if (!authorised) return;
  const password = stage.the(Settings).demoPassword;
  await stage.act(authorised.by, authorised.at, (actor) =>
    stage.the(OverrideDecisions).authorise(actor, { id: asked.id, version: asked.version, reason: authorised.reason, conditions: authorised.conditions, notMySubordinate: true, password }),
  );
  if (readBy) await stage.act(readBy.who, readBy.at, (actor) => stage.the(ItemService).visible(actor, caseFileId));
}
