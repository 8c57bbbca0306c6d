import type { Actor, OnwardState } from '@concord/domain';
import { Allow, CurrentActor, LocalDate, Sensitivity } from '@concord/platform';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AgenciesService, AgencyModel } from '../agencies/index.js';
import { type PlanEntry, PlanEntryModel } from '../plans/index.js';
import { PractitionerModel, PractitionersService } from '../practitioners/index.js';
import { ItemModel, ItemService, RecalledItems } from '../sharing/index.js';
import { AnswerOnwardRequestInput, AskToPassOnInput, RecallItemInput } from './onward.input.js';
import { ItemRecallModel, OnwardRequestModel } from './onward.model.js';
import type { OnwardRequest } from './onward-request.entity.js';
import { OnwardRequests } from './onward-requests.service.js';
import { OnwardStateEnum } from './onward-words.js';
import { RecallService } from './recall.service.js';

@Resolver(() => OnwardRequestModel)
export class OnwardResolver {
  constructor(
    private readonly requests: OnwardRequests,
    private readonly recalls: RecallService,
    private readonly items: ItemService,
    private readonly agencies: AgenciesService,
    private readonly practitioners: PractitionersService,
  ) {}

  @Allow('read', 'OnwardRequest')
  @Query(() => [OnwardRequestModel], { description: 'Requests to pass on what your agency owns that wait for an answer, the longest due first.' })
  onwardRequestsToAnswer(@CurrentActor() actor: Actor): Promise<OnwardRequestModel[]> {
    return this.requests.toAnswer(actor);
  }

  @Allow('read', 'OnwardRequest')
  @Query(() => OnwardRequestModel, { description: 'One request, for whoever asked it and for the agency that was asked.' })
  onwardRequest(@CurrentActor() actor: Actor, @Args('id', { type: () => ID, description: 'The request.' }) id: string): Promise<OnwardRequestModel> {
    return this.requests.get(actor, id);
  }

  @Allow('create', 'OnwardRequest')
  @Mutation(() => OnwardRequestModel, { description: 'Asks the owner of an item whether it may go to another agency. Until the owner says yes, the answer is no.' })
  askToPassOn(@CurrentActor() actor: Actor, @Args('input') input: AskToPassOnInput): Promise<OnwardRequestModel> {
    return this.requests.ask(actor, input);
  }

  @Allow('answer', 'OnwardRequest')
  @Mutation(() => OnwardRequestModel, { description: 'Answers a request. Yes shares the item from the owner itself.' })
  answerOnwardRequest(@CurrentActor() actor: Actor, @Args('input') input: AnswerOnwardRequestInput): Promise<OnwardRequestModel> {
    return this.requests.answer(actor, input);
  }

  @Allow('recall', 'Item')
  @Mutation(() => ItemModel, { description: 'Takes an item back from some recipients or from all. It closes at once; holders are told without words; what was issued with it stays and says that it was recalled.' })
  recallItem(@CurrentActor() actor: Actor, @Args('input') input: RecallItemInput): Promise<ItemModel> {
    return this.recalls.recall(actor, input);
  }

  @ResolveField(() => OnwardStateEnum, { description: 'Where it stands.' })
  state(@CurrentActor() actor: Actor, @Parent() request: OnwardRequest): OnwardState {
    return this.requests.stateOf(actor, request);
  }

  @ResolveField(() => ItemModel, { nullable: true, description: 'The item, while you may see it.' })
  item(@CurrentActor() actor: Actor, @Parent() { itemId }: OnwardRequest): Promise<ItemModel | null> {
    return this.items.byId(actor, itemId);
  }

  @Sensitivity('DIRECTORY')
  @ResolveField(() => AgencyModel, { nullable: true, description: 'The agency to whom it would go.' })
  toAgency(@CurrentActor() actor: Actor, @Parent() { toAgencyId }: OnwardRequest): Promise<AgencyModel | null> {
    return this.agencies.byId(actor, toAgencyId);
  }

  @Sensitivity('DIRECTORY')
  @ResolveField(() => AgencyModel, { nullable: true, description: 'The agency that asked.' })
  askedByAgency(@CurrentActor() actor: Actor, @Parent() { askedByAgencyId }: OnwardRequest): Promise<AgencyModel | null> {
    return this.agencies.byId(actor, askedByAgencyId);
  }

  @Sensitivity('DIRECTORY')
  @ResolveField(() => PractitionerModel, { nullable: true, description: 'Who asked.' })
  askedByPractitioner(@CurrentActor() actor: Actor, @Parent() { askedBy }: OnwardRequest): Promise<PractitionerModel | null> {
    return this.practitioners.byId(actor, askedBy);
  }
}

/** What happened to an item since it was shared. */
@Resolver(() => ItemModel)
export class ItemOnwardResolver {
  constructor(
    private readonly requests: OnwardRequests,
    private readonly recalled: RecallService,
  ) {}

  @ResolveField(() => [OnwardRequestModel], { description: 'Requests to pass it on: your own, and for its owner everybody’s, newest first.' })
  onwardRequests(@CurrentActor() actor: Actor, @Parent() { id }: ItemModel): Promise<OnwardRequestModel[]> {
    return this.requests.ofItem(actor, id);
  }

  @ResolveField(() => [ItemRecallModel], { description: 'When its owner took it back, and from whom; for its owner only.' })
  recalls(@CurrentActor() actor: Actor, @Parent() { id }: ItemModel): Promise<ItemRecallModel[]> {
    return this.recalled.of(actor, id);
  }
}

@Resolver(() => ItemRecallModel)
export class ItemRecallResolver {
  constructor(private readonly agencies: AgenciesService) {}

  @Sensitivity('DIRECTORY')
  @ResolveField(() => AgencyModel, { nullable: true, description: 'The agency it was taken back from; null when from all.' })
  agency(@CurrentActor() actor: Actor, @Parent() { agencyId }: ItemRecallModel): Promise<AgencyModel | null> | null {
    return agencyId ? this.agencies.byId(actor, agencyId) : null;
  }
}

/** An entry of a plan that quotes what its owner has since taken back. */
@Resolver(() => PlanEntryModel)
export class PlanEntryRecallResolver {
  constructor(private readonly recalls: RecalledItems) {}

  @Sensitivity('CASE')
  @ResolveField(() => LocalDate, { nullable: true, description: 'The day on which the owner of something it quotes took that back. The words stay; show it above them.' })
  recalledOn(@CurrentActor() actor: Actor, @Parent() { sourceItemIds }: PlanEntry): Promise<string | null> {
    return this.recalls.lastDay(actor, sourceItemIds);
  }
}
