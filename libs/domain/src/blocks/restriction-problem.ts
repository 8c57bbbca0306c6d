import type { ForumClocks } from '../forums/forum-definition.js';
import { RECORD_CAPACITIES } from '../need-to-know/index.js';
import type { Capacity } from '../words.js';

/** One live seat, with the practitioners behind it: the named one, or the members of a team. */
export interface SeatedPeople {
  readonly agencyId: string;
  readonly agencyFunction: string;
  readonly agencyName: string;
  readonly capacity: Capacity;
  readonly practitionerIds: readonly string[];
}

/** Within how many working days somebody else looks at a restriction, and how many days one holds at most: the forum's numbers over the national ones. */
export const restrictionClocks = ({ restrictionLookWorkingDays = 2, restrictionLongestDays = 183 }: Pick<ForumClocks, 'restrictionLookWorkingDays' | 'restrictionLongestDays'>): { lookWorkingDays: number; longestDays: number } => ({
  lookWorkingDays: restrictionLookWorkingDays,
  longestDays: restrictionLongestDays,
});

/**
 * Why a record must not be closed to all but these people, in words, or undefined when it may. Somebody must still keep
 * it, somebody else must be able to look at the restriction, and each agency at the table must have somebody left who
 * reads its safety lines and passes them on: an agency with an edge never loses them (need-to-know section 7).
 */
export function restrictionProblem(named: ReadonlySet<string>, setBy: string, seats: readonly SeatedPeople[]): string | undefined {
  const isNamed = (it: SeatedPeople): boolean => it.practitionerIds.some((id) => named.has(id));
  const keepers = seats.filter((it) => RECORD_CAPACITIES.includes(it.capacity));
  if (!keepers.some(isNamed)) return 'Name at least one person who keeps this record: the chair, the minute taker or the co-ordinator.';
  const others = keepers.flatMap((it) => it.practitionerIds).filter((id) => id !== setBy && named.has(id));
  if (others.length === 0) return 'Name a second person who keeps this record. Somebody other than you must look at the restriction.';
  const left = seats.find((it) => !seats.some((one) => one.agencyId === it.agencyId && one.agencyFunction === it.agencyFunction && isNamed(one)));
  return left && `Name somebody of ${left.agencyName}, or end its seat first. It sits at the table, and its visitors would miss the safety lines.`;
}
