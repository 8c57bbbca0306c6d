import type { Actor } from '@concord/domain';
import { Allow, connectionOf, CurrentActor, type Page, PageArgs } from '@concord/platform';
import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AgenciesService, AgencyModel } from '../agencies/index.js';
import { MeetingModel } from './meeting.model.js';
import { MeetingService } from './meeting.service.js';
import { AgencyReturnModel } from './record.model.js';
import { SubmitReturnInput } from './return.input.js';
import { ReturnsService } from './returns.service.js';
import { isLate } from './return-lateness.js';

const AgencyReturnConnection = connectionOf(AgencyReturnModel);
const RETURN = { type: () => ID, description: 'The return.' } as const;

@Resolver(() => AgencyReturnModel)
export class ReturnsResolver {
  constructor(
    private readonly returns: ReturnsService,
    private readonly meetings: MeetingService,
    private readonly agencies: AgenciesService,
  ) {}

  @Allow('read', 'AgencyReturn')
  @Query(() => AgencyReturnModel, { description: 'One return.' })
  agencyReturn(@CurrentActor() actor: Actor, @Args('id', RETURN) id: string): Promise<AgencyReturnModel> {
    return this.returns.get(actor, id);
  }

  @Allow('read', 'AgencyReturn')
  @Query(() => AgencyReturnConnection, { description: 'Returns that your agency still owes, soonest first.' })
  returnsDue(@CurrentActor() actor: Actor, @Args() args: PageArgs): Promise<Page<AgencyReturnModel>> {
    return this.returns.due(actor, args);
  }

  @Allow('answer', 'AgencyReturn')
  @Mutation(() => AgencyReturnModel, { description: 'Sends your agency’s answer: its statements, and what it says about visiting. May be sent again with more.' })
  submitAgencyReturn(@CurrentActor() actor: Actor, @Args('input') input: SubmitReturnInput): Promise<AgencyReturnModel> {
    return this.returns.submit(actor, input);
  }

  @Allow('takeBack', 'AgencyReturn')
  @Mutation(() => AgencyReturnModel, { description: 'Takes your agency’s answer back. What it shared as items is closed item by item.' })
  takeBackAgencyReturn(
    @CurrentActor() actor: Actor,
    @Args('id', RETURN) id: string,
    @Args('reason', { type: () => String, description: 'Why.' }) reason: string,
    @Args('version', { type: () => Int, description: 'The version you saw.' }) version: number,
  ): Promise<AgencyReturnModel> {
    return this.returns.takeBack(actor, id, reason, version);
  }

  @Allow('chase', 'AgencyReturn')
  @Mutation(() => AgencyReturnModel, { description: 'Reminds an agency that has not answered.' })
  chaseAgencyReturn(@CurrentActor() actor: Actor, @Args('id', RETURN) id: string): Promise<AgencyReturnModel> {
    return this.returns.chase(actor, id);
  }

  @ResolveField(() => Boolean, { description: 'Whether it is late: the day has passed and the agency has not answered.' })
  late(@CurrentActor() actor: Actor, @Parent() agencyReturn: AgencyReturnModel): boolean {
    return isLate(agencyReturn, actor.at);
  }

  @ResolveField(() => MeetingModel, { nullable: true, description: 'The meeting it is for.' })
  meeting(@CurrentActor() actor: Actor, @Parent() { meetingId }: AgencyReturnModel): Promise<MeetingModel | null> {
    return this.meetings.byId(actor, meetingId);
  }

  @ResolveField(() => AgencyModel, { nullable: true, description: 'The agency asked.' })
  agency(@CurrentActor() actor: Actor, @Parent() { agencyId }: AgencyReturnModel): Promise<AgencyModel | null> {
    return this.agencies.byId(actor, agencyId);
  }

  @ResolveField(() => [ID], { description: 'Items recorded with the return. Empty for other agencies.' })
  async itemIds(@CurrentActor() actor: Actor, @Parent() { id }: AgencyReturnModel): Promise<string[]> {
    return (await this.returns.itemsOf(actor, id)).map((it) => it.itemId);
  }
}
