import { type Actor, assertionTypeLabels, categoryLabels, formatDate, formatDateTime, gradingInWords, handlingCodeLabels, RuleBroken } from '@concord/domain';
import { Database, Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { AgenciesService } from '../agencies/index.js';
import { ItemCopy } from './item-copy.entity.js';
import { ConsentService } from './consent.service.js';
import { Item } from './item.entity.js';
import { ItemWords } from './item-words.service.js';

/** "Copy to my record": the words of an item with their owner, date and handling, so that nobody retypes or e-mails them. */
@Injectable()
export class CopyService {
  constructor(
    private readonly records: Records,
    private readonly agencies: AgenciesService,
    private readonly words: ItemWords,
    private readonly database: Database,
    private readonly consent: ConsentService,
  ) {}

  /**
   * The text of a permitted item. Taking it is a disclosure, logged in the chain and shown to the owner.
   * @throws RuleBroken where the owner allows no copies, or its conditions are not accepted yet
   */
  async copy(actor: Actor, itemId: string): Promise<string> {
    const item = await this.records.get(actor, Item, itemId);
    const isOwn = item.ownerAgencyId === actor.agencyId;
    if (!(await this.records.permittedIds(actor, 'copy', Item, [itemId])).has(itemId)) throw new RuleBroken('What is open in an emergency is read here and taken nowhere. Note in your own record only that you read it.');
    if (!isOwn && (await this.consent.refuses(actor, item, 'COPY_TO_OWN_RECORD'))) throw new RuleBroken('The person asked that this is not copied into other records. Write down where it is, and ring its owner when you need it.');
    if (item.noCopies && !isOwn) throw new RuleBroken('Its owner allows no copies. Read it here, and note in your own record only that you did.');
    if (!(await this.words.show(actor, item))) throw new RuleBroken('Read and accept the conditions first. Then copy it with them.');
    const owner = await this.agencies.byId(actor, item.ownerAgencyId);
    if (!isOwn) await this.note(actor, item);
    this.database.current().changed({
      action: 'copyToOwnRecord',
      subject: 'Item',
      subjectId: item.id,
      caseFileId: item.caseFileId,
      detail: { owner: item.ownerAgencyId, recipient: actor.agencyId, recipientFunction: actor.agencyFunction, itemVersion: item.version },
    });
    return textOf(actor, item, owner?.name ?? 'the agency that owns it');
  }

  /** Who took a copy: for its owner everybody, for anybody else themselves. */
  copiedBy(actor: Actor, itemId: string): Promise<ItemCopy[]> {
    return this.records.find(actor, ItemCopy, { where: { itemId }, order: { copiedAt: 'ASC' } });
  }

  private note(actor: Actor, { id: itemId, caseFileId, ownerAgencyId }: Item): Promise<ItemCopy> {
    const { agencyId, agencyFunction, practitionerId } = actor;
    return this.records.create(actor, ItemCopy, { itemId, caseFileId, ownerAgencyId, agencyId, agencyFunction, practitionerId, copiedAt: actor.at });
  }
}

const textOf = (actor: Actor, item: Item, owner: string): string =>
  [
    `OFFICIAL-SENSITIVE. Handling: ${handlingCodeLabels[item.handlingCode]}${item.handlingText ? ` ${item.handlingText}` : ''}`,
    '',
    item.statement,
    '',
    `${categoryLabels[item.category]}. ${assertionTypeLabels[item.assertion]}${item.source ? `, source: ${item.source}` : ''}.`,
    ...(item.grading ? [`Graded ${gradingInWords(item.grading)}, on ${formatDate(item.grading.gradedOn)}.`] : []),
    `Recorded by ${owner} on ${formatDate(item.createdAt)}${item.occurredOn ? `, about ${formatDate(item.occurredOn)}` : ''}.`,
    ...(item.harmIfSourceKnown ? ['Somebody could come to harm if it is known who told this. Never say where it came from.'] : []),
    `This belongs to ${owner}. ${item.noOnward || item.handlingCode === 'C' ? 'Do not pass it on.' : 'Ask them before you pass it on.'} Copied from Concord on ${formatDateTime(actor.at)}. OFFICIAL-SENSITIVE`,
  ].join('\n');
