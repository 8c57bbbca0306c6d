import type { Actor } from '@concord/domain';
import { Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { Item, WithheldService } from '../sharing/index.js';
import type { PlanEntry } from './plan-entry.entity.js';
import { PlanService } from './plan.service.js';
import { type Contact, WhomToRing } from './whom-to-ring.service.js';

/** What somebody on duty needs at two in the morning, on one screen. */
export interface OutOfHoursCard {
  readonly caseFileId: string;
  readonly entries: readonly PlanEntry[];
  readonly safetyLines: readonly Item[];
  readonly lead: Contact | null;
  readonly dutyDesks: readonly Contact[];
  readonly withheld: boolean;
}

/** The out-of-hours card: contingency, how to visit safely, whom to ring (need-to-know section 5). */
@Injectable()
export class OutOfHoursService {
  constructor(
    private readonly records: Records,
    private readonly withheld: WithheldService,
    private readonly plans: PlanService,
    private readonly whomToRing: WhomToRing,
  ) {}

  async card(actor: Actor, caseFileId: string): Promise<OutOfHoursCard> {
    const lead = await this.whomToRing.lead(actor, caseFileId);
    const entries = (await this.plans.of(actor, caseFileId)).filter((it) => it.outOfHours || it.contingency);
    return {
      caseFileId,
      entries: [...entries.filter((it) => it.contingency), ...entries.filter((it) => !it.contingency)],
      safetyLines: await this.safetyLines(actor, caseFileId),
      lead,
      dutyDesks: (await this.whomToRing.dutyDesks(actor, caseFileId)).filter((it) => it.outOfHoursNumber !== null),
      withheld: await this.withheld.withholdsMasked(actor, caseFileId),
    };
  }

  private async safetyLines(actor: Actor, caseFileId: string): Promise<Item[]> {
    return this.records.find(actor, Item, { where: { caseFileId, category: 'STAFF_SAFETY', withdrawnAt: null }, order: { createdAt: 'DESC' } });
  }
}
