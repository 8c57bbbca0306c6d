import { type Actor, todayInLondon } from '@concord/domain';
import { Allow, connectionOf, CurrentActor, NullIsAbsent, type Page, PageArgs } from '@concord/platform';
import { Args, ArgsType, Field, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { PersonModel, PersonService } from '../persons/index.js';
import { PractitionerModel, PractitionersService } from '../practitioners/index.js';
import { AnswerConcernInput, RecordConcernInput } from './concern.input.js';
import type { Concern } from './concern.entity.js';
import { ConcernModel } from './concern.model.js';
import { ConcernService } from './concern.service.js';

@ArgsType()
class ConcernsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only those of this case file.' })
  @NullIsAbsent()
  @IsOptional()
  caseFileId?: string;

  @Field(() => Boolean, { nullable: true, description: 'Only those that wait for an answer.' })
  @NullIsAbsent()
  @IsOptional()
  unanswered?: boolean;
}

const ConcernConnection = connectionOf(ConcernModel);

@Resolver(() => ConcernModel)
export class ConcernsResolver {
  constructor(
    private readonly concerns: ConcernService,
    private readonly people: PersonService,
    private readonly practitioners: PractitionersService,
  ) {}

  @Allow('read', 'Concern')
  @Query(() => ConcernConnection, {
    name: 'concerns',
    description: 'Concerns of family and carers that you may read, those owed a reply soonest first.',
  })
  list(@CurrentActor() actor: Actor, @Args() args: ConcernsArgs): Promise<Page<ConcernModel>> {
    return this.concerns.find(actor, args);
  }

  @Allow('read', 'Concern')
  @Query(() => ConcernModel, { description: 'One concern.' })
  concern(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The concern.' }) id: string,
  ): Promise<ConcernModel> {
    return this.concerns.get(actor, id);
  }

  @Allow('create', 'Concern')
  @Mutation(() => ConcernModel, {
    description: 'Writes down a worry of a family member or carer. Listening needs nobody’s permission.',
  })
  recordConcern(@CurrentActor() actor: Actor, @Args('input') input: RecordConcernInput): Promise<ConcernModel> {
    return this.concerns.record(actor, input);
  }

  @Allow('answer', 'Concern')
  @Mutation(() => ConcernModel, {
    description: 'Records what came of a concern, and what the person who raised it was told.',
  })
  answerConcern(@CurrentActor() actor: Actor, @Args('input') input: AnswerConcernInput): Promise<ConcernModel> {
    return this.concerns.answer(actor, input);
  }

  @ResolveField(() => Boolean, { description: 'Whether the reply is owed since before today.' })
  isOverdue(@CurrentActor() actor: Actor, @Parent() { outcomeCode, replyBy }: ConcernModel): boolean {
    return outcomeCode === null && replyBy < todayInLondon(actor.at);
  }

  @ResolveField(() => [String], { description: 'What you may do with it: "answer".' })
  permittedActions(@CurrentActor() actor: Actor, @Parent() concern: Concern): Promise<string[]> {
    return this.concerns.permittedActions(actor, concern);
  }

  @ResolveField(() => PersonModel, {
    nullable: true,
    description: 'The person it is about, where you may see the record.',
  })
  person(@CurrentActor() actor: Actor, @Parent() { personId }: ConcernModel): Promise<PersonModel | null> {
    return this.people.byId(actor, personId);
  }

  @ResolveField(() => PractitionerModel, { nullable: true, description: 'Who wrote it down.' })
  recorder(@CurrentActor() actor: Actor, @Parent() { recordedBy }: ConcernModel): Promise<PractitionerModel | null> {
    return this.practitioners.byId(actor, recordedBy);
  }
}
