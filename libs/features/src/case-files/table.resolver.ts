import type { Actor } from '@concord/domain';
import { Allow, CurrentActor } from '@concord/platform';
import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AgenciesService, AgencyModel, TeamModel } from '../agencies/index.js';
import { PractitionerModel, PractitionersService } from '../practitioners/index.js';
import type { CaseFileContact } from './case-file-contact.entity.js';
import { CaseFileModel, ParticipationModel } from './case-file.model.js';
import { LeadService } from './lead.service.js';
import {
  AddContactInput,
  AddParticipantInput,
  AnswerLeadInput,
  LinkCaseFilesInput,
  OfferLeadInput,
} from './table.input.js';
import { CaseFileContactModel, LeadOfferModel } from './table.model.js';
import { TableService } from './table.service.js';

/** The people at the table. */
@Resolver(() => ParticipationModel)
export class TableResolver {
  constructor(
    private readonly table: TableService,
    private readonly leads: LeadService,
    private readonly agencies: AgenciesService,
    private readonly practitioners: PractitionersService,
  ) {}

  @Allow('create', 'Participation')
  @Mutation(() => CaseFileModel, {
    description: 'Gives somebody a seat. Only with a seat does anybody see anything of a case file.',
  })
  addParticipant(@CurrentActor() actor: Actor, @Args('input') input: AddParticipantInput): Promise<CaseFileModel> {
    return this.table.addParticipant(actor, input);
  }

  @Allow('end', 'Participation')
  @Mutation(() => CaseFileModel, { description: 'Ends a seat now.' })
  endParticipation(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The seat.' }) id: string,
  ): Promise<CaseFileModel> {
    return this.table.endParticipation(actor, id);
  }

  @Allow('create', 'CaseFileContact')
  @Mutation(() => CaseFileModel, {
    description: 'Adds somebody without an account, or says why the adult or an advocate takes no part.',
  })
  addContact(@CurrentActor() actor: Actor, @Args('input') input: AddContactInput): Promise<CaseFileModel> {
    return this.table.addContact(actor, input);
  }

  @Allow('end', 'CaseFileContact')
  @Mutation(() => CaseFileModel, { description: 'Takes somebody without an account off the table.' })
  endContact(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The entry.' }) id: string,
  ): Promise<CaseFileModel> {
    return this.table.endContact(actor, id);
  }

  @Allow('create', 'LeadHandover')
  @Mutation(() => CaseFileModel, {
    description: 'Asks somebody at the table to lead. Whoever leads goes on until it is accepted.',
  })
  offerLead(@CurrentActor() actor: Actor, @Args('input') input: OfferLeadInput): Promise<CaseFileModel> {
    return this.leads.offer(actor, input);
  }

  @Allow('answer', 'LeadHandover')
  @Mutation(() => CaseFileModel, { description: 'Your answer to being asked to lead.' })
  answerLeadOffer(
    @CurrentActor() actor: Actor,
    @Args('input') { caseFileId, accept, answer }: AnswerLeadInput,
  ): Promise<CaseFileModel> {
    return this.leads.answer(actor, caseFileId, accept, answer);
  }

  @Allow('takeBack', 'LeadHandover')
  @Mutation(() => CaseFileModel, { description: 'Takes back an offer of the lead that waits for an answer.' })
  takeBackLeadOffer(
    @CurrentActor() actor: Actor,
    @Args('caseFileId', { type: () => ID, description: 'The case file.' }) caseFileId: string,
  ): Promise<CaseFileModel> {
    return this.leads.takeBack(actor, caseFileId);
  }

  @Allow('create', 'CaseFileLink')
  @Mutation(() => CaseFileModel, { description: 'Has two case files heard together, with separate minutes.' })
  linkCaseFiles(@CurrentActor() actor: Actor, @Args('input') input: LinkCaseFilesInput): Promise<CaseFileModel> {
    return this.table.linkCaseFiles(actor, input);
  }

  @ResolveField(() => AgencyModel, { nullable: true, description: 'Their agency.' })
  agency(@CurrentActor() actor: Actor, @Parent() { agencyId }: ParticipationModel): Promise<AgencyModel | null> {
    return this.agencies.byId(actor, agencyId);
  }

  @ResolveField(() => PractitionerModel, { nullable: true, description: 'The named practitioner.' })
  practitioner(
    @CurrentActor() actor: Actor,
    @Parent() { practitionerId }: ParticipationModel,
  ): Promise<PractitionerModel | null> {
    return practitionerId ? this.practitioners.byId(actor, practitionerId) : Promise.resolve(null);
  }

  @ResolveField(() => TeamModel, { nullable: true, description: 'The team.' })
  team(@CurrentActor() actor: Actor, @Parent() { teamId }: ParticipationModel): Promise<TeamModel | null> {
    return teamId ? this.agencies.teamById(actor, teamId) : Promise.resolve(null);
  }
}

/** Names and addresses of people without an account are for those who run the case. */
@Resolver(() => CaseFileContactModel)
export class CaseFileContactResolver {
  constructor(private readonly table: TableService) {}

  @ResolveField(() => String, { nullable: true, description: 'Name. Null where you do not run the case.' })
  name(@CurrentActor() actor: Actor, @Parent() contact: CaseFileContact): Promise<string | null> {
    return this.forRunners(actor, contact, contact.name);
  }

  @ResolveField(() => String, { nullable: true, description: 'How to reach them. Null where you do not run the case.' })
  howToReach(@CurrentActor() actor: Actor, @Parent() contact: CaseFileContact): Promise<string | null> {
    return this.forRunners(actor, contact, contact.howToReach);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Why they take no part, and how their views will be heard. Null where you do not run the case.',
  })
  whyNot(@CurrentActor() actor: Actor, @Parent() contact: CaseFileContact): Promise<string | null> {
    return this.forRunners(actor, contact, contact.whyNot);
  }

  private async forRunners(actor: Actor, contact: CaseFileContact, text: string): Promise<string | null> {
    return (await this.table.seesNames(actor, contact.id)) ? text : null;
  }
}

@Resolver(() => LeadOfferModel)
export class LeadOfferResolver {
  constructor(private readonly practitioners: PractitionersService) {}

  @ResolveField(() => PractitionerModel, { nullable: true, description: 'Who was asked.' })
  to(@CurrentActor() actor: Actor, @Parent() { toPractitionerId }: LeadOfferModel): Promise<PractitionerModel | null> {
    return this.practitioners.byId(actor, toPractitionerId);
  }
}
