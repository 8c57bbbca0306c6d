import { type Actor, agencyFunctionLabels } from '@concord/domain';
import { Injectable } from '@nestjs/common';
import { AgenciesService } from '../agencies/index.js';
import { CaseFileService, type Participation, SeatService } from '../case-files/index.js';
import { PractitionersService } from '../practitioners/index.js';

/** Somebody to ring, and on which number at which time of day. */
export interface Contact {
  /** What they are in this case, in words. */
  readonly label: string;
  readonly name: string;
  readonly detail: string;
  readonly number: string | null;
  readonly outOfHoursNumber: string | null;
}

/** Whom to ring about a case file: the lead professional first, then the duty desks of the agencies at the table. */
@Injectable()
export class WhomToRing {
  constructor(
    private readonly caseFiles: CaseFileService,
    private readonly seats: SeatService,
    private readonly practitioners: PractitionersService,
    private readonly agencies: AgenciesService,
  ) {}

  /** The lead professional, or whoever owns the case file while there is none. */
  async lead(actor: Actor, caseFileId: string): Promise<Contact | null> {
    const seats = await this.seats.seatsOf(actor, caseFileId);
    const leadId = seats.find((it) => it.capacity === 'LEAD_PROFESSIONAL' && it.practitionerId !== null)?.practitionerId;
    const { ownerPractitionerId } = await this.caseFiles.get(actor, caseFileId);
    const person = leadId ?? ownerPractitionerId;
    return person ? this.personally(actor, person, leadId ? 'Lead professional' : 'Case owner') : null;
  }

  /** The duty desk of every agency at the table that has one. */
  async dutyDesks(actor: Actor, caseFileId: string): Promise<Contact[]> {
    const seats = await this.seats.seatsOf(actor, caseFileId);
    const once = new Map(seats.map((it) => [`${it.agencyId} ${it.agencyFunction}`, it]));
    const desks = await Promise.all([...once.values()].map((it) => this.desk(actor, it)));
    return desks.filter((it) => it !== null);
  }

  private async personally(actor: Actor, practitionerId: string, label: string): Promise<Contact | null> {
    const person = await this.practitioners.byId(actor, practitionerId);
    if (!person) return null;
    const [agency, contacts] = await Promise.all([this.agencies.byId(actor, person.agencyId), this.agencies.contactsOf(actor, person.agencyId)]);
    const desk = contacts.find((it) => it.function === person.agencyFunction);
    const number = person.phone ?? desk?.dutyNumber ?? null;
    return { label, name: person.name, detail: `${person.jobTitle}, ${agency?.name ?? ''}`, number, outOfHoursNumber: desk?.outOfHoursNumber ?? null };
  }

  private async desk(actor: Actor, { agencyId, agencyFunction }: Participation): Promise<Contact | null> {
    const [agency, contacts] = await Promise.all([this.agencies.byId(actor, agencyId), this.agencies.contactsOf(actor, agencyId)]);
    const desk = contacts.find((it) => it.function === agencyFunction);
    return agency && desk ? { label: agencyFunctionLabels[agencyFunction], name: desk.dutyContact, detail: agency.name, number: desk.dutyNumber, outOfHoursNumber: desk.outOfHoursNumber } : null;
  }
}
