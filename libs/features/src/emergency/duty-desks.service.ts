import type { Actor, AgencyFunction } from '@concord/domain';
import { Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { Agency, AgencyFunctionContact } from '../agencies/index.js';

/** A desk to ring, by day and by night. */
export interface DutyDesk {
  readonly agencyName: string;
  readonly agencyFunction: AgencyFunction;
  readonly name: string;
  readonly number: string;
  readonly outOfHoursNumber: string | null;
}

/** Services that answer in an emergency. */
const ANSWERING: readonly AgencyFunction[] = ['EMERGENCY_DUTY', 'MENTAL_HEALTH', 'POLICING', 'CHILDRENS_SERVICES', 'AMBULANCE'];

/** Whom to ring in an emergency: the same list whoever is sought, so that it tells of nobody. */
@Injectable()
export class DutyDesks {
  constructor(private readonly records: Records) {}

  async all(actor: Actor): Promise<DutyDesk[]> {
    const [desks, agencies] = [await this.records.find(actor, AgencyFunctionContact, { where: { function: ANSWERING } }), await this.records.find(actor, Agency)];
    const nameOf = (id: string): string => agencies.find((it) => it.id === id)?.name ?? '';
    const found = desks.map((it) => ({ agencyName: nameOf(it.agencyId), agencyFunction: it.function, name: it.dutyContact, number: it.dutyNumber, outOfHoursNumber: it.outOfHoursNumber }));
    return found.sort((a, b) => ANSWERING.indexOf(a.agencyFunction) - ANSWERING.indexOf(b.agencyFunction) || a.agencyName.localeCompare(b.agencyName, 'en-GB'));
  }
}
