import type { Actor } from '@concord/domain';
import { Allow, CurrentActor } from '@concord/platform';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { PractitionerModel, PractitionersService } from '../practitioners/index.js';
import type { PolicyChange } from './policy-change.entity.js';
import { PolicyChanges } from './policy-changes.service.js';
import { DecidePolicyChangeInput, ProposePolicyChangeInput, settingFrom } from './policy-table.input.js';
import { PolicyChangeModel, PolicyDifferenceModel, PolicyRowModel, PolicySettingModel } from './policy-table.model.js';
import { shownRow, shownSetting } from './shown-setting.js';

@Resolver(() => PolicyChangeModel)
export class PolicyTableResolver {
  constructor(
    private readonly changes: PolicyChanges,
    private readonly practitioners: PractitionersService,
  ) {}

  @Allow('read', 'PolicyChange')
  @Query(() => [PolicyRowModel], { description: 'The policy table as it is in force now, forum by forum and sector by sector.' })
  async policyRows(@CurrentActor() actor: Actor): Promise<PolicyRowModel[]> {
    return (await this.changes.rows(actor)).map(shownRow);
  }

  @Allow('read', 'PolicyChange')
  @Query(() => [PolicyChangeModel], { description: 'Changes of the policy table, the newest first: proposed, decided and taken back.' })
  policyChanges(@CurrentActor() actor: Actor): Promise<PolicyChangeModel[]> {
    return this.changes.changes(actor);
  }

  @Allow('read', 'PolicyChange')
  @Query(() => PolicyChangeModel, { description: 'One change.' })
  policyChange(@CurrentActor() actor: Actor, @Args('id', { type: () => ID, description: 'The change.' }) id: string): Promise<PolicyChangeModel> {
    return this.changes.change(actor, id);
  }

  @Allow('create', 'PolicyChange')
  @Mutation(() => PolicyChangeModel, { description: 'Proposes a change of one row.' })
  proposePolicyChange(@CurrentActor() actor: Actor, @Args('input') { setting, ...input }: ProposePolicyChangeInput): Promise<PolicyChangeModel> {
    return this.changes.propose(actor, { ...input, setting: settingFrom(setting) });
  }

  @Allow('approve', 'PolicyChange')
  @Mutation(() => PolicyChangeModel, { description: 'Approves a change that somebody else proposed. What was released before keeps its version.' })
  approvePolicyChange(@CurrentActor() actor: Actor, @Args('input') { id, reason, version }: DecidePolicyChangeInput): Promise<PolicyChangeModel> {
    return this.changes.approve(actor, id, reason ?? '', version);
  }

  @Allow('refuse', 'PolicyChange')
  @Mutation(() => PolicyChangeModel, { description: 'Refuses a change that somebody else proposed.' })
  refusePolicyChange(@CurrentActor() actor: Actor, @Args('input') { id, reason, version }: DecidePolicyChangeInput): Promise<PolicyChangeModel> {
    return this.changes.refuse(actor, id, reason ?? '', version);
  }

  @Allow('takeBack', 'PolicyChange')
  @Mutation(() => PolicyChangeModel, { description: 'Takes back a change that you proposed and nobody has decided.' })
  takeBackPolicyChange(@CurrentActor() actor: Actor, @Args('input') { id, version }: DecidePolicyChangeInput): Promise<PolicyChangeModel> {
    return this.changes.takeBack(actor, id, version);
  }

  @ResolveField(() => [PolicyDifferenceModel], { description: 'What differs, line by line.' })
  differences(@Parent() change: PolicyChange): PolicyDifferenceModel[] {
    return this.changes.differences(change);
  }

  @ResolveField(() => PolicySettingModel, { description: 'What the row would offer.' })
  setting(@Parent() change: PolicyChange): PolicySettingModel {
    return shownSetting(change.setting);
  }

  @ResolveField(() => PractitionerModel, { nullable: true, description: 'Who proposed it.' })
  proposer(@CurrentActor() actor: Actor, @Parent() change: PolicyChange): Promise<PractitionerModel | null> {
    return this.practitioners.byId(actor, change.proposedBy);
  }

  @ResolveField(() => PractitionerModel, { nullable: true, description: 'Who decided.' })
  async decider(@CurrentActor() actor: Actor, @Parent() change: PolicyChange): Promise<PractitionerModel | null> {
    return change.decidedBy ? this.practitioners.byId(actor, change.decidedBy) : null;
  }
}
