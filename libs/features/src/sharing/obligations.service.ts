import { type Actor, type Obligation, obligationsOf, type OverrideOnItem } from '@concord/domain';
import { batchedLists, Database } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import type { Item } from './item.entity.js';
import { ItemWords } from './item-words.service.js';

/** An override in force on an item, for any reader of the item; it says nothing of who else receives it. */
interface OverrideRow extends OverrideOnItem {
  readonly itemId: string;
}

/** What readers of items must heed. Facts are gathered here, the sentences are the domain's. */
@Injectable()
export class ObligationsService {
  constructor(
    private readonly database: Database,
    private readonly words: ItemWords,
  ) {}

  async of(actor: Actor, item: Item): Promise<Obligation[]> {
    const overrides = await this.overridesOn(actor, item.id);
    return obligationsOf(item.ownerAgencyId === actor.agencyId ? { overrides } : { overrides, handling: { ...item, accepted: await this.words.show(actor, item) } });
  }

  private readonly overridesOn = batchedLists(
    (_actor: Actor, itemIds: readonly string[]) =>
      this.database.current().query<OverrideRow>('select item_id as "itemId", reference, grounds, until from sharing.overrides_on($1) order by until, reference', [[...itemIds]]),
    (it) => it.itemId,
  );
}

