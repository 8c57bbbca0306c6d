import type { Actor, AgencyFunction, Recipient } from '@concord/domain';
import { Database, Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { SeatService } from '../case-files/index.js';
import { ItemService } from '../sharing/index.js';
import { CoverageOptOut } from './coverage-opt-out.entity.js';
import { MeetingService } from './meeting.service.js';
import type { Listener } from './tabled-item.entity.js';

/** An item the reader sees, and the agencies at the table that do not have it. */
export interface ItemCoverage {
  readonly itemId: string;
  readonly lacking: readonly Listener[];
}

/** For the chair: which agencies at the table lack something material. Only of items the chair sees; owners can opt out. */
@Injectable()
export class CoverageService {
  constructor(
    private readonly records: Records,
    private readonly database: Database,
    private readonly meetings: MeetingService,
    private readonly seats: SeatService,
    private readonly items: ItemService,
  ) {}

  async of(actor: Actor, meetingId: string): Promise<ItemCoverage[]> {
    const { caseFileId } = await this.meetings.get(actor, meetingId);
    const permitted = await this.meetings.permittedActions(actor, meetingId);
    if (!permitted.includes('finish')) return [];
    const items = (await this.items.visible(actor, caseFileId)).filter((it) => it.category !== 'STAFF_SAFETY');
    const ids = items.map((it) => it.id);
    const held = await this.heldBy(caseFileId, ids);
    const keptOut = await this.optedOut(caseFileId, ids);
    const seated = await this.seated(actor, caseFileId);
    return items
      .filter((it) => !keptOut.has(it.id))
      .map((it) => ({ itemId: it.id, lacking: seated.filter((one) => one.agencyId !== it.ownerAgencyId && !hasIt(held.get(it.id) ?? [], one)) }))
      .filter((it) => it.lacking.length > 0);
  }

  /** The owner keeps an item out of the view: they know who has it, and why. */
  async optOut(actor: Actor, itemId: string): Promise<void> {
    const { caseFileId, ownerAgencyId } = await this.items.get(actor, itemId);
    const earlier = await this.records.find(actor, CoverageOptOut, { where: { itemId } });
    if (earlier.length === 0) await this.records.create(actor, CoverageOptOut, { caseFileId, itemId, ownerAgencyId });
  }

  private async heldBy(caseFileId: string, itemIds: readonly string[]): Promise<Map<string, Recipient[]>> {
    const rows = await this.database.current().query<Recipient & { itemId: string }>(
      'select item_id as "itemId", agency_id as "agencyId", agency_function as "agencyFunction" from sharing.coverage($1, $2)',
      [caseFileId, itemIds],
    );
    const byItem = new Map<string, Recipient[]>();
    for (const row of rows) byItem.set(row.itemId, [...(byItem.get(row.itemId) ?? []), row]);
    return byItem;
  }

  private async optedOut(caseFileId: string, itemIds: readonly string[]): Promise<Set<string>> {
    const rows = await this.database.current().query<{ itemId: string }>('select o as "itemId" from sharing.coverage_opted_out($1, $2) o', [caseFileId, itemIds]);
    return new Set(rows.map((it) => it.itemId));
  }

  private async seated(actor: Actor, caseFileId: string): Promise<Listener[]> {
    const seats = await this.seats.seatsOf(actor, caseFileId);
    const all = seats.map(({ agencyId, agencyFunction }: { agencyId: string; agencyFunction: AgencyFunction }) => ({ agencyId, agencyFunction }));
    return [...new Map(all.map((it) => [`${it.agencyId}|${it.agencyFunction}`, it])).values()];
  }
}

const hasIt = (held: readonly Recipient[], one: Listener): boolean => held.some((it) => it.agencyId === one.agencyId && (it.agencyFunction === 'ALL' || it.agencyFunction === one.agencyFunction));
