import { type Actor, extractFor, type CopiedBlock, type MinutesAudience, type MinutesBlockKind, type MinutesReader, RuleBroken } from '@concord/domain';
import { newId, Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { SeatService } from '../case-files/index.js';
import { type BlockWords, MinutesBlock } from './minutes-block.entity.js';
import { MinutesService } from './minutes.service.js';
import { MinutesSources } from './minutes-sources.service.js';
import type { MinutesVersion } from './minutes-version.entity.js';

/** A block that the minute taker or the chair writes. */
export interface BlockRequest extends BlockWords {
  readonly minutesId: string;
  readonly kind: MinutesBlockKind;
  readonly agendaKey?: string | undefined;
  readonly afterId?: string | undefined;
  readonly audience: MinutesAudience | null;
  readonly submissionId?: string | undefined;
}

/** Editing draft minutes block by block. Two people at one block: the second is told (CONFLICT). */
@Injectable()
export class MinutesBlocks {
  constructor(
    private readonly records: Records,
    private readonly minutes: MinutesService,
    private readonly sources: MinutesSources,
    private readonly seats: SeatService,
  ) {}

  get(actor: Actor, id: string): Promise<MinutesBlock> {
    return this.records.get(actor, MinutesBlock, id);
  }

  async reword(actor: Actor, id: string, words: BlockWords, version: number): Promise<MinutesBlock> {
    const block = await this.mustBeInDraft(actor, id);
    if ((await this.sources.toAccept(actor, [block])).size > 0) throw new RuleBroken('Open the information and accept its conditions first. Then its words are yours to edit.', 'body');
    await this.sources.refuseRepeated(actor, block.caseFileId, [words.body], block.audience, block.sourceItemIds);
    return this.records.change(actor, 'edit', MinutesBlock, id, (it) => it.reword(words, actor.practitionerId, actor.at), version);
  }

  /** Chooses who may have a block. It never reaches beyond those who may see what it quotes. */
  async open(actor: Actor, id: string, audience: MinutesAudience | null, version: number): Promise<MinutesBlock> {
    const block = await this.mustBeInDraft(actor, id);
    if (audience === null && block.sourceItemIds.length === 0) throw new RuleBroken('Choose who may have it. It quotes nobody, so nobody has chosen yet.', 'audience');
    await this.refuseUnlessSeated(actor, block.caseFileId, audience);
    await this.sources.refuseRepeated(actor, block.caseFileId, [block.body], audience, block.sourceItemIds);
    return this.records.change(actor, 'edit', MinutesBlock, id, (it) => it.open(audience, actor.practitionerId, actor.at), version);
  }

  /** Puts a block after another one, or first. */
  async move(actor: Actor, id: string, afterId: string | undefined, version: number): Promise<MinutesBlock> {
    const block = await this.mustBeInDraft(actor, id);
    const position = await this.placeAfter(actor, block.minutesId, afterId, id);
    return this.records.change(actor, 'edit', MinutesBlock, id, (it) => it.moveTo(position, actor.practitionerId, actor.at), version);
  }

  async add(actor: Actor, { submissionId, minutesId, afterId, ...words }: BlockRequest): Promise<MinutesBlock> {
    const minutes = await this.minutes.get(actor, minutesId);
    minutes.mustBeDraft();
    const { caseFileId } = minutes;
    await this.refuseUnlessSeated(actor, caseFileId, words.audience);
    await this.sources.refuseRepeated(actor, caseFileId, [words.body], words.audience);
    return this.records.once(actor, MinutesBlock, submissionId, async () => {
      const id = newId();
      const blocks = await this.minutes.blocksOf(actor, minutes);
      const position = await this.placeAfter(actor, minutesId, afterId ?? blocks.at(-1)?.id, id);
      return this.records.create(actor, MinutesBlock, { id, originId: id, caseFileId, minutesId, position, ...words, agendaKey: words.agendaKey ?? null, sourceItemIds: [] });
    });
  }

  /** Takes a block out of the draft. The record of the meeting keeps it. */
  async remove(actor: Actor, id: string): Promise<MinutesVersion> {
    const { minutesId } = await this.mustBeInDraft(actor, id);
    await this.records.remove(actor, 'remove', MinutesBlock, id);
    return this.minutes.get(actor, minutesId);
  }

  /** What a recipient's copy would hold if it were sent now. */
  async preview(actor: Actor, minutesId: string, recipient: MinutesReader, product: string): Promise<CopiedBlock[]> {
    const blocks = await this.minutes.shownBlocksOf(actor, await this.minutes.get(actor, minutesId));
    return extractFor(blocks, recipient, product, await this.sources.readersOf(actor, blocks));
  }

  private async mustBeInDraft(actor: Actor, id: string): Promise<MinutesBlock> {
    const block = await this.get(actor, id);
    (await this.minutes.get(actor, block.minutesId)).mustBeDraft();
    return block;
  }

  private async placeAfter(actor: Actor, minutesId: string, afterId: string | undefined, movedId: string): Promise<number> {
    const all = await this.minutes.blocksOf(actor, await this.minutes.get(actor, minutesId));
    const others = all.filter((it) => it.id !== movedId);
    const index = afterId ? others.findIndex((it) => it.id === afterId) : -1;
    if (afterId && index === -1) throw new RuleBroken('Choose a block of these minutes to put it after.', 'afterId');
    const before = others[index]?.position ?? 0;
    const after = others[index + 1]?.position ?? before + 2048;
    return (before + after) / 2;
  }

  private async refuseUnlessSeated(actor: Actor, caseFileId: string, audience: MinutesAudience | null): Promise<void> {
    if (audience?.open !== 'CHOSEN') return;
    const seats = await this.seats.seatsOf(actor, caseFileId);
    const isSeated = (reader: MinutesReader): boolean => seats.some((it) => it.agencyId === reader.agencyId && (reader.agencyFunction === 'ALL' || it.agencyFunction === reader.agencyFunction));
    if (!audience.to.every(isSeated)) throw new RuleBroken('Choose only agencies that sit at this table.', 'audience');
  }
}
