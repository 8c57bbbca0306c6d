import { type Actor, type Capacity, RuleBroken, SEAT_REFUSED } from '@concord/domain';
import { Database, Records, shutOutAmong } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { NotificationsService } from '../notifications/index.js';
import { Participation } from './participation.entity.js';

const NOBODY = '00000000-0000-7000-8000-000000000000';
const TOLD: readonly Capacity[] = ['CO_ORDINATOR', 'CHAIR'];

/** Somebody who is shut out of a case gets no seat: in neutral words, and the co-ordinator is told (R09). */
@Injectable()
export class SeatRefusals {
  constructor(
    private readonly records: Records,
    private readonly database: Database,
    private readonly notifications: NotificationsService,
  ) {}

  /** @throws RuleBroken that says no more than that this person cannot be asked */
  async refuseShutOut(actor: Actor, caseFileId: string, practitionerId: string): Promise<void> {
    if (practitionerId === actor.practitionerId) return; // who acts on the record at all is not shut out of it
    const shutOut = await shutOutAmong(this.database, actor, caseFileId, [practitionerId]);
    if (!shutOut.has(practitionerId)) return;
    // in a unit of its own: what was asked rolls back, that somebody asked does not
    await this.database.run(actor, 'change', () => this.tellKeepers(actor, caseFileId));
    throw new RuleBroken(SEAT_REFUSED, 'practitionerId');
  }

  /**
   * A team or an agency takes a seat at a restricted record only when somebody of it is named: an agency with a seat and
   * nobody who reads would lose the safety lines for its visitors.
   */
  async refuseNobodyNamed(actor: Actor, caseFileId: string, { teamId, agencyId }: { teamId: string | null; agencyId: string }): Promise<void> {
    const people = await this.database.current().query<{ id: string }>(
      teamId
        ? 'select practitioner_id as id from team_member where team_id = $1 and valid_from <= $2 and valid_until > $2'
        : 'select id from practitioner where agency_id = $1 and is_contact_point and active and $2::timestamptz is not null',
      [teamId ?? agencyId, actor.at],
    );
    const ids = people.map((it) => it.id);
    const shutOut = await shutOutAmong(this.database, actor, caseFileId, [NOBODY, ...ids]);
    // no block names nobody: whoever is shut out without being anybody is shut out by a restriction
    if (!shutOut.has(NOBODY) || ids.some((it) => !shutOut.has(it))) return;
    throw new RuleBroken('Only named people see this record. Name somebody of theirs first: they pass on what visitors must know.', 'teamId');
  }

  private async tellKeepers(actor: Actor, caseFileId: string): Promise<void> {
    const seats = (await this.records.find(actor, Participation, { where: { caseFileId } })).filter((it) => it.isLive(actor.at) && TOLD.includes(it.capacity));
    const about = { subject: 'CaseFile', subjectId: caseFileId, caseFileId };
    const practitionerIds = seats.flatMap((it) => it.practitionerId ?? []);
    if (practitionerIds.length > 0) await this.notifications.notify(actor, { practitionerIds }, 'SEAT_REFUSED', about);
    for (const { teamId } of seats) if (teamId) await this.notifications.notify(actor, { teamId }, 'SEAT_REFUSED', about);
  }
}
