import { type Actor, groundTests, type OverrideStanding, type Telling } from '@concord/domain';
import { CurrentActor, DateTime, Sensitivity } from '@concord/platform';
import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AgenciesService, AgencyModel } from '../agencies/index.js';
import { CaseFileModel, CaseFileService } from '../case-files/index.js';
import { PractitionerModel, PractitionersService } from '../practitioners/index.js';
import { ItemModel, ItemService } from '../sharing/index.js';
import type { ConsentOverride } from './consent-override.entity.js';
import { IncidentModel } from './incident.model.js';
import { OverrideService } from './override-life.service.js';
import { ConsentOverrideModel, GroundAnswerModel, HeldBackModel, OverrideConfirmationModel, OverrideLineModel, OverrideUseModel } from './override.model.js';
import type { OverrideConfirmation, OverrideUse } from './override-parts.entity.js';
import { OverrideReviews } from './override-review.service.js';
import { OverrideStandingEnum, TellingEnum } from './override-words.js';

/** What is worked out about an override, and what hangs on it. */
@Resolver(() => ConsentOverrideModel)
export class OverrideDetailsResolver {
  constructor(
    private readonly overrides: OverrideService,
    private readonly reviews: OverrideReviews,
    private readonly agencies: AgenciesService,
    private readonly caseFiles: CaseFileService,
    private readonly practitioners: PractitionersService,
  ) {}

  @ResolveField(() => OverrideStandingEnum, { description: 'Where it stands now. That it ran out is worked out, whatever any job did.' })
  standing(@CurrentActor() actor: Actor, @Parent() it: ConsentOverride): OverrideStanding {
    return this.overrides.standingOf(actor, it);
  }

  @ResolveField(() => TellingEnum, { description: 'Whether the person was told, and whether that is late.' })
  telling(@CurrentActor() actor: Actor, @Parent() it: ConsentOverride): Telling {
    return this.overrides.tellingOf(actor, it);
  }

  @ResolveField(() => [GroundAnswerModel], { description: 'The answers to the tests of its grounds.' })
  groundAnswers(@Parent() { grounds, tests }: ConsentOverride): GroundAnswerModel[] {
    return grounds.flatMap((ground) => groundTests[ground].map(({ key, label }) => ({ ground, question: label, answer: tests[`${ground}_${key}`] ?? '' })));
  }

  @ResolveField(() => [OverrideLineModel], { description: 'What it covers, and for whom.' })
  lines(@CurrentActor() actor: Actor, @Parent() { id }: ConsentOverride): Promise<OverrideLineModel[]> {
    return this.overrides.linesOf(actor, id);
  }

  @Sensitivity('CASE')
  @ResolveField(() => Int, { description: 'How often recipients have used it.' })
  async uses(@CurrentActor() actor: Actor, @Parent() { id }: ConsentOverride): Promise<number> {
    return (await this.overrides.useSummary(actor, id)).uses;
  }

  @Sensitivity('CASE')
  @ResolveField(() => DateTime, { nullable: true, description: 'When a recipient first read what it opened.' })
  async firstUseAt(@CurrentActor() actor: Actor, @Parent() { id }: ConsentOverride): Promise<Date | null> {
    return (await this.overrides.useSummary(actor, id)).firstUseAt;
  }

  @ResolveField(() => [OverrideUseModel], { description: 'Each use, oldest first.' })
  useLog(@CurrentActor() actor: Actor, @Parent() { id }: ConsentOverride): Promise<OverrideUseModel[]> {
    return this.overrides.usesOf(actor, id);
  }

  @ResolveField(() => [OverrideConfirmationModel], { description: 'Each time it was confirmed at a review.' })
  confirmations(@CurrentActor() actor: Actor, @Parent() { id }: ConsentOverride): Promise<OverrideConfirmationModel[]> {
    return this.overrides.confirmationsOf(actor, id);
  }

  @ResolveField(() => IncidentModel, { nullable: true, description: 'The incident of one that was not upheld, for its owner agency.' })
  async incident(@CurrentActor() actor: Actor, @Parent() { id }: ConsentOverride): Promise<IncidentModel | null> {
    return (await this.reviews.incidentOf(actor, id)) ?? null;
  }

  @Sensitivity('DIRECTORY')
  @ResolveField(() => AgencyModel, { nullable: true, description: 'The owner agency.' })
  ownerAgency(@CurrentActor() actor: Actor, @Parent() { ownerAgencyId }: ConsentOverride): Promise<AgencyModel | null> {
    return this.agencies.byId(actor, ownerAgencyId);
  }

  @Sensitivity('PERSONAL')
  @ResolveField(() => String, { nullable: true, description: 'The person’s name, for people of the owner agency; null for an authoriser or reviewer lent by another.' })
  async personName(@CurrentActor() actor: Actor, @Parent() { id }: ConsentOverride): Promise<string | null> {
    return (await this.overrides.aboutOf(actor, id))?.personName ?? null;
  }

