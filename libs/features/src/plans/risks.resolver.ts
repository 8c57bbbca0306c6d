import type { Actor } from '@concord/domain';
import { Allow, CurrentActor } from '@concord/platform';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AgenciesService, AgencyModel } from '../agencies/index.js';
import { PractitionerModel, PractitionersService } from '../practitioners/index.js';
import { AudienceAgencyModel } from './audience.model.js';
import { ComposedAudiences } from './composed-audiences.service.js';
import { RateRiskInput, RecordRiskInput, ReviseRiskInput, WithdrawComposedInput } from './risk.input.js';
import { RiskModel, RiskRatingModel, RiskRevisionModel } from './risk.model.js';
import { RiskService } from './risk.service.js';
import { shownAudience } from './shown-audience.js';

@Resolver(() => RiskModel)
export class RisksResolver {
  constructor(
    private readonly risks: RiskService,
    private readonly audiences: ComposedAudiences,
    private readonly agencies: AgenciesService,
    private readonly practitioners: PractitionersService,
  ) {}

  @Allow('read', 'Risk')
  @Query(() => [RiskModel], { description: 'The risks of a case file that are open to you, oldest first. None here does not mean that there is none.' })
  caseRisks(@CurrentActor() actor: Actor, @Args('caseFileId', { type: () => ID, description: 'The case file.' }) caseFileId: string): Promise<RiskModel[]> {
    return this.risks.ofReadable(actor, caseFileId);
  }

  @Allow('read', 'Risk')
  @Query(() => RiskModel, { description: 'One risk.' })
  risk(@CurrentActor() actor: Actor, @Args('id', { type: () => ID, description: 'The risk.' }) id: string): Promise<RiskModel> {
    return this.risks.get(actor, id);
  }

  @Allow('create', 'Risk')
  @Mutation(() => RiskModel, { description: 'Records a risk. For the chair, minute taker, lead professional and co-ordinator.' })
  recordRisk(@CurrentActor() actor: Actor, @Args('input') input: RecordRiskInput): Promise<RiskModel> {
    return this.risks.record(actor, input);
  }

  @Allow('revise', 'Risk')
  @Mutation(() => RiskModel, { description: 'Words a risk anew. Every earlier wording is kept.' })
  reviseRisk(@CurrentActor() actor: Actor, @Args('input') input: ReviseRiskInput): Promise<RiskModel> {
    return this.risks.revise(actor, input);
  }

  @Allow('withdraw', 'Risk')
  @Mutation(() => RiskModel, { description: 'Takes a risk out, with the reason.' })
  withdrawRisk(@CurrentActor() actor: Actor, @Args('input') input: WithdrawComposedInput): Promise<RiskModel> {
    return this.risks.withdraw(actor, input);
  }

  @Allow('create', 'RiskRating')
  @Mutation(() => RiskRatingModel, { description: 'Adds a rating: the meeting’s, by those who run the case, or your own agency’s, by anybody at the table.' })
  rateRisk(@CurrentActor() actor: Actor, @Args('input') input: RateRiskInput): Promise<RiskRatingModel> {
    return this.risks.rate(actor, input);
  }

  @ResolveField(() => [RiskRatingModel], { description: 'Every rating open to you, newest first.' })
  ratings(@CurrentActor() actor: Actor, @Parent() risk: RiskModel): Promise<RiskRatingModel[]> {
    return this.risks.ratingsOf(actor, risk.id);
  }

  @ResolveField(() => [RiskRatingModel], { description: 'The newest rating of each rater, for each moment or group and setting.' })
  currentRatings(@CurrentActor() actor: Actor, @Parent() risk: RiskModel): Promise<RiskRatingModel[]> {
    return this.risks.currentRatings(actor, risk.id);
  }

  @ResolveField(() => Boolean, { description: 'Whether raters differ, or one of them disagrees in words.' })
  isDisputed(@CurrentActor() actor: Actor, @Parent() risk: RiskModel): Promise<boolean> {
    return this.risks.isDisputed(actor, risk.id);
  }

  @ResolveField(() => [RiskRevisionModel], { description: 'Every wording, newest first. Empty unless you run the case or your agency wrote it.' })
  history(@CurrentActor() actor: Actor, @Parent() risk: RiskModel): Promise<RiskRevisionModel[]> {
    return this.risks.historyOf(actor, risk.id);
  }

  @ResolveField(() => [AudienceAgencyModel], { description: 'The agencies to which it is open, where it is not open to the whole table.' })
  async openTo(@CurrentActor() actor: Actor, @Parent() risk: RiskModel): Promise<AudienceAgencyModel[]> {
    return shownAudience(await this.audiences.namedFor(actor, risk.id));
  }

  @ResolveField(() => AgencyModel, { nullable: true, description: 'The agency whose words these are.' })
  authorAgency(@CurrentActor() actor: Actor, @Parent() risk: RiskModel): Promise<AgencyModel | null> {
    return this.agencies.byId(actor, risk.authorAgencyId);
  }

  @ResolveField(() => PractitionerModel, { nullable: true, description: 'Who wrote the newest wording.' })
  changer(@CurrentActor() actor: Actor, @Parent() risk: RiskModel): Promise<PractitionerModel | null> {
    return this.practitioners.byId(actor, risk.changedBy);
  }
}
