import type { Actor } from '@concord/domain';
import { Allow, CurrentActor } from '@concord/platform';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AgenciesService, AgencyModel } from '../agencies/index.js';
import { PractitionerModel, PractitionersService } from '../practitioners/index.js';
import { AsItWasModel, PastLineModel, PastQuestionModel } from './as-it-was.model.js';
import { type AsItWas, AsItWasService, type PastLine } from './as-it-was.service.js';
import type { PastQuestion } from './past-question.entity.js';
import { AskHowItWasInput } from './past-question.input.js';

@Resolver(() => PastQuestionModel)
export class AsItWasResolver {
  constructor(
    private readonly service: AsItWasService,
    private readonly agencies: AgenciesService,
    private readonly practitioners: PractitionersService,
  ) {}

  @Allow('create', 'PastQuestion')
  @Mutation(() => PastQuestionModel, { description: 'Asks what an agency or a practitioner could see of a case file at a past instant. The question and its reason are kept and audited.' })
  askHowItWas(@CurrentActor() actor: Actor, @Args('input') input: AskHowItWasInput): Promise<PastQuestion> {
    return this.service.ask(actor, input);
  }

  @Allow('read', 'PastQuestion')
  @Query(() => AsItWasModel, { description: 'The answer to a question of yours about the past.' })
  asItWas(@CurrentActor() actor: Actor, @Args('id', { type: () => ID, description: 'The question.' }) id: string): Promise<AsItWas> {
    return this.service.answer(actor, id);
  }

  @Allow('read', 'PastQuestion')
  @Query(() => [PastQuestionModel], { description: 'Your questions about the past, newest first.' })
  myPastQuestions(@CurrentActor() actor: Actor): Promise<PastQuestion[]> {
    return this.service.mine(actor);
  }

  @ResolveField(() => AgencyModel, { nullable: true, description: 'The agency asked about, with its name.' })
  agency(@CurrentActor() actor: Actor, @Parent() { agencyId }: PastQuestion): Promise<AgencyModel | null> {
    return this.agencies.byId(actor, agencyId);
  }

  @ResolveField(() => PractitionerModel, { nullable: true, description: 'The practitioner asked about.' })
  practitioner(@CurrentActor() actor: Actor, @Parent() { practitionerId }: PastQuestion): Promise<PractitionerModel | null> | null {
    return practitionerId ? this.practitioners.byId(actor, practitionerId) : null;
  }
}

@Resolver(() => PastLineModel)
export class PastLinesResolver {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly practitioners: PractitionersService,
  ) {}

  @ResolveField(() => AgencyModel, { nullable: true, description: 'The agency that owns it, with its name.' })
  ownerAgency(@CurrentActor() actor: Actor, @Parent() { ownerAgencyId }: PastLine): Promise<AgencyModel | null> {
    return this.agencies.byId(actor, ownerAgencyId);
  }

  @ResolveField(() => PractitionerModel, { nullable: true, description: 'To whom it was last shown, with their name.' })
  reader(@CurrentActor() actor: Actor, @Parent() { lastShownTo }: PastLine): Promise<PractitionerModel | null> | null {
    return lastShownTo ? this.practitioners.byId(actor, lastShownTo) : null;
  }
}
