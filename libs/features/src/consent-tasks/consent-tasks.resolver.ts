import type { Actor } from '@concord/domain';
import { Allow, CurrentActor } from '@concord/platform';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AgenciesService, AgencyModel } from '../agencies/index.js';
import { CaseFileModel, CaseFileService } from '../case-files/index.js';
import { ConsentEventModel, ConsentService, type ConsentTask, ConsentTasks } from '../sharing/index.js';
import { AfterWithdrawalService } from './after-withdrawal.service.js';
import { ConditionWriting } from './condition-writing.service.js';
import { ConsentReceipts } from './consent-receipts.service.js';
import { ChooseEligibilityInput, DecideAfterWithdrawalInput, SettleConsentTaskInput, WriteOutConditionInput } from './consent-task.input.js';
import { AfterWithdrawalModel, ConsentReceiptModel, ConsentTaskModel, WithdrawalLineModel } from './consent-task.model.js';

@Resolver(() => ConsentTaskModel)
export class ConsentTasksResolver {
  constructor(
    private readonly tasks: ConsentTasks,
    private readonly withdrawals: AfterWithdrawalService,
    private readonly conditions: ConditionWriting,
    private readonly receipts: ConsentReceipts,
    private readonly consent: ConsentService,
    private readonly caseFiles: CaseFileService,
    private readonly agencies: AgenciesService,
  ) {}

  @Allow('read', 'ConsentTask')
  @Query(() => [ConsentTaskModel], { description: 'What you owe about consent and capacity, the longest due first; of one case file where you name it.' })
  consentTasks(@CurrentActor() actor: Actor, @Args('caseFileId', { type: () => ID, nullable: true, description: 'Only of this case file.' }) caseFileId?: string): Promise<ConsentTaskModel[]> {
    return caseFileId ? this.tasks.openOn(actor, caseFileId) : this.tasks.open(actor);
  }

  @Allow('read', 'ConsentTask')
  @Query(() => ConsentTaskModel, { description: 'One task about consent or capacity.' })
  consentTask(@CurrentActor() actor: Actor, @Args('id', { type: () => ID, description: 'The task.' }) id: string): Promise<ConsentTaskModel> {
    return this.tasks.get(actor, id);
  }

  @Allow('read', 'ConsentTask')
  @Query(() => AfterWithdrawalModel, { description: 'What your agency decides after a withdrawal.' })
  afterWithdrawal(@CurrentActor() actor: Actor, @Args('taskId', { type: () => ID, description: 'The task.' }) taskId: string): Promise<AfterWithdrawalModel> {
    return this.withdrawals.of(actor, taskId);
  }

  @Allow('settle', 'ConsentTask')
  @Mutation(() => ConsentTaskModel, { description: 'Records what your agency decides after a withdrawal: what else closes, what stays on another basis, who was told, what the person hears.' })
  decideAfterWithdrawal(@CurrentActor() actor: Actor, @Args('input') input: DecideAfterWithdrawalInput): Promise<ConsentTaskModel> {
    return this.withdrawals.decide(actor, input);
  }

  @Allow('settle', 'ConsentTask')
  @Mutation(() => ConsentEventModel, { description: 'Writes out a condition that the person set in their own words. From then on Concord keeps to the lines.' })
  writeOutCondition(@CurrentActor() actor: Actor, @Args('input') input: WriteOutConditionInput): Promise<ConsentEventModel> {
    return this.conditions.writeOut(actor, input);
  }

  @Allow('settle', 'ConsentTask')
  @Mutation(() => ConsentTaskModel, { description: 'Ends a task that needs no more than saying so.' })
  settleConsentTask(@CurrentActor() actor: Actor, @Args('input') { id, version, note }: SettleConsentTaskInput): Promise<ConsentTaskModel> {
    return this.tasks.settleByHand(actor, id, note, version);
  }

  @Allow('chooseEligibility', 'ConsentTask')
  @Mutation(() => ConsentTaskModel, { description: 'Records whether the case goes on here or is handed over, where the forum asks for capacity and the person lacks it.' })
  chooseEligibility(@CurrentActor() actor: Actor, @Args('input') { taskId, version, choice, reason }: ChooseEligibilityInput): Promise<ConsentTaskModel> {
    return this.tasks.chooseEligibility(actor, taskId, { outcome: choice, note: reason }, version);
  }

  @Allow('create', 'ConsentReceipt')
  @Mutation(() => ConsentReceiptModel, { description: 'Makes the receipt that the person keeps. Making it is logged as a disclosure to them.' })
  giveConsentReceipt(@CurrentActor() actor: Actor, @Args('caseFileId', { type: () => ID, description: 'The case file.' }) caseFileId: string): Promise<ConsentReceiptModel> {
    return this.receipts.issue(actor, caseFileId);
  }

  @ResolveField(() => CaseFileModel, { nullable: true, description: 'The case file, where you may see it.' })
  caseFile(@CurrentActor() actor: Actor, @Parent() task: ConsentTask): Promise<CaseFileModel | null> {
    return this.caseFiles.byId(actor, task.caseFileId);
  }

  @ResolveField(() => AgencyModel, { nullable: true, description: 'The agency it is about.' })
  async aboutAgency(@CurrentActor() actor: Actor, @Parent() task: ConsentTask): Promise<AgencyModel | null> {
    return task.aboutAgencyId ? this.agencies.byId(actor, task.aboutAgencyId) : null;
  }

  @ResolveField(() => ConsentEventModel, { nullable: true, description: 'What the person said, where the task is about that and you may see it.' })
  event(@CurrentActor() actor: Actor, @Parent() task: ConsentTask): Promise<ConsentEventModel | null> {
    return this.consent.eventShown(actor, task.subjectId);
  }
}

@Resolver(() => WithdrawalLineModel)
export class WithdrawalLinesResolver {
  constructor(private readonly agencies: AgenciesService) {}

  @ResolveField(() => AgencyModel, { nullable: true, description: 'The recipient, with its name.' })
  agency(@CurrentActor() actor: Actor, @Parent() line: WithdrawalLineModel): Promise<AgencyModel | null> {
    return this.agencies.byId(actor, line.agencyId);
  }
}

