import type { Actor, Sector } from '@concord/domain';
import { Database, Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import type { Participation } from '../case-files/index.js';
import { Practitioner } from '../practitioners/index.js';

/** Somebody at the table, as an actor for whom the decision can be asked. */
export interface TablePerson {
  readonly actor: Actor;
  readonly name: string;
  readonly jobTitle: string;
}

/** The people behind the edges of a case file: named ones, members of seated teams, contact points of seated agencies. Whom a block shuts out is not told here. */
@Injectable()
export class TablePeople {
  constructor(
    private readonly records: Records,
    private readonly database: Database,
  ) {}

  async at(actor: Actor, edges: readonly Participation[], sectors: Readonly<Record<string, Sector>>): Promise<TablePerson[]> {
    const members = await this.membersOf(edges.flatMap((it) => it.teamId ?? []), actor.at);
    const named = [...edges.flatMap((it) => it.practitionerId ?? []), ...members.map((it) => it.practitionerId)];
    const people = [...(await this.practitioners(actor, named)), ...(await this.contactsOf(actor, edges))];
    const unique = [...new Map(people.map((it) => [it.id, it])).values()].filter((it) => it.active);
    const teamsOf = (id: string): string[] => members.filter((it) => it.practitionerId === id).map((it) => it.teamId);
    return unique.map((it) => ({ actor: asActor(it, teamsOf(it.id), sectors, actor), name: it.name, jobTitle: it.jobTitle }));
  }

  private practitioners(actor: Actor, ids: string[]): Promise<Practitioner[]> {
    return this.records.find(actor, Practitioner, { where: { id: [...new Set(ids)] }, order: { name: 'ASC' } });
  }

  private contactsOf(actor: Actor, edges: readonly Participation[]): Promise<Practitioner[]> {
    const agencies = edges.filter((it) => !it.practitionerId && !it.teamId).map((it) => it.agencyId);
    return this.records.find(actor, Practitioner, { where: { agencyId: [...new Set(agencies)], isContactPoint: true }, order: { name: 'ASC' } });
  }

  private membersOf(teamIds: string[], at: Date): Promise<{ practitionerId: string; teamId: string }[]> {
    return this.database.current().query(
      'select practitioner_id as "practitionerId", team_id as "teamId" from team_member where team_id = any ($1) and valid_from <= $2 and valid_until > $2',
      [teamIds, at],
    );
  }

}

const asActor = (person: Practitioner, teamIds: string[], sectors: Readonly<Record<string, Sector>>, asking: Actor): Actor => ({
  practitionerId: person.id,
  agencyId: person.agencyId,
  agencyFunction: person.agencyFunction,
  sector: sectors[person.agencyId] ?? 'VOLUNTARY',
  roles: person.roles,
  teamIds,
  isContactPoint: person.isContactPoint,
  standing: 'GOOD',
  assurance: 'PASSWORD',
  purpose: asking.purpose,
  sessionId: asking.sessionId,
  at: asking.at,
});
