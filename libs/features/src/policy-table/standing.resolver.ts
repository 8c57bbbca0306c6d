import type { Actor } from '@concord/domain';
import { Allow, CurrentActor, Sensitivity } from '@concord/platform';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { PractitionerModel, PractitionersService } from '../practitioners/index.js';
import { RecordAgencyDocumentInput, RecordTrainingInput } from './standing.input.js';
import { AgencyDocumentModel, DocumentStandingModel, TrainingStandingModel } from './standing.model.js';
import { StandingService } from './standing.service.js';

@Resolver(() => TrainingStandingModel)
export class StandingResolver {
  constructor(
    private readonly standing: StandingService,
    private readonly practitioners: PractitionersService,
  ) {}

  @Allow('read', 'Standing')
  @Query(() => TrainingStandingModel, { description: 'Where your own training stands.' })
  myTraining(@CurrentActor() actor: Actor): Promise<TrainingStandingModel> {
    return this.standing.mine(actor);
  }

  @Allow('read', 'AgencyDocument')
  @Query(() => [DocumentStandingModel], { description: 'Where an agency stands with its sharing agreement, policy document and privacy notice; your own when left out.' })
  agencyDocuments(@CurrentActor() actor: Actor, @Args('agencyId', { type: () => ID, nullable: true, description: 'The agency.' }) agencyId?: string): Promise<DocumentStandingModel[]> {
    return this.standing.documentsOf(actor, agencyId ?? actor.agencyId);
  }

  @Allow('read', 'TrainingRecord')
  @Query(() => [TrainingStandingModel], { description: 'Training of everybody in your agency, whoever needs it first.' })
  agencyTraining(@CurrentActor() actor: Actor): Promise<TrainingStandingModel[]> {
    return this.standing.trainingOfAgency(actor);
  }

  @Allow('create', 'AgencyDocument')
  @Mutation(() => AgencyDocumentModel, { description: 'Records a document of your agency.' })
  recordAgencyDocument(@CurrentActor() actor: Actor, @Args('input') input: RecordAgencyDocumentInput): Promise<AgencyDocumentModel> {
    return this.standing.recordDocument(actor, input);
  }

  @Sensitivity('DIRECTORY')
  @Allow('create', 'TrainingRecord')
  @Mutation(() => Boolean, { description: 'Records that a colleague was trained.' })
  async recordTraining(@CurrentActor() actor: Actor, @Args('input') input: RecordTrainingInput): Promise<boolean> {
    await this.standing.recordTraining(actor, input);
    return true;
  }

  @ResolveField(() => PractitionerModel, { nullable: true, description: 'Whose training it is.' })
  practitioner(@CurrentActor() actor: Actor, @Parent() { practitionerId }: TrainingStandingModel): Promise<PractitionerModel | null> {
    return this.practitioners.byId(actor, practitionerId);
  }
}
