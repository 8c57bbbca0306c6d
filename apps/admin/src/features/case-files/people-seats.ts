import { agencyFunctionLabels, capacities, type ForumDefinition, type Seat } from '@concord/domain';
import type { CaseFilePeopleQuery, SeatFragment } from '../../gql/graphql.js';

export type PeopleCaseFile = CaseFilePeopleQuery['caseFile'];
export type Me = CaseFilePeopleQuery['me'];

/** Passed on by naming somebody else, so that neither is ever empty. */
const NEVER_ENDED = ['CASE_OWNER', 'LEAD_PROFESSIONAL'];

export interface Rights {
  /** Arranges the whole table. */
  changesPeople: boolean;
  /** Decides who speaks for the own agency. */
  namesColleagues: boolean;
}

export function rightsOf(
  { permittedActions, participations }: PeopleCaseFile,
  { agencyId, isContactPoint }: Me,
): Rights {
  return {
    changesPeople: permittedActions.includes('changePeople'),
    namesColleagues: isContactPoint && participations.some((seat) => seat.agencyId === agencyId),
  };
}

export const mayEnd = (seat: SeatFragment, rights: Rights, me: Me): boolean =>
  !NEVER_ENDED.includes(seat.capacity) &&
  (rights.changesPeople || (rights.namesColleagues && seat.agencyId === me.agencyId));

/** One person, team or agency, with every seat they hold: many are chair and owner, or lead and referrer. */
export interface Sitter {
  key: string;
  /** The seat that comes first in order; there always is one. */
  first: SeatFragment;
  seats: SeatFragment[];
}

/** Chair first, in the order in which the capacities are told everywhere. */
export function sittersOf(seats: readonly SeatFragment[]): Sitter[] {
  const sitters = new Map<string, Sitter>();
  for (const seat of inOrder(seats)) {
    const key = seat.practitioner?.id ?? seat.team?.id ?? `${seat.agencyId} ${seat.agencyFunction}`;
    const known = sitters.get(key);
    if (known) known.seats.push(seat);
    else sitters.set(key, { key, first: seat, seats: [seat] });
  }
  return [...sitters.values()];
}

const inOrder = (seats: readonly SeatFragment[]): SeatFragment[] =>
  [...seats].sort((a, b) => capacities.indexOf(a.capacity) - capacities.indexOf(b.capacity));

/** "Harbour Homes, housing"; the agency’s name alone where it says what it does. */
export function agencyWords({ agency, agencyFunction }: SeatFragment): string {
  const what = agencyFunctionLabels[agencyFunction];
  if (!agency || what.toLowerCase().startsWith(agency.shortName.toLowerCase())) return what;
  return `${agency.shortName}, ${what.charAt(0).toLowerCase()}${what.slice(1)}`;
}

/** Who sits there, in a few words. */
export function sitterOf({ practitioner, team, agency, agencyFunction }: SeatFragment): string {
  if (practitioner) return practitioner.name;
  return team?.name ?? `Contact point of ${agency?.shortName ?? agencyFunctionLabels[agencyFunction]}`;
}

/** The number to ring: of the person, of the team, or of the duty desk of what the agency does. */
export function numberOf({ practitioner, team, agency, agencyFunction }: SeatFragment): string | undefined {
  const desk = agency?.functions.find((it) => it.function === agencyFunction);
  return practitioner?.phone ?? team?.dutyNumber ?? desk?.dutyNumber;
}

/** Seats of the forum that nobody fills. Those that depend on the case are said to depend on it. */
export function openSeats(definition: ForumDefinition, { participations, contacts }: PeopleCaseFile): Seat[] {
  const capacitiesHere = new Set([...participations, ...contacts].map((it) => it.capacity));
  const isFilled = (seat: Seat): boolean =>
    participations.some((it) => it.seatKey === seat.key || seat.functions.includes(it.agencyFunction)) ||
    (seat.capacities ?? []).some((capacity) => capacitiesHere.has(capacity));
  return definition.seats.filter((seat) => seat.agencyRole === undefined && !isFilled(seat));
}
