import { type Actor, RuleBroken } from '@concord/domain';
import { Injectable } from '@nestjs/common';
import { NotificationsService } from '../notifications/index.js';
import { PractitionersService } from '../practitioners/index.js';
import { CaseFileEvents } from './case-file-events.js';
import type { Referral } from './referral.entity.js';
import { SeatService } from './seat.service.js';

/** What triage does at the table: the owner's seat, and telling those concerned. */
@Injectable()
export class TriageTable {
  constructor(
    private readonly seats: SeatService,
    private readonly practitioners: PractitionersService,
    private readonly events: CaseFileEvents,
    private readonly notifications: NotificationsService,
  ) {}

  /** A named person who works here now. */
  async ownerFrom(actor: Actor, practitionerId: string): Promise<{ practitionerId: string; agencyId: string }> {
    const practitioner = await this.practitioners.byId(actor, practitionerId);
    if (!practitioner?.active)
      throw new RuleBroken('Choose somebody from the list who still works here.', 'ownerPractitionerId');
    return { practitionerId: practitioner.id, agencyId: practitioner.agencyId };
  }

  async seatOwner(actor: Actor, caseFileId: string, practitionerId: string): Promise<void> {
    await this.seats.seat(actor, caseFileId, { practitionerId, capacity: 'CASE_OWNER' });
  }

  /** The new owner's seat first: there is no moment without one. */
  async replaceOwner(actor: Actor, caseFileId: string, practitionerId: string): Promise<void> {
    const before = (await this.seats.seatsOf(actor, caseFileId)).filter(
      (it) => it.capacity === 'CASE_OWNER' && it.practitionerId !== practitionerId,
    );
    await this.seatOwner(actor, caseFileId, practitionerId);
    const own = before.filter((it) => it.practitionerId === actor.practitionerId);
    for (const seat of before.filter((it) => !own.includes(it))) await this.seats.end(actor, seat.id);
    for (const seat of own) await this.seats.end(actor, seat.id); // last: the actor may have stood on it
    await this.tellOwner(actor, caseFileId, practitionerId);
  }

  async opened(actor: Actor, caseFileId: string, ownerId: string): Promise<void> {
    await this.events.emit('opened', actor, { caseFileId });
    await this.tellOwner(actor, caseFileId, ownerId);
  }

  async tellReferrer(actor: Actor, { referrerId, caseFileId }: Referral): Promise<void> {
    await this.notifications.notify(actor, { practitionerIds: [referrerId] }, 'REFERRAL_ANSWERED', {
      subject: 'CaseFile',
      subjectId: caseFileId,
      caseFileId,
    });
  }

  private async tellOwner(actor: Actor, caseFileId: string, practitionerId: string): Promise<void> {
    await this.notifications.notify(actor, { practitionerIds: [practitionerId] }, 'CASE_ASSIGNED', {
      subject: 'CaseFile',
      subjectId: caseFileId,
      caseFileId,
    });
  }
}
