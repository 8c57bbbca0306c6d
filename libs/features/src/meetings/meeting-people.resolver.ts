import type { Actor } from '@concord/domain';
import { CurrentActor } from '@concord/platform';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AgenciesService, AgencyModel, TeamModel } from '../agencies/index.js';
import { PractitionerModel, PractitionersService } from '../practitioners/index.js';
import { AttendanceModel, InvitationModel } from './invitation.model.js';
import { ConflictDeclarationModel } from './meeting.model.js';
import { AgendaNoteModel, DecisionModel, DissentModel, LackingAgencyModel, TabledItemModel } from './record.model.js';

@Resolver(() => InvitationModel)
export class InvitationPeopleResolver {
  constructor(
    private readonly practitioners: PractitionersService,
    private readonly agencies: AgenciesService,
  ) {}

  @ResolveField(() => PractitionerModel, { nullable: true, description: 'The practitioner, where one is named.' })
  practitioner(@CurrentActor() actor: Actor, @Parent() { practitionerId }: InvitationModel): Promise<PractitionerModel | null> {
    return practitionerId ? this.practitioners.byId(actor, practitionerId) : Promise.resolve(null);
  }

  @ResolveField(() => TeamModel, { nullable: true, description: 'The team, where one is invited.' })
  team(@CurrentActor() actor: Actor, @Parent() { teamId }: InvitationModel): Promise<TeamModel | null> {
    return teamId ? this.agencies.teamById(actor, teamId) : Promise.resolve(null);
  }

  @ResolveField(() => AgencyModel, { nullable: true, description: 'Their agency; null for guests.' })
  agency(@CurrentActor() actor: Actor, @Parent() { agencyId }: InvitationModel): Promise<AgencyModel | null> {
    return agencyId ? this.agencies.byId(actor, agencyId) : Promise.resolve(null);
  }
}

@Resolver(() => AttendanceModel)
export class AttendancePeopleResolver {
  constructor(private readonly agencies: AgenciesService) {}

  @ResolveField(() => AgencyModel, { nullable: true, description: 'Their agency; null for guests.' })
  agency(@CurrentActor() actor: Actor, @Parent() { agencyId }: AttendanceModel): Promise<AgencyModel | null> {
    return agencyId ? this.agencies.byId(actor, agencyId) : Promise.resolve(null);
  }
}

@Resolver(() => ConflictDeclarationModel)
export class ConflictPeopleResolver {
  constructor(private readonly practitioners: PractitionersService) {}

  @ResolveField(() => PractitionerModel, { nullable: true, description: 'Who stepped back.' })
  practitioner(@CurrentActor() actor: Actor, @Parent() { practitionerId }: ConflictDeclarationModel): Promise<PractitionerModel | null> {
    return this.practitioners.byId(actor, practitionerId);
  }
}

@Resolver(() => AgendaNoteModel)
export class NotePeopleResolver {
  constructor(
    private readonly practitioners: PractitionersService,
    private readonly agencies: AgenciesService,
  ) {}

  @ResolveField(() => PractitionerModel, { nullable: true, description: 'Who wrote it.' })
  author(@CurrentActor() actor: Actor, @Parent() { createdBy }: AgendaNoteModel): Promise<PractitionerModel | null> {
    return this.practitioners.byId(actor, createdBy);
  }

  @ResolveField(() => AgencyModel, { nullable: true, description: 'The agency that stands for it.' })
  authorAgency(@CurrentActor() actor: Actor, @Parent() { authorAgencyId }: AgendaNoteModel): Promise<AgencyModel | null> {
    return this.agencies.byId(actor, authorAgencyId);
  }
}

@Resolver(() => TabledItemModel)
export class TabledItemPeopleResolver {
  constructor(private readonly agencies: AgenciesService) {}

  @ResolveField(() => AgencyModel, { nullable: true, description: 'The agency that owns the item.' })
  ownerAgency(@CurrentActor() actor: Actor, @Parent() { ownerAgencyId }: TabledItemModel): Promise<AgencyModel | null> {
    return this.agencies.byId(actor, ownerAgencyId);
  }
}

@Resolver(() => DecisionModel)
export class DecisionPeopleResolver {
  constructor(private readonly agencies: AgenciesService) {}

  @ResolveField(() => AgencyModel, { nullable: true, description: 'The agency named by the outcome.' })
  agency(@CurrentActor() actor: Actor, @Parent() { agencyId }: DecisionModel): Promise<AgencyModel | null> {
    return agencyId ? this.agencies.byId(actor, agencyId) : Promise.resolve(null);
  }
}

@Resolver(() => DissentModel)
export class DissentPeopleResolver {
  constructor(private readonly agencies: AgenciesService) {}

  @ResolveField(() => AgencyModel, { nullable: true, description: 'The agency that does not agree.' })
  agency(@CurrentActor() actor: Actor, @Parent() { agencyId }: DissentModel): Promise<AgencyModel | null> {
    return this.agencies.byId(actor, agencyId);
  }
}

@Resolver(() => LackingAgencyModel)
export class LackingAgencyResolver {
  constructor(private readonly agencies: AgenciesService) {}

  @ResolveField(() => AgencyModel, { nullable: true, description: 'The agency’s entry in the directory.' })
  agency(@CurrentActor() actor: Actor, @Parent() { agencyId }: LackingAgencyModel): Promise<AgencyModel | null> {
    return this.agencies.byId(actor, agencyId);
  }
}
