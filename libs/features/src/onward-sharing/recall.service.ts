import { type Actor, type AgencyFunction, cleanText, type RecallReason, type Recipient, RuleBroken } from '@concord/domain';
import { Database, Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { NotificationsService } from '../notifications/index.js';
import { ChoiceService, Item, ItemAudience, ReleaseBook } from '../sharing/index.js';
import { ItemRecall } from './item-recall.entity.js';

/** An agency and one of its functions from whom an item is taken back. */
export interface RecalledFrom {
  readonly agencyId: string;
  readonly agencyFunction: AgencyFunction;
}

/** Taking an item back. Without recipients, from everybody. */
export interface RecallRequest {
  readonly id: string;
  readonly version: number;
  readonly recipients?: readonly RecalledFrom[] | undefined;
  readonly reason: RecallReason;
  readonly note?: string | undefined;
}

/** Recall: the owner's words close to their recipients at once. What was relied on stays, and says that it was recalled. */
@Injectable()
export class RecallService {
  constructor(
    private readonly records: Records,
    private readonly database: Database,
    private readonly choices: ChoiceService,
    private readonly book: ReleaseBook,
    private readonly notifications: NotificationsService,
  ) {}

  /** Closes the releases in this transaction, keeps why, and tells those who held it, without a word of it. */
  async recall(actor: Actor, { id, version, recipients, reason, note = '' }: RecallRequest): Promise<Item> {
    const fromAll = recipients === undefined || recipients.length === 0;
    const item = await this.records.change(actor, 'recall', Item, id, (it) => mayBeRecalled(it, recipients ?? []), version);
    const held = await this.holdersOf(id);
    const from = fromAll ? held : held.filter((it) => recipients.some((one) => isSame(one, it)));
    if (from.length === 0) throw new RuleBroken('Nobody else holds it now, so there is nothing to recall.', 'recipients');
    if (fromAll) await this.records.change(actor, 'share', Item, id, (it) => void (it.sharesByDefault = false));
    await this.close(actor, item, from);
    await this.write(actor, item, fromAll ? null : from, reason, cleanText(note));
    await this.book.refold(actor, item.caseFileId, 'RECALLED');
    await this.refuseIfStillHeld(id, from);
    await this.tell(actor, item, from);
    return this.records.get(actor, Item, id);
  }

  /** The recalls of an item, newest first, for the agency that owns it. */
  of(actor: Actor, itemId: string): Promise<ItemRecall[]> {
    return this.records.find(actor, ItemRecall, { where: { itemId }, order: { recalledAt: 'DESC' } });
  }

  /** Ends the choices for those recipients. An agency that had it by the forum's table gets a choice that ended: the owner has spoken. */
  private async close(actor: Actor, item: Item, from: readonly Recipient[]): Promise<void> {
    const chosen = await this.choices.liveOf(actor, item.id);
    await this.choices.end(actor, item.id, (choice) => from.some((it) => isSame(it, choice)));
    for (const { agencyId, agencyFunction } of from.filter((it) => it.agencyFunction !== 'ALL' && !chosen.some((one) => isSame(one, it)))) {
      const said = { basis: 'OWNER' as const, reason: 'RECALLED', chosenBy: actor.practitionerId, chosenAt: actor.at, validUntil: 'infinity' as const, endedAt: actor.at };
      await this.records.create(actor, ItemAudience, { itemId: item.id, caseFileId: item.caseFileId, ownerAgencyId: item.ownerAgencyId, agencyId, agencyFunction: agencyFunction as AgencyFunction, ...said });
    }
  }

  private async write(actor: Actor, { id: itemId, caseFileId, ownerAgencyId }: Item, from: readonly Recipient[] | null, reason: RecallReason, note: string): Promise<void> {
    const common = { itemId, caseFileId, ownerAgencyId, reason, note, recalledBy: actor.practitionerId, recalledAt: actor.at };
    if (from === null) await this.records.create(actor, ItemRecall, { ...common, agencyId: null, agencyFunction: null });
    for (const { agencyId, agencyFunction } of from ?? []) await this.records.create(actor, ItemRecall, { ...common, agencyId, agencyFunction: agencyFunction as AgencyFunction });
  }

  /** What goes to somebody whatever the owner chooses cannot be recalled from them one by one. */
  private async refuseIfStillHeld(itemId: string, from: readonly Recipient[]): Promise<void> {
    const still = await this.holdersOf(itemId);
    if (from.some((it) => still.some((one) => isSame(one, it)))) {
      throw new RuleBroken('It is about a child at risk, so children’s services keep it. If it should never have been recorded, take it back altogether.', 'recipients');
    }
  }

  private holdersOf(itemId: string): Promise<Recipient[]> {
    return this.database.current().query<Recipient>('select agency_id as "agencyId", agency_function as "agencyFunction" from sharing.holders_of($1)', [itemId]);
  }

  private async tell(actor: Actor, { id, caseFileId }: Item, from: readonly Recipient[]): Promise<void> {
    for (const { agencyId, agencyFunction } of from) {
      const to = { agencyContactOf: agencyId, ...(agencyFunction === 'ALL' ? {} : { agencyFunction }) };
      await this.notifications.notify(actor, to, 'ITEM_RECALLED', { subject: 'CaseFile', subjectId: id, caseFileId });
    }
  }
}

const isSame = (a: Recipient, b: Recipient): boolean => a.agencyId === b.agencyId && a.agencyFunction === b.agencyFunction;

function mayBeRecalled(item: Item, recipients: readonly RecalledFrom[]): void {
  if (item.withdrawnAt) throw new RuleBroken('This was already taken back from everybody.');
  if (item.category === 'STAFF_SAFETY') throw new RuleBroken('A safety line goes to everybody at the table. Correct it, or take it back altogether.', recipients.length > 0 ? 'recipients' : undefined);
}
