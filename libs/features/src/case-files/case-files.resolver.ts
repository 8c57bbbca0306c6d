import { type Actor, type CaseStage } from '@concord/domain';
import { Allow, connectionOf, CurrentActor, NullIsAbsent, type Page, PageArgs } from '@concord/platform';
import { Args, ArgsType, Field, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { IsOptional, MaxLength } from 'class-validator';
import { PersonModel, PersonService } from '../persons/index.js';
import { PractitionerModel, PractitionersService } from '../practitioners/index.js';
import { CaseFileModel, CaseStageEnum, ForumModel, forumModel, ParticipationModel } from './case-file.model.js';
import { CaseFileService } from './case-file.service.js';
import { ForumDefinitions } from './forum-definitions.service.js';
import { LeadService } from './lead.service.js';
import { SeatService } from './seat.service.js';

@ArgsType()
class CaseFilesArgs extends PageArgs {
  @Field(() => CaseStageEnum, { nullable: true, description: 'Only those that stand here.' })
  @NullIsAbsent()
  @IsOptional()
  stage?: CaseStage;

  @Field(() => String, { nullable: true, description: 'Only those of this forum.' })
  @NullIsAbsent()
  @IsOptional()
  @MaxLength(60, { message: 'Choose a forum from the list' })
  forum?: string;

  @Field(() => Boolean, { nullable: true, description: 'Only those that you own.' })
  @NullIsAbsent()
  @IsOptional()
  mine?: boolean;
}

const CaseFileConnection = connectionOf(CaseFileModel);

@Resolver(() => CaseFileModel)
export class CaseFilesResolver {
  constructor(
    private readonly caseFiles: CaseFileService,
    private readonly definitions: ForumDefinitions,
    private readonly people: PersonService,
    private readonly practitioners: PractitionersService,
    private readonly seats: SeatService,
    private readonly leads: LeadService,
  ) {}

  @Allow('read', 'StoredForumDefinition')
  @Query(() => [ForumModel], { description: 'The forums in use, by title, each in its newest version.' })
  async forums(@CurrentActor() actor: Actor): Promise<ForumModel[]> {
    return (await this.definitions.inUse(actor)).map(forumModel);
  }

  @Allow('read', 'CaseFile')
  @Query(() => CaseFileConnection, {
    name: 'caseFiles',
    description: 'The case files at whose table you sit, newest first.',
  })
  list(@CurrentActor() actor: Actor, @Args() args: CaseFilesArgs): Promise<Page<CaseFileModel>> {
    return this.caseFiles.find(actor, args);
  }

  @Allow('read', 'CaseFile')
  @Query(() => CaseFileModel, { description: 'One case file.' })
  caseFile(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The case file.' }) id: string,
  ): Promise<CaseFileModel> {
    return this.caseFiles.get(actor, id);
  }

  @ResolveField(() => ForumModel, { description: 'The forum, in the version with which the case file was begun.' })
  async forum(@CurrentActor() actor: Actor, @Parent() { forumCode, forumVersion }: CaseFileModel): Promise<ForumModel> {
    return forumModel(await this.definitions.of(actor, forumCode, forumVersion));
  }

  @ResolveField(() => PersonModel, { nullable: true, description: 'The person it is about.' })
  person(@CurrentActor() actor: Actor, @Parent() caseFile: CaseFileModel): Promise<PersonModel | null> {
    return this.people.byId(actor, caseFile.personId);
  }

  @ResolveField(() => PractitionerModel, {
    nullable: true,
    description: 'The named owner. There always is one from acceptance on.',
  })
  owner(
    @CurrentActor() actor: Actor,
    @Parent() { ownerPractitionerId }: CaseFileModel,
  ): Promise<PractitionerModel | null> {
    return ownerPractitionerId ? this.practitioners.byId(actor, ownerPractitionerId) : Promise.resolve(null);
  }

  @ResolveField(() => PractitionerModel, {
    nullable: true,
    description: 'The lead professional. They stay until somebody else has accepted.',
  })
  leadProfessional(@CurrentActor() actor: Actor, @Parent() caseFile: CaseFileModel): Promise<PractitionerModel | null> {
    return this.leads.leadOf(actor, caseFile.id);
  }

  @ResolveField(() => [ParticipationModel], { description: 'Who sits at the table now.' })
  participations(@CurrentActor() actor: Actor, @Parent() caseFile: CaseFileModel): Promise<ParticipationModel[]> {
    return this.seats.seatsOf(actor, caseFile.id);
  }

  @ResolveField(() => [String], {
    description: 'What you may do with it now, such as "triage" or "close". Show only these buttons.',
  })
  permittedActions(@CurrentActor() actor: Actor, @Parent() caseFile: CaseFileModel): Promise<string[]> {
    return this.caseFiles.permittedActions(actor, caseFile.id);
  }
}
