import { type Actor, RuleBroken } from '@concord/domain';
import { Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { NotificationsService } from '../notifications/index.js';
import { type Practitioner, PractitionersService } from '../practitioners/index.js';
import { CaseFile } from './case-file.entity.js';
import { LeadHandover } from './lead-handover.entity.js';
import type { Participation } from './participation.entity.js';
import { SeatService } from './seat.service.js';

/** What is asked of somebody who is to lead. */
export interface LeadOffer {
  readonly caseFileId: string;
  readonly practitionerId: string;
  readonly reason?: string | undefined;
}

/** The lead professional: who it is, and how the lead passes on. It never passes to somebody who has not accepted. */
@Injectable()
export class LeadService {
  constructor(
    private readonly records: Records,
    private readonly seats: SeatService,
    private readonly practitioners: PractitionersService,
    private readonly notifications: NotificationsService,
  ) {}

  async leadOf(actor: Actor, caseFileId: string): Promise<Practitioner | null> {
    const practitionerId = (await this.leadSeat(actor, caseFileId))?.practitionerId;
    return practitionerId ? this.practitioners.byId(actor, practitionerId) : null;
  }

  /** The offer that waits for an answer, where there is one. */
  async openOffer(actor: Actor, caseFileId: string): Promise<LeadHandover | null> {
    const [offer] = await this.records.find(actor, LeadHandover, { where: { caseFileId, status: 'OFFERED' } });
    return offer ?? null;
  }

  /** Offers the lead to somebody at the table. */
  async offer(actor: Actor, { caseFileId, practitionerId, reason = '' }: LeadOffer): Promise<CaseFile> {
    const caseFile = await this.records.get(actor, CaseFile, caseFileId);
    await this.refuseUnlessSeated(actor, caseFileId, practitionerId);
    if (await this.openOffer(actor, caseFileId))
      throw new RuleBroken(
        'Somebody has been asked already and has not answered. Take that offer back first.',
        'practitionerId',
      );
    await this.records.create(actor, LeadHandover, {
      caseFileId,
      toPractitionerId: practitionerId,
      offeredBy: actor.practitionerId,
      reason,
    });
    if (practitionerId === actor.practitionerId) return this.answer(actor, caseFileId, true);
    await this.notifications.notify(actor, { practitionerIds: [practitionerId] }, 'CASE_ASSIGNED', {
      subject: 'CaseFile',
      subjectId: caseFileId,
      caseFileId,
    });
    return caseFile;
  }

  /** Whoever was asked accepts, and leads from now on; or refuses, and nothing changes. */
  async answer(actor: Actor, caseFileId: string, accepted: boolean, answer = ''): Promise<CaseFile> {
    const offer = await this.openOffer(actor, caseFileId);
    if (!offer) throw new RuleBroken('Nobody has been asked to lead this, or the offer was taken back.');
    if (!accepted && answer === '')
      throw new RuleBroken('Say why you cannot lead this, so that somebody else can be asked.', 'answer');
    if (accepted) await this.passLead(actor, caseFileId);
    await this.records.change(actor, 'answer', LeadHandover, offer.id, (it) =>
      it.settle(accepted ? 'ACCEPTED' : 'REFUSED', answer, actor.at),
    );
    await this.notifications.notify(actor, { practitionerIds: [offer.offeredBy] }, 'CASE_ASSIGNED', {
      subject: 'CaseFile',
      subjectId: caseFileId,
      caseFileId,
    });
    return this.records.get(actor, CaseFile, caseFileId);
  }

  async takeBack(actor: Actor, caseFileId: string): Promise<CaseFile> {
    const offer = await this.openOffer(actor, caseFileId);
    if (!offer) throw new RuleBroken('There is no offer to take back.');
    await this.records.change(actor, 'takeBack', LeadHandover, offer.id, (it) => it.settle('TAKEN_BACK', '', actor.at));
    return this.records.get(actor, CaseFile, caseFileId);
  }

  /** The new seat first, then the end of the old one: there is no moment without a lead. */
  private async passLead(actor: Actor, caseFileId: string): Promise<void> {
    const before = await this.leadSeat(actor, caseFileId);
    if (before?.practitionerId === actor.practitionerId) return;
    await this.seats.seat(actor, caseFileId, {
      practitionerId: actor.practitionerId,
      capacity: 'LEAD_PROFESSIONAL',
      seatKey: before?.seatKey ?? 'LEAD_PROFESSIONAL',
    });
    if (before) await this.seats.end(actor, before.id);
  }

  private async leadSeat(actor: Actor, caseFileId: string): Promise<Participation | undefined> {
    return (await this.seats.seatsOf(actor, caseFileId)).find((it) => it.capacity === 'LEAD_PROFESSIONAL');
  }

  private async refuseUnlessSeated(actor: Actor, caseFileId: string, practitionerId: string): Promise<void> {
    const seats = await this.seats.seatsOf(actor, caseFileId);
    if (seats.some((it) => it.practitionerId === practitionerId)) return;
    throw new RuleBroken('Give this person a seat at the table first, then ask them to lead.', 'practitionerId');
  }
}
