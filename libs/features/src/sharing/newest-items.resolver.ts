import type { Actor } from '@concord/domain';
import { Allow, connectionOf, CurrentActor, type Page, PageArgs } from '@concord/platform';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { ItemModel } from './item.model.js';
import { ItemService } from './item.service.js';

const ItemConnection = connectionOf(ItemModel);

/** What is new across the case files of one reader: the feed on the home page. */
@Resolver(() => ItemModel)
export class NewestItemsResolver {
  constructor(private readonly items: ItemService) {}

  @Allow('read', 'Item')
  @Query(() => ItemConnection, { description: 'What you may see on the case files you work on, newest first.' })
  newestItems(@CurrentActor() actor: Actor, @Args() page: PageArgs): Promise<Page<ItemModel>> {
    return this.items.newest(actor, page);
  }
}
