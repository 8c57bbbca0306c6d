import type { Actor } from '@concord/domain';
import { Allow, CurrentActor, Sensitivity } from '@concord/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { BeginWorkInput } from './standing.input.js';
import { PurposeOptionModel, WorkingOnModel } from './standing.model.js';
import { WorkingOnService } from './working-on.service.js';

@Resolver(() => WorkingOnModel)
export class WorkingOnResolver {
  constructor(private readonly working: WorkingOnService) {}

  @Allow('read', 'WorkingOn')
  @Query(() => WorkingOnModel, { nullable: true, description: 'What you said you work on, while it lasts.' })
  workingOn(@CurrentActor() actor: Actor): Promise<WorkingOnModel | null> {
    return this.working.current(actor);
  }

  @Allow('read', 'WorkingOn')
  @Query(() => [PurposeOptionModel], { description: 'Purposes for which a case may be read, the everyday one first.' })
  purposes(@CurrentActor() actor: Actor, @Args('caseFileId', { type: () => ID, description: 'The case file.' }) caseFileId: string): Promise<PurposeOptionModel[]> {
    return this.working.options(actor, caseFileId);
  }

  @Allow('begin', 'WorkingOn')
  @Mutation(() => WorkingOnModel, { description: 'Says for what you work on a case. Working on another case ends it.' })
  beginWork(@CurrentActor() actor: Actor, @Args('input') { caseFileId, purpose }: BeginWorkInput): Promise<WorkingOnModel> {
    return this.working.begin(actor, caseFileId, purpose);
  }

  @Sensitivity('PUBLIC')
  @Allow('stop', 'WorkingOn')
  @Mutation(() => Boolean, { description: 'Ends what you said you work on.' })
  stopWork(@CurrentActor() actor: Actor): Promise<boolean> {
    return this.working.stop(actor);
  }
}
