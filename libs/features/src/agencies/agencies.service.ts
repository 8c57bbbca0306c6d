import type { Actor } from '@concord/domain';
import { batched, batchedLists, Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { AgencyFunctionContact } from './agency-function-contact.entity.js';
import { Agency } from './agency.entity.js';
import { Team } from './team.entity.js';

/** The directory of agencies: who they are, what they do, whom to ring. */
@Injectable()
export class AgenciesService {
  constructor(private readonly records: Records) {}

  all(actor: Actor): Promise<Agency[]> {
    return this.records.find(actor, Agency, { order: { name: 'ASC' } });
  }

  get(actor: Actor, id: string): Promise<Agency> {
    return this.records.get(actor, Agency, id);
  }

  /** Agencies by id, loaded together for one operation. */
  readonly byId = batched(
    (actor: Actor, ids: readonly string[]) => this.records.find(actor, Agency, { where: { id: ids } }),
    (agency) => agency.id,
    'OPERATION',
  );

  /** What agencies do and whom to ring, loaded together. */
  readonly contactsOf = batchedLists(
    (actor: Actor, agencyIds: readonly string[]) =>
      this.records.find(actor, AgencyFunctionContact, { where: { agencyId: agencyIds }, order: { function: 'ASC' } }),
    (contact) => contact.agencyId,
  );

  /** The teams of agencies, loaded together. */
  readonly teamsOf = batchedLists(
    (actor: Actor, agencyIds: readonly string[]) =>
      this.records.find(actor, Team, { where: { agencyId: agencyIds }, order: { name: 'ASC' } }),
    (team) => team.agencyId,
  );

  /** Teams by id, loaded together. */
  readonly teamById = batched(
    (actor: Actor, ids: readonly string[]) => this.records.find(actor, Team, { where: { id: ids } }),
    (team) => team.id,
  );

  teams(actor: Actor, agencyId?: string): Promise<Team[]> {
    return this.records.find(actor, Team, { where: agencyId ? { agencyId } : {}, order: { name: 'ASC' } });
  }

  team(actor: Actor, id: string): Promise<Team> {
    return this.records.get(actor, Team, id);
  }
}
