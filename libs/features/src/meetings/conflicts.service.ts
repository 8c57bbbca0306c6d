import { type Actor, conflictReasons, RuleBroken } from '@concord/domain';
import { Database, newId, Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { ConflictDeclaration } from './conflict-declaration.entity.js';
import { InvitationNotices } from './invitation-notices.service.js';
import { Meeting } from './meeting.entity.js';
import { RoomService } from './room.service.js';

/** Conflicts of interest: declared by the person themself, with effect at once and for the whole case. */
@Injectable()
export class ConflictsService {
  constructor(
    private readonly records: Records,
    private readonly database: Database,
    private readonly room: RoomService,
    private readonly notices: InvitationNotices,
  ) {}

  /** For those who keep the record: who stepped back from this case. */
  ofMeeting(actor: Actor, meetingId: string): Promise<ConflictDeclaration[]> {
    return this.records.find(actor, ConflictDeclaration, { where: { meetingId }, order: { createdAt: 'ASC' } });
  }

  /** Writes the declaration, leaves the room, tells the co-ordinator, then shuts the record. Nothing can be read after it. */
  async declare(actor: Actor, meetingId: string, reasonCode: string, note: string): Promise<void> {
    if (!conflictReasons.some((it) => it.code === reasonCode)) throw new RuleBroken('Choose one of the reasons in the list.', 'reasonCode');
    const { caseFileId } = await this.records.get(actor, Meeting, meetingId);
    const { practitionerId, agencyId } = actor;
    const declaration = await this.records.create(actor, ConflictDeclaration, { caseFileId, meetingId, practitionerId, agencyId, reasonCode, note });
    await this.leave(actor, meetingId);
    await this.notices.conflictDeclared(actor, caseFileId, declaration.id);
    await this.shutOut(actor, caseFileId);
  }

  private async leave(actor: Actor, meetingId: string): Promise<void> {
    const places = await this.room.attendances(actor, meetingId);
    for (const place of places) if (place.practitionerId === actor.practitionerId) await this.room.stepOut(actor, place);
  }

  /** Step 0 of the decision: beats every permit, from this statement on. */
  private async shutOut(actor: Actor, caseFileId: string): Promise<void> {
    const id = newId();
    await this.database.current().query(
      `insert into block (id, cluster_id, case_file_id, practitioner_id, reason_code, set_by, set_at, valid_from)
       select $1, cluster_id, id, $3, 'CONFLICT_OF_INTEREST', $3, $4, $4 from case_file where id = $2`,
      [id, caseFileId, actor.practitionerId, actor.at],
    );
    this.database.current().changed({ action: 'shutOut', subject: 'Block', subjectId: id, caseFileId, detail: { practitionerId: actor.practitionerId } });
  }
}
