import { type Actor, checkReviewDay, isReviewOverdue, latestReviewOn, RuleBroken, todayInLondon } from '@concord/domain';
import { batched, type Page, Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { CaseFileService } from '../case-files/index.js';
import { ReviewChange } from './review-change.entity.js';
import { ReviewDue } from './review-due.entity.js';

export interface ReviewSearch {
  readonly overdueOnly?: boolean | undefined;
  readonly first?: number | undefined;
  readonly after?: string | undefined;
}

/** When each open case file is looked at again. Worked out from its meetings; overdue is never stored. */
@Injectable()
export class ReviewService {
  constructor(
    private readonly records: Records,
    private readonly caseFiles: CaseFileService,
  ) {}

  /** The reviews of the actor's case files, the next due first. */
  due(actor: Actor, { overdueOnly, first, after }: ReviewSearch): Promise<Page<ReviewDue>> {
    const where = overdueOnly ? { dueOn: { until: todayInLondon(actor.at) } } : {};
    return this.records.page(actor, ReviewDue, { where, order: { dueOn: 'ASC' }, ...(first ? { first } : {}), after });
  }

  /** The review that a case file owes, loaded together. */
  readonly ofCaseFile = batched((actor: Actor, ids: readonly string[]) => this.records.find(actor, ReviewDue, { where: { caseFileId: ids } }), (it) => it.caseFileId);

  isOverdue(actor: Actor, { dueOn }: ReviewDue): boolean {
    return isReviewOverdue(dueOn, todayInLondon(actor.at));
  }

  /** The longest the forum goes without one. */
  async latestOn(actor: Actor, { caseFileId, heldOn }: ReviewDue): Promise<string> {
    return latestReviewOn((await this.caseFiles.definitionOf(actor, caseFileId)).clocks, heldOn);
  }

  /** Moves a review within the forum's maximum, with the reason. */
  async move(actor: Actor, caseFileId: string, dueOn: string, reason: string): Promise<ReviewDue> {
    const { clocks } = await this.caseFiles.definitionOf(actor, caseFileId);
    const review = await this.ofCaseFile(actor, caseFileId);
    if (!review) throw new RuleBroken('No review is due: no finished meeting has set one.');
    checkReviewDay(clocks, review.heldOn, dueOn, todayInLondon(actor.at));
    await this.records.create(actor, ReviewChange, { caseFileId, meetingId: review.meetingId, dueOn, reason });
    return this.records.get(actor, ReviewDue, review.id);
  }
}
