import { type Actor, type Obligation, obligationsOf, type OverrideOnItem } from '@concord/domain';
import { batched, batchedLists, Database, Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { Item } from './item.entity.js';
import { ItemWords } from './item-words.service.js';

/** An override in force on an item, for any reader of the item; it says nothing of who else receives it. */
interface OverrideRow extends OverrideOnItem {
  readonly itemId: string;
}

interface EmergencyRow {
  readonly itemId: string;
  readonly reference: string;
}

/** What readers of items must heed. Facts are gathered here, the sentences are the domain's. */
@Injectable()
export class ObligationsService {
  constructor(
    private readonly database: Database,
    private readonly words: ItemWords,
    private readonly records: Records,
  ) {}

  async of(actor: Actor, item: Item): Promise<Obligation[]> {
    const overrides = await this.overridesOn(actor, item.id);
    if (item.ownerAgencyId === actor.agencyId) return obligationsOf({ overrides, own: true });
    const emergency = (await this.emergencyOn(actor, item.id)) ?? undefined;
    return obligationsOf({ overrides, emergency, handling: { ...item, accepted: await this.words.show(actor, item) } });
  }

  /** The reader's own emergency opening of these items, where they hold no release that would let them take a copy. */
  private readonly emergencyOn = batched(
    async (actor: Actor, itemIds: readonly string[]): Promise<EmergencyRow[]> => {
      const opened = await this.database.current().query<EmergencyRow>(
        `select i.id as "itemId", o.reference from emergency_opening o join emergency_reach r on r.opening_id = o.id and r.ended_at is null
         join item i on i.case_file_id = r.case_file_id where o.practitioner_id = $2 and o.session_id = $3 and o.ended_at is null and i.id = any ($1)`,
        [[...itemIds], actor.practitionerId, actor.sessionId],
      );
      if (opened.length === 0) return []; // nearly always: nobody pays for what is rare
      const held = await this.records.permittedIds(actor, 'copy', Item, opened.map((it) => it.itemId));
      return opened.filter((it) => !held.has(it.itemId));
    },
    (it) => it.itemId,
  );

  /** What a composed text carries from the items it quotes: each once. */
  async ofQuoted(actor: Actor, itemIds: readonly string[]): Promise<Obligation[]> {
    const all = (await Promise.all(itemIds.map((id) => this.overridesOn(actor, id)))).flat();
    return obligationsOf({ overrides: [...new Map(all.map((it) => [it.reference, it])).values()] });
  }

  private readonly overridesOn = batchedLists(
    (_actor: Actor, itemIds: readonly string[]) =>
      this.database.current().query<OverrideRow>('select item_id as "itemId", reference, grounds, until, conditions from sharing.overrides_on($1) order by until, reference', [[...itemIds]]),
    (it) => it.itemId,
  );
}

