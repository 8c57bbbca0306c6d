import type { Actor } from '@concord/domain';
import { Allow, CurrentActor, Sensitivity } from '@concord/platform';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AgenciesService, AgencyModel } from '../agencies/index.js';
import { PractitionerModel, PractitionersService } from '../practitioners/index.js';
import { CopyService } from './copy.service.js';
import { AmendItemInput, PreviewAudienceInput, RecordItemInput, ShareItemInput, WithdrawItemInput } from './item.input.js';
import { ItemGroupModel, ItemModel, ItemPersonModel } from './item.model.js';
import { ItemPages } from './item-pages.service.js';
import { ItemService } from './item.service.js';
import { Item } from './item.entity.js';
import { WithheldStyleEnum } from './sharing-words.js';
import { WhoSeesModel } from './who-sees.model.js';
import { WhoSeesService } from './who-sees.service.js';

@Resolver(() => ItemModel)
export class ItemsResolver {
  constructor(
    private readonly items: ItemService,
    private readonly pages: ItemPages,
    private readonly whoSees: WhoSeesService,
    private readonly agencies: AgenciesService,
    private readonly practitioners: PractitionersService,
    private readonly copies: CopyService,
  ) {}

  @Allow('read', 'Item')
  @Query(() => [ItemGroupModel], { description: 'What you may see on a case file, by agency, your own first. What you may not see is not counted anywhere.' })
  caseFileItems(@CurrentActor() actor: Actor, @Args('caseFileId', { type: () => ID, description: 'The case file.' }) caseFileId: string): Promise<ItemGroupModel[]> {
    return this.pages.byAgency(actor, caseFileId);
  }

  @Allow('read', 'Item')
  @Sensitivity('CASE')
  @Query(() => String, { nullable: true, description: 'The neutral notice that information held elsewhere is not shared with you; null when no owner chose to show one. It never says whose, nor how much.' })
  withheldNotice(@CurrentActor() actor: Actor, @Args('caseFileId', { type: () => ID, description: 'The case file.' }) caseFileId: string): Promise<string | null> {
    return this.pages.withheldNotice(actor, caseFileId);
  }

  @Allow('read', 'Item')
  @Query(() => ItemModel, { description: 'One item.' })
  item(@CurrentActor() actor: Actor, @Args('id', { type: () => ID, description: 'The item.' }) id: string): Promise<ItemModel> {
    return this.items.get(actor, id);
  }

  @Allow('read', 'Item')
  @Query(() => WhoSeesModel, { description: 'Before saving: who would see this, and why. Also lists who sits at the table and what the forum suggests for each.' })
  previewAudience(@CurrentActor() actor: Actor, @Args('input') { caseFileId, isUrgent, ...draft }: PreviewAudienceInput): Promise<WhoSeesModel> {
    return this.whoSees.preview(actor, caseFileId, draft, isUrgent ? 'URGENT' : undefined);
  }

  @Allow('read', 'Item')
  @Query(() => WhoSeesModel, { nullable: true, description: 'Who can see an item, and why, for the agency that owns it; null for everybody else, who ask whoSees.' })
  itemAudience(@CurrentActor() actor: Actor, @Args('itemId', { type: () => ID, description: 'The item.' }) itemId: string): Promise<WhoSeesModel | null> {
    return this.whoSees.forOwner(actor, itemId);
  }

  @Allow('create', 'Item')
  @Mutation(() => ItemModel, { description: 'Records one statement of your agency and gives it to whom you choose.' })
  recordItem(@CurrentActor() actor: Actor, @Args('input') input: RecordItemInput): Promise<ItemModel> {
    return this.items.record(actor, input);
  }

  @Allow('amend', 'Item')
  @Mutation(() => ItemModel, { description: 'Replaces a statement by a newer version.' })
  amendItem(@CurrentActor() actor: Actor, @Args('input') { id, version, ...input }: AmendItemInput): Promise<ItemModel> {
    return this.items.amend(actor, id, input, version);
  }

  @Allow('share', 'Item')
  @Mutation(() => ItemModel, { description: 'Changes to whom an item goes. Only its owner agency can.' })
  shareItem(@CurrentActor() actor: Actor, @Args('input') input: ShareItemInput): Promise<ItemModel> {
    return this.items.share(actor, input);
  }

  @Allow('withdraw', 'Item')
  @Mutation(() => ItemModel, { description: 'Takes a statement back. It closes for everybody at once; what was issued with it stays as it was.' })
  withdrawItem(@CurrentActor() actor: Actor, @Args('input') { id, reason, version }: WithdrawItemInput): Promise<ItemModel> {
    return this.items.withdraw(actor, id, reason, version);
  }

  @Allow('copy', 'Item')
  @Sensitivity('SPECIAL')
  @Mutation(() => String, { description: 'The text of an item for your own agency’s record, with owner, date and handling. Taking it is logged as a disclosure.' })
  copyItem(@CurrentActor() actor: Actor, @Args('id', { type: () => ID, description: 'The item.' }) id: string): Promise<string> {
    return this.copies.copy(actor, id);
  }

  @ResolveField(() => AgencyModel, { nullable: true, description: 'The agency that owns it.' })
  ownerAgency(@CurrentActor() actor: Actor, @Parent() item: Item): Promise<AgencyModel | null> {
    return this.agencies.byId(actor, item.ownerAgencyId);
  }

  @ResolveField(() => PractitionerModel, { nullable: true, description: 'Who recorded it.' })
  author(@CurrentActor() actor: Actor, @Parent() item: Item): Promise<PractitionerModel | null> {
    return this.practitioners.byId(actor, item.authorId);
  }

  @ResolveField(() => [ItemPersonModel], { description: 'Whom it concerns.' })
  persons(@CurrentActor() actor: Actor, @Parent() item: Item): Promise<ItemPersonModel[]> {
    return this.items.personsOf(actor, item.id);
  }

  @ResolveField(() => Boolean, { description: 'Whether your agency owns it.' })
  isOwn(@CurrentActor() actor: Actor, @Parent() item: Item): boolean {
    return item.ownerAgencyId === actor.agencyId;
  }

  @ResolveField(() => WithheldStyleEnum, { nullable: true, description: 'What people see to whom it is not released; for its owner only.' })
  withheldStyle(@CurrentActor() actor: Actor, @Parent() item: Item): string | null {
    return item.ownerAgencyId === actor.agencyId ? item.withheldStyle : null;
  }

  @ResolveField(() => Boolean, { nullable: true, description: 'Whether agencies that join later get it as the forum’s table says; for its owner only.' })
  sharesByDefault(@CurrentActor() actor: Actor, @Parent() item: Item): boolean | null {
    return item.ownerAgencyId === actor.agencyId ? item.sharesByDefault : null;
  }

  @ResolveField(() => [String], { description: 'What you may do with it now: share, amend, withdraw, copy ...' })
  permittedActions(@CurrentActor() actor: Actor, @Parent() item: Item): Promise<string[]> {
    return this.items.permittedActions(actor, item.id);
  }
}
