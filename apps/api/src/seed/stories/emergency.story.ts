import { EmergencyReleases, PartnerAsks } from '@concord/features';
import type { ToldAsk } from '../content/told.js';
import { demoAgency } from '../demo-directory.js';
import { tellItem } from './information.story.js';
import type { Scene, Unfolding } from './scene.js';
import type { Stage } from './stage.js';

/** What owners released beforehand for emergencies, and what was asked of partners. */
export function emergencyScenes(stage: Stage, it: Unfolding): Scene[] {
  const { forEmergencies = [], asks = [] } = it.told;
  return [
    ...forEmergencies.map(({ item, functions, reason }) => ({
      at: item.at,
      what: `${item.by} releases for emergencies`,
      play: () =>
        stage.act(item.by, item.at, async (actor) => {
          const { id: itemId } = await tellItem(stage, actor, it, item);
          await stage.the(EmergencyReleases).release(actor, { itemId, functions, reason });
        }),
    })),
    ...asks.map((told) => ({ at: told.at, what: `${told.by} asks the partners`, play: () => tellAsk(stage, it, told) })),
  ];
}

const tellAsk = (stage: Stage, { caseFileId }: Unfolding, { by, at, of, ...ask }: ToldAsk): Promise<void> =>
  stage.act(by, at, async (actor) => {
    await stage.the(PartnerAsks).ask(actor, { caseFileId, agencyIds: of.map((it) => demoAgency(it).id), ...ask });
  });
