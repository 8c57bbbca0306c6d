import type { Actor, CapacityConclusion } from '@concord/domain';
import { Allow, CurrentActor } from '@concord/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RecordCapacityInput } from './capacity.input.js';
import { CapacityAssessmentModel } from './capacity.model.js';
import { CapacityService } from './capacity.service.js';
import { ConsentEffectModel } from './consent.model.js';
import { CapacityConclusionEnum } from './sharing-words.js';

@Resolver(() => CapacityAssessmentModel)
export class CapacityResolver {
  constructor(private readonly capacity: CapacityService) {}

  @Allow('read', 'CapacityAssessment')
  @Query(() => [CapacityAssessmentModel], { description: 'Assessments of capacity on a case file, newest first.' })
  capacityAssessments(@CurrentActor() actor: Actor, @Args('caseFileId', { type: () => ID, description: 'The case file.' }) caseFileId: string): Promise<CapacityAssessmentModel[]> {
    return this.capacity.of(actor, caseFileId);
  }

  @Allow('create', 'CapacityAssessment')
  @Query(() => [ConsentEffectModel], { description: 'Before saving: which categories would open or close for which agency.' })
  previewCapacityEffect(
    @CurrentActor() actor: Actor,
    @Args('caseFileId', { type: () => ID, description: 'The case file.' }) caseFileId: string,
    @Args('conclusion', { type: () => CapacityConclusionEnum, description: 'What would be found.' }) conclusion: CapacityConclusion,
  ): Promise<ConsentEffectModel[]> {
    return this.capacity.previewEffect(actor, caseFileId, conclusion);
  }

  @Allow('create', 'CapacityAssessment')
  @Mutation(() => CapacityAssessmentModel, { description: 'Records an assessment of capacity. One about the sharing itself opens and closes access at once.' })
  recordCapacity(@CurrentActor() actor: Actor, @Args('input') input: RecordCapacityInput): Promise<CapacityAssessmentModel> {
    return this.capacity.record(actor, input);
  }
}
