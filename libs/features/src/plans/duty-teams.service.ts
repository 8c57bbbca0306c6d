import type { Actor, AgencyFunction, Recipient } from '@concord/domain';
import { Injectable } from '@nestjs/common';
import { AgenciesService } from '../agencies/index.js';
import { SeatService } from '../case-files/index.js';

/** Those who are called at night, and so may be given the out-of-hours section before they are needed. */
export const DUTY_FUNCTIONS: readonly AgencyFunction[] = ['EMERGENCY_DUTY', 'AMBULANCE', 'MENTAL_HEALTH', 'POLICING'];

/** Duty services read the out-of-hours section through their team, so that whoever is on duty has it (need-to-know section 5). */
@Injectable()
export class DutyTeams {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly seats: SeatService,
  ) {}

  /** The duty services of the partnership, whether they sit at a table or not. */
  async offered(actor: Actor): Promise<Recipient[]> {
    const teams = await this.agencies.teams(actor);
    const offered = teams.filter((it) => DUTY_FUNCTIONS.includes(it.agencyFunction));
    const byKey = new Map(offered.map(({ agencyId, agencyFunction }) => [`${agencyId} ${agencyFunction}`, { agencyId, agencyFunction }]));
    return [...byKey.values()];
  }

  /** Gives the chosen duty services a seat through their teams, where they have none. */
  async seat(actor: Actor, caseFileId: string, chosen: readonly Recipient[]): Promise<void> {
    const duty = chosen.filter((it) => it.agencyFunction !== 'ALL' && DUTY_FUNCTIONS.includes(it.agencyFunction));
    if (duty.length === 0) return;
    const seats = await this.seats.seatsOf(actor, caseFileId);
    const teams = await this.agencies.teams(actor);
    for (const { agencyId, agencyFunction } of duty) {
      if (seats.some((it) => it.agencyId === agencyId && it.agencyFunction === agencyFunction)) continue;
      for (const team of teams.filter((it) => it.agencyId === agencyId && it.agencyFunction === agencyFunction)) {
        await this.seats.seat(actor, caseFileId, { teamId: team.id, capacity: 'AGENCY_REPRESENTATIVE' });
      }
    }
  }
}
