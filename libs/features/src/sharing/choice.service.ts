import { type Actor, type Recipient, type ReleaseBasis, RuleBroken, type SharingState, usualBasis } from '@concord/domain';
import { Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { ItemAudience } from './item-audience.entity.js';
import type { ChosenRecipient } from './item-request.js';
import type { Item } from './item.entity.js';
import { ReleaseBook } from './release-book.service.js';

/** What is said beside a choice: on which record it rests, why, and until when. */
export interface ChoiceGround {
  readonly basis?: ReleaseBasis;
  readonly basisId?: string;
  readonly reason?: string;
  /** What the owner says differently from the forum's default. */
  readonly lawfulBasis?: Readonly<Record<string, unknown>>;
  /** Until when it stands by itself; without an end when left out. */
  readonly until?: Date;
}

/** The owner's choices: to whom an item goes. Only people of the owner agency reach this; the rules and the keys see to it. */
@Injectable()
export class ChoiceService {
  constructor(
    private readonly records: Records,
    private readonly book: ReleaseBook,
  ) {}

  /** Adds recipients to an item. Whoever is chosen already stays as they are. */
  async choose(actor: Actor, item: Item, recipients: readonly ChosenRecipient[], ground: ChoiceGround = {}): Promise<void> {
    if (recipients.length === 0) return;
    const { definition } = await this.book.stateOf(actor, item.caseFileId);
    const basisOf = (it: ChosenRecipient): ReleaseBasis => ground.basis ?? it.basis ?? usualBasis(definition);
    const live = await this.liveOf(actor, item.id);
    for (const recipient of unique(recipients).filter((it) => it.agencyId !== item.ownerAgencyId)) {
      const basis = basisOf(recipient);
      if (live.some((it) => isSame(it, recipient) && it.basis === basis && it.basisId === (ground.basisId ?? null))) continue;
      await this.write(actor, item, recipient, basis, ground);
    }
  }

  /** Recipients of an ordinary item sit at the table; somebody who does not is reached by an urgent release. */
  async refuseUnlessSeated(actor: Actor, caseFileId: string, recipients: readonly Recipient[], field = 'recipients'): Promise<void> {
    const { state } = await this.book.stateOf(actor, caseFileId);
    if (sitsAt(state, actor)) refuseUnlessAmong(state, actor, recipients, field);
    // an agency that was only asked is not told by the answer who takes part
    else if (recipients.some((it) => it.agencyId !== actor.agencyId)) throw new RuleBroken(NOT_AT_TABLE, field);
  }

  /** The same for recipients whom somebody at the table has named to the owner, who need not sit there. */
  async refuseUnlessStillSeated(actor: Actor, caseFileId: string, recipients: readonly Recipient[], field: string): Promise<void> {
    const { state } = await this.book.stateOf(actor, caseFileId);
    refuseUnlessAmong(state, actor, recipients, field);
  }

  /** Ends choices: all of an item, or those that are not wanted any more. */
  async end(actor: Actor, itemId: string, which: (choice: ItemAudience) => boolean): Promise<number> {
    const ending = (await this.liveOf(actor, itemId)).filter(which);
    for (const choice of ending) await this.records.change(actor, 'end', ItemAudience, choice.id, (it) => it.end(actor.at));
    return ending.length;
  }

  /** The choices that stand for an item, for its owner agency only. */
  liveOf(actor: Actor, itemId: string): Promise<ItemAudience[]> {
    return this.records.find(actor, ItemAudience, { where: { itemId, endedAt: null }, order: { chosenAt: 'ASC' } });
  }

  private write(actor: Actor, item: Item, { agencyId, agencyFunction }: ChosenRecipient, basis: ReleaseBasis, ground: ChoiceGround): Promise<ItemAudience> {
    return this.records.create(actor, ItemAudience, {
      itemId: item.id,
      caseFileId: item.caseFileId,
      ownerAgencyId: item.ownerAgencyId,
      agencyId,
      agencyFunction,
      basis,
      basisId: ground.basisId ?? null,
      reason: ground.reason ?? '',
      chosenBy: actor.practitionerId,
      chosenAt: actor.at,
      lawfulBasis: ground.lawfulBasis ?? {},
      validUntil: ground.until ?? 'infinity',
    });
  }
}

const NOT_AT_TABLE = 'Choose agencies that take part in this case. For somebody else, use an urgent release or ask the co-ordinator to invite them.';

/** Whether the actor's agency takes part in the case. One that answered a question of a partner does not. */
export const sitsAt = ({ seats }: Pick<SharingState, 'seats'>, { agencyId }: Actor): boolean => seats.some((it) => it.agencyId === agencyId);

function refuseUnlessAmong({ seats }: SharingState, { agencyId }: Actor, recipients: readonly Recipient[], field: string): void {
  if (!recipients.every((it) => it.agencyId === agencyId || seats.some((seat) => isSame(seat, it)))) throw new RuleBroken(NOT_AT_TABLE, field);
}

const isSame = (a: Recipient, b: Recipient): boolean => a.agencyId === b.agencyId && a.agencyFunction === b.agencyFunction;
const unique = (all: readonly ChosenRecipient[]): ChosenRecipient[] => [...new Map(all.map((it) => [`${it.agencyId}|${it.agencyFunction}`, it])).values()];
