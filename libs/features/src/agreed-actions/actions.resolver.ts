import { type Actor, isActionOverdue, todayInLondon } from '@concord/domain';
import { Allow, connectionOf, CurrentActor, NullIsAbsent, type Page, PageArgs } from '@concord/platform';
import { Args, ArgsType, Field, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { AcceptActionInput, AgreeActionInput, AmendActionInput, AnswerActionInput, CarryOverActionInput, NameActionOwnerInput, TransferActionInput } from './action.input.js';
import { AgreedActionModel } from './action.model.js';
import { type ActionScope, ActionService } from './action.service.js';
import { ActionSteps } from './action-steps.service.js';
import { ActionScopeEnum } from './action-words.js';

@ArgsType()
class MyActionsArgs extends PageArgs {
  @Field(() => ActionScopeEnum, { nullable: true, description: 'Whose; yours by name when left out.' })
  @NullIsAbsent()
  @IsOptional()
  @IsIn(Object.keys(ActionScopeEnum), { message: 'Choose MINE, TEAM or AGENCY' })
  scope?: ActionScope;

  @Field(() => Boolean, { nullable: true, description: 'Only those that still wait for somebody to act; true when left out.' })
  @NullIsAbsent()
  @IsOptional()
  @IsBoolean({ message: 'Say true or false' })
  openOnly?: boolean;
}

const AgreedActionConnection = connectionOf(AgreedActionModel);

@Resolver(() => AgreedActionModel)
export class ActionsResolver {
  constructor(
    private readonly actions: ActionService,
    private readonly steps: ActionSteps,
  ) {}

  @Allow('read', 'AgreedAction')
  @Query(() => AgreedActionConnection, { description: 'Actions of yours, of your teams, or of your agency, the next due first.' })
  myActions(@CurrentActor() actor: Actor, @Args() args: MyActionsArgs): Promise<Page<AgreedActionModel>> {
    return this.actions.mine(actor, args);
  }

  @Allow('read', 'AgreedAction')
  @Query(() => [AgreedActionModel], { description: 'The actions of a case file that are open to you, the next due first.' })
  caseFileActions(@CurrentActor() actor: Actor, @Args('caseFileId', { type: () => ID, description: 'The case file.' }) caseFileId: string): Promise<AgreedActionModel[]> {
    return this.actions.ofReadable(actor, caseFileId);
  }

  @Allow('read', 'AgreedAction')
  @Query(() => AgreedActionModel, { description: 'One agreed action.' })
  agreedAction(@CurrentActor() actor: Actor, @Args('id', { type: () => ID, description: 'The action.' }) id: string): Promise<AgreedActionModel> {
    return this.actions.get(actor, id);
  }

  @Allow('create', 'AgreedAction')
  @Mutation(() => AgreedActionModel, { description: 'Agrees an action. For the chair, minute taker, lead professional and co-ordinator. An owner without a seat gets one.' })
  agreeAction(@CurrentActor() actor: Actor, @Args('input') input: AgreeActionInput): Promise<AgreedActionModel> {
    return this.actions.agree(actor, input);
  }

  @Allow('accept', 'AgreedAction')
  @Mutation(() => AgreedActionModel, { description: 'Accepts an action for its agency.' })
  acceptAction(@CurrentActor() actor: Actor, @Args('input') input: AcceptActionInput): Promise<AgreedActionModel> {
    return this.steps.accept(actor, input);
  }

  @Allow('refuse', 'AgreedAction')
  @Mutation(() => AgreedActionModel, { description: 'Refuses an action for its agency, with the reason. The chair hears of it.' })
  refuseAction(@CurrentActor() actor: Actor, @Args('input') input: AnswerActionInput): Promise<AgreedActionModel> {
    return this.steps.refuse(actor, input);
  }

  @Allow('progress', 'AgreedAction')
  @Mutation(() => AgreedActionModel, { description: 'Notes how far an action has come.' })
  noteActionProgress(@CurrentActor() actor: Actor, @Args('input') input: AnswerActionInput): Promise<AgreedActionModel> {
    return this.steps.noteProgress(actor, input);
  }

  @Allow('complete', 'AgreedAction')
  @Mutation(() => AgreedActionModel, { description: 'Records that it was done, with evidence.' })
  completeAction(@CurrentActor() actor: Actor, @Args('input') input: AnswerActionInput): Promise<AgreedActionModel> {
    return this.steps.complete(actor, input);
  }

  @Allow('findImpossible', 'AgreedAction')
  @Mutation(() => AgreedActionModel, { description: 'Records that it cannot be done, and why. Not the same as not done.' })
  findActionImpossible(@CurrentActor() actor: Actor, @Args('input') input: AnswerActionInput): Promise<AgreedActionModel> {
    return this.steps.findImpossible(actor, input);
  }

  @Allow('leaveUndone', 'AgreedAction')
  @Mutation(() => AgreedActionModel, { description: 'Records that it could have been done and was not, and why.' })
  leaveActionUndone(@CurrentActor() actor: Actor, @Args('input') input: AnswerActionInput): Promise<AgreedActionModel> {
    return this.steps.leaveUndone(actor, input);
  }

  @Allow('carryOver', 'AgreedAction')
  @Mutation(() => AgreedActionModel, { description: 'Puts an action on the next agenda with a new date.' })
  carryOverAction(@CurrentActor() actor: Actor, @Args('input') input: CarryOverActionInput): Promise<AgreedActionModel> {
    return this.steps.carryOver(actor, input);
  }

  @Allow('transfer', 'AgreedAction')
  @Mutation(() => AgreedActionModel, { description: 'Gives an action to another owner, who is asked anew.' })
  transferAction(@CurrentActor() actor: Actor, @Args('input') input: TransferActionInput): Promise<AgreedActionModel> {
    return this.steps.transfer(actor, input);
  }

  @Allow('nameOwner', 'AgreedAction')
  @Mutation(() => AgreedActionModel, { description: 'Names the person of the responsible agency who does it.' })
  nameActionOwner(@CurrentActor() actor: Actor, @Args('input') input: NameActionOwnerInput): Promise<AgreedActionModel> {
    return this.steps.nameOwner(actor, input);
  }

  @Allow('amend', 'AgreedAction')
  @Mutation(() => AgreedActionModel, { description: 'Puts an open action differently, or gives it another date.' })
  amendAction(@CurrentActor() actor: Actor, @Args('input') input: AmendActionInput): Promise<AgreedActionModel> {
    return this.steps.amend(actor, input);
  }

  @Allow('cancel', 'AgreedAction')
  @Mutation(() => AgreedActionModel, { description: 'Records that an action is no longer needed, and why.' })
  cancelAction(@CurrentActor() actor: Actor, @Args('input') input: AnswerActionInput): Promise<AgreedActionModel> {
    return this.steps.cancel(actor, input);
  }

  @ResolveField(() => Boolean, { description: 'Whether it is open and its day has passed.' })
  isOverdue(@CurrentActor() actor: Actor, @Parent() action: AgreedActionModel): boolean {
    return isActionOverdue(action, todayInLondon(actor.at));
  }

  @ResolveField(() => [String], { description: 'What you may do with it now: accept, refuse, progress, complete, findImpossible, leaveUndone, carryOver, transfer, nameOwner, amend, cancel.' })
  permittedActions(@CurrentActor() actor: Actor, @Parent() action: AgreedActionModel): Promise<string[]> {
    return this.steps.permitted(actor, action);
  }
}
