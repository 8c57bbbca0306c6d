import type { Actor, MinutesAudience, MinutesBlockContent, MinutesReader, SourceReaders } from '@concord/domain';
import { Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { AudienceService, Item, ItemWords } from '../sharing/index.js';

/** Who may see, now, the items that minutes quote. */
@Injectable()
export class MinutesSources {
  constructor(
    private readonly records: Records,
    private readonly audiences: AudienceService,
    private readonly words: ItemWords,
  ) {}

  /** Who may see each source. A source that the actor may not see themselves answers nobody. */
  async readersOf(actor: Actor, blocks: readonly Pick<MinutesBlockContent, 'sourceItemIds'>[]): Promise<SourceReaders> {
    const readers = new Map<string, readonly MinutesReader[]>();
    for (const id of idsIn(blocks)) readers.set(id, (await this.audiences.commonTo(actor, [id])));
    return readers;
  }

  /** The sources under code C whose conditions the actor has not accepted: until then a block that quotes them keeps its words. */
  async toAccept(actor: Actor, blocks: readonly Pick<MinutesBlockContent, 'sourceItemIds' | 'handlingCode'>[]): Promise<Set<string>> {
    const ids = idsIn(blocks.filter((it) => it.handlingCode === 'C'));
    if (ids.length === 0) return new Set();
    const conditional = await this.records.find(actor, Item, { where: { id: ids, handlingCode: 'C' } });
    const readable = await this.words.readableOf(actor, ids);
    return new Set(conditional.map((it) => it.id).filter((id) => !readable.has(id)));
  }

  /** @throws RuleBroken when words under conditions are repeated for more people than their owner gave them to */
  refuseRepeated(actor: Actor, caseFileId: string, words: readonly string[], audience: MinutesAudience | null, sourceItemIds: readonly string[] = []): Promise<void> {
    const openToTable = audience?.open === 'TABLE';
    return this.audiences.refuseRepeated(actor, { caseFileId, words, openToTable, recipients: audience?.open === 'CHOSEN' ? audience.to : [], sourceItemIds });
  }

  /** The sources that their owners have taken back, or no longer share with the actor. */
  async recalled(actor: Actor, blocks: readonly Pick<MinutesBlockContent, 'sourceItemIds'>[]): Promise<Set<string>> {
    const ids = idsIn(blocks);
    const seen = ids.length === 0 ? [] : await this.records.find(actor, Item, { where: { id: ids, withdrawnAt: null } });
    return new Set(ids.filter((id) => !seen.some((it) => it.id === id)));
  }
}

const idsIn = (blocks: readonly Pick<MinutesBlockContent, 'sourceItemIds'>[]): string[] => [...new Set(blocks.flatMap((it) => it.sourceItemIds))];
