import type { Actor } from '@concord/domain';
import { Allow, connectionOf, CurrentActor, LocalDate, NullIsAbsent, type Page, PageArgs } from '@concord/platform';
import { Args, ArgsType, Field, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { IsBoolean, IsOptional } from 'class-validator';
import { CaseFileModel, CaseFileService } from '../case-files/index.js';
import { ReviewDueModel } from './review.model.js';
import type { ReviewDue } from './review-due.entity.js';
import { MoveReviewInput } from './reviews.input.js';
import { ReviewService } from './reviews.service.js';

@ArgsType()
class ReviewsArgs extends PageArgs {
  @Field(() => Boolean, { nullable: true, description: 'Only those whose day has passed.' })
  @NullIsAbsent()
  @IsOptional()
  @IsBoolean({ message: 'Say true or false' })
  overdueOnly?: boolean;
}

const ReviewDueConnection = connectionOf(ReviewDueModel);

@Resolver(() => ReviewDueModel)
export class ReviewsResolver {
  constructor(
    private readonly reviews: ReviewService,
    private readonly caseFiles: CaseFileService,
  ) {}

  @Allow('read', 'ReviewDue')
  @Query(() => ReviewDueConnection, { description: 'The reviews that your case files owe, the next due first.' })
  reviewsDue(@CurrentActor() actor: Actor, @Args() args: ReviewsArgs): Promise<Page<ReviewDueModel>> {
    return this.reviews.due(actor, args);
  }

  @Allow('create', 'ReviewChange')
  @Mutation(() => ReviewDueModel, { description: 'Moves a review to another day, within the longest the forum goes without one.' })
  moveReview(@CurrentActor() actor: Actor, @Args('input') { caseFileId, dueOn, reason }: MoveReviewInput): Promise<ReviewDueModel> {
    return this.reviews.move(actor, caseFileId, dueOn, reason);
  }

  @ResolveField(() => Boolean, { description: 'Whether its day has passed.' })
  overdue(@CurrentActor() actor: Actor, @Parent() review: ReviewDue): boolean {
    return this.reviews.isOverdue(actor, review);
  }

  @ResolveField(() => LocalDate, { description: 'The last day on which it may be held.' })
  latestOn(@CurrentActor() actor: Actor, @Parent() review: ReviewDue): Promise<string> {
    return this.reviews.latestOn(actor, review);
  }

  @ResolveField(() => CaseFileModel, { nullable: true, description: 'The case file.' })
  caseFile(@CurrentActor() actor: Actor, @Parent() { caseFileId }: ReviewDueModel): Promise<CaseFileModel | null> {
    return this.caseFiles.byId(actor, caseFileId);
  }
}
