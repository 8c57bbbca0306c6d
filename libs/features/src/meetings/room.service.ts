import { type Actor, type MeetingPartKind, presentNow, RuleBroken } from '@concord/domain';
import { Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { SeatService } from '../case-files/index.js';
import { AgencyReturn } from './agency-return.entity.js';
import { Attendance } from './attendance.entity.js';
import { MeetingPart } from './meeting-part.entity.js';
import { MeetingPresence } from './meeting-presence.entity.js';
import { Meeting } from './meeting.entity.js';
import type { Listener } from './tabled-item.entity.js';

/** Those who leave when professionals speak among themselves. */
const ADULTS_SIDE: readonly Attendance['capacity'][] = ['ADULT', 'ADVOCATE', 'CARER'];

/** The room itself: its parts, and who is in it from when until when. */
@Injectable()
export class RoomService {
  constructor(
    private readonly records: Records,
    private readonly seats: SeatService,
  ) {}

  attendances(actor: Actor, meetingId: string): Promise<Attendance[]> {
    return this.records.find(actor, Attendance, { where: { meetingId }, order: { name: 'ASC' } });
  }

  parts(actor: Actor, meetingId: string): Promise<MeetingPart[]> {
    return this.records.find(actor, MeetingPart, { where: { meetingId }, order: { number: 'ASC' } });
  }

  presences(actor: Actor, meetingId: string): Promise<MeetingPresence[]> {
    return this.records.find(actor, MeetingPresence, { where: { meetingId }, order: { joinedAt: 'ASC' } });
  }

  /** The part that is going on, or null when the meeting is not running. */
  async currentPart(actor: Actor, meetingId: string): Promise<MeetingPart | null> {
    return (await this.parts(actor, meetingId)).find((it) => it.endedAt === null) ?? null;
  }

  /** Starts the first part, or the next one after a break. */
  async begin(actor: Actor, meeting: Meeting, kind: MeetingPartKind): Promise<MeetingPart> {
    const parts = await this.parts(actor, meeting.id);
    const { caseFileId, id: meetingId } = meeting;
    return this.records.create(actor, MeetingPart, { caseFileId, meetingId, number: parts.length + 1, kind, startedAt: actor.at });
  }

  /** Ends the part and starts another. People on the adult's side step out of a part without the adult. */
  async startPart(actor: Actor, meetingId: string, kind: MeetingPartKind): Promise<MeetingPart> {
    const meeting = await this.records.change(actor, 'startPart', Meeting, meetingId, (it) => it.mustTakeRecords());
    if (meeting.status !== 'OPEN') throw new RuleBroken('Resume the meeting first: it is not in progress.');
    await this.endPart(actor, meetingId);
    if (kind === 'WITHOUT_ADULT') await this.sendOut(actor, meetingId, (it) => ADULTS_SIDE.includes(it.capacity));
    return this.begin(actor, meeting, kind);
  }

  /** Everybody leaves and the part ends: the meeting is adjourned or over. */
  async empty(actor: Actor, meetingId: string): Promise<void> {
    await this.sendOut(actor, meetingId, () => true);
    await this.endPart(actor, meetingId);
  }

  /** Somebody comes in. Whoever is in already stays in. */
  async stepIn(actor: Actor, attendance: Attendance): Promise<void> {
    const { id: attendanceId, caseFileId, meetingId, practitionerId } = attendance;
    const present = presentNow(await this.presences(actor, meetingId));
    if (present.includes(attendanceId)) return;
    await this.records.create(actor, MeetingPresence, { caseFileId, meetingId, attendanceId, practitionerId, joinedAt: actor.at });
  }

  async stepOut(actor: Actor, { id, meetingId }: Attendance): Promise<void> {
    const presences = await this.presences(actor, meetingId);
    for (const it of presences) if (it.attendanceId === id && it.leftAt === null) await this.records.change(actor, 'end', MeetingPresence, it.id, (row) => row.end(actor.at));
  }

  /** The agencies and functions of those in the room, and always of those who chair and take the minutes. */
  async listeners(actor: Actor, meeting: Meeting, everybodyPresent: boolean): Promise<Listener[]> {
    const present = everybodyPresent ? await this.presentListeners(actor, meeting.id) : [];
    const keepers = (await this.seats.seatsOf(actor, meeting.caseFileId)).filter((it) => ['CHAIR', 'JOINT_CHAIR', 'MINUTE_TAKER'].includes(it.capacity));
    return unique([...present, ...keepers.map(({ agencyId, agencyFunction }) => ({ agencyId, agencyFunction }))]);
  }

  /** What is still owed by agencies moves with the meeting. */
  async moveReturns(actor: Actor, meetingId: string, dueOn: string): Promise<void> {
    const owed = await this.records.find(actor, AgencyReturn, { where: { meetingId, state: 'ASKED' } });
    for (const it of owed) await this.records.change(actor, 'moveDate', AgencyReturn, it.id, (row) => row.moveDate(dueOn));
  }

  private async presentListeners(actor: Actor, meetingId: string): Promise<Listener[]> {
    const present = presentNow(await this.presences(actor, meetingId));
    const attendances = await this.attendances(actor, meetingId);
    return attendances.flatMap(({ id, agencyId, agencyFunction }) => (present.includes(id) && agencyId && agencyFunction ? [{ agencyId, agencyFunction }] : []));
  }

  private async endPart(actor: Actor, meetingId: string): Promise<void> {
    const part = await this.currentPart(actor, meetingId);
    if (part) await this.records.change(actor, 'end', MeetingPart, part.id, (it) => it.end(actor.at));
  }

  private async sendOut(actor: Actor, meetingId: string, who: (it: Attendance) => boolean): Promise<void> {
    for (const it of await this.attendances(actor, meetingId)) if (who(it)) await this.stepOut(actor, it);
  }
}

const unique = (listeners: readonly Listener[]): Listener[] => [...new Map(listeners.map((it) => [`${it.agencyId}|${it.agencyFunction}`, it])).values()];
