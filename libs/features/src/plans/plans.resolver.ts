import type { Actor } from '@concord/domain';
import { Allow, CurrentActor } from '@concord/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AudienceChoices } from './audience-choices.service.js';
import { AudienceChoiceModel } from './audience.model.js';
import { CasePlanService } from './case-plan.service.js';
import { OutOfHoursService } from './out-of-hours.service.js';
import { ConfirmPlanEntryInput, RevisePlanEntryInput, WritePlanEntryInput } from './plan-entry.input.js';
import { CasePlanModel, OutOfHoursCardModel, PlanEntryModel } from './plan.model.js';
import { PlanService } from './plan.service.js';
import { WithdrawComposedInput } from './risk.input.js';

@Resolver(() => CasePlanModel)
export class PlansResolver {
  constructor(
    private readonly casePlans: CasePlanService,
    private readonly plans: PlanService,
    private readonly outOfHours: OutOfHoursService,
    private readonly choices: AudienceChoices,
  ) {}

  @Allow('read', 'PlanEntry')
  @Query(() => CasePlanModel, { description: 'The shared plan of a case file as your agency may see it.' })
  casePlan(@CurrentActor() actor: Actor, @Args('caseFileId', { type: () => ID, description: 'The case file.' }) caseFileId: string): Promise<CasePlanModel> {
    return this.casePlans.of(actor, caseFileId);
  }

  @Allow('read', 'PlanEntry')
  @Query(() => OutOfHoursCardModel, { description: 'The out-of-hours card: what to do if, how to visit, whom to ring.' })
  outOfHoursCard(@CurrentActor() actor: Actor, @Args('caseFileId', { type: () => ID, description: 'The case file.' }) caseFileId: string): Promise<OutOfHoursCardModel> {
    return this.outOfHours.card(actor, caseFileId);
  }

  @Allow('read', 'PlanEntry')
  @Query(() => PlanEntryModel, { description: 'One entry of the shared plan.' })
  planEntry(@CurrentActor() actor: Actor, @Args('id', { type: () => ID, description: 'The entry.' }) id: string): Promise<PlanEntryModel> {
    return this.plans.get(actor, id);
  }

  @Allow('read', 'PlanEntry')
  @Query(() => [AudienceChoiceModel], { description: 'The agencies to which a risk, an entry or an action of this case file may be opened: the table, then duty services.' })
  audienceChoices(@CurrentActor() actor: Actor, @Args('caseFileId', { type: () => ID, description: 'The case file.' }) caseFileId: string): Promise<AudienceChoiceModel[]> {
    return this.choices.of(actor, caseFileId);
  }

  @Allow('create', 'PlanEntry')
  @Mutation(() => PlanEntryModel, { description: 'Writes an entry of the plan. For the chair, minute taker, lead professional and co-ordinator.' })
  writePlanEntry(@CurrentActor() actor: Actor, @Args('input') input: WritePlanEntryInput): Promise<PlanEntryModel> {
    return this.plans.write(actor, input);
  }

  @Allow('revise', 'PlanEntry')
  @Mutation(() => PlanEntryModel, { description: 'Words an entry anew. Every earlier wording is kept.' })
  revisePlanEntry(@CurrentActor() actor: Actor, @Args('input') input: RevisePlanEntryInput): Promise<PlanEntryModel> {
    return this.plans.revise(actor, input);
  }

  @Allow('confirm', 'PlanEntry')
  @Mutation(() => PlanEntryModel, { description: 'Says that an entry is still correct today, before it is carried into new minutes.' })
  confirmPlanEntry(@CurrentActor() actor: Actor, @Args('input') input: ConfirmPlanEntryInput): Promise<PlanEntryModel> {
    return this.plans.confirm(actor, input);
  }

  @Allow('withdraw', 'PlanEntry')
  @Mutation(() => PlanEntryModel, { description: 'Takes an entry out of the plan, with the reason.' })
  withdrawPlanEntry(@CurrentActor() actor: Actor, @Args('input') input: WithdrawComposedInput): Promise<PlanEntryModel> {
    return this.plans.withdraw(actor, input);
  }
}
