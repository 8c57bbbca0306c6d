import type { Actor } from '@concord/domain';
import { CurrentActor, Records } from '@concord/platform';
import { ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AgenciesService, AgencyModel } from '../agencies/index.js';
import { PractitionerModel, PractitionersService } from '../practitioners/index.js';
import { AudienceAgencyModel } from './audience.model.js';
import { ComposedAudiences } from './composed-audiences.service.js';
import { PlanEntry } from './plan-entry.entity.js';
import { PlanEntryModel, PlanEntryRevisionModel } from './plan.model.js';
import { PlanService } from './plan.service.js';
import { shownAudience } from './shown-audience.js';

@Resolver(() => PlanEntryModel)
export class PlanEntriesResolver {
  constructor(
    private readonly plans: PlanService,
    private readonly audiences: ComposedAudiences,
    private readonly agencies: AgenciesService,
    private readonly practitioners: PractitionersService,
    private readonly records: Records,
  ) {}

  @ResolveField(() => [PlanEntryRevisionModel], { description: 'Every wording and confirmation, newest first. Empty unless you run the case or your agency wrote it.' })
  history(@CurrentActor() actor: Actor, @Parent() entry: PlanEntryModel): Promise<PlanEntryRevisionModel[]> {
    return this.plans.historyOf(actor, entry.id);
  }

  @ResolveField(() => [AudienceAgencyModel], { description: 'The agencies to which it is open, where it is not open to the whole table.' })
  async openTo(@CurrentActor() actor: Actor, @Parent() entry: PlanEntryModel): Promise<AudienceAgencyModel[]> {
    return shownAudience(await this.audiences.namedFor(actor, entry.id));
  }

  @ResolveField(() => [ID], { description: 'The items on which it rests, as far as you may see them.' })
  async sourceItemIds(@CurrentActor() actor: Actor, @Parent() entry: PlanEntryModel): Promise<string[]> {
    return (await this.plans.sourcesOf(actor, entry.id)).map((it) => it.id);
  }

  @ResolveField(() => [String], { description: 'What you may do with it now: revise, confirm, withdraw.' })
  permittedActions(@CurrentActor() actor: Actor, @Parent() entry: PlanEntryModel): Promise<string[]> {
    return this.records.permittedActions(actor, PlanEntry, entry.id);
  }

  @ResolveField(() => AgencyModel, { nullable: true, description: 'The agency that stands for it.' })
  authorAgency(@CurrentActor() actor: Actor, @Parent() entry: PlanEntryModel): Promise<AgencyModel | null> {
    return this.agencies.byId(actor, entry.authorAgencyId);
  }

  @ResolveField(() => PractitionerModel, { nullable: true, description: 'Who last said that it is correct.' })
  confirmer(@CurrentActor() actor: Actor, @Parent() entry: PlanEntryModel): Promise<PractitionerModel | null> {
    return this.practitioners.byId(actor, entry.confirmedBy);
  }
}
