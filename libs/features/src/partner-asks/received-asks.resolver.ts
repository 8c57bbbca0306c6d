import type { Actor } from '@concord/domain';
import { Allow, CurrentActor } from '@concord/platform';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AgenciesService, AgencyModel } from '../agencies/index.js';
import { PractitionerModel, PractitionersService } from '../practitioners/index.js';
import { AskedAgency } from './asked-agency.service.js';
import { PartnerAskAgency } from './partner-ask-agency.entity.js';
import { PartnerAsk } from './partner-ask.entity.js';
import { AnswerPartnerInput, EndPartnerAskInput } from './partner-ask.input.js';
import { PartnerAnswerModel, ReceivedAskModel, ReceivedQuestionModel } from './partner-ask.model.js';

@Resolver(() => ReceivedAskModel)
export class ReceivedAsksResolver {
  constructor(private readonly asked: AskedAgency) {}

  @Allow('read', 'PartnerAskAgency')
  @Query(() => [ReceivedAskModel], { description: 'Questions of partners that wait for your agency, the first to lapse first.' })
  receivedAsks(@CurrentActor() actor: Actor): Promise<ReceivedAskModel[]> {
    return this.asked.waiting(actor);
  }

  @Allow('read', 'PartnerAskAgency')
  @Query(() => ReceivedAskModel, { description: 'One question of a partner to your agency.' })
  receivedAsk(@CurrentActor() actor: Actor, @Args('id', { type: () => ID, description: 'The question as your agency received it.' }) id: string): Promise<ReceivedAskModel> {
    return this.asked.get(actor, id);
  }

  @Allow('answer', 'PartnerAskAgency')
  @Mutation(() => PartnerAnswerModel, { description: 'Answers a partner by sharing one statement with them. It is shared like any other; consent and blocks hold here too.' })
  answerPartner(@CurrentActor() actor: Actor, @Args('input') input: AnswerPartnerInput): Promise<PartnerAnswerModel> {
    return this.asked.answer(actor, input);
  }

  @Allow('close', 'PartnerAskAgency')
  @Mutation(() => ReceivedAskModel, { description: 'Lets a question rest. The asker learns nothing of it.' })
  closeReceivedAsk(@CurrentActor() actor: Actor, @Args('input') { id, version }: EndPartnerAskInput): Promise<ReceivedAskModel> {
    return this.asked.close(actor, id, version);
  }

  @ResolveField(() => ReceivedQuestionModel, { description: 'What is asked.' })
  question(@CurrentActor() actor: Actor, @Parent() asked: PartnerAskAgency): Promise<ReceivedQuestionModel> {
    return this.asked.askOf(actor, asked);
  }
}

@Resolver(() => ReceivedQuestionModel)
export class ReceivedQuestionResolver {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly practitioners: PractitionersService,
  ) {}

  @ResolveField(() => AgencyModel, { nullable: true, description: 'The agency that asks.' })
  askerAgency(@CurrentActor() actor: Actor, @Parent() { askerAgencyId }: PartnerAsk): Promise<AgencyModel | null> {
    return this.agencies.byId(actor, askerAgencyId);
  }

  @ResolveField(() => PractitionerModel, { nullable: true, description: 'Who asks.' })
  asker(@CurrentActor() actor: Actor, @Parent() { askerId }: PartnerAsk): Promise<PractitionerModel | null> {
    return this.practitioners.byId(actor, askerId);
  }
}
