import type { Actor } from '@concord/domain';
import { CurrentActor } from '@concord/platform';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AgenciesService, AgencyModel } from '../agencies/index.js';
import { CategoryEffectModel, ConsentEffectModel } from './consent.model.js';
import { AgencySeesModel } from './who-sees.model.js';

const DESCRIPTION = 'The agency, with its name.';

/** The names of the agencies in a preview. */
@Resolver(() => AgencySeesModel)
export class AgencySeesResolver {
  constructor(private readonly agencies: AgenciesService) {}

  @ResolveField(() => AgencyModel, { nullable: true, description: DESCRIPTION })
  agency(@CurrentActor() actor: Actor, @Parent() line: AgencySeesModel): Promise<AgencyModel | null> {
    return this.agencies.byId(actor, line.agencyId);
  }
}

@Resolver(() => CategoryEffectModel)
export class CategoryEffectResolver {
  constructor(private readonly agencies: AgenciesService) {}

  @ResolveField(() => AgencyModel, { nullable: true, description: DESCRIPTION })
  agency(@CurrentActor() actor: Actor, @Parent() line: CategoryEffectModel): Promise<AgencyModel | null> {
    return this.agencies.byId(actor, line.agencyId);
  }
}

@Resolver(() => ConsentEffectModel)
export class ConsentEffectResolver {
  constructor(private readonly agencies: AgenciesService) {}

  @ResolveField(() => AgencyModel, { nullable: true, description: DESCRIPTION })
  agency(@CurrentActor() actor: Actor, @Parent() line: ConsentEffectModel): Promise<AgencyModel | null> {
    return this.agencies.byId(actor, line.agencyId);
  }
}
