import type { Actor } from '@concord/domain';
import { CurrentActor } from '@concord/platform';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AgenciesService, AgencyModel } from '../agencies/index.js';
import { PractitionerModel, PractitionersService } from '../practitioners/index.js';
import { MinutesRecipientModel } from './minutes.model.js';
import { MinutesAccessModel, MinutesDisagreementModel } from './minutes-copy.model.js';

@Resolver(() => MinutesRecipientModel)
export class MinutesRecipientResolver {
  constructor(private readonly agencies: AgenciesService) {}

  @ResolveField(() => AgencyModel, { nullable: true, description: 'The agency.' })
  agency(@CurrentActor() actor: Actor, @Parent() { agencyId }: MinutesRecipientModel): Promise<AgencyModel | null> {
    return this.agencies.byId(actor, agencyId);
  }
}

@Resolver(() => MinutesDisagreementModel)
export class MinutesDisagreementResolver {
  constructor(private readonly agencies: AgenciesService) {}

  @ResolveField(() => AgencyModel, { nullable: true, description: 'The agency that does not agree.' })
  agency(@CurrentActor() actor: Actor, @Parent() { agencyId }: MinutesDisagreementModel): Promise<AgencyModel | null> {
    return this.agencies.byId(actor, agencyId);
  }
}

@Resolver(() => MinutesAccessModel)
export class MinutesAccessResolver {
  constructor(private readonly practitioners: PractitionersService) {}

  @ResolveField(() => PractitionerModel, { nullable: true, description: 'Who it was.' })
  practitioner(@CurrentActor() actor: Actor, @Parent() { practitionerId }: MinutesAccessModel): Promise<PractitionerModel | null> {
    return this.practitioners.byId(actor, practitionerId);
  }
}
