import type { Actor } from '@concord/domain';
import { Allow, CurrentActor } from '@concord/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CloseIncidentInput, IncidentModel } from './incident.model.js';
import { OverrideReviews } from './override-review.service.js';

/** Incidents of the actor's agency, until they are closed with an outcome. */
@Resolver(() => IncidentModel)
export class IncidentsResolver {
  constructor(private readonly reviews: OverrideReviews) {}

  @Allow('read', 'Incident')
  @Query(() => [IncidentModel], { description: 'Incidents that your agency must look into, the next due first.' })
  openIncidents(@CurrentActor() actor: Actor): Promise<IncidentModel[]> {
    return this.reviews.openIncidents(actor);
  }

  @Allow('read', 'Incident')
  @Query(() => IncidentModel, { description: 'One incident of your agency.' })
  incident(@CurrentActor() actor: Actor, @Args('id', { type: () => ID, description: 'The incident.' }) id: string): Promise<IncidentModel> {
    return this.reviews.incident(actor, id);
  }

  @Allow('close', 'Incident')
  @Mutation(() => IncidentModel, { description: 'Closes an incident with what it was and what was done.' })
  closeIncident(@CurrentActor() actor: Actor, @Args('input') input: CloseIncidentInput): Promise<IncidentModel> {
    return this.reviews.closeIncident(actor, input);
  }
}
