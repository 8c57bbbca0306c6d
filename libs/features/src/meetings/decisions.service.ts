import { type Actor, checkDecision, RuleBroken } from '@concord/domain';
import { Database, EditConflict, newId, Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { ForumDefinitions } from '../case-files/index.js';
import { ItemService } from '../sharing/index.js';
import { type AudienceChoice, CompositionService, type WorkedOutAudience } from './composition.service.js';
import { Decision, type DecisionContent } from './decision.entity.js';
import { Meeting } from './meeting.entity.js';

type Undefinable<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** What is said of a decision, with whom it is open to. The items relied on are its sources. */
export interface DecisionRequest extends Undefinable<Omit<DecisionContent, 'openToTable'>>, Omit<AudienceChoice, 'sources'> {
  readonly submissionId?: string | undefined;
}

/** What the meeting decides, why, what else was weighed, and who did not agree. */
@Injectable()
export class DecisionsService {
  constructor(
    private readonly records: Records,
    private readonly database: Database,
    private readonly items: ItemService,
    private readonly composition: CompositionService,
    private readonly definitions: ForumDefinitions,
  ) {}

  ofMeeting(actor: Actor, meetingId: string): Promise<Decision[]> {
    return this.records.find(actor, Decision, { where: { meetingId }, order: { createdAt: 'ASC' } });
  }

  record(actor: Actor, meetingId: string, decisionKey: string, request: DecisionRequest): Promise<Decision> {
    return this.records.once(actor, Decision, request.submissionId, () => this.recordNew(actor, meetingId, decisionKey, request));
  }

  async amend(actor: Actor, id: string, request: DecisionRequest, version: number): Promise<Decision> {
    const { meetingId, decisionKey, caseFileId } = await this.records.get(actor, Decision, id);
    const audience = await this.checked(actor, meetingId, decisionKey, request);
    const content = contentOf(request, audience);
    const decision = await this.records.change(actor, 'amend', Decision, id, (it) => it.amend(content, actor.practitionerId, actor.at), version);
    await this.composition.keep(actor, id, caseFileId, audience);
    return decision;
  }

  /** An agency does not agree. Its own words; whoever keeps the record may write them down for it. */
  async dissent(actor: Actor, id: string, agencyId: string, words: string): Promise<Decision> {
    const decision = await this.records.get(actor, Decision, id);
    await this.mayWriteFor(actor, decision, agencyId);
    const dissent = { id: newId(), agencyId, words, recordedBy: actor.practitionerId, recordedAt: actor.at.toISOString() };
    return this.records.change(actor, 'dissent', Decision, id, (it) => it.dissent(dissent));
  }

  private async recordNew(actor: Actor, meetingId: string, decisionKey: string, request: DecisionRequest): Promise<Decision> {
    const audience = await this.checked(actor, meetingId, decisionKey, request);
    await this.mustBeFirst(actor, meetingId, decisionKey);
    const { caseFileId } = await this.records.get(actor, Meeting, meetingId);
    const values = { caseFileId, meetingId, decisionKey, ...contentOf(request, audience), dissents: [], authorAgencyId: actor.agencyId };
    const decision = await this.records.create(actor, Decision, values);
    await this.composition.keep(actor, decision.id, caseFileId, audience);
    return decision;
  }

  private async checked(actor: Actor, meetingId: string, decisionKey: string, request: DecisionRequest): Promise<WorkedOutAudience> {
    const meeting = await this.records.get(actor, Meeting, meetingId);
    meeting.mustTakeRecords();
    checkDecision(await this.definitions.of(actor, meeting.forumCode, meeting.forumVersion), decisionKey, { outcome: request.outcome ?? null, legalOptions: request.legalOptions ?? [] });
    await this.mustSee(actor, meeting.caseFileId, request.reliedOn ?? []);
    const audience = await this.composition.workOut(actor, meeting, { audience: request.audience, agencies: request.agencies, sources: request.reliedOn });
    const words = [request.rationale, request.optionsConsidered, request.adultsView].flatMap((it) => it ?? []);
    await this.composition.refuseRepeated(actor, meeting.caseFileId, words, audience, request.reliedOn);
    return audience;
  }

  private async mustSee(actor: Actor, caseFileId: string, itemIds: readonly string[]): Promise<void> {
    if (itemIds.length === 0) return;
    const visible = new Set((await this.items.visible(actor, caseFileId)).map((it) => it.id));
    if (!itemIds.every((it) => visible.has(it))) throw new RuleBroken('Choose the information relied on from what you can see.', 'reliedOn');
  }

  /** Two people recording the same decision: the second is shown what the first wrote. */
  private async mustBeFirst(actor: Actor, meetingId: string, decisionKey: string): Promise<void> {
    await this.database.current().query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`${meetingId}|${decisionKey}`]);
    const [earlier] = await this.records.find(actor, Decision, { where: { meetingId, decisionKey } });
    if (earlier) throw new EditConflict();
  }

  private async mayWriteFor(actor: Actor, { meetingId }: Decision, agencyId: string): Promise<void> {
    const meeting = await this.records.get(actor, Meeting, meetingId);
    meeting.mustTakeRecords();
    if (agencyId === actor.agencyId) return;
    const permitted = await this.records.permittedActions(actor, Meeting, meetingId);
    if (!permitted.includes('finish')) throw new RuleBroken('Write down only where your own agency does not agree.', 'agencyId');
  }
}

const contentOf = (request: DecisionRequest, { openToTable }: WorkedOutAudience): DecisionContent => ({
  outcome: request.outcome ?? null,
  agencyId: request.agencyId ?? null,
  optionsConsidered: request.optionsConsidered ?? '',
  legalOptions: request.legalOptions ?? [],
  reliedOn: request.reliedOn ?? [],
  rationale: request.rationale ?? '',
  adultsView: request.adultsView ?? '',
  openToTable,
});
