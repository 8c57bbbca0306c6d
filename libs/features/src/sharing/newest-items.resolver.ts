import type { Actor } from '@concord/domain';
import { Allow, connectionOf, CurrentActor, type Page, PageArgs } from '@concord/platform';
import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CaseFileModel, CaseFileService } from '../case-files/index.js';
import { ItemModel } from './item.model.js';
import { ItemService } from './item.service.js';

const ItemConnection = connectionOf(ItemModel);

/** What is new across the case files of one reader: the feed on the home page. */
@Resolver(() => ItemModel)
export class NewestItemsResolver {
  constructor(
    private readonly items: ItemService,
    private readonly caseFiles: CaseFileService,
  ) {}

  @Allow('read', 'Item')
  @Query(() => ItemConnection, { description: 'What you may see on the case files at whose table you sit, newest first.' })
  newestItems(@CurrentActor() actor: Actor, @Args() page: PageArgs): Promise<Page<ItemModel>> {
    return this.items.newest(actor, page);
  }

  @ResolveField(() => CaseFileModel, { nullable: true, description: 'The case file it belongs to; null for those who read it without a seat at the table.' })
  caseFile(@CurrentActor() actor: Actor, @Parent() { caseFileId }: ItemModel): Promise<CaseFileModel | null> {
    return this.caseFiles.byId(actor, caseFileId);
  }
}
