import type { Actor } from '@concord/domain';
import { CurrentActor } from '@concord/platform';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AgenciesService, AgencyModel } from '../agencies/index.js';
import { PractitionerModel, PractitionersService } from '../practitioners/index.js';
import { AudienceAgencyModel, AudienceChoiceModel } from './audience.model.js';
import { PlanEntryRevisionModel, SafetyLineModel } from './plan.model.js';
import { RiskRatingModel, RiskRevisionModel } from './risk.model.js';

@Resolver(() => RiskRatingModel)
export class RiskRatingsResolver {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly practitioners: PractitionersService,
  ) {}

  @ResolveField(() => AgencyModel, { nullable: true, description: 'The agency whose rating it is.' })
  authorAgency(@CurrentActor() actor: Actor, @Parent() rating: RiskRatingModel): Promise<AgencyModel | null> {
    return this.agencies.byId(actor, rating.authorAgencyId);
  }

  @ResolveField(() => PractitionerModel, { nullable: true, description: 'Who wrote it down.' })
  author(@CurrentActor() actor: Actor, @Parent() rating: RiskRatingModel): Promise<PractitionerModel | null> {
    return this.practitioners.byId(actor, rating.createdBy);
  }
}

@Resolver(() => RiskRevisionModel)
export class RiskRevisionsResolver {
  constructor(private readonly practitioners: PractitionersService) {}

  @ResolveField(() => PractitionerModel, { nullable: true, description: 'Who did it.' })
  author(@CurrentActor() actor: Actor, @Parent() revision: RiskRevisionModel): Promise<PractitionerModel | null> {
    return this.practitioners.byId(actor, revision.createdBy);
  }
}

@Resolver(() => PlanEntryRevisionModel)
export class PlanEntryRevisionsResolver {
  constructor(private readonly practitioners: PractitionersService) {}

  @ResolveField(() => PractitionerModel, { nullable: true, description: 'Who did it.' })
  author(@CurrentActor() actor: Actor, @Parent() revision: PlanEntryRevisionModel): Promise<PractitionerModel | null> {
    return this.practitioners.byId(actor, revision.createdBy);
  }
}

@Resolver(() => SafetyLineModel)
export class SafetyLinesResolver {
  constructor(private readonly agencies: AgenciesService) {}

  @ResolveField(() => AgencyModel, { nullable: true, description: 'The agency that gave it.' })
  ownerAgency(@CurrentActor() actor: Actor, @Parent() line: SafetyLineModel): Promise<AgencyModel | null> {
    return this.agencies.byId(actor, line.ownerAgencyId);
  }
}

@Resolver(() => AudienceAgencyModel)
export class AudienceAgenciesResolver {
  constructor(private readonly agencies: AgenciesService) {}

  @ResolveField(() => AgencyModel, { nullable: true, description: 'The agency’s entry in the directory.' })
  agency(@CurrentActor() actor: Actor, @Parent() one: AudienceAgencyModel): Promise<AgencyModel | null> {
    return this.agencies.byId(actor, one.agencyId);
  }
}

@Resolver(() => AudienceChoiceModel)
export class AudienceChoicesResolver {
  constructor(private readonly agencies: AgenciesService) {}

  @ResolveField(() => AgencyModel, { nullable: true, description: 'The agency’s entry in the directory.' })
  agency(@CurrentActor() actor: Actor, @Parent() one: AudienceChoiceModel): Promise<AgencyModel | null> {
    return this.agencies.byId(actor, one.agencyId);
  }
}
