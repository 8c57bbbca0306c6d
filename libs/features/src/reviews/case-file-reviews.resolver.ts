import type { Actor } from '@concord/domain';
import { CurrentActor } from '@concord/platform';
import { ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CaseFileModel } from '../case-files/index.js';
import { ClosureModel } from './closure.model.js';
import { ClosureService } from './closures.service.js';
import { ReviewDueModel } from './review.model.js';
import { ReviewService } from './reviews.service.js';

/** What reviews add to a case file. */
@Resolver(() => CaseFileModel)
export class CaseFileReviewsResolver {
  constructor(
    private readonly reviews: ReviewService,
    private readonly closures: ClosureService,
  ) {}

  @ResolveField(() => ReviewDueModel, { nullable: true, description: 'The review it owes, once a meeting has set one.' })
  reviewDue(@CurrentActor() actor: Actor, @Parent() { id }: CaseFileModel): Promise<ReviewDueModel | null> {
    return this.reviews.ofCaseFile(actor, id);
  }

  @ResolveField(() => [ClosureModel], { name: 'closures', description: 'Closures that were begun, done or taken back, newest first, as far as you may see them.' })
  closuresOf(@CurrentActor() actor: Actor, @Parent() { id }: CaseFileModel): Promise<ClosureModel[]> {
    return this.closures.ofCaseFile(actor, id);
  }

  @ResolveField(() => [ID], { description: 'The agencies that still have something to do, as far as you may see their actions. Each must be told when it closes.' })
  agenciesWithOpenActions(@CurrentActor() actor: Actor, @Parent() { id }: CaseFileModel): Promise<string[]> {
    return this.closures.agenciesWithOpenActions(actor, id);
  }
}
