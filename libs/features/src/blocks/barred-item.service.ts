import { type Actor, cleanText, RuleBroken, type StatutoryBar } from '@concord/domain';
import { Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { CaseFileService } from '../case-files/index.js';
import { PractitionersService } from '../practitioners/index.js';
import { BarReader, BarredItem } from './barred-item.entity.js';

export interface BarredItemRequest {
  readonly caseFileId: string;
  readonly barKind: StatutoryBar;
  readonly statement: string;
  readonly source: string;
  readonly readers: readonly { readonly practitionerId: string; readonly reason: string }[];
  readonly submissionId?: string | undefined;
}

/** The bar's own workflow (R10): recorded under its law, read only by people of the owner agency whom a reader named. */
@Injectable()
export class BarredItemService {
  constructor(
    private readonly records: Records,
    private readonly caseFiles: CaseFileService,
    private readonly practitioners: PractitionersService,
  ) {}

  async of(actor: Actor, caseFileId: string): Promise<BarredItem[]> {
    await this.caseFiles.get(actor, caseFileId);
    return this.records.find(actor, BarredItem, { where: { caseFileId, withdrawnAt: null }, order: { createdAt: 'DESC' } });
  }

  async readersOf(actor: Actor, { id }: Pick<BarredItem, 'id'>): Promise<BarReader[]> {
    return (await this.records.find(actor, BarReader, { where: { itemId: id }, order: { validFrom: 'ASC' } })).filter((it) => it.isLive(actor.at));
  }

  async record(actor: Actor, { caseFileId, barKind, statement, source, readers, submissionId }: BarredItemRequest): Promise<BarredItem> {
    await this.caseFiles.get(actor, caseFileId);
    return this.records.once(actor, BarredItem, submissionId, async () => {
      const { agencyId: ownerAgencyId, agencyFunction: ownerFunction, practitionerId: authorId } = actor;
      const item = await this.records.create(actor, BarredItem, { caseFileId, ownerAgencyId, ownerFunction, authorId, barKind, statutoryBar: true, statement: cleanText(statement), source: cleanText(source) });
      await this.write(actor, item, actor.practitionerId, 'Recorded it');
      for (const [index, one] of readers.entries()) await this.nameColleague(actor, item, one, `readers.${index}.practitionerId`);
      return this.records.get(actor, BarredItem, item.id);
    });
  }

  async name(actor: Actor, itemId: string, practitionerId: string, reason: string): Promise<BarredItem> {
    const item = await this.records.get(actor, BarredItem, itemId);
    await this.nameColleague(actor, item, { practitionerId, reason }, 'practitionerId');
    return item;
  }

  /** Ends somebody's reading. Somebody must stay who answers for it. */
  async endReader(actor: Actor, readerId: string): Promise<BarredItem> {
    const { itemId } = await this.records.get(actor, BarReader, readerId);
    const item = await this.records.get(actor, BarredItem, itemId);
    if ((await this.readersOf(actor, item)).length < 2) throw new RuleBroken('Somebody must still read it. Name another person first, or withdraw it.');
    const ended = await this.records.change(actor, 'end', BarReader, readerId, (it) => it.end(actor.at));
    return ended.practitionerId === actor.practitionerId ? item : this.records.get(actor, BarredItem, itemId);
  }

  withdraw(actor: Actor, id: string, reason: string, version: number): Promise<BarredItem> {
    return this.records.change(actor, 'withdraw', BarredItem, id, (it) => it.withdraw(actor.at, cleanText(reason)), version);
  }

  private async nameColleague(actor: Actor, item: BarredItem, { practitionerId, reason }: BarredItemRequest['readers'][number], field: string): Promise<void> {
    const colleague = await this.practitioners.get(actor, practitionerId);
    if (colleague.agencyId !== actor.agencyId) throw new RuleBroken('Only people of your own agency can be named. No sharing opens this to another agency.', field);
    const already = (await this.readersOf(actor, item)).some((it) => it.practitionerId === practitionerId);
    if (!already) await this.write(actor, item, practitionerId, cleanText(reason));
  }

  private async write(actor: Actor, { id: itemId, caseFileId, ownerAgencyId }: BarredItem, practitionerId: string, reason: string): Promise<void> {
    await this.records.create(actor, BarReader, { itemId, caseFileId, ownerAgencyId, practitionerId, reason, namedBy: actor.practitionerId, validFrom: actor.at, validUntil: 'infinity' });
  }
}
