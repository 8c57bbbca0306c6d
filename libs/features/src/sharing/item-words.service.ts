import type { Actor } from '@concord/domain';
import { batched, hashOf, Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { ItemAcknowledgement } from './item-acknowledgement.entity.js';
import { Item } from './item.entity.js';

/** An item whose words the actor may read now. */
interface Readable {
  readonly id: string;
}

/**
 * The words of an item are a right of their own: under code C its conditions come first, and each reader of another agency
 * accepts them once. Whoever hands out words asks here; the rule `readWords` of Item answers.
 */
@Injectable()
export class ItemWords {
  constructor(private readonly records: Records) {}

  /** Which of these items the actor may read the words of. */
  readableOf(actor: Actor, itemIds: readonly string[]): Promise<ReadonlySet<string>> {
    return this.records.permittedIds(actor, 'readWords', Item, [...new Set(itemIds)]);
  }

  /** The same for one item, loaded together for one operation. Most items are under no condition and cost nothing. */
  show(actor: Actor, item: Pick<Item, 'id' | 'ownerAgencyId' | 'handlingCode'>): boolean | Promise<boolean> {
    if (item.ownerAgencyId === actor.agencyId || item.handlingCode !== 'C') return true;
    return this.readable(actor, item.id).then((it) => it !== null);
  }

  /** The reader has seen the conditions and accepts them: from now on the words show. Once is enough. */
  async accept(actor: Actor, itemId: string): Promise<Item> {
    const item = await this.records.get(actor, Item, itemId);
    if (await this.show(actor, item)) return item;
    const { caseFileId, ownerAgencyId, handlingCode, handlingText } = item;
    const reader = { agencyId: actor.agencyId, agencyFunction: actor.agencyFunction, practitionerId: actor.practitionerId };
    await this.records.create(actor, ItemAcknowledgement, { itemId, caseFileId, ownerAgencyId, ...reader, conditionsHash: hashOf({ handlingCode, handlingText }), acknowledgedAt: actor.at });
    return item;
  }

  /** Who accepted the conditions: for its owner everybody, for a reader themselves. */
  acceptedBy(actor: Actor, itemId: string): Promise<ItemAcknowledgement[]> {
    return this.records.find(actor, ItemAcknowledgement, { where: { itemId }, order: { acknowledgedAt: 'ASC' } });
  }

  private readonly readable = batched(
    async (actor: Actor, ids: readonly string[]): Promise<Readable[]> => [...(await this.readableOf(actor, ids))].map((id) => ({ id })),
    (it) => it.id,
  );
}
