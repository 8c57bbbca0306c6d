import type { Actor, Capacity, MinutesReader, NoticeKind } from '@concord/domain';
import { Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { type Participation, SeatService } from '../case-files/index.js';
import { Attendance } from '../meetings/index.js';
import { NotificationsService } from '../notifications/index.js';
import type { MinutesVersion } from './minutes-version.entity.js';

/** The record a notice is about; its words never leave Concord. */
interface About {
  readonly subject: string;
  readonly subjectId: string;
  readonly caseFileId: string;
}

/** Tells people that minutes wait for them. Only those who may open what they are told of. */
@Injectable()
export class MinutesNotices {
  constructor(
    private readonly records: Records,
    private readonly seats: SeatService,
    private readonly notifications: NotificationsService,
  ) {}

  /** The chair has a draft to read. */
  async toCheck(actor: Actor, { id, caseFileId }: MinutesVersion): Promise<void> {
    await this.tellHolding(actor, ['CHAIR', 'JOINT_CHAIR'], 'MINUTES_TO_CHECK', { subject: 'MinutesVersion', subjectId: id, caseFileId });
  }

  /** Everybody who attended learns that there is a new version (T13). */
  async replaced(actor: Actor, { meetingId, caseFileId }: MinutesVersion): Promise<void> {
    const came = await this.records.find(actor, Attendance, { where: { meetingId, status: 'ATTENDED' } });
    const practitionerIds = came.flatMap((it) => (it.practitionerId ? [it.practitionerId] : []));
    await this.notifications.notify(actor, { practitionerIds }, 'MINUTES_REPLACED', { subject: 'Meeting', subjectId: meetingId, caseFileId });
  }

  /** The people of one agency and function at the table. */
  async tellAgency(actor: Actor, { agencyId, agencyFunction }: MinutesReader, kind: NoticeKind, about: About): Promise<void> {
    const seats = await this.seats.seatsOf(actor, about.caseFileId);
    const theirs = seats.filter((it) => it.agencyId === agencyId && (agencyFunction === 'ALL' || it.agencyFunction === agencyFunction));
    await this.tellSeats(actor, theirs, kind, about);
  }

  /** Those who sit in one of these capacities. */
  async tellHolding(actor: Actor, capacities: readonly Capacity[], kind: NoticeKind, about: About): Promise<void> {
    const seats = await this.seats.seatsOf(actor, about.caseFileId);
    await this.tellSeats(actor, seats.filter((it) => capacities.includes(it.capacity)), kind, about);
  }

  private async tellSeats(actor: Actor, seats: readonly Participation[], kind: NoticeKind, about: About): Promise<void> {
    const practitionerIds = seats.flatMap((it) => (it.practitionerId ? [it.practitionerId] : []));
    if (practitionerIds.length > 0) await this.notifications.notify(actor, { practitionerIds }, kind, about);
    const rest = seats.filter((it) => !it.practitionerId);
    for (const teamId of new Set(rest.flatMap((it) => (it.teamId ? [it.teamId] : [])))) await this.notifications.notify(actor, { teamId }, kind, about);
    for (const { agencyId, agencyFunction } of rest.filter((it) => !it.teamId)) {
      await this.notifications.notify(actor, { agencyContactOf: agencyId, agencyFunction }, kind, about);
    }
  }
}
