import type { Actor, RiskScaleDefinition } from '@concord/domain';
import { Injectable } from '@nestjs/common';
import { CaseFileService } from '../case-files/index.js';
import { WithheldService } from '../sharing/index.js';
import { type PlanSection, PlanService } from './plan.service.js';
import { type Contact, WhomToRing } from './whom-to-ring.service.js';

/** The plan as one agency sees it, with what every view of a plan carries. */
export interface CasePlan {
  readonly caseFileId: string;
  readonly riskScale: RiskScaleDefinition;
  readonly sections: readonly PlanSection[];
  readonly lead: Contact | null;
  readonly withheld: boolean;
  readonly canWrite: boolean;
}

/** Puts together what a plan page shows: the reader's view, whom to ring, and whether anything is masked. */
@Injectable()
export class CasePlanService {
  constructor(
    private readonly caseFiles: CaseFileService,
    private readonly plans: PlanService,
    private readonly withheld: WithheldService,
    private readonly whomToRing: WhomToRing,
  ) {}

  async of(actor: Actor, caseFileId: string): Promise<CasePlan> {
    const { riskScale } = await this.caseFiles.definitionOf(actor, caseFileId);
    return {
      caseFileId,
      riskScale,
      sections: await this.plans.sectionsOf(actor, caseFileId),
      lead: await this.whomToRing.lead(actor, caseFileId),
      withheld: await this.withheld.withholdsMasked(actor, caseFileId),
      canWrite: await this.canWrite(actor, caseFileId),
    };
  }

  /** Those who may convene for an open case file are those who write its plan. */
  private async canWrite(actor: Actor, caseFileId: string): Promise<boolean> {
    return (await this.caseFiles.permittedActions(actor, caseFileId)).includes('convene');
  }
}
