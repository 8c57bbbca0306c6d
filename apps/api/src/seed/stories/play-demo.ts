import { type Calendar, calendarFrom } from '../content/calendar.js';
import { casesOn } from '../content/cases.js';
import type { PersonKey } from '../content/people.js';
import type { ToldCase } from '../content/told.js';
import { withIdsOf } from '../demo-ids.js';
import { actionScenes } from './action.story.js';
import { emergencyScenes } from './emergency.story.js';
import { endingScenes } from './ending.story.js';
import { informationScenes } from './information.story.js';
import { lookingBackScenes } from './looking-back.story.js';
import { meetingScenes } from './meeting.story.js';
import { idIn, registerPeople } from './people.story.js';
import { onwardScenes } from './onward.story.js';
import { overrideScenes } from './override.story.js';
import { planScenes } from './plan.story.js';
import { referralScenes } from './referral.story.js';
import { shutOutScenes } from './shut-out.story.js';
import type { Scene, Unfolding } from './scene.js';
import type { Stage } from './stage.js';
import { keepPapers } from './standing.story.js';

/** Two at a time: while the database works for one case, this process prepares the other. */
const SIDE_BY_SIDE = 2;

/** Plays everything that happened in Wexcombe, each case in the order in which it happened. */
export async function playDemo(stage: Stage, now: Date): Promise<void> {
  const on = calendarFrom(now);
  const ids = await withIdsOf('people', () => registerPeople(stage, on));
  await withIdsOf('papers', () => keepPapers(stage, now));
  for (const cases of inTurns(on)) await sideBySide(cases, (told) => withIdsOf(`case ${told.key}`, () => playCase(stage, ids, told)));
}

/** Cases about the same person never run at the same time. */
function inTurns(on: Calendar): ToldCase[][] {
  const all = casesOn(on);
  const first = new Map([...all].reverse().map((it) => [it.person, it] as const));
  return [all.filter((it) => first.get(it.person) === it), all.filter((it) => first.get(it.person) !== it)];
}

async function sideBySide(cases: readonly ToldCase[], play: (told: ToldCase) => Promise<void>): Promise<void> {
  const left = [...cases].sort((one, other) => size(other) - size(one)); // the longest first, so that both end together
  const lane = async (): Promise<void> => {
    for (let told = left.shift(); told; told = left.shift()) await play(told);
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, lane));
}

const size = ({ meetings = [], actions = [], answers }: ToldCase): number => meetings.length * 100 + actions.length * 10 + Object.keys(answers).length;

async function playCase(stage: Stage, ids: ReadonlyMap<PersonKey, string>, told: ToldCase): Promise<void> {
  const unfolding = { told, personId: idIn(ids, told.person), caseFileId: '', meetingIds: new Map<object, string>() };
  for (const { at, what, play } of scenesOf(stage, unfolding)) {
    try {
      await play();
    } catch (error) {
      throw new Error(`${told.key}, ${at.toISOString()}: ${what}`, { cause: error });
    }
  }
}

const scenesOf = (stage: Stage, it: Unfolding): Scene[] =>
  [...referralScenes(stage, it), ...informationScenes(stage, it), ...meetingScenes(stage, it), ...planScenes(stage, it), ...actionScenes(stage, it), ...overrideScenes(stage, it), ...shutOutScenes(stage, it), ...emergencyScenes(stage, it), ...onwardScenes(stage, it), ...endingScenes(stage, it), ...lookingBackScenes(stage, it)].sort(
    (one, other) => one.at.getTime() - other.at.getTime(),
  );