  @Sensitivity('CASE')
  @ResolveField(() => String, { nullable: true, description: 'The reference of the case file, for people of the owner agency.' })
  async caseReference(@CurrentActor() actor: Actor, @Parent() { id }: ConsentOverride): Promise<string | null> {
    return (await this.overrides.aboutOf(actor, id))?.caseReference ?? null;
  }

  @ResolveField(() => CaseFileModel, { nullable: true, description: 'The case file, where you sit at its table.' })
  caseFile(@CurrentActor() actor: Actor, @Parent() { caseFileId }: ConsentOverride): Promise<CaseFileModel | null> {
    return this.caseFiles.byId(actor, caseFileId);
  }

  @Sensitivity('DIRECTORY')
  @ResolveField(() => PractitionerModel, { nullable: true, description: 'Who asked.' })
  requester(@CurrentActor() actor: Actor, @Parent() { requestedBy }: ConsentOverride): Promise<PractitionerModel | null> {
    return this.practitioners.byId(actor, requestedBy);
  }

  @Sensitivity('DIRECTORY')
  @ResolveField(() => PractitionerModel, { nullable: true, description: 'Who authorised or refused it.' })
  decider(@CurrentActor() actor: Actor, @Parent() { authorisedBy, refusedBy }: ConsentOverride): Promise<PractitionerModel | null> {
    return this.nobodyOr(actor, authorisedBy ?? refusedBy);
  }

  @Sensitivity('DIRECTORY')
  @ResolveField(() => PractitionerModel, { nullable: true, description: 'Who reviewed it.' })
  reviewer(@CurrentActor() actor: Actor, @Parent() { reviewedBy }: ConsentOverride): Promise<PractitionerModel | null> {
    return this.nobodyOr(actor, reviewedBy);
  }

  @Sensitivity('CASE')
  @ResolveField(() => [String], { description: 'What you may do with it now: authorise, refuse, withdraw, confirm, letLapse, revoke, recordTold, review.' })
  permittedActions(@CurrentActor() actor: Actor, @Parent() { id }: ConsentOverride): Promise<string[]> {
    return this.overrides.permittedActions(actor, id);
  }

  private nobodyOr(actor: Actor, id: string | null): Promise<PractitionerModel | null> {
    return id ? this.practitioners.byId(actor, id) : Promise.resolve(null);
  }
}

@Resolver(() => OverrideLineModel)
export class OverrideLineResolver {
  constructor(
    private readonly items: ItemService,
    private readonly agencies: AgenciesService,
  ) {}

  @ResolveField(() => ItemModel, { nullable: true, description: 'The statement, where you may see it. A lent authoriser of another agency decides without its words.' })
  item(@CurrentActor() actor: Actor, @Parent() { itemId }: OverrideLineModel): Promise<ItemModel | null> {
    return this.items.byId(actor, itemId);
  }

  @Sensitivity('DIRECTORY')
  @ResolveField(() => AgencyModel, { nullable: true, description: 'Who receives it.' })
  agency(@CurrentActor() actor: Actor, @Parent() { agencyId }: OverrideLineModel): Promise<AgencyModel | null> {
    return this.agencies.byId(actor, agencyId);
  }
}

@Resolver(() => OverrideUseModel)
export class OverrideUseResolver {
  constructor(
    private readonly practitioners: PractitionersService,
    private readonly agencies: AgenciesService,
  ) {}

  @Sensitivity('DIRECTORY')
  @ResolveField(() => PractitionerModel, { nullable: true, description: 'Who read it.' })
  practitioner(@CurrentActor() actor: Actor, @Parent() { practitionerId }: OverrideUse): Promise<PractitionerModel | null> {
    return this.practitioners.byId(actor, practitionerId);
  }

  @Sensitivity('DIRECTORY')
  @ResolveField(() => AgencyModel, { nullable: true, description: 'Their agency.' })
  agency(@CurrentActor() actor: Actor, @Parent() { agencyId }: OverrideUseModel): Promise<AgencyModel | null> {
    return this.agencies.byId(actor, agencyId);
  }
}

@Resolver(() => OverrideConfirmationModel)
export class OverrideConfirmationResolver {
  constructor(private readonly practitioners: PractitionersService) {}

  @Sensitivity('DIRECTORY')
  @ResolveField(() => PractitionerModel, { nullable: true, description: 'Who confirmed it.' })
  practitioner(@CurrentActor() actor: Actor, @Parent() { confirmedBy }: OverrideConfirmation): Promise<PractitionerModel | null> {
    return this.practitioners.byId(actor, confirmedBy);
  }
}

@Resolver(() => HeldBackModel)
export class HeldBackResolver {
  constructor(private readonly agencies: AgenciesService) {}

  @Sensitivity('DIRECTORY')
  @ResolveField(() => AgencyModel, { nullable: true, description: 'The agency.' })
  agency(@CurrentActor() actor: Actor, @Parent() { agencyId }: HeldBackModel): Promise<AgencyModel | null> {
    return this.agencies.byId(actor, agencyId);
  }
}
