import type { Actor } from '@concord/domain';
import { CurrentActor } from '@concord/platform';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AgenciesService, AgencyModel } from '../agencies/index.js';
import { AudienceAgencyModel, ComposedAudiences, shownAudience } from '../plans/index.js';
import { PractitionerModel, PractitionersService } from '../practitioners/index.js';
import { ActionEventModel, AgreedActionModel } from './action.model.js';
import { ActionService } from './action.service.js';

/** What belongs to an action beside its own columns. */
@Resolver(() => AgreedActionModel)
export class ActionDetailsResolver {
  constructor(
    private readonly actions: ActionService,
    private readonly audiences: ComposedAudiences,
    private readonly agencies: AgenciesService,
    private readonly practitioners: PractitionersService,
  ) {}

  @ResolveField(() => [ActionEventModel], { description: 'What happened to it, newest first.' })
  events(@CurrentActor() actor: Actor, @Parent() action: AgreedActionModel): Promise<ActionEventModel[]> {
    return this.actions.eventsOf(actor, action.id);
  }

  @ResolveField(() => [AudienceAgencyModel], { description: 'The agencies to which it is open, where it is not open to the whole table. Its owner always sees it.' })
  async openTo(@CurrentActor() actor: Actor, @Parent() action: AgreedActionModel): Promise<AudienceAgencyModel[]> {
    return shownAudience(await this.audiences.namedFor(actor, action.id));
  }

  @ResolveField(() => AgencyModel, { nullable: true, description: 'The agency that promised.' })
  responsibleAgency(@CurrentActor() actor: Actor, @Parent() action: AgreedActionModel): Promise<AgencyModel | null> {
    return this.agencies.byId(actor, action.responsibleAgencyId);
  }

  @ResolveField(() => PractitionerModel, { nullable: true, description: 'The person who does it; null until the agency names one.' })
  async owner(@CurrentActor() actor: Actor, @Parent() action: AgreedActionModel): Promise<PractitionerModel | null> {
    return action.ownerPractitionerId ? this.practitioners.byId(actor, action.ownerPractitionerId) : null;
  }
}

@Resolver(() => ActionEventModel)
export class ActionEventsResolver {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly practitioners: PractitionersService,
  ) {}

  @ResolveField(() => PractitionerModel, { nullable: true, description: 'Who did it; null when Concord itself escalated it.' })
  author(@CurrentActor() actor: Actor, @Parent() event: ActionEventModel): Promise<PractitionerModel | null> {
    return this.practitioners.byId(actor, event.createdBy);
  }

  @ResolveField(() => AgencyModel, { nullable: true, description: 'The agency of whoever did it.' })
  async authorAgency(@CurrentActor() actor: Actor, @Parent() event: ActionEventModel): Promise<AgencyModel | null> {
    return event.createdByAgencyId ? this.agencies.byId(actor, event.createdByAgencyId) : null;
  }
}
