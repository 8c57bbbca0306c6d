import { type Actor, todayInLondon } from '@concord/domain';
import { Allow, connectionOf, CurrentActor, type Page, PageArgs } from '@concord/platform';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AgenciesService, AgencyModel } from '../agencies/index.js';
import { PractitionerModel, PractitionersService } from '../practitioners/index.js';
import { CaseFileModel } from './case-file.model.js';
import { CaseFileService } from './case-file.service.js';
import { ReferralAdvice } from './referral-advice.service.js';
import type { Referral } from './referral.entity.js';
import { SaveReferralInput, StartReferralInput, SubmitReferralInput, WithdrawReferralInput } from './referral.input.js';
import { ReferralAdviceModel, ReferralDecisionModel, ReferralDraftModel, ReferralModel } from './referral.model.js';
import { ReferralService } from './referral.service.js';
import { TriageService } from './triage.service.js';

const ReferralConnection = connectionOf(ReferralModel);

@Resolver(() => ReferralModel)
export class ReferralsResolver {
  constructor(
    private readonly referrals: ReferralService,
    private readonly advice: ReferralAdvice,
    private readonly triage: TriageService,
    private readonly caseFiles: CaseFileService,
    private readonly agencies: AgenciesService,
    private readonly practitioners: PractitionersService,
  ) {}

  @Allow('read', 'Referral')
  @Query(() => ReferralConnection, {
    description: 'The referrals that you have made, newest first, with what was decided.',
  })
  myReferrals(@CurrentActor() actor: Actor, @Args() args: PageArgs): Promise<Page<ReferralModel>> {
    return this.referrals.mine(actor, args);
  }

  @Allow('create', 'CaseFile')
  @Mutation(() => CaseFileModel, {
    description: 'Begins a referral. One that you have begun for this person and not sent is given back.',
  })
  startReferral(@CurrentActor() actor: Actor, @Args('input') input: StartReferralInput): Promise<CaseFileModel> {
    return this.referrals.start(actor, input);
  }

  @Allow('saveDraft', 'CaseFile')
  @Mutation(() => CaseFileModel, { description: 'Keeps what you have written so far, for you alone.' })
  saveReferral(@CurrentActor() actor: Actor, @Args('input') input: SaveReferralInput): Promise<CaseFileModel> {
    return this.referrals.save(actor, input);
  }

  @Allow('submit', 'CaseFile')
  @Mutation(() => CaseFileModel, {
    description: 'Sends the referral. You are owed a decision with reasons by `decideBy`.',
  })
  submitReferral(@CurrentActor() actor: Actor, @Args('input') input: SubmitReferralInput): Promise<CaseFileModel> {
    return this.referrals.submit(actor, input);
  }

  @Allow('withdraw', 'CaseFile')
  @Mutation(() => CaseFileModel, { description: 'Takes back a referral that nobody has accepted yet.' })
  withdrawReferral(@CurrentActor() actor: Actor, @Args('input') input: WithdrawReferralInput): Promise<CaseFileModel> {
    return this.referrals.withdraw(actor, input);
  }

  @ResolveField(() => Boolean, { description: 'Whether the day by which a decision is owed has passed without one.' })
  async isOverdue(@CurrentActor() actor: Actor, @Parent() { caseFileId, decideBy }: ReferralModel): Promise<boolean> {
    const caseFile = await this.caseFiles.byId(actor, caseFileId);
    return caseFile?.stage === 'REFERRED' && decideBy !== null && decideBy < todayInLondon(actor.at);
  }

  @ResolveField(() => CaseFileModel, { nullable: true, description: 'The case file it began.' })
  caseFile(@CurrentActor() actor: Actor, @Parent() { caseFileId }: ReferralModel): Promise<CaseFileModel | null> {
    return this.caseFiles.byId(actor, caseFileId);
  }

  @ResolveField(() => [ReferralDecisionModel], { description: 'What was decided, newest first.' })
  decisions(@CurrentActor() actor: Actor, @Parent() { caseFileId }: ReferralModel): Promise<ReferralDecisionModel[]> {
    return this.triage.decisionsOf(actor, caseFileId);
  }

  @ResolveField(() => [ReferralAdviceModel], {
    name: 'advice',
    description: 'What the answers suggest, dangers first.',
  })
  adviceOn(@CurrentActor() actor: Actor, @Parent() referral: Referral): Promise<ReferralAdviceModel[]> {
    return this.advice.of(actor, referral);
  }

  @ResolveField(() => ReferralDraftModel, {
    nullable: true,
    description: 'What you have written. Null for everybody but the referrer.',
  })
  draft(@CurrentActor() actor: Actor, @Parent() { caseFileId }: ReferralModel): Promise<ReferralDraftModel | null> {
    return this.referrals.findDraft(actor, caseFileId);
  }

  @ResolveField(() => PractitionerModel, { nullable: true, description: 'Who made it.' })
  referrer(@CurrentActor() actor: Actor, @Parent() { referrerId }: ReferralModel): Promise<PractitionerModel | null> {
    return this.practitioners.byId(actor, referrerId);
  }

  @ResolveField(() => AgencyModel, { nullable: true, description: 'The agency that made it.' })
  referringAgency(
    @CurrentActor() actor: Actor,
    @Parent() { referringAgencyId }: ReferralModel,
  ): Promise<AgencyModel | null> {
    return this.agencies.byId(actor, referringAgencyId);
  }
}
