import { type Actor, type CompletenessGap } from '@concord/domain';
import { InvalidInput, Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { CompletenessService } from './completeness.service.js';
import { Meeting } from './meeting.entity.js';
import { RoomService } from './room.service.js';

/** Ends a meeting for good. Nothing hides what is missing: the refusal lists every gap (T01, T02, T06, T07). */
@Injectable()
export class FinishService {
  constructor(
    private readonly records: Records,
    private readonly completeness: CompletenessService,
    private readonly room: RoomService,
  ) {}

  async finish(actor: Actor, id: string): Promise<Meeting> {
    const missing = await this.completeness.missing(actor, id);
    if (missing.length > 0) throw new InvalidInput(missing.map(problemOf), 'The meeting cannot be finished yet. Complete what is missing, adjourn, or leave it to be completed.');
    const meeting = await this.records.change(actor, 'finish', Meeting, id, (it) => it.finish(actor.at));
    await this.room.empty(actor, id);
    return meeting;
  }
}

const problemOf = ({ message, target }: CompletenessGap): { path: string; message: string } => ({ path: [target.section, target.key].filter(Boolean).join('.'), message });
