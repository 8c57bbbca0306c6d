import type { Actor } from '@concord/domain';
import { Injectable } from '@nestjs/common';
import type { AgencyReturn } from './agency-return.entity.js';
import type { Attendance } from './attendance.entity.js';
import type { Invitation } from './invitation.entity.js';
import { InvitationsService } from './invitations.service.js';
import type { MeetingPart } from './meeting-part.entity.js';
import type { MeetingPresence } from './meeting-presence.entity.js';
import { ReturnsService } from './returns.service.js';
import { RoomService } from './room.service.js';

/** People, parts and returns of a meeting, for showing. */
@Injectable()
export class MeetingListsService {
  constructor(
    private readonly asked: InvitationsService,
    private readonly room: RoomService,
    private readonly owed: ReturnsService,
  ) {}

  invitations(actor: Actor, meetingId: string): Promise<Invitation[]> {
    return this.asked.ofMeeting(actor, meetingId);
  }

  attendances(actor: Actor, meetingId: string): Promise<Attendance[]> {
    return this.room.attendances(actor, meetingId);
  }

  presences(actor: Actor, meetingId: string): Promise<MeetingPresence[]> {
    return this.room.presences(actor, meetingId);
  }

  parts(actor: Actor, meetingId: string): Promise<MeetingPart[]> {
    return this.room.parts(actor, meetingId);
  }

  returns(actor: Actor, meetingId: string): Promise<AgencyReturn[]> {
    return this.owed.ofMeeting(actor, meetingId);
  }
}
