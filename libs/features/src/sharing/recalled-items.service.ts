import { type Actor, londonDate } from '@concord/domain';
import { batchedLists, Database } from '@concord/platform';
import { Injectable } from '@nestjs/common';

/** When an item was taken back by its owner, from the actor's agency or from all. */
interface RecalledItem {
  readonly itemId: string;
  readonly recalledAt: Date;
}

/** Which of what was quoted has been taken back since: what was issued stays as it was, under a banner with the day. */
@Injectable()
export class RecalledItems {
  constructor(private readonly database: Database) {}

  /** The last day on which one of these items was taken back; null when none was. */
  async lastDay(actor: Actor, itemIds: readonly string[]): Promise<string | null> {
    const found = await Promise.all([...new Set(itemIds)].map((id) => this.ofItem(actor, id)));
    const [last] = found.flat().map((it) => it.recalledAt).sort((a, b) => b.getTime() - a.getTime());
    return last ? londonDate(last) : null;
  }

  /** The day for each block of the copies of minutes that the actor's agency was sent, by the block's first id. */
  async daysInCopies(_actor: Actor, meetingId: string): Promise<ReadonlyMap<string, string>> {
    const rows = await this.database.current().query<{ originId: string; recalledAt: Date }>('select origin_id as "originId", recalled_at as "recalledAt" from sharing.recalled_blocks($1)', [meetingId]);
    return new Map(rows.map((it) => [it.originId, londonDate(it.recalledAt)]));
  }

  private readonly ofItem = batchedLists(
    (_actor: Actor, ids: readonly string[]) => this.database.current().query<RecalledItem>('select item_id as "itemId", recalled_at as "recalledAt" from sharing.recalls_of($1)', [[...ids]]),
    (it) => it.itemId,
  );
}
