import type { Actor, NoticeKind } from '@concord/domain';
import { Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { SeatService } from '../case-files/index.js';
import { NotificationsService } from '../notifications/index.js';
import type { AgencyReturn } from './agency-return.entity.js';
import { Invitation } from './invitation.entity.js';
import type { Meeting } from './meeting.entity.js';

/** Tells people about meetings without saying what they are about. */
@Injectable()
export class InvitationNotices {
  constructor(
    private readonly records: Records,
    private readonly notifications: NotificationsService,
    private readonly seats: SeatService,
  ) {}

  async invited(actor: Actor, invitation: Invitation): Promise<void> {
    await this.tell(actor, invitation, 'MEETING_INVITED');
  }

  /** Everybody who is still invited hears that something changed. */
  async changed(actor: Actor, meeting: Meeting): Promise<void> {
    const invitations = await this.records.find(actor, Invitation, { where: { meetingId: meeting.id, expected: true } });
    for (const invitation of invitations) await this.tell(actor, invitation, 'MEETING_CHANGED');
  }

  async asked(actor: Actor, { id, caseFileId, agencyId, agencyFunction }: AgencyReturn): Promise<void> {
    await this.notifications.notify(actor, { agencyContactOf: agencyId, agencyFunction }, 'RETURN_REQUESTED', { subject: 'AgencyReturn', subjectId: id, caseFileId });
  }

  async returned(actor: Actor, { id, caseFileId }: AgencyReturn): Promise<void> {
    await this.tellKeepers(actor, caseFileId, 'RETURN_RECEIVED', 'AgencyReturn', id);
  }

  async conflictDeclared(actor: Actor, caseFileId: string, declarationId: string): Promise<void> {
    await this.tellKeepers(actor, caseFileId, 'CONFLICT_DECLARED', 'ConflictDeclaration', declarationId);
  }

  private async tellKeepers(actor: Actor, caseFileId: string, kind: NoticeKind, subject: string, subjectId: string): Promise<void> {
    const seats = (await this.seats.seatsOf(actor, caseFileId)).filter((it) => it.capacity === 'CO_ORDINATOR' || it.capacity === 'CHAIR');
    const practitionerIds = seats.flatMap((it) => (it.practitionerId ? [it.practitionerId] : []));
    const about = { subject, subjectId, caseFileId };
    if (practitionerIds.length > 0) await this.notifications.notify(actor, { practitionerIds }, kind, about);
    for (const { teamId } of seats) if (teamId) await this.notifications.notify(actor, { teamId }, kind, about);
  }

  private async tell(actor: Actor, { practitionerId, teamId, meetingId, caseFileId }: Invitation, kind: NoticeKind): Promise<void> {
    const about = { subject: 'Meeting', subjectId: meetingId, caseFileId };
    if (practitionerId) await this.notifications.notify(actor, { practitionerIds: [practitionerId] }, kind, about);
    else if (teamId) await this.notifications.notify(actor, { teamId }, kind, about);
  }
}
