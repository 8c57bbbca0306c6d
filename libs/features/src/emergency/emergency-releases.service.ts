import { type Actor, type AgencyFunction, cleanText, dayAfter, heldForEmergencies, londonInstant, RuleBroken, todayInLondon } from '@concord/domain';
import { batchedLists, Database, Records } from '@concord/platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type CaseSharing, Item, ItemService, ReleaseBook } from '../sharing/index.js';
import { EmergencyRelease } from './emergency-release.entity.js';

/** What an owner says beforehand: which functions may open an item in an emergency, why, and between which days. */
export interface ReleaseForEmergencies {
  readonly itemId: string;
  readonly functions: readonly AgencyFunction[];
  readonly reason: string;
  readonly fromOn?: string | undefined;
  readonly untilOn?: string | undefined;
}

/** Releasing items beforehand for emergencies, and ending that. Only their owner does, or the person by saying no. */
@Injectable()
export class EmergencyReleases implements OnModuleInit {
  constructor(
    private readonly records: Records,
    private readonly items: ItemService,
    private readonly book: ReleaseBook,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.book.follow((actor, caseFileId, sharing) => this.endHeld(actor, caseFileId, sharing));
  }

  /** For the owner agency: which functions may open an item in an emergency, now or later. Empty for everybody else. */
  readonly ofItem = batchedLists(
    (actor: Actor, itemIds: readonly string[]) =>
      this.records.find(actor, EmergencyRelease, { where: { itemId: itemIds, ownerAgencyId: actor.agencyId, endedAt: null }, order: { agencyFunction: 'ASC' } }),
    (it) => it.itemId,
  );

  /** Sets which functions may open an item in an emergency. With none, nobody may any more. */
  async release(actor: Actor, request: ReleaseForEmergencies): Promise<Item> {
    const item = await this.ownItem(actor, request.itemId);
    const period = periodOf(actor, request);
    if (request.functions.length > 0 && cleanText(request.reason) === '') throw new RuleBroken('Say why somebody may need this in an emergency.', 'reason');
    if (request.functions.length > 0) await this.refuseIfHeld(actor, item, request.functions);
    await this.endAll(actor, item.id);
    for (const agencyFunction of new Set(request.functions)) {
      await this.records.create(actor, EmergencyRelease, {
        itemId: item.id,
        caseFileId: item.caseFileId,
        ownerAgencyId: item.ownerAgencyId,
        agencyFunction,
        reason: cleanText(request.reason),
        releasedBy: actor.practitionerId,
        releasedAt: actor.at,
        ...period,
      });
    }
    return item;
  }

  /** Nobody may open this item in an emergency any more. An opening that shows it now loses it at once. */
  async end(actor: Actor, itemId: string): Promise<Item> {
    const item = await this.ownItem(actor, itemId);
    await this.endAll(actor, item.id);
    return item;
  }

  private async ownItem(actor: Actor, itemId: string): Promise<Item> {
    const item = await this.items.get(actor, itemId);
    const permitted = await this.items.permittedActions(actor, itemId);
    if (item.ownerAgencyId !== actor.agencyId || !permitted.includes('share')) throw new RuleBroken('Only the agency that owns it can release it for emergencies.');
    if (item.withdrawnAt) throw new RuleBroken('This was withdrawn or replaced. Look at the newest version.');
    return item;
  }

  private async endAll(actor: Actor, itemId: string): Promise<void> {
    const live = await this.records.find(actor, EmergencyRelease, { where: { itemId, ownerAgencyId: actor.agencyId, endedAt: null } });
    for (const { id } of live) await this.records.change(actor, 'end', EmergencyRelease, id, (it) => it.end(actor.at, 'OWNER'));
  }

  private async refuseIfHeld(actor: Actor, item: Item, functions: readonly AgencyFunction[]): Promise<void> {
    const { state, definition } = await this.book.stateOf(actor, item.caseFileId);
    const held = heldForEmergencies(functions.map((agencyFunction) => ({ itemId: item.id, agencyFunction })), state, definition, actor.at);
    if (held.length > 0) {
      throw new RuleBroken('The person said no to this, or it is closed by law. It cannot be released beforehand. If somebody is in danger, share it urgently with whoever must know.', 'functions');
    }
  }

  /** The person's no ends what was released beforehand, in the transaction that records it. */
  private async endHeld(actor: Actor, caseFileId: string, { state, definition }: CaseSharing): Promise<void> {
    const unit = this.database.current();
    const live = await unit.query<{ id: string; itemId: string; agencyFunction: AgencyFunction }>(
      'select id, item_id as "itemId", agency_function as "agencyFunction" from sharing.emergency_releases_of($1)',
      [caseFileId],
    );
    const held = heldForEmergencies(live, state, definition, actor.at).map((it) => it.id);
    if (held.length === 0) return;
    await unit.query('select sharing.end_emergency_releases($1, $2, $3)', [caseFileId, held, 'NO_LONGER_HOLDS']);
    unit.changed({ action: 'endEmergencyReleases', subject: 'CaseFile', subjectId: caseFileId, caseFileId, detail: { ended: held } });
  }
}

/** From the first moment of one day to the last of another, in England. Today and without end when nothing is said. */
function periodOf(actor: Actor, { fromOn, untilOn }: ReleaseForEmergencies): { validFrom: Date; validUntil: Date | 'infinity' } {
  const today = todayInLondon(actor.at);
  const validFrom = fromOn && fromOn > today ? (londonInstant(fromOn, '00:00') ?? actor.at) : actor.at;
  if (!untilOn) return { validFrom, validUntil: 'infinity' };
  const validUntil = londonInstant(dayAfter(untilOn, 1), '00:00') ?? actor.at;
  if (validUntil <= validFrom) throw new RuleBroken('The last day must be today or later, and not before the first day.', 'untilOn');
  return { validFrom, validUntil };
}
