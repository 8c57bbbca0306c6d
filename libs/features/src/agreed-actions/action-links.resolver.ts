import type { Actor } from '@concord/domain';
import { CurrentActor } from '@concord/platform';
import { ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CaseFileModel, CaseFileService } from '../case-files/index.js';
import { RiskService } from '../plans/index.js';
import { AgreedActionModel } from './action.model.js';

/** What an action points to, as far as the reader may go there. */
@Resolver(() => AgreedActionModel)
export class ActionLinksResolver {
  constructor(
    private readonly caseFiles: CaseFileService,
    private readonly risks: RiskService,
  ) {}

  @ResolveField(() => ID, { nullable: true, description: 'The risk it answers, where it is open to you.' })
  async riskId(@CurrentActor() actor: Actor, @Parent() action: AgreedActionModel): Promise<string | null> {
    return action.riskId ? ((await this.risks.byId(actor, action.riskId))?.id ?? null) : null;
  }

  @ResolveField(() => CaseFileModel, { nullable: true, description: 'The case file, where you sit at its table.' })
  caseFile(@CurrentActor() actor: Actor, @Parent() action: AgreedActionModel): Promise<CaseFileModel | null> {
    return this.caseFiles.byId(actor, action.caseFileId);
  }
}
