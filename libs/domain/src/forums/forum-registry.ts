/** The definitions that Concord ships. An area's own versions live in its database beside them. */
import { creativeSolutions } from './creative-solutions.js';
import type { ForumDefinition } from './forum-definition.js';
import { mappaLevel2 } from './mappa-level-2.js';
import { mappaLevel3 } from './mappa-level-3.js';
import { marm } from './marm.js';

/** Frozen all the way down, since definitions share parts: a change is a new version, never an edit. */
const frozen = <Value>(value: Value): Value => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
};

export const shippedDefinitions: readonly ForumDefinition[] = frozen([
  marm,
  mappaLevel2,
  mappaLevel3,
  creativeSolutions,
]);

/** The newest version of a forum that is in use on a day, or undefined when there is none. */
export const latestDefinition = (
  code: string,
  onDate: string,
  definitions: readonly ForumDefinition[] = shippedDefinitions,
): ForumDefinition | undefined =>
  definitions
    .filter((definition) => definition.code === code && definition.validFrom <= onDate)
    .reduce<ForumDefinition | undefined>(
      (latest, definition) => (latest === undefined || definition.version > latest.version ? definition : latest),
      undefined,
    );

/** One exact version, as a case file names it, or undefined when there is none. */
export const definitionVersion = (
  code: string,
  version: number,
  definitions: readonly ForumDefinition[] = shippedDefinitions,
): ForumDefinition | undefined =>
  definitions.find((definition) => definition.code === code && definition.version === version);
