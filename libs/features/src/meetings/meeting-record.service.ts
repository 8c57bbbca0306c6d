import { type Actor, presentIn } from '@concord/domain';
import { Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { AgencyReturn } from './agency-return.entity.js';
import { AgendaNote } from './agenda-note.entity.js';
import { Attendance } from './attendance.entity.js';
import { ConflictDeclaration } from './conflict-declaration.entity.js';
import { Decision } from './decision.entity.js';
import { Invitation } from './invitation.entity.js';
import { MeetingPart } from './meeting-part.entity.js';
import { MeetingPresence } from './meeting-presence.entity.js';
import { Meeting } from './meeting.entity.js';
import { TabledItem } from './tabled-item.entity.js';

/** A part of the meeting with those who were in the room for it. */
export interface PartOnRecord extends Pick<MeetingPart, 'id' | 'number' | 'kind' | 'startedAt' | 'endedAt'> {
  readonly attendanceIds: readonly string[];
}

/** Everything of a meeting that the reader may see, as data for its minutes. */
export interface MeetingRecord {
  readonly meeting: Meeting;
  readonly invitations: readonly Invitation[];
  readonly attendances: readonly Attendance[];
  readonly presences: readonly MeetingPresence[];
  readonly parts: readonly PartOnRecord[];
  readonly notes: readonly AgendaNote[];
  readonly tabledItems: readonly TabledItem[];
  readonly decisions: readonly Decision[];
  readonly returns: readonly AgencyReturn[];
  readonly conflicts: readonly ConflictDeclaration[];
}

/** Gathers the record of a meeting: for chair and minute taker all of it, for everybody else their own view. */
@Injectable()
export class MeetingRecordService {
  constructor(private readonly records: Records) {}

  async recordOf(actor: Actor, meetingId: string): Promise<MeetingRecord> {
    const meeting = await this.records.get(actor, Meeting, meetingId);
    const where = { meetingId };
    const presences = await this.records.find(actor, MeetingPresence, { where, order: { joinedAt: 'ASC' } });
    const parts = await this.records.find(actor, MeetingPart, { where, order: { number: 'ASC' } });
    return {
      meeting,
      presences,
      parts: parts.map((part) => ({ id: part.id, number: part.number, kind: part.kind, startedAt: part.startedAt, endedAt: part.endedAt, attendanceIds: presentIn(part, presences) })),
      invitations: await this.records.find(actor, Invitation, { where, order: { createdAt: 'ASC' } }),
      attendances: await this.records.find(actor, Attendance, { where, order: { name: 'ASC' } }),
      notes: await this.records.find(actor, AgendaNote, { where, order: { createdAt: 'ASC' } }),
      tabledItems: await this.records.find(actor, TabledItem, { where, order: { createdAt: 'ASC' } }),
      decisions: await this.records.find(actor, Decision, { where, order: { createdAt: 'ASC' } }),
      returns: await this.records.find(actor, AgencyReturn, { where, order: { dueOn: 'ASC' } }),
      conflicts: await this.records.find(actor, ConflictDeclaration, { where, order: { createdAt: 'ASC' } }),
    };
  }
}
