import { type Actor, type CapacityConclusion, type CapacityDraft, checkCapacity, type EffectChange, previewEffect, todayInLondon } from '@concord/domain';
import { InvalidInput, Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { CaseFileService } from '../case-files/index.js';
import { CapacityAssessment } from './capacity-assessment.entity.js';
import { ReleaseBook } from './release-book.service.js';

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
  ) {}

  /** The assessments of a case file, newest first. */
  of(actor: Actor, caseFileId: string): Promise<CapacityAssessment[]> {
    return this.records.find(actor, CapacityAssessment, { where: { caseFileId }, order: { assessedAt: 'DESC' } });
  }

  async record(actor: Actor, { submissionId, ...request }: CapacityRequest): Promise<CapacityAssessment> {
    await this.caseFiles.get(actor, request.caseFileId);
    const problems = checkCapacity(request, { at: actor.at, today: todayInLondon(actor.at) });
    if (problems.length > 0) throw new InvalidInput(problems);
    return this.records.once(actor, CapacityAssessment, submissionId, async () => {
      const assessment = await this.records.create(actor, CapacityAssessment, {
        ...request,
        recordedBy: actor.practitionerId,
        recordedByAgencyId: actor.agencyId,
        recordedAt: actor.at,
      });
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
