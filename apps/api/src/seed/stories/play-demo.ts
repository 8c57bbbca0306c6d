import { calendarFrom } from '../content/calendar.js';
import { casesOn } from '../content/cases.js';
import { actionScenes } from './action.story.js';
import { informationScenes } from './information.story.js';
import { meetingScenes } from './meeting.story.js';
import { idIn, registerPeople } from './people.story.js';
import { planScenes } from './plan.story.js';
import { referralScenes } from './referral.story.js';
import type { Scene, Unfolding } from './scene.js';
import type { Stage } from './stage.js';

/** Plays everything that happened in Wexcombe, in the order in which it happened. */
export async function playDemo(stage: Stage, now: Date): Promise<void> {
  const on = calendarFrom(now);
  const ids = await registerPeople(stage, on);
  const scenes = casesOn(on).flatMap((told) => scenesOf(stage, { told, personId: idIn(ids, told.person), caseFileId: '', meetingIds: new Map() }));
  for (const { at, what, key, play } of scenes.sort((one, other) => one.at.getTime() - other.at.getTime())) {
    try {
      await play();
    } catch (error) {
      throw new Error(`${key}, ${at.toISOString()}: ${what}`, { cause: error });
    }
  }
}

const scenesOf = (stage: Stage, it: Unfolding): (Scene & { key: string })[] =>
  [...referralScenes(stage, it), ...informationScenes(stage, it), ...meetingScenes(stage, it), ...planScenes(stage, it), ...actionScenes(stage, it)].map((scene) => ({
    ...scene,
    key: it.told.key,
  }));
