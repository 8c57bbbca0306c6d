import { type Actor, dayAfter, startOfLondonDay } from '@concord/domain';
import { Allow, CurrentActor, DateTime, Sensitivity } from '@concord/platform';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { PractitionerModel, PractitionersService } from '../practitioners/index.js';
import { BlockModel, BlockSuggestionModel } from './block.model.js';
import { BlockService } from './block.service.js';
import { ColleagueService } from './colleague.service.js';
import { EndBlockInput, LookAtBlockInput, RenewBlockInput, SetBlockInput, SettleBlockSuggestionInput } from './block.input.js';

/** A period ends with the day that people give, not with its beginning. */
export const endOf = (lastDay: string | undefined): Date | undefined => (lastDay ? startOfLondonDay(dayAfter(lastDay, 1)) : undefined);

@Resolver(() => BlockModel)
export class BlocksResolver {
  constructor(
    private readonly blocks: BlockService,
    private readonly practitioners: PractitionersService,
  ) {}

  @Allow('read', 'Block')
  @Query(() => [BlockModel], { name: 'blocks', description: 'Who may not see anything about the person of a case file, newest first. For those who look after it; empty for everybody else.' })
  blocksOf(@CurrentActor() actor: Actor, @Args('caseFileId', { type: () => ID, description: 'The case file.' }) caseFileId: string): Promise<BlockModel[]> {
    return this.blocks.of(actor, caseFileId);
  }

  @Allow('read', 'Block')
  @Query(() => [BlockModel], { description: 'Blocks of people who keep a record that wait for your second pair of eyes.' })
  blocksToLookAt(@CurrentActor() actor: Actor): Promise<BlockModel[]> {
    return this.blocks.toLookAt(actor);
  }

  @Allow('create', 'Block')
  @Sensitivity('CASE')
  @Mutation(() => Boolean, { description: 'Shuts one person out of everything about somebody, in every case file, from this moment. They are told nothing.' })
  async setBlock(@CurrentActor() actor: Actor, @Args('input') { lastDay, ...request }: SetBlockInput): Promise<boolean> {
    await this.blocks.set(actor, { ...request, until: endOf(lastDay) });
    return true;
  }

  @Allow('end', 'Block')
  @Mutation(() => BlockModel, { description: 'Lets somebody in again, as far as they otherwise may.' })
  endBlock(@CurrentActor() actor: Actor, @Args('input') { id, reason, version }: EndBlockInput): Promise<BlockModel> {
    return this.blocks.end(actor, id, reason, version);
  }

  @Allow('renew', 'Block')
  @Mutation(() => BlockModel, { description: 'Changes how long a block holds.' })
  renewBlock(@CurrentActor() actor: Actor, @Args('input') { id, lastDay, version }: RenewBlockInput): Promise<BlockModel> {
    return this.blocks.renew(actor, id, endOf(lastDay) ?? null, version);
  }

  @Allow('lookAt', 'Block')
  @Mutation(() => BlockModel, { description: 'The second pair of eyes on a block of somebody who keeps the record: upholds it or ends it.' })
  lookAtBlock(@CurrentActor() actor: Actor, @Args('input') { id, isRight, reason, version }: LookAtBlockInput): Promise<BlockModel> {
    return this.blocks.look(actor, id, isRight, reason, version);
  }

  @ResolveField(() => DateTime, { nullable: true, description: 'When it ends by itself; absent when only somebody ends it.' })
  until(@Parent() { validUntil }: BlockModel): Date | null {
    return validUntil instanceof Date ? validUntil : null;
  }

  @ResolveField(() => PractitionerModel, { nullable: true, description: 'Who is shut out.' })
  practitioner(@CurrentActor() actor: Actor, @Parent() { practitionerId }: BlockModel): Promise<PractitionerModel | null> {
    return this.practitioners.byId(actor, practitionerId);
  }

  @ResolveField(() => PractitionerModel, { nullable: true, description: 'Who set it.' })
  setByPractitioner(@CurrentActor() actor: Actor, @Parent() { setBy }: BlockModel): Promise<PractitionerModel | null> {
    return this.practitioners.byId(actor, setBy);
  }

  @ResolveField(() => [String], { description: 'What you may do with it.' })
  permittedActions(@CurrentActor() actor: Actor, @Parent() { id }: BlockModel): Promise<string[]> {
    return this.blocks.permittedActions(actor, id);
  }
}

@Resolver(() => BlockSuggestionModel)
export class BlockSuggestionsResolver {
  constructor(
    private readonly colleagues: ColleagueService,
    private readonly practitioners: PractitionersService,
  ) {}

  @Allow('read', 'BlockSuggestion')
  @Query(() => [BlockSuggestionModel], { description: 'People on the staff of a partner who may be close to the person of a case file. For those who keep its record; empty for everybody else.' })
  blockSuggestions(@CurrentActor() actor: Actor, @Args('caseFileId', { type: () => ID, description: 'The case file.' }) caseFileId: string): Promise<BlockSuggestionModel[]> {
    return this.colleagues.suggestions(actor, caseFileId);
  }

  @Allow('settle', 'BlockSuggestion')
  @Mutation(() => BlockSuggestionModel, { description: 'Shuts the colleague out, or says why that is not needed.' })
  settleBlockSuggestion(@CurrentActor() actor: Actor, @Args('input') input: SettleBlockSuggestionInput): Promise<BlockSuggestionModel> {
    return this.colleagues.settle(actor, input);
  }

  @ResolveField(() => PractitionerModel, { nullable: true, description: 'Who may be close to the person.' })
  practitioner(@CurrentActor() actor: Actor, @Parent() { practitionerId }: BlockSuggestionModel): Promise<PractitionerModel | null> {
    return this.practitioners.byId(actor, practitionerId);
  }
}
