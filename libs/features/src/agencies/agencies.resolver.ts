import type { Actor } from '@concord/domain';
import { Allow, CurrentActor } from '@concord/platform';
import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AgenciesService } from './agencies.service.js';
import { AgencyFunctionContactModel, AgencyModel, TeamModel } from './agency.model.js';

@Resolver(() => AgencyModel)
export class AgenciesResolver {
  constructor(private readonly agencies: AgenciesService) {}

  @Allow('read', 'Agency')
  @Query(() => [AgencyModel], { name: 'agencies', description: 'Every agency of the partnership, by name.' })
  all(@CurrentActor() actor: Actor): Promise<AgencyModel[]> {
    return this.agencies.all(actor);
  }

  @Allow('read', 'Agency')
  @Query(() => AgencyModel, { description: 'One agency.' })
  agency(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The agency.' }) id: string,
  ): Promise<AgencyModel> {
    return this.agencies.get(actor, id);
  }

  @Allow('read', 'Team')
  @Query(() => [TeamModel], { name: 'teams', description: 'Teams, of one agency or of all.' })
  teamsOf(
    @CurrentActor() actor: Actor,
    @Args('agencyId', { type: () => ID, nullable: true, description: 'Only the teams of this agency.' })
    agencyId?: string,
  ): Promise<TeamModel[]> {
    return this.agencies.teams(actor, agencyId);
  }

  @ResolveField(() => [AgencyFunctionContactModel], { description: 'What the agency does and whom to ring about it.' })
  functions(@CurrentActor() actor: Actor, @Parent() agency: AgencyModel): Promise<AgencyFunctionContactModel[]> {
    return this.agencies.contactsOf(actor, agency.id);
  }

  @ResolveField(() => [TeamModel], { description: 'The teams of the agency.' })
  teams(@CurrentActor() actor: Actor, @Parent() agency: AgencyModel): Promise<TeamModel[]> {
    return this.agencies.teamsOf(actor, agency.id);
  }
}
