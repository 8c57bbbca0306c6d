import type { Actor, AgencyFunction, Facts, Role, World } from '@concord/domain';
import { contactOf } from '../sharing/index.js';
import type { PastDirectory, Showing } from './past-facts.loader.js';
import type { PastQuestion } from './past-question.entity.js';

const NOBODY = '00000000-0000-7000-8000-000000000000';
const EVERYDAY = { purpose: 'CARE_AND_SAFETY' };

const isAt = (row: Facts, at: Date): boolean => (row['validFrom'] as Date) <= at && (!(row['validUntil'] instanceof Date) || row['validUntil'] > at);

/** A practitioner as they were at an instant; undefined before they were in the directory. */
export function practitionerAt(directory: PastDirectory, id: string, at: Date, acted: Showing['acted'] = {}): Actor | undefined {
  const known = directory.people.filter((it) => it['practitionerId'] === id && (it['validFrom'] as Date) <= at);
  const row = known.sort((a, b) => (b['validFrom'] as Date).getTime() - (a['validFrom'] as Date).getTime())[0];
  if (!row) return undefined;
  const teams = directory.teams.filter((it) => it['practitionerId'] === id && isAt(it, at));
  return {
    practitionerId: id,
    agencyId: String(row['agencyId']),
    agencyFunction: (acted.function ?? row['agencyFunction']) as AgencyFunction,
    sector: 'VOLUNTARY', // no rule about items asks for it
    roles: row['roles'] as Role[],
    teamIds: teams.map((it) => String(it['teamId'])),
    isContactPoint: row['isContactPoint'] === true,
    standing: acted.standing === 'LAPSED' ? 'LAPSED' : 'GOOD',
    assurance: acted.assurance === 'SECOND_FACTOR' ? 'SECOND_FACTOR' : 'PASSWORD',
    purpose: acted.purpose ?? EVERYDAY.purpose,
    sessionId: acted.session ?? NOBODY,
    at,
  };
}

/**
 * For whom the question is asked: the practitioner, in each session in which an emergency was opened by them; or the agency's
 * contact point and whoever of it had a seat by name or by team.
 */
export function readersOf(question: PastQuestion, directory: PastDirectory, world: World): Actor[] {
  const { practitionerId, agencyId, agencyFunction, aboutAt } = question;
  if (practitionerId) return sessionsOf(practitionerId, world).flatMap((session) => practitionerAt(directory, practitionerId, aboutAt, { session }) ?? []);
  const to = { agencyId, agencyFunction: agencyFunction ?? 'ALL' } as const;
  const people = [...new Set(directory.people.map((it) => String(it['practitionerId'])))].flatMap((id) => practitionerAt(directory, id, aboutAt) ?? []);
  return [contactOf({ ...EVERYDAY, at: aboutAt }, to, {}), ...people.filter((it) => it.agencyFunction === agencyFunction && it.agencyId === agencyId && sits(it, world))];
}

const sessionsOf = (practitionerId: string, { emergencyReach = [] }: World): string[] => [
  NOBODY,
  ...new Set(emergencyReach.filter((it) => it['practitionerId'] === practitionerId).map((it) => String(it['sessionId']))),
];

const sits = ({ practitionerId, teamIds }: Actor, { participation = [] }: World): boolean =>
  participation.some((it) => it['practitionerId'] === practitionerId || teamIds.includes(String(it['teamId'])));
