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

/** Chair first, in the order in which the capacities are told everywhere. */
export const inOrder = (seats: readonly SeatFragment[]): SeatFragment[] =>
  [...seats].sort((a, b) => capacities.indexOf(a.capacity) - capacities.indexOf(b.capacity));

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
