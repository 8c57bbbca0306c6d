import { londonDate } from '@concord/domain';
import { ClosureService } from '@concord/features';
import type { ToldClosure } from '../content/told.js';
import { demoAgency } from '../demo-directory.js';
import type { Scene, Unfolding } from './scene.js';
import { minutesLater, type Stage } from './stage.js';

/** A case file closes: somebody proposes it, whoever takes the person on accepts, and the chair closes. */
export function endingScenes(stage: Stage, it: Unfolding): Scene[] {
  const { closure } = it.told;
  return closure ? [{ at: closure.at, what: 'closes the case file', play: () => close(stage, it, closure) }] : [];
}

async function close(stage: Stage, it: Unfolding, told: ToldClosure): Promise<void> {
  const closures = stage.the(ClosureService);
  const { id } = await stage.act(told.by, told.at, (actor) =>
    closures.propose(actor, it.caseFileId, {
      reasonCode: told.reasonCode,
      residualRisk: told.residualRisk,
      contingency: told.contingency,
      returnTrigger: told.returnTrigger,
      toldAgencyIds: told.tells.map((key) => demoAgency(key).id),
      adultTold: 'YES',
      adultToldOn: londonDate(told.at),
      adultToldReason: '',
      reviewConsidered: '',
      receiverName: told.receiver,
      receiverAgencyId: demoAgency(told.receivingAgency).id,
      signatoryId: null,
    }),
  );
  const acceptedAt = minutesLater(told.at, 35);
  await stage.act(told.acceptedBy, acceptedAt, async (actor) => {
    const { version } = await closures.get(actor, id);
    await closures.accept(actor, id, 'We have the plan and hold it from today.', version);
  });
  await stage.act(told.by, minutesLater(acceptedAt, 20), async (actor) => {
    const { version } = await closures.get(actor, id);
    await closures.close(actor, id, version);
  });
}

