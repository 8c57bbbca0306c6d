import { type Actor, assertionTypeLabels, categoryLabels, formatDate, formatDateTime, handlingCodeLabels } from '@concord/domain';
import { Database, Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { AgenciesService } from '../agencies/index.js';
import { Item } from './item.entity.js';

/** "Copy to my record": the words of an item with their owner, date and handling, so that nobody retypes or e-mails them. */
@Injectable()
export class CopyService {
  constructor(
    private readonly records: Records,
    private readonly agencies: AgenciesService,
    private readonly database: Database,
  ) {}

  /** The text of a permitted item. Taking it is a disclosure, logged in the chain. */
  async copy(actor: Actor, itemId: string): Promise<string> {
    const item = await this.records.get(actor, Item, itemId);
    const owner = await this.agencies.byId(actor, item.ownerAgencyId);
    this.database.current().changed({
      action: 'copyToOwnRecord',
      subject: 'Item',
      subjectId: item.id,
      caseFileId: item.caseFileId,
      detail: { owner: item.ownerAgencyId, recipient: actor.agencyId, recipientFunction: actor.agencyFunction, itemVersion: item.version },
    });
    return textOf(actor, item, owner?.name ?? 'the agency that owns it');
  }
}

const textOf = (actor: Actor, item: Item, owner: string): string =>
  [
    item.statement,
    '',
    `${categoryLabels[item.category]}. ${assertionTypeLabels[item.assertion]}${item.source ? `, source: ${item.source}` : ''}.`,
    `Recorded by ${owner} on ${formatDate(item.createdAt)}${item.occurredOn ? `, about ${formatDate(item.occurredOn)}` : ''}.`,
    `Handling: ${handlingCodeLabels[item.handlingCode]}${item.handlingText ? ` ${item.handlingText}` : ''}`,
    `This belongs to ${owner}. Ask them before you pass it on. Copied from Concord on ${formatDateTime(actor.at)}. OFFICIAL-SENSITIVE`,
  ].join('\n');
