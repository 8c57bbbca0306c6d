import { type Actor, addWorkingDays, pastDate, todayInLondon } from '@concord/domain';
import { InvalidInput, type Page, Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { PersonService } from '../persons/index.js';
import { CaseFileService } from './case-file.service.js';
import type { AnswerConcernInput, RecordConcernInput } from './concern.input.js';
import { Concern } from './concern.entity.js';
import { ForumDefinitions } from './forum-definitions.service.js';
import { NotificationsService } from '../notifications/index.js';

/** Which concerns a list shows. */
export interface ConcernSearch {
  readonly caseFileId?: string | undefined;
  readonly unanswered?: boolean | undefined;
  readonly first?: number | undefined;
  readonly after?: string | undefined;
}

/** Worries of family and carers: heard by anybody, answered by somebody, by a day that is on a list (T14). */
@Injectable()
export class ConcernService {
  constructor(
    private readonly records: Records,
    private readonly caseFiles: CaseFileService,
    private readonly definitions: ForumDefinitions,
    private readonly people: PersonService,
    private readonly notifications: NotificationsService,
  ) {}

  record(actor: Actor, { submissionId, ...input }: RecordConcernInput): Promise<Concern> {
    return this.records.once(actor, Concern, submissionId, async () => {
      const person = await this.people.get(actor, input.personId);
      await this.refuseUnlessAbout(actor, person.clusterId, input.caseFileId);
      const replyBy = addWorkingDays(todayInLondon(actor.at), await this.daysToReply(actor, input.caseFileId));
      const concern = await this.records.create(actor, Concern, {
        ...input,
        caseFileId: input.caseFileId ?? null,
        recordingAgencyId: actor.agencyId,
        recordedBy: actor.practitionerId,
        recordedAt: actor.at,
        replyBy,
      });
      await this.tellOwner(actor, concern);
      return this.records.get(actor, Concern, concern.id);
    });
  }

  async answer(actor: Actor, { id, version, ...answer }: AnswerConcernInput): Promise<Concern> {
    const problem = pastDate('Day of the reply', answer.repliedOn, todayInLondon(actor.at));
    if (problem) throw new InvalidInput([{ path: 'repliedOn', message: problem }]);
    return this.records.change(
      actor,
      'answer',
      Concern,
      id,
      (it) => it.answer(answer, actor.practitionerId, actor.at),
      version,
    );
  }

  get(actor: Actor, id: string): Promise<Concern> {
    return this.records.get(actor, Concern, id);
  }

  /** What the actor may do with it: "answer". */
  async permittedActions(actor: Actor, { id, answeredAt }: Concern): Promise<string[]> {
    return answeredAt ? [] : this.records.permittedActions(actor, Concern, id);
  }

  /** Concerns the actor may read, those owed a reply soonest first. */
  find(actor: Actor, { caseFileId, unanswered, first, after }: ConcernSearch): Promise<Page<Concern>> {
    const where = { ...(caseFileId ? { caseFileId } : {}), ...(unanswered ? { answeredAt: null } : {}) };
    return this.records.page(actor, Concern, { where, order: { replyBy: 'ASC' }, ...(first ? { first } : {}), after });
  }

  private async refuseUnlessAbout(actor: Actor, clusterId: string, caseFileId: string | undefined): Promise<void> {
    if (!caseFileId) return;
    const caseFile = await this.caseFiles.get(actor, caseFileId);
    if (caseFile.clusterId !== clusterId)
      throw new InvalidInput([
        { path: 'caseFileId', message: 'This case file is about somebody else. Choose another, or none.' },
      ]);
  }

  /** The forum's own clock; without a case file the shortest of all. */
  private async daysToReply(actor: Actor, caseFileId: string | undefined): Promise<number> {
    if (caseFileId) return (await this.caseFiles.definitionOf(actor, caseFileId)).clocks.concernReplyWorkingDays;
    const definitions = await this.definitions.inUse(actor);
    return Math.min(...definitions.map((it) => it.clocks.concernReplyWorkingDays));
  }

  private async tellOwner(actor: Actor, { caseFileId }: Concern): Promise<void> {
    if (!caseFileId) return;
    const { ownerPractitionerId } = await this.caseFiles.get(actor, caseFileId);
    if (!ownerPractitionerId) return;
    await this.notifications.notify(actor, { practitionerIds: [ownerPractitionerId] }, 'PARTNER_ASKED', {
      subject: 'CaseFile',
      subjectId: caseFileId,
      caseFileId,
    });
  }
}
