import type { Actor, CaseStage, ForumDefinition } from '@concord/domain';
import { batched, type Page, Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { CaseFile } from './case-file.entity.js';
import { CaseFileEvents } from './case-file-events.js';
import { ForumDefinitions } from './forum-definitions.service.js';

/** Which case files a list shows. */
export interface CaseFileSearch {
  readonly stage?: CaseStage | undefined;
  readonly forum?: string | undefined;
  readonly mine?: boolean | undefined;
  readonly first?: number | undefined;
  readonly after?: string | undefined;
}

/** Case files: the ones somebody may see, and what is common to every feature that hangs on one. */
@Injectable()
export class CaseFileService {
  constructor(
    private readonly records: Records,
    private readonly definitions: ForumDefinitions,
    private readonly events: CaseFileEvents,
  ) {}

  get(actor: Actor, id: string): Promise<CaseFile> {
    return this.records.get(actor, CaseFile, id);
  }

  /** Case files by id, loaded together for one operation. */
  readonly byId = batched(
    (actor: Actor, ids: readonly string[]) => this.records.find(actor, CaseFile, { where: { id: ids } }),
    (it) => it.id,
  );

  /** The forum's definition in the version with which the case file was begun. */
  async definitionOf(actor: Actor, caseFileId: string): Promise<ForumDefinition> {
    const { forumCode, forumVersion } = await this.get(actor, caseFileId);
    return this.definitions.of(actor, forumCode, forumVersion);
  }

  /** The case files at whose table the actor sits, newest first; `mine` are those the actor owns. */
  find(actor: Actor, { stage, forum, mine, first, after }: CaseFileSearch): Promise<Page<CaseFile>> {
    const where = {
      ...(stage ? { stage } : {}),
      ...(forum ? { forumCode: forum } : {}),
      ...(mine ? { ownerPractitionerId: actor.practitionerId } : {}),
    };
    return this.records.page(actor, CaseFile, {
      where,
      order: { createdAt: 'DESC' },
      ...(first ? { first } : {}),
      after,
    });
  }

  /** The open case files about a person at whose table the actor sits. */
  openAbout(actor: Actor, clusterId: string): Promise<CaseFile[]> {
    return this.records.find(actor, CaseFile, { where: { clusterId, stage: 'OPEN' } });
  }

  /** The actions the actor may take on this case file now. */
  permittedActions(actor: Actor, id: string): Promise<string[]> {
    return this.records.permittedActions(actor, CaseFile, id);
  }

  /** Closes an open case file. The reasons and the checks belong to reviews, which calls this when they are met. */
  async close(actor: Actor, id: string): Promise<CaseFile> {
    const closed = await this.records.change(actor, 'close', CaseFile, id, (it) => it.close(actor.at));
    await this.events.emit('closed', actor, { caseFileId: id });
    return closed;
  }
}
