import type { Actor, Recipient } from '@concord/domain';
import { Injectable } from '@nestjs/common';
import { AudienceService } from '../sharing/index.js';
import type { Meeting } from './meeting.entity.js';
import { RoomService } from './room.service.js';
import type { Listener } from './tabled-item.entity.js';

/** To whom something written in a meeting is open. */
export interface AudienceChoice {
  readonly audience: 'TABLE' | 'PRESENT' | 'CHOSEN';
  readonly agencies?: readonly Listener[] | undefined;
  /** Items it draws on: nobody reads it who may not see them all. */
  readonly sources?: readonly string[] | undefined;
}

/** The choice, worked out: open to everybody at the table, or to these. */
export interface WorkedOutAudience {
  readonly openToTable: boolean;
  readonly recipients: readonly Recipient[];
}

/** Who may read what is written together: audiences of the sources are intersected, block by block (need-to-know section 5). */
@Injectable()
export class CompositionService {
  constructor(
    private readonly audiences: AudienceService,
    private readonly room: RoomService,
  ) {}

  async workOut(actor: Actor, meeting: Meeting, { audience, agencies = [], sources = [] }: AudienceChoice): Promise<WorkedOutAudience> {
    const common = sources.length === 0 ? null : await this.audiences.commonTo(actor, [...sources]);
    if (audience === 'TABLE') return { openToTable: common === null, recipients: common ?? [] };
    const wanted = audience === 'PRESENT' ? await this.room.listeners(actor, meeting, true) : agencies;
    return { openToTable: false, recipients: common === null ? wanted : wanted.filter((it) => common.some((one) => covers(one, it))) };
  }

  /** @throws RuleBroken when the text repeats words under conditions for more people than their owner gave them to */
  refuseRepeated(actor: Actor, caseFileId: string, words: readonly string[], audience: WorkedOutAudience, sourceItemIds: readonly string[] = []): Promise<void> {
    return this.audiences.refuseRepeated(actor, { caseFileId, words, ...audience, sourceItemIds });
  }

  async keep(actor: Actor, subjectId: string, caseFileId: string, { recipients }: WorkedOutAudience): Promise<void> {
    await this.audiences.choose(actor, { subjectId, caseFileId, recipients });
  }
}

const covers = (one: Recipient, { agencyId, agencyFunction }: Listener): boolean => one.agencyId === agencyId && (one.agencyFunction === 'ALL' || one.agencyFunction === agencyFunction);
