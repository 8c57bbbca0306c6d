import { type Actor, statutoryBarWords } from '@concord/domain';
import { Allow, CurrentActor, Sensitivity } from '@concord/platform';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { PractitionerModel, PractitionersService } from '../practitioners/index.js';
import { NameBarReaderInput, RecordBarredItemInput, WithdrawBarredItemInput } from './block.input.js';
import { BarReaderModel, BarredItemModel } from './block.model.js';
import { BarredItemService } from './barred-item.service.js';

@Resolver(() => BarredItemModel)
export class BarredItemsResolver {
  constructor(private readonly barred: BarredItemService) {}

  @Allow('read', 'BarredItem')
  @Query(() => [BarredItemModel], { description: 'What a law closes on a case file, of your agency, where one of its readers named you. Empty for everybody else.' })
  barredItems(@CurrentActor() actor: Actor, @Args('caseFileId', { type: () => ID, description: 'The case file.' }) caseFileId: string): Promise<BarredItemModel[]> {
    return this.barred.of(actor, caseFileId);
  }

  @Allow('create', 'BarredItem')
  @Mutation(() => BarredItemModel, { description: 'Records what a law closes. Only you and those you name of your agency read it.' })
  recordBarredItem(@CurrentActor() actor: Actor, @Args('input') { readers = [], ...request }: RecordBarredItemInput): Promise<BarredItemModel> {
    return this.barred.record(actor, { ...request, readers });
  }

  @Allow('withdraw', 'BarredItem')
  @Sensitivity('CASE')
  @Mutation(() => Boolean, { description: 'Withdraws what a law closes.' })
  async withdrawBarredItem(@CurrentActor() actor: Actor, @Args('input') { id, reason, version }: WithdrawBarredItemInput): Promise<boolean> {
    await this.barred.withdraw(actor, id, reason, version);
    return true;
  }

  @Allow('create', 'BarReader')
  @Mutation(() => BarredItemModel, { description: 'Names one more reader, of your own agency.' })
  nameBarReader(@CurrentActor() actor: Actor, @Args('input') { itemId, practitionerId, reason }: NameBarReaderInput): Promise<BarredItemModel> {
    return this.barred.name(actor, itemId, practitionerId, reason);
  }

  @Allow('end', 'BarReader')
  @Sensitivity('CASE')
  @Mutation(() => Boolean, { description: 'Ends somebody’s reading.' })
  async endBarReader(@CurrentActor() actor: Actor, @Args('id', { type: () => ID, description: 'The reader’s entry.' }) id: string): Promise<boolean> {
    await this.barred.endReader(actor, id);
    return true;
  }

  @ResolveField(() => String, { description: 'The law in words.' })
  law(@Parent() { barKind }: BarredItemModel): string {
    return statutoryBarWords[barKind].law;
  }

  @ResolveField(() => [BarReaderModel], { description: 'Who reads it.' })
  readers(@CurrentActor() actor: Actor, @Parent() item: BarredItemModel): Promise<BarReaderModel[]> {
    return this.barred.readersOf(actor, item);
  }
}

@Resolver(() => BarReaderModel)
export class BarReadersResolver {
  constructor(private readonly practitioners: PractitionersService) {}

  @ResolveField(() => PractitionerModel, { nullable: true, description: 'The reader.' })
  practitioner(@CurrentActor() actor: Actor, @Parent() { practitionerId }: BarReaderModel): Promise<PractitionerModel | null> {
    return this.practitioners.byId(actor, practitionerId);
  }
}
