import type { Actor } from '@concord/domain';
import { Allow, CurrentActor, Sensitivity } from '@concord/platform';
import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AgenciesService, AgencyModel } from '../agencies/index.js';
import { PractitionerModel, PractitionersService } from '../practitioners/index.js';
import { CopyService } from './copy.service.js';
import type { Item } from './item.entity.js';
import { ItemModel, ItemReaderModel } from './item.model.js';
import { ItemWords } from './item-words.service.js';

/** The words of an item, once its conditions are accepted, and for its owner who accepted them and who took a copy. */
@Resolver(() => ItemModel)
export class ItemHandlingResolver {
  constructor(
    private readonly words: ItemWords,
    private readonly copies: CopyService,
  ) {}

  @Allow('create', 'ItemAcknowledgement')
  @Mutation(() => ItemModel, { description: 'Accepts the conditions of an item under code C. Its words show from then on, to you alone; its owner sees that you accepted them.' })
  acceptItemConditions(@CurrentActor() actor: Actor, @Args('id', { type: () => ID, description: 'The item.' }) id: string): Promise<ItemModel> {
    return this.words.accept(actor, id);
  }

  @ResolveField(() => Boolean, { description: 'Whether its words are shown. They are not until you accept the conditions of code C.' })
  wordsShown(@CurrentActor() actor: Actor, @Parent() item: Item): boolean | Promise<boolean> {
    return this.words.show(actor, item);
  }

  @ResolveField(() => String, { description: 'The words; empty until you have accepted the conditions of code C with `acceptItemConditions`. See `wordsShown`.' })
  async statement(@CurrentActor() actor: Actor, @Parent() item: Item): Promise<string> {
    return (await this.words.show(actor, item)) ? item.statement : '';
  }

  @ResolveField(() => String, { description: 'Where it comes from; empty while the words are.' })
  async source(@CurrentActor() actor: Actor, @Parent() item: Item): Promise<string> {
    return (await this.words.show(actor, item)) ? item.source : '';
  }

  @ResolveField(() => [ItemReaderModel], { description: 'Who accepted its conditions: everybody for its owner, otherwise only you.' })
  async acceptedBy(@CurrentActor() actor: Actor, @Parent() { id }: Item): Promise<ItemReaderModel[]> {
    return (await this.words.acceptedBy(actor, id)).map((it) => ({ ...it, at: it.acknowledgedAt }));
  }

  @ResolveField(() => [ItemReaderModel], { description: 'Who copied it into their own agency’s record: everybody for its owner, otherwise only you.' })
  async copiedBy(@CurrentActor() actor: Actor, @Parent() { id }: Item): Promise<ItemReaderModel[]> {
    return (await this.copies.copiedBy(actor, id)).map((it) => ({ ...it, at: it.copiedAt }));
  }
}

@Resolver(() => ItemReaderModel)
export class ItemReaderResolver {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly practitioners: PractitionersService,
  ) {}

  @Sensitivity('DIRECTORY')
  @ResolveField(() => AgencyModel, { nullable: true, description: 'Their agency.' })
  agency(@CurrentActor() actor: Actor, @Parent() { agencyId }: ItemReaderModel): Promise<AgencyModel | null> {
    return this.agencies.byId(actor, agencyId);
  }

  @Sensitivity('DIRECTORY')
  @ResolveField(() => PractitionerModel, { nullable: true, description: 'Who.' })
  practitioner(@CurrentActor() actor: Actor, @Parent() { practitionerId }: ItemReaderModel): Promise<PractitionerModel | null> {
    return this.practitioners.byId(actor, practitionerId);
  }
}
