import type { Actor } from '@concord/domain';
import { Allow, connectionOf, CurrentActor, type Page, PageArgs } from '@concord/platform';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { PractitionerModel, PractitionersService } from '../practitioners/index.js';
import { CaseFileModel } from './case-file.model.js';
import { CaseFileService } from './case-file.service.js';
import { ReferralDecisionModel } from './referral.model.js';
import {
  AcceptReferralInput,
  ChangeOwnerInput,
  DeclineReferralInput,
  RedirectReferralInput,
  ReturnReferralInput,
} from './triage.input.js';
import { TriageService } from './triage.service.js';

const CaseFileConnection = connectionOf(CaseFileModel);
const DecisionConnection = connectionOf(ReferralDecisionModel);

@Resolver(() => ReferralDecisionModel)
export class TriageResolver {
  constructor(
    private readonly triage: TriageService,
    private readonly caseFiles: CaseFileService,
    private readonly practitioners: PractitionersService,
  ) {}

  @Allow('triage', 'CaseFile')
  @Query(() => CaseFileConnection, { description: 'Referrals that wait for your teams, the earliest deadline first.' })
  triageQueue(@CurrentActor() actor: Actor, @Args() args: PageArgs): Promise<Page<CaseFileModel>> {
    return this.triage.queue(actor, args);
  }

  @Allow('read', 'ReferralDecision')
  @Query(() => DecisionConnection, { description: 'The log of declined referrals that you may read, newest first.' })
  declinedReferrals(@CurrentActor() actor: Actor, @Args() args: PageArgs): Promise<Page<ReferralDecisionModel>> {
    return this.triage.declined(actor, args);
  }

  @Allow('accept', 'CaseFile')
  @Mutation(() => CaseFileModel, { description: 'Accepts a referral and names the owner of the case file.' })
  acceptReferral(@CurrentActor() actor: Actor, @Args('input') input: AcceptReferralInput): Promise<CaseFileModel> {
    return this.triage.accept(actor, input);
  }

  @Allow('decline', 'CaseFile')
  @Mutation(() => CaseFileModel, {
    description: 'Declines a referral, with a reason, a next step and a way to disagree.',
  })
  declineReferral(@CurrentActor() actor: Actor, @Args('input') input: DeclineReferralInput): Promise<CaseFileModel> {
    return this.triage.decline(actor, input);
  }

  @Allow('returnForMore', 'CaseFile')
  @Mutation(() => CaseFileModel, { description: 'Sends a referral back for more.' })
  returnReferral(@CurrentActor() actor: Actor, @Args('input') input: ReturnReferralInput): Promise<CaseFileModel> {
    return this.triage.returnForMore(actor, input);
  }

  @Allow('redirect', 'CaseFile')
  @Mutation(() => CaseFileModel, { description: 'Sends a referral elsewhere, where somebody has accepted it.' })
  redirectReferral(@CurrentActor() actor: Actor, @Args('input') input: RedirectReferralInput): Promise<CaseFileModel> {
    return this.triage.redirect(actor, input);
  }

  @Allow('changeOwner', 'CaseFile')
  @Mutation(() => CaseFileModel, { description: 'Names another owner of an open case file.' })
  changeCaseFileOwner(@CurrentActor() actor: Actor, @Args('input') input: ChangeOwnerInput): Promise<CaseFileModel> {
    return this.triage.changeOwner(actor, input);
  }

  @ResolveField(() => CaseFileModel, { nullable: true, description: 'The case file it is about.' })
  caseFile(
    @CurrentActor() actor: Actor,
    @Parent() { caseFileId }: ReferralDecisionModel,
  ): Promise<CaseFileModel | null> {
    return this.caseFiles.byId(actor, caseFileId);
  }

  @ResolveField(() => PractitionerModel, { nullable: true, description: 'Who decided.' })
  decider(
    @CurrentActor() actor: Actor,
    @Parent() { decidedBy }: ReferralDecisionModel,
  ): Promise<PractitionerModel | null> {
    return this.practitioners.byId(actor, decidedBy);
  }
}
