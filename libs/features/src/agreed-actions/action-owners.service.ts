import { type Actor, type AgencyFunction, type LocalDate, RuleBroken, todayInLondon } from '@concord/domain';
import { Injectable } from '@nestjs/common';
import { type Participation, SeatService } from '../case-files/index.js';
import { PractitionersService } from '../practitioners/index.js';
import type { ActionOwner } from './agreed-action.entity.js';

/** Who is to do it, as somebody says it. */
export interface OwnerWish {
  readonly responsibleAgencyId: string;
  readonly responsibleFunction: AgencyFunction;
  readonly ownerPractitionerId?: string | undefined;
  readonly nameOwnerBy?: LocalDate | undefined;
}

/** Finds the owner of an action and sees to it that they have a seat: without one they would not see how to visit safely. */
@Injectable()
export class ActionOwners {
  constructor(
    private readonly practitioners: PractitionersService,
    private readonly seats: SeatService,
  ) {}

  /** @throws RuleBroken when neither a person nor a day for naming one is given, or the person works elsewhere */
  async settle(actor: Actor, wish: OwnerWish, dueOn: LocalDate): Promise<ActionOwner> {
    const { responsibleAgencyId, responsibleFunction, ownerPractitionerId, nameOwnerBy } = wish;
    if (!ownerPractitionerId) {
      refuseUnlessNamedInTime(nameOwnerBy, dueOn, todayInLondon(actor.at));
      return { responsibleAgencyId, responsibleFunction, ownerPractitionerId: null, nameOwnerBy: nameOwnerBy ?? null };
    }
    const person = await this.practitioners.get(actor, ownerPractitionerId);
    if (person.agencyId !== responsibleAgencyId) throw new RuleBroken('This person does not work for the agency you chose.', 'ownerPractitionerId');
    return { responsibleAgencyId, responsibleFunction: person.agencyFunction, ownerPractitionerId, nameOwnerBy: null };
  }

  /** Gives the owner a seat where there is none: the named person, or else the agency through its contact point. */
  async seat(actor: Actor, caseFileId: string, owner: ActionOwner): Promise<void> {
    const seats = await this.seats.seatsOf(actor, caseFileId);
    if (seats.some((it) => serves(it, owner))) return;
    const { responsibleAgencyId: agencyId, responsibleFunction: agencyFunction, ownerPractitionerId } = owner;
    const sitter = ownerPractitionerId ? { practitionerId: ownerPractitionerId } : { agencyId, agencyFunction };
    await this.seats.seat(actor, caseFileId, { ...sitter, capacity: 'AGENCY_REPRESENTATIVE' });
  }
}

/** A named owner needs an edge of their own; while nobody is named, the agency's contact points or a team need one. */
function serves(seat: Participation, { responsibleAgencyId, responsibleFunction, ownerPractitionerId }: ActionOwner): boolean {
  if (ownerPractitionerId) return seat.practitionerId === ownerPractitionerId;
  return seat.practitionerId === null && seat.agencyId === responsibleAgencyId && seat.agencyFunction === responsibleFunction;
}

function refuseUnlessNamedInTime(nameOwnerBy: LocalDate | undefined, dueOn: LocalDate, today: LocalDate): void {
  if (!nameOwnerBy) throw new RuleBroken('Name the person who will do this, or a day by which the agency names one.', 'nameOwnerBy');
  if (nameOwnerBy < today) throw new RuleBroken('The day for naming somebody must be today or later.', 'nameOwnerBy');
  if (nameOwnerBy > dueOn) throw new RuleBroken('Somebody must be named on or before the day the action is due.', 'nameOwnerBy');
}
