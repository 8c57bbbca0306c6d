import { type Actor, cleanText } from '@concord/domain';
import { Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { type LinkOpinion, PersonLinkTask } from './person-link-task.entity.js';

/** The other owner's side of a match: what it knows of its own record, for the matching officer who decides (R14). */
@Injectable()
export class PersonLinkService {
  constructor(private readonly records: Records) {}

  /** What waits for the actor's agency, oldest first. */
  waiting(actor: Actor): Promise<PersonLinkTask[]> {
    return this.records.find(actor, PersonLinkTask, { where: { agencyId: actor.agencyId, opinion: null }, order: { createdAt: 'ASC' } });
  }

  /** Says what the owner thinks. It links nothing: the matching officer decides. */
  think(actor: Actor, { id, version, opinion, text }: { id: string; version: number; opinion: LinkOpinion; text: string }): Promise<PersonLinkTask> {
    return this.records.change(actor, 'think', PersonLinkTask, id, (it) => it.think(opinion, cleanText(text), actor.practitionerId, actor.at), version);
  }
}
