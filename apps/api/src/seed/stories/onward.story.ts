import { ItemService, OnwardRequests } from '@concord/features';
import type { ToldOnward } from '../content/told.js';
import type { Scene, Unfolding } from './scene.js';
import { recipient, type Stage } from './stage.js';

/** Recipients who ask an owner whether somebody else may have a statement. */
export const onwardScenes = (stage: Stage, it: Unfolding): Scene[] =>
  (it.told.onward ?? []).map((told) => ({ at: told.at, what: `${told.by} asks to pass something on`, play: () => ask(stage, it, told) }));

const ask = (stage: Stage, { caseFileId }: Unfolding, { by, at, begins, to, why }: ToldOnward): Promise<void> =>
  stage.act(by, at, async (actor) => {
    const item = (await stage.the(ItemService).visible(actor, caseFileId)).find((it) => it.statement.startsWith(begins));
    if (!item) throw new Error(`nothing begins with “${begins}”`);
    await stage.the(OnwardRequests).ask(actor, { itemId: item.id, ...recipient(to), reason: why });
  });
