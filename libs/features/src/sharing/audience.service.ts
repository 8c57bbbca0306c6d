import { type Actor, commonAudience, type Recipient, repeatsProtectedWords, RuleBroken, type SourceAudience } from '@concord/domain';
import { batchedLists, Database, Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { ComposedAudience } from './composed-audience.entity.js';
import { Item } from './item.entity.js';

/** A text before it is written: its words, to whom it would be open, and what it names as its sources. */
export interface ComposedWords {
  readonly caseFileId: string;
  readonly words: readonly string[];
  readonly openToTable: boolean;
  readonly recipients: readonly Recipient[];
  readonly sourceItemIds?: readonly string[];
}

/** Who may read a composed text: a plan entry, a risk, a decision, an action, a block of minutes. */
@Injectable()
export class AudienceService {
  constructor(
    private readonly records: Records,
    private readonly database: Database,
  ) {}

  /** Sets to whom a composed text is open, in place of whom it was open to before. */
  async choose(actor: Actor, { subjectId, caseFileId, recipients }: { subjectId: string; caseFileId: string; recipients: readonly Recipient[] }): Promise<ComposedAudience[]> {
    const before = await this.records.find(actor, ComposedAudience, { where: { subjectId } });
    const isWanted = (one: Recipient): boolean => recipients.some((it) => isSame(it, one));
    for (const one of before.filter((it) => !isWanted(it))) await this.records.remove(actor, 'remove', ComposedAudience, one.id);
    const kept = before.filter(isWanted);
    const added: ComposedAudience[] = [];
    for (const { agencyId, agencyFunction } of recipients.filter((it) => !kept.some((one) => isSame(it, one)))) {
      added.push(await this.records.create(actor, ComposedAudience, { subjectId, caseFileId, agencyId, agencyFunction }));
    }
    return [...kept, ...added];
  }

  /** To whom these composed texts are open. */
  async of(actor: Actor, subjectIds: readonly string[]): Promise<ComposedAudience[]> {
    return subjectIds.length === 0 ? [] : this.records.find(actor, ComposedAudience, { where: { subjectId: [...subjectIds] } });
  }

  /** The same for one text, loaded together for one operation. */
  readonly ofSubject = batchedLists((actor: Actor, ids: readonly string[]) => this.of(actor, ids), (it) => it.subjectId);

  /**
   * Words under code C that somebody repeats without naming them as a source go no further than their owner gave them (R11).
   * It finds what was pasted; words that say the same in another way need a reader.
   * @throws RuleBroken when the text would reach somebody beyond that audience
   */
  async refuseRepeated(actor: Actor, { caseFileId, words, openToTable, recipients, sourceItemIds = [] }: ComposedWords): Promise<void> {
    const text = words.join('\n');
    const conditional = await this.records.find(actor, Item, { where: { caseFileId, handlingCode: 'C', withdrawnAt: null } });
    const repeated = conditional.filter((it) => it.ownerAgencyId !== actor.agencyId && !sourceItemIds.includes(it.id) && repeatsProtectedWords(text, [it.statement]));
    for (const { id } of repeated) {
      const mayRead = await this.commonTo(actor, [id]);
      const isWithin = !openToTable && recipients.every((it) => mayRead.some((one) => one.agencyId === it.agencyId && (one.agencyFunction === 'ALL' || one.agencyFunction === it.agencyFunction)));
      if (!isWithin) throw new RuleBroken('This repeats words that their owner shares under conditions, and would show them to more people. Name them as a source, choose only those who may see them, or ask the owner.', 'audience');
    }
  }

  /** Those who may see every one of these items: what quotes them all goes to no one else. Empty when one is hidden from the actor. */
  async commonTo(_actor: Actor, itemIds: readonly string[]): Promise<Recipient[]> {
    if (itemIds.length === 0) return [];
    const rows = await this.database.current().query<SourceAudience>(
      'select item_id as "itemId", agency_id as "agencyId", agency_function as "agencyFunction" from sharing.audience_of($1)',
      [itemIds],
    );
    return commonAudience([...new Set(itemIds)], rows);
  }
}

const isSame = (a: Recipient, b: Recipient): boolean => a.agencyId === b.agencyId && a.agencyFunction === b.agencyFunction;
