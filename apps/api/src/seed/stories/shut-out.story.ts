import { BlockService, ColleagueService } from '@concord/features';
import type { ToldBlock } from '../content/told.js';
import { demoPerson } from '../demo-directory.js';
import type { Scene, Unfolding } from './scene.js';
import { minutesLater, type Stage } from './stage.js';

/** Who is shut out, and a colleague whose home is the same: a suggestion that still waits for an answer. */
export function shutOutScenes(stage: Stage, it: Unfolding): Scene[] {
  const blocks = (it.told.shutOut ?? []).map((told) => ({ at: told.at, what: `${told.by} shuts ${told.who} out`, play: () => shutOut(stage, it, told) }));
  const [first] = it.told.meetings ?? [];
  if (it.told.key !== 'alan' || !first) return blocks;
  return [...blocks, { at: minutesLater(first.plannedAt, 30), what: 'says where they live', play: () => sayHome(stage, minutesLater(first.plannedAt, 30)) }];
}

const shutOut = (stage: Stage, { caseFileId }: Unfolding, { by, at, who, reasonCode, reason }: ToldBlock): Promise<void> =>
  stage.act(by, at, async (actor) => {
    await stage.the(BlockService).set(actor, { caseFileId, practitionerId: demoPerson(who).id, reasonCode, reason });
  });

/** The probation officer lives in the same terrace house as Alan: nobody is told but those who keep his record. */
const sayHome = (stage: Stage, at: Date): Promise<void> =>
  stage.act('probationOfficer', at, async (actor) => {
    await stage.the(ColleagueService).say(actor, { homePostcode: 'ZZ1 4QT', homeNumber: '14' });
  });
