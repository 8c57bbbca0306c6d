import type { Actor } from '@concord/domain';
import { ActionService, ActionSteps } from '@concord/features';
import type { ToldAction, ToldStep } from '../content/told.js';
import { demoPerson } from '../demo-directory.js';
import { audienceOf } from './plan.story.js';
import type { Scene, Unfolding } from './scene.js';
import type { Stage } from './stage.js';

/** What became of the actions, each step by its owner. */
export const actionScenes = (stage: Stage, it: Unfolding): Scene[] =>
  (it.told.actions ?? []).flatMap((told) =>
    (told.steps ?? []).map((step) => ({ at: step.at, what: `${told.owner}: ${step.step} “${told.title}”`, play: () => take(stage, it, told, step) })),
  );

export async function agreeActions(stage: Stage, actor: Actor, it: Unfolding, meetingId: string): Promise<void> {
  for (const { title, outcome, owner, dueOn, priority, to } of it.told.actions ?? []) {
    const { id, agencyId, agencyFunction } = demoPerson(owner);
    await stage.the(ActionService).agree(actor, {
      caseFileId: it.caseFileId,
      meetingId,
      what: title,
      desiredOutcome: outcome,
      dueOn,
      priority: priority ?? 'STANDARD',
      responsibleAgencyId: agencyId,
      responsibleFunction: agencyFunction,
      ownerPractitionerId: id,
      audience: await audienceOf(stage, actor, it, to),
    });
  }
}

const take = (stage: Stage, it: Unfolding, told: ToldAction, { at, step, says }: NonNullable<ToldAction['steps']>[number]): Promise<void> =>
  stage.act(told.owner, at, async (actor) => {
    const action = (await stage.the(ActionService).of(actor, it.caseFileId)).find((one) => one.what === told.title);
    if (!action) throw new Error(`the owner does not see “${told.title}”`);
    await answer(stage, actor, action, step, says);
  });

async function answer(stage: Stage, actor: Actor, { id, version }: { id: string; version: number }, step: ToldStep, note: string): Promise<void> {
  const steps = stage.the(ActionSteps);
  switch (step) {
    case 'ACCEPT':
      return void (await steps.accept(actor, { id, version }));
    case 'REFUSE':
      return void (await steps.refuse(actor, { id, version, note }));
    case 'PROGRESS':
      return void (await steps.noteProgress(actor, { id, version, note }));
    case 'COMPLETE':
      return void (await steps.complete(actor, { id, version, note }));
    case 'FIND_IMPOSSIBLE':
      return void (await steps.findImpossible(actor, { id, version, note }));
  }
}
