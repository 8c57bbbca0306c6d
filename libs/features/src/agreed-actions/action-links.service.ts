import { type Actor, RuleBroken } from '@concord/domain';
import { Injectable } from '@nestjs/common';
import { CaseFileService } from '../case-files/index.js';
import { RiskService } from '../plans/index.js';

interface LinkWish {
  readonly caseFileId: string;
  readonly riskId?: string | undefined;
  readonly headingKey?: string | undefined;
}

/** What an action is for: a risk of its case file, or a heading of its plan. */
@Injectable()
export class ActionLinks {
  constructor(
    private readonly caseFiles: CaseFileService,
    private readonly risks: RiskService,
  ) {}

  /** @throws RuleBroken when the risk belongs to another case file or the forum has no such heading */
  async settle(actor: Actor, { caseFileId, riskId, headingKey }: LinkWish): Promise<{ riskId: string | null; headingKey: string | null }> {
    const { planHeadings } = await this.caseFiles.definitionOf(actor, caseFileId);
    if (headingKey && !planHeadings.some((it) => it.key === headingKey)) throw new RuleBroken('Choose one of the headings of this forum’s plan.', 'headingKey');
    if (riskId && (await this.risks.get(actor, riskId)).caseFileId !== caseFileId) throw new RuleBroken('Choose a risk of this case file.', 'riskId');
    return { riskId: riskId ?? null, headingKey: headingKey ?? null };
  }
}
