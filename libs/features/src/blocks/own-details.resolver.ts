import type { Actor } from '@concord/domain';
import { Allow, CurrentActor } from '@concord/platform';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { SayAboutMeInput } from './block.input.js';
import { SaidAboutMeModel } from './block.model.js';
import { ColleagueService } from './colleague.service.js';

@Resolver(() => SaidAboutMeModel)
export class OwnDetailsResolver {
  constructor(private readonly colleagues: ColleagueService) {}

  @Allow('read', 'OwnDetails')
  @Query(() => SaidAboutMeModel, { description: 'What you told Concord about yourself: that it is kept, never what.' })
  saidAboutMe(): Promise<SaidAboutMeModel> {
    return this.colleagues.mine();
  }

  @Allow('say', 'OwnDetails')
  @Mutation(() => SaidAboutMeModel, { description: 'Keeps your date of birth and where you live as keys that nobody reads, so that you never open the record of somebody close to you.' })
  sayAboutMe(@CurrentActor() actor: Actor, @Args('input') input: SayAboutMeInput): Promise<SaidAboutMeModel> {
    return this.colleagues.say(actor, input);
  }
}
