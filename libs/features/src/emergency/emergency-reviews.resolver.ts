import type { Actor } from '@concord/domain';
import { Allow, CurrentActor, Settings } from '@concord/platform';
import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AgenciesService, AgencyModel } from '../agencies/index.js';
import { PractitionerModel, PractitionersService } from '../practitioners/index.js';
import { ItemModel, ItemService } from '../sharing/index.js';
import { EmergencyReview } from './emergency-review.entity.js';
import { EmergencyReviews } from './emergency-reviews.service.js';
import { LookAtEmergencyOpeningInput } from './emergency.input.js';
import { EmergencyOpeningModel, EmergencyReviewModel } from './emergency.model.js';

@Resolver(() => EmergencyReviewModel)
export class EmergencyReviewsResolver {
  constructor(
    private readonly reviews: EmergencyReviews,
    private readonly itemService: ItemService,
    private readonly agencies: AgenciesService,
    private readonly practitioners: PractitionersService,
    private readonly settings: Settings,
  ) {}

  @Allow('read', 'EmergencyReview')
  @Query(() => [EmergencyReviewModel], { description: 'Emergency openings that wait for a look by your agency, the first due first; or those looked at.' })
  emergencyReviews(
    @CurrentActor() actor: Actor,
    @Args('settled', { type: () => Boolean, nullable: true, description: 'Those looked at instead of those that wait.' }) settled?: boolean | null,
  ): Promise<EmergencyReviewModel[]> {
    return this.reviews.of(actor, { settled: settled ?? false });
  }

  @Allow('read', 'EmergencyReview')
  @Query(() => EmergencyReviewModel, { description: 'One emergency opening as your agency looks at it.' })
  emergencyReview(@CurrentActor() actor: Actor, @Args('id', { type: () => ID, description: 'The review.' }) id: string): Promise<EmergencyReviewModel> {
    return this.reviews.get(actor, id);
  }

  @Allow('lookAt', 'EmergencyReview')
  @Mutation(() => EmergencyReviewModel, { description: 'Says what was found on looking at an emergency opening. Not justified begins an incident.' })
  lookAtEmergencyOpening(@CurrentActor() actor: Actor, @Args('input') input: LookAtEmergencyOpeningInput): Promise<EmergencyReviewModel> {
    return this.reviews.look(actor, input);
  }

  @ResolveField(() => EmergencyOpeningModel, { description: 'What was done and why.' })
  opening(@CurrentActor() actor: Actor, @Parent() review: EmergencyReview): Promise<EmergencyOpeningModel> {
    return this.reviews.openingOf(actor, review);
  }

  @ResolveField(() => String, { nullable: true, description: 'What was typed to find the person; for the opener’s own agency.' })
  async sought(@CurrentActor() actor: Actor, @Parent() review: EmergencyReview): Promise<string | null> {
    return review.side === 'OPENER' ? (await this.reviews.openingOf(actor, review)).sought : null;
  }

  @ResolveField(() => Int, { description: 'How many others the same person opened in the thirty days before.' })
  async earlierInThirtyDays(@CurrentActor() actor: Actor, @Parent() review: EmergencyReview): Promise<number> {
    return (await this.reviews.openingOf(actor, review)).earlierInThirtyDays;
  }

  @ResolveField(() => Boolean, { description: 'Whether that is more than the partnership expects.' })
  async isMany(@CurrentActor() actor: Actor, @Parent() review: EmergencyReview): Promise<boolean> {
    return (await this.reviews.openingOf(actor, review)).earlierInThirtyDays >= this.settings.emergency.manyInThirtyDays;
  }

  @ResolveField(() => PractitionerModel, { nullable: true, description: 'Who opened it.' })
  opener(@CurrentActor() actor: Actor, @Parent() review: EmergencyReview): Promise<PractitionerModel | null> {
    return this.practitioners.byId(actor, review.openerId);
  }

  @ResolveField(() => PractitionerModel, { nullable: true, description: 'Who looked at it.' })
  reviewer(@CurrentActor() actor: Actor, @Parent() review: EmergencyReview): Promise<PractitionerModel | null> | null {
    return review.reviewedBy ? this.practitioners.byId(actor, review.reviewedBy) : null;
  }

  @ResolveField(() => AgencyModel, { nullable: true, description: 'The agency for which your agency looks at it.' })
  forAgency(@CurrentActor() actor: Actor, @Parent() review: EmergencyReview): Promise<AgencyModel | null> {
    return this.agencies.byId(actor, review.forAgencyId);
  }

  @ResolveField(() => Int, { description: 'How many of that agency’s items opened.' })
  itemCount(@Parent() review: EmergencyReview): number {
    return review.itemIds.length;
  }

  @ResolveField(() => [ItemModel], { description: 'What opened, as far as you may read it.' })
  async items(@CurrentActor() actor: Actor, @Parent() review: EmergencyReview): Promise<ItemModel[]> {
    const found = await Promise.all(review.itemIds.map((id) => this.itemService.byId(actor, id)));
    return found.flatMap((it) => it ?? []);
  }
}
