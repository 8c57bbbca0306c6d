import { type Actor, conflictReasons, RuleBroken } from '@concord/domain';
import { Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { BlockService } from '../blocks/index.js';
import { CaseFileService } from '../case-files/index.js';
import { ConflictDeclaration } from './conflict-declaration.entity.js';
import { InvitationNotices } from './invitation-notices.service.js';
import { Meeting } from './meeting.entity.js';
import { RoomService } from './room.service.js';

/** Conflicts of interest: declared by the person themself, with effect at once and for the whole case. */
@Injectable()
export class ConflictsService {
  constructor(
    private readonly records: Records,
    private readonly blocks: BlockService,
    private readonly caseFiles: CaseFileService,
    private readonly room: RoomService,
    private readonly notices: InvitationNotices,
  ) {}

  /** For those who keep the record: who stepped back from this case. */
  ofMeeting(actor: Actor, meetingId: string): Promise<ConflictDeclaration[]> {
    return this.records.find(actor, ConflictDeclaration, { where: { meetingId }, order: { createdAt: 'ASC' } });
  }

  /** Writes the declaration, leaves the room, tells the co-ordinator, then shuts the record. Nothing can be read after it. */
  async declare(actor: Actor, meetingId: string, reasonCode: string, note: string): Promise<void> {
    const { caseFileId } = await this.records.get(actor, Meeting, meetingId);
    await this.leave(actor, meetingId);
    await this.stepBack(actor, { caseFileId, meetingId, reasonCode, note });
  }

  /** The same outside a meeting: somebody who opens a case finds that they know the person. */
  async declareOn(actor: Actor, caseFileId: string, reasonCode: string, note: string): Promise<void> {
    await this.caseFiles.get(actor, caseFileId);
    await this.stepBack(actor, { caseFileId, meetingId: null, reasonCode, note });
  }

  private async stepBack(actor: Actor, { caseFileId, meetingId, reasonCode, note }: Pick<ConflictDeclaration, 'caseFileId' | 'meetingId' | 'reasonCode' | 'note'>): Promise<void> {
    if (!conflictReasons.some((it) => it.code === reasonCode)) throw new RuleBroken('Choose one of the reasons in the list.', 'reasonCode');
    const { practitionerId, agencyId } = actor;
    const declaration = await this.records.create(actor, ConflictDeclaration, { caseFileId, meetingId, practitionerId, agencyId, reasonCode, note });
    await this.notices.conflictDeclared(actor, caseFileId, declaration.id);
    await this.blocks.stepBack(actor, caseFileId);
  }

  private async leave(actor: Actor, meetingId: string): Promise<void> {
    const places = await this.room.attendances(actor, meetingId);
    for (const place of places) if (place.practitionerId === actor.practitionerId) await this.room.stepOut(actor, place);
  }
}
