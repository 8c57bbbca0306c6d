import type { Actor } from '@concord/domain';
import { CurrentActor } from '@concord/platform';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Item } from './item.entity.js';
import { ItemModel } from './item.model.js';
import { ObligationModel } from './obligation.model.js';
import { ObligationsService } from './obligations.service.js';

/** What every page that shows an item shows with it. */
@Resolver(() => ItemModel)
export class ItemObligationsResolver {
  constructor(private readonly service: ObligationsService) {}

  @ResolveField(() => [ObligationModel], { description: 'What you must heed about it, such as that it was shared without consent and until when. Show all of it beside the words.' })
  obligations(@CurrentActor() actor: Actor, @Parent() item: Item): Promise<ObligationModel[]> {
    return this.service.of(actor, item);
  }
}
