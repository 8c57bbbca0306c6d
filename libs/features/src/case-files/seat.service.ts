import { type Actor, type AgencyFunction, type Capacity, RuleBroken } from '@concord/domain';
import { Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { AgenciesService } from '../agencies/index.js';
import { PractitionersService } from '../practitioners/index.js';
import { CaseFileEvents } from './case-file-events.js';
import { SeatRefusals } from './seat-refusals.service.js';
import { Participation } from './participation.entity.js';

/** Who takes a seat: one of practitioner, team, or agency and function (its contact points). */
export interface SeatRequest {
  readonly practitionerId?: string | undefined;
  readonly teamId?: string | undefined;
  readonly agencyId?: string | undefined;
  readonly agencyFunction?: AgencyFunction | undefined;
  readonly capacity: Capacity;
  readonly seatKey?: string | undefined;
  readonly validUntil?: Date | undefined;
}

type Sitter = Pick<Participation, 'agencyId' | 'agencyFunction' | 'teamId' | 'practitionerId'>;

/** Who sits at the table of a case file. The one place where edges are written. */
@Injectable()
export class SeatService {
  constructor(
    private readonly records: Records,
    private readonly agencies: AgenciesService,
    private readonly practitioners: PractitionersService,
    private readonly events: CaseFileEvents,
    private readonly refusals: SeatRefusals,
  ) {}

  /** Gives somebody a seat. Somebody who already has it in this capacity keeps the one they have. */
  async seat(actor: Actor, caseFileId: string, request: SeatRequest): Promise<Participation> {
    const sitter = await this.sitterOf(actor, request);
    if (sitter.practitionerId) await this.refusals.refuseShutOut(actor, caseFileId, sitter.practitionerId);
    else await this.refusals.refuseNobodyNamed(actor, caseFileId, sitter);
    const { capacity, seatKey = null } = request;
    const validUntil: Participation['validUntil'] = request.validUntil ?? 'infinity';
    const already = await this.liveSeat(actor, caseFileId, sitter, capacity);
    if (already) return already;
    const values = {
      caseFileId,
      ...sitter,
      capacity,
      seatKey,
      invitedBy: actor.practitionerId,
      validFrom: actor.at,
      validUntil,
    };
    const seated = await this.records.create(actor, Participation, values);
    await this.events.emit('seatsChanged', actor, { caseFileId });
    return seated;
  }

  /** Ends a seat now. What was released to its agency follows from who still sits there. */
  async end(actor: Actor, participationId: string): Promise<Participation> {
    const ended = await this.records.change(actor, 'end', Participation, participationId, (it) => it.end(actor.at));
    await this.events.emit('seatsChanged', actor, { caseFileId: ended.caseFileId });
    return ended;
  }

  /** The live seats of a case file, oldest first. */
  async seatsOf(actor: Actor, caseFileId: string): Promise<Participation[]> {
    const seats = await this.records.find(actor, Participation, { where: { caseFileId }, order: { createdAt: 'ASC' } });
    return seats.filter((it) => it.isLive(actor.at));
  }

  private async liveSeat(
    actor: Actor,
    caseFileId: string,
    sitter: Sitter,
    capacity: Capacity,
  ): Promise<Participation | undefined> {
    const seats = await this.records.find(actor, Participation, { where: { caseFileId, ...sitter, capacity } });
    return seats.find((it) => it.isLive(actor.at));
  }

  private async sitterOf(
    actor: Actor,
    { practitionerId, teamId, agencyId, agencyFunction }: SeatRequest,
  ): Promise<Sitter> {
    if (practitionerId) {
      const { agencyId: employer, agencyFunction: works, active } = await this.practitioners.get(actor, practitionerId);
      if (!active) throw new RuleBroken('This account is no longer in use. Choose somebody else.', 'practitionerId');
      return { agencyId: employer, agencyFunction: works, teamId: null, practitionerId };
    }
    if (teamId) {
      const team = await this.agencies.team(actor, teamId);
      return { agencyId: team.agencyId, agencyFunction: team.agencyFunction, teamId, practitionerId: null };
    }
    if (!agencyId || !agencyFunction)
      throw new RuleBroken('Choose a person, a team, or an agency and what it does.', 'practitionerId');
    await this.refuseUnlessIts(actor, agencyId, agencyFunction);
    return { agencyId, agencyFunction, teamId: null, practitionerId: null };
  }

  private async refuseUnlessIts(actor: Actor, agencyId: string, agencyFunction: AgencyFunction): Promise<void> {
    await this.agencies.get(actor, agencyId);
    const functions = await this.agencies.contactsOf(actor, agencyId);
    if (!functions.some((it) => it.function === agencyFunction)) {
      throw new RuleBroken('This agency does not have that function. Choose one of its own.', 'agencyFunction');
    }
  }
}
