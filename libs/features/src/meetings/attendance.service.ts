import { type Actor, type AttendanceStatus, type ForumDefinition, RuleBroken } from '@concord/domain';
import { NotFound, Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { ForumDefinitions } from '../case-files/index.js';
import { PractitionersService } from '../practitioners/index.js';
import { AgencyReturn } from './agency-return.entity.js';
import { Attendance } from './attendance.entity.js';
import { Meeting } from './meeting.entity.js';
import { RoomService } from './room.service.js';

/** Who came, and that each of them acknowledged the opening statement before anything was opened to them. */
@Injectable()
export class AttendanceService {
  constructor(
    private readonly records: Records,
    private readonly room: RoomService,
    private readonly practitioners: PractitionersService,
    private readonly definitions: ForumDefinitions,
  ) {}

  get(actor: Actor, id: string): Promise<Attendance> {
    return this.records.get(actor, Attendance, id);
  }

  /** The actor's own place in the meeting: by name, or the place of a team of theirs. Null when they have none. */
  async mine(actor: Actor, meetingId: string): Promise<Attendance | null> {
    const places = await this.room.attendances(actor, meetingId);
    const ofTeam = places.find((it) => it.practitionerId === null && it.teamId !== null && actor.teamIds.includes(it.teamId));
    return places.find((it) => it.practitionerId === actor.practitionerId && it.expected) ?? places.find((it) => it.practitionerId === actor.practitionerId) ?? ofTeam ?? null;
  }

  /** Whether the record of the meeting is open to the actor; the rules say the same row by row. */
  async roomIsOpen(actor: Actor, meetingId: string): Promise<boolean> {
    const { status } = await this.records.get(actor, Meeting, meetingId);
    if (status === 'FINISHED') return true;
    const place = await this.mine(actor, meetingId);
    if (place) return place.expected && place.practitionerId === actor.practitionerId && place.statementAcknowledgedAt !== null;
    return (await this.records.permittedActions(actor, Meeting, meetingId)).includes('finish');
  }

  /** The actor has read the statement and accepts it: from now on the room is open to them, and they are in it. */
  async acknowledge(actor: Actor, meetingId: string): Promise<Attendance> {
    const meeting = await this.running(actor, meetingId);
    const place = await this.mine(actor, meetingId);
    if (!place) throw new RuleBroken('You are not on the list of this meeting. Ask the minute taker to add you.');
    if (!place.expected) throw new RuleBroken('Somebody else has your place in this meeting. Ask the minute taker to add you.');
    const { name } = await this.practitioners.get(actor, actor.practitionerId);
    const { statement } = await this.definitionOf(actor, meeting);
    await this.records.change(actor, 'join', Attendance, place.id, (it) => {
      it.taken(actor.practitionerId, name);
      it.record('ATTENDED');
    });
    const attendance = await this.records.change(actor, 'acknowledge', Attendance, place.id, (it) => it.acknowledge(statement.version, actor.practitionerId, actor.at));
    if (meeting.status === 'OPEN') await this.room.stepIn(actor, attendance);
    return attendance;
  }

  /** The chair says, by name, who heard the statement read aloud and accepted it. */
  async acknowledgeAloud(actor: Actor, meetingId: string, attendanceIds: readonly string[]): Promise<Attendance[]> {
    const meeting = await this.records.change(actor, 'readStatement', Meeting, meetingId, (it) => it.mustTakeRecords());
    const { statement } = await this.definitionOf(actor, meeting);
    const acknowledged: Attendance[] = [];
    for (const id of attendanceIds) {
      await this.mustBelong(actor, meetingId, id);
      acknowledged.push(await this.records.change(actor, 'acknowledgeAloud', Attendance, id, (it) => it.acknowledgedAloud(statement.version, actor.practitionerId, actor.at)));
    }
    return acknowledged;
  }

  /** Says who attended and who did not, with or without a report (T07). */
  async record(actor: Actor, id: string, status: AttendanceStatus): Promise<Attendance> {
    const place = await this.get(actor, id);
    if (status === 'APOLOGIES_WITH_REPORT') await this.mustHaveReported(actor, place);
    const meeting = await this.records.get(actor, Meeting, place.meetingId);
    meeting.mustTakeRecords();
    const attendance = await this.records.change(actor, 'record', Attendance, id, (it) => it.record(status));
    if (status !== 'ATTENDED') await this.room.stepOut(actor, attendance);
    else if (meeting.status === 'OPEN') await this.room.stepIn(actor, attendance);
    return attendance;
  }

  /** Somebody leaves the room or comes back, in their own hand or by the minute taker's. */
  async step(actor: Actor, id: string, direction: 'IN' | 'OUT'): Promise<Attendance> {
    const attendance = await this.get(actor, id);
    await this.running(actor, attendance.meetingId);
    if (direction === 'OUT') await this.room.stepOut(actor, attendance);
    else await this.room.stepIn(actor, attendance);
    return attendance;
  }

  /** Records the chair's grade, for the quorum. */
  recordGrade(actor: Actor, id: string, grade: string): Promise<Attendance> {
    return this.records.change(actor, 'record', Attendance, id, (it) => it.gradeIs(grade));
  }

  private async running(actor: Actor, meetingId: string): Promise<Meeting> {
    const meeting = await this.records.get(actor, Meeting, meetingId);
    if (meeting.status !== 'OPEN' && meeting.status !== 'AWAITING_COMPLETION') throw new RuleBroken('The meeting is not in progress. Wait until the chair opens it.');
    return meeting;
  }

  private async mustBelong(actor: Actor, meetingId: string, attendanceId: string): Promise<void> {
    const place = await this.get(actor, attendanceId);
    if (place.meetingId !== meetingId) throw new NotFound();
  }

  private async mustHaveReported(actor: Actor, { meetingId, agencyId, agencyFunction, name }: Attendance): Promise<void> {
    if (!agencyId || !agencyFunction) return;
    const [asked] = await this.records.find(actor, AgencyReturn, { where: { meetingId, agencyId, agencyFunction } });
    if (asked && asked.state !== 'SUBMITTED') throw new RuleBroken(`No report has come from the agency of ${name}. Get its return first, or record apologies without a report.`, 'status');
  }

  private definitionOf(actor: Actor, { forumCode, forumVersion }: Meeting): Promise<ForumDefinition> {
    return this.definitions.of(actor, forumCode, forumVersion);
  }
}
