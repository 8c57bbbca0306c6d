import type { Actor } from '@concord/domain';
import { Injectable } from '@nestjs/common';
import { SeatService } from '../case-files/index.js';
import { MinutesNotices } from '../minutes/index.js';
import { NotificationsService } from '../notifications/index.js';
import type { Closure } from './closure.entity.js';

/** Tells people what closing asks of them, and that a case is closed. */
@Injectable()
export class ClosureNotices {
  constructor(
    private readonly notifications: NotificationsService,
    private readonly seats: SeatService,
    private readonly toTable: MinutesNotices,
  ) {}

  /** The one asked to sign, and the agency asked to take the person on. */
  async ask(actor: Actor, { id, caseFileId, signatoryId, signedAt, receiverAgencyId, receiverAcceptedAt }: Closure): Promise<void> {
    const about = { subject: 'Closure', subjectId: id, caseFileId };
    if (signatoryId && !signedAt) await this.notifications.notify(actor, { practitionerIds: [signatoryId] }, 'SIGN_OFF_ASKED', about);
    if (receiverAgencyId && !receiverAcceptedAt) await this.toTable.tellAgency(actor, { agencyId: receiverAgencyId, agencyFunction: 'ALL' }, 'SIGN_OFF_ASKED', about);
  }

  /** Every agency named is told: its people at the table, else its contact points (T04). */
  async closed(actor: Actor, { caseFileId, toldAgencyIds }: Closure): Promise<void> {
    const about = { subject: 'CaseFile', subjectId: caseFileId, caseFileId };
    const seats = await this.seats.seatsOf(actor, caseFileId);
    for (const agencyId of toldAgencyIds) {
      if (seats.some((it) => it.agencyId === agencyId)) await this.toTable.tellAgency(actor, { agencyId, agencyFunction: 'ALL' }, 'CASE_CLOSED', about);
      else await this.notifications.notify(actor, { agencyContactOf: agencyId }, 'CASE_CLOSED', about);
    }
  }
}
