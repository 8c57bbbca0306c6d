import type { Actor } from '@concord/domain';
import { Allow, CurrentActor } from '@concord/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { OverrideDecisions } from './override-decision.service.js';
import { AuthoriseOverrideInput, OverrideReasonInput, RecordToldInput, RequestOverrideInput, ReviewOverrideInput } from './override.input.js';
import { OverrideService } from './override-life.service.js';
import { ConsentOverrideModel, HeldBackModel } from './override.model.js';
import { OverrideRequests } from './override-request.service.js';
import { OverrideReviews } from './override-review.service.js';

const byId = { type: () => ID, description: 'The override.' } as const;

/** Sharing without consent: asked, decided, confirmed, stopped, reviewed. */
@Resolver(() => ConsentOverrideModel)
export class OverridesResolver {
  constructor(
    private readonly overrides: OverrideService,
    private readonly requests: OverrideRequests,
    private readonly decisions: OverrideDecisions,
    private readonly reviews: OverrideReviews,
  ) {}

  @Allow('read', 'ConsentOverride')
  @Query(() => ConsentOverrideModel, { description: 'One request to share without consent, for the owner agency and those who decide or review it.' })
  consentOverride(@CurrentActor() actor: Actor, @Args('id', byId) id: string): Promise<ConsentOverrideModel> {
    return this.overrides.get(actor, id);
  }

  @Allow('read', 'ConsentOverride')
  @Query(() => [ConsentOverrideModel], { description: 'Your agency’s sharing without consent on a case file, newest first.' })
  caseFileOverrides(@CurrentActor() actor: Actor, @Args('caseFileId', { type: () => ID, description: 'The case file.' }) caseFileId: string): Promise<ConsentOverrideModel[]> {
    return this.overrides.of(actor, caseFileId);
  }

  @Allow('read', 'ConsentOverride')
  @Query(() => [ConsentOverrideModel], { description: 'All sharing without consent that your agency asked for, decides or reviews, newest first.' })
  consentOverrides(@CurrentActor() actor: Actor): Promise<ConsentOverrideModel[]> {
    return this.overrides.mine(actor);
  }

  @Allow('read', 'ConsentOverride')
  @Query(() => [ConsentOverrideModel], { description: 'Requests that wait for your decision, the oldest first.' })
  overridesToDecide(@CurrentActor() actor: Actor): Promise<ConsentOverrideModel[]> {
    return this.overrides.toDecide(actor);
  }

  @Allow('read', 'ConsentOverride')
  @Query(() => [ConsentOverrideModel], { description: 'Decisions that you may review, because you had no part in them.' })
  overridesToReview(@CurrentActor() actor: Actor): Promise<ConsentOverrideModel[]> {
    return this.overrides.toReview(actor);
  }

  @Allow('read', 'ConsentOverride')
  @Query(() => [ConsentOverrideModel], { description: 'Those that end within seven days unless you confirm them.' })
  overridesToConfirm(@CurrentActor() actor: Actor): Promise<ConsentOverrideModel[]> {
    return this.overrides.toConfirm(actor);
  }

  @Allow('read', 'ConsentOverride')
  @Query(() => [ConsentOverrideModel], { description: 'Those of your agency whose person should have been told by now.' })
  tellingsOverdue(@CurrentActor() actor: Actor): Promise<ConsentOverrideModel[]> {
    return this.overrides.tellingOverdue(actor);
  }

  @Allow('read', 'ConsentOverride')
  @Query(() => [ConsentOverrideModel], { description: 'Those of your agency whose person is to be told by a day that is still to come.' })
  tellingsToCome(@CurrentActor() actor: Actor): Promise<ConsentOverrideModel[]> {
    return this.overrides.tellingToCome(actor);
  }

  @Allow('create', 'ConsentOverride')
  @Query(() => [HeldBackModel], { description: 'From whom at the table consent holds one of your agency’s statements back now. Empty for a statement that is not yours.' })
  heldBackByConsent(@CurrentActor() actor: Actor, @Args('itemId', { type: () => ID, description: 'The item.' }) itemId: string): Promise<HeldBackModel[]> {
    return this.requests.heldOf(actor, itemId);
  }

  @Allow('create', 'ConsentOverride')
  @Mutation(() => ConsentOverrideModel, { description: 'Asks another person of your agency to authorise sharing without consent. Nothing opens yet.' })
  requestOverride(@CurrentActor() actor: Actor, @Args('input') { tests, ...input }: RequestOverrideInput): Promise<ConsentOverrideModel> {
    return this.requests.request(actor, { ...input, tests: Object.fromEntries(tests.map((it) => [it.key, it.answer])) });
  }

  @Allow('authorise', 'ConsentOverride')
  @Mutation(() => ConsentOverrideModel, { description: 'Authorises a request of somebody else: what it names opens at once, until the next review of the case.' })
  authoriseOverride(@CurrentActor() actor: Actor, @Args('input') input: AuthoriseOverrideInput): Promise<ConsentOverrideModel> {
    return this.decisions.authorise(actor, input);
  }

  @Allow('refuse', 'ConsentOverride')
  @Mutation(() => ConsentOverrideModel, { description: 'Refuses a request of somebody else, with the reason.' })
  refuseOverride(@CurrentActor() actor: Actor, @Args('input') input: OverrideReasonInput): Promise<ConsentOverrideModel> {
    return this.decisions.refuse(actor, input);
  }

  @Allow('withdraw', 'ConsentOverride')
  @Mutation(() => ConsentOverrideModel, { description: 'Takes your own request back before it is decided.' })
  withdrawOverride(@CurrentActor() actor: Actor, @Args('input') input: OverrideReasonInput): Promise<ConsentOverrideModel> {
    return this.overrides.withdraw(actor, input);
  }

  @Allow('confirm', 'ConsentOverride')
  @Mutation(() => ConsentOverrideModel, { description: 'Confirms it at a review: it lasts until the review after. Unconfirmed, it ends by itself.' })
  confirmOverride(@CurrentActor() actor: Actor, @Args('input') input: OverrideReasonInput): Promise<ConsentOverrideModel> {
    return this.decisions.confirm(actor, input);
  }

  @Allow('letLapse', 'ConsentOverride')
  @Mutation(() => ConsentOverrideModel, { description: 'Lets it go at a review: it closes at once.' })
  letOverrideLapse(@CurrentActor() actor: Actor, @Args('input') input: OverrideReasonInput): Promise<ConsentOverrideModel> {
    return this.overrides.letLapse(actor, input);
  }

  @Allow('revoke', 'ConsentOverride')
  @Mutation(() => ConsentOverrideModel, { description: 'Stops it at once.' })
  revokeOverride(@CurrentActor() actor: Actor, @Args('input') input: OverrideReasonInput): Promise<ConsentOverrideModel> {
    return this.overrides.revoke(actor, input);
  }

  @Allow('recordTold', 'ConsentOverride')
  @Mutation(() => ConsentOverrideModel, { description: 'Records that the person was told.' })
  recordPersonTold(@CurrentActor() actor: Actor, @Args('input') input: RecordToldInput): Promise<ConsentOverrideModel> {
    return this.overrides.recordTold(actor, input);
  }

  @Allow('review', 'ConsentOverride')
  @Mutation(() => ConsentOverrideModel, { description: 'Reviews a decision in which you had no part. Not upheld closes it at once, tells the recipients and opens an incident with a clock of 72 hours.' })
  reviewOverride(@CurrentActor() actor: Actor, @Args('input') input: ReviewOverrideInput): Promise<ConsentOverrideModel> {
    return this.reviews.review(actor, input);
  }
}
