import { type Actor, type CapacityConclusion, type CapacityDraft, checkCapacity, type EffectChange, previewEffect, todayInLondon } from '@concord/domain';
import { InvalidInput, Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { CaseFileService } from '../case-files/index.js';
import { CapacityAssessment } from './capacity-assessment.entity.js';
import { ConsentTasks } from './consent-tasks.service.js';
import { ReleaseBook } from './release-book.service.js';
import { type Shown, withoutWordsOfOthers } from './withheld-words.js';

/** An assessment of capacity as somebody wants to record it. */
export interface CapacityRequest extends CapacityDraft {
  readonly caseFileId: string;
  readonly aboutSharing?: boolean | undefined;
  readonly fluctuates?: boolean | undefined;
  readonly executiveFunctionConcern?: string | undefined;
  readonly bestInterests?: string | undefined;
  readonly reviewOn?: string | null | undefined;
  readonly assessedBy: string;
  readonly submissionId?: string | undefined;
}

/** Decision-specific capacity. An assessment about the sharing itself moves releases, in the same transaction. */
@Injectable()
export class CapacityService {
  constructor(
    private readonly records: Records,
    private readonly caseFiles: CaseFileService,
    private readonly book: ReleaseBook,
    private readonly tasks: ConsentTasks,
  ) {}

  /** The assessments of a case file, newest first; the evidence only for those who may read it. */
  async of(actor: Actor, caseFileId: string): Promise<Shown<CapacityAssessment>[]> {
    const assessments = await this.records.find(actor, CapacityAssessment, { where: { caseFileId }, order: { assessedAt: 'DESC' } });
    return withoutWordsOfOthers(this.records, actor, CapacityAssessment, assessments, EVIDENCE);
  }

  async record(actor: Actor, request: CapacityRequest): Promise<Shown<CapacityAssessment>> {
    await this.caseFiles.get(actor, request.caseFileId);
    const assessment = await this.recordOnce(actor, request);
    return { ...assessment, wordsShown: true };
  }

  private recordOnce(actor: Actor, { submissionId, ...request }: CapacityRequest): Promise<CapacityAssessment> {
    const problems = checkCapacity(request, { at: actor.at, today: todayInLondon(actor.at) });
    if (problems.length > 0) throw new InvalidInput(problems);
    return this.records.once(actor, CapacityAssessment, submissionId, async () => {
      const assessment = await this.records.create(actor, CapacityAssessment, {
        ...request,
        recordedBy: actor.practitionerId,
        recordedByAgencyId: actor.agencyId,
        recordedAt: actor.at,
      });
      await this.tasks.afterCapacity(actor, assessment, await this.caseFiles.definitionOf(actor, request.caseFileId));
      if (assessment.aboutSharing) await this.book.refold(actor, request.caseFileId, 'CAPACITY_ASSESSED');
      return assessment;
    });
  }

  /** Before saving: which categories open or close for which agency. */
  async previewEffect(actor: Actor, caseFileId: string, conclusion: CapacityConclusion): Promise<EffectChange[]> {
    await this.caseFiles.get(actor, caseFileId);
    const { state, definition } = await this.book.stateOf(actor, caseFileId);
    const assessed = { assessedAt: actor.at, recordedAt: actor.at, conclusion };
    return previewEffect(state, { ...state, assessments: [...state.assessments, assessed] }, definition, actor.at);
  }
}

const EVIDENCE = [
  'decision', 'understandsEvidence', 'retainsEvidence', 'weighsEvidence', 'communicatesEvidence', 'supportGiven', 'impairment', 'executiveFunctionConcern', 'grounds', 'bestInterests',
] as const satisfies readonly (keyof CapacityAssessment)[];
