import { type Actor, type Recipient, RuleBroken } from '@concord/domain';
import { Injectable } from '@nestjs/common';
import { SeatService } from '../case-files/index.js';
import { AudienceService } from '../sharing/index.js';

/** What the writer asked for. */
export interface AudienceWish {
  readonly openToTable: boolean;
  readonly agencies?: readonly Recipient[] | undefined;
}

/** What it comes to, once seats and sources are looked at. */
export interface Audience {
  readonly openToTable: boolean;
  readonly recipients: readonly Recipient[];
}

/** A text written together, as far as its audience is concerned. */
export interface Composed {
  readonly id: string;
  readonly caseFileId: string;
}

/** To whom a text written together is open: the table, or chosen agencies, and never more than its sources allow. */
@Injectable()
export class ComposedAudiences {
  constructor(
    private readonly seats: SeatService,
    private readonly audiences: AudienceService,
  ) {}

  /** The agencies at the table, each function once: what a writer chooses from. */
  async choicesOf(actor: Actor, caseFileId: string): Promise<Recipient[]> {
    const seats = await this.seats.seatsOf(actor, caseFileId);
    const byKey = new Map(seats.map(({ agencyId, agencyFunction }) => [`${agencyId} ${agencyFunction}`, { agencyId, agencyFunction }]));
    return [...byKey.values()];
  }

  /**
   * Settles an audience. Where sources are named, a text opened to the table goes to those of it who may see every source;
   * it does not grow when somebody else joins.
   * @throws RuleBroken when a chosen agency has no seat or may not see a source
   */
  async settle(actor: Actor, caseFileId: string, wish: AudienceWish, sourceItemIds: readonly string[] = []): Promise<Audience> {
    const atTheTable = await this.choicesOf(actor, caseFileId);
    const chosen = wish.openToTable ? atTheTable : this.chosenAt(atTheTable, wish.agencies ?? []);
    if (sourceItemIds.length === 0) return { openToTable: wish.openToTable, recipients: wish.openToTable ? [] : chosen };
    const mayRead = await this.audiences.commonTo(actor, sourceItemIds);
    const recipients = chosen.filter((it) => isAmong(mayRead, it));
    if (!wish.openToTable && recipients.length < chosen.length) {
      throw new RuleBroken('Some of the agencies you chose may not see every source. Leave them out, take the source out, or ask its owner.', 'audience');
    }
    return { openToTable: false, recipients };
  }

  /** @throws RuleBroken when the agency that stands for a text may not see what it rests on: it would read it there */
  async refuseUnlessReads(actor: Actor, agencyId: string, sourceItemIds: readonly string[]): Promise<void> {
    if (sourceItemIds.length === 0 || agencyId === actor.agencyId) return;
    const mayRead = await this.audiences.commonTo(actor, sourceItemIds);
    if (!mayRead.some((it) => it.agencyId === agencyId)) {
      throw new RuleBroken('This agency may not see every source. Choose another agency, or take the source out.', 'authorAgencyId');
    }
  }

  /** @throws RuleBroken when the text repeats words under conditions for more people than their owner gave them to */
  refuseRepeated(actor: Actor, caseFileId: string, words: readonly string[], audience: Audience, sourceItemIds: readonly string[] = []): Promise<void> {
    return this.audiences.refuseRepeated(actor, { caseFileId, words, ...audience, sourceItemIds });
  }

  async write(actor: Actor, { id, caseFileId }: Composed, { recipients }: Audience): Promise<void> {
    await this.audiences.choose(actor, { subjectId: id, caseFileId, recipients: [...recipients] });
  }

  /** The agencies named for a text; loaded together for one operation. */
  namedFor(actor: Actor, subjectId: string): Promise<Recipient[]> {
    return this.audiences.ofSubject(actor, subjectId);
  }

  /** @throws RuleBroken unless the agency sits at the table: nobody is made to stand for words they cannot see */
  async refuseUnlessSeated(actor: Actor, caseFileId: string, agencyId: string): Promise<void> {
    const atTheTable = await this.choicesOf(actor, caseFileId);
    if (!atTheTable.some((it) => it.agencyId === agencyId)) {
      throw new RuleBroken('This agency has no seat at this table. Give it one first, or choose another.', 'authorAgencyId');
    }
  }

  private chosenAt(atTheTable: readonly Recipient[], agencies: readonly Recipient[]): Recipient[] {
    if (agencies.some((it) => !isAmong(atTheTable, it))) {
      throw new RuleBroken('Choose agencies that have a seat at this table, or give them one first.', 'audience');
    }
    return agencies.map(({ agencyId, agencyFunction }) => ({ agencyId, agencyFunction }));
  }
}

const isAmong = (list: readonly Recipient[], { agencyId, agencyFunction }: Recipient): boolean =>
  list.some((it) => it.agencyId === agencyId && (it.agencyFunction === agencyFunction || it.agencyFunction === 'ALL'));
