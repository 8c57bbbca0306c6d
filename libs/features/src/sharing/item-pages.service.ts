import type { Actor } from '@concord/domain';
import { Injectable } from '@nestjs/common';
import { AgenciesService, type Agency } from '../agencies/index.js';
import { CaseFileService } from '../case-files/index.js';
import type { Item } from './item.entity.js';
import { ItemService } from './item.service.js';
import { WithheldService } from './withheld.service.js';

/** What one agency has shared with the reader. */
export interface ItemGroup {
  readonly agencyId: string;
  readonly agency: Agency;
  readonly isOwn: boolean;
  readonly items: Item[];
}

/** The information tab: what the reader may see, by agency, and the neutral notice where an owner chose to show one. */
@Injectable()
export class ItemPages {
  constructor(
    private readonly items: ItemService,
    private readonly caseFiles: CaseFileService,
    private readonly agencies: AgenciesService,
    private readonly withheld: WithheldService,
  ) {}

  /** Own items first, then the other agencies by name. */
  async byAgency(actor: Actor, caseFileId: string): Promise<ItemGroup[]> {
    const [, items] = await Promise.all([this.caseFiles.get(actor, caseFileId), this.items.visible(actor, caseFileId)]);
    const owners = [...new Set(items.map((it) => it.ownerAgencyId))];
    const agencies = (await Promise.all(owners.map((id) => this.agencies.byId(actor, id)))).flatMap((it) => it ?? []);
    const isOwn = (agency: Agency): boolean => agency.id === actor.agencyId;
    const sorted = agencies.sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)) || a.name.localeCompare(b.name, 'en-GB'));
    return sorted.map((agency) => ({ agencyId: agency.id, agency, isOwn: isOwn(agency), items: items.filter((it) => it.ownerAgencyId === agency.id) }));
  }

  async withheldNotice(actor: Actor, caseFileId: string): Promise<string | null> {
    await this.caseFiles.get(actor, caseFileId);
    return this.withheld.notice(actor, caseFileId);
  }
}
