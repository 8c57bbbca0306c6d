import type { Actor } from '@concord/domain';
import { Allow, connectionOf, CurrentActor, type Page, PageArgs } from '@concord/platform';
import { Args, ArgsType, Field, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { ConveneMeetingInput, RescheduleMeetingInput } from './convening.input.js';
import { ConveningService } from './convening.service.js';
import { FinishService } from './finish.service.js';
import { MeetingModel } from './meeting.model.js';
import { MeetingService } from './meeting.service.js';
import { MeetingReasonInput, MeetingReviewInput } from './meeting-step.input.js';

@ArgsType()
class MyMeetingsArgs extends PageArgs {
  @Field(() => Boolean, { nullable: true, description: 'Meetings that are over, latest first, instead of those to come and in progress, soonest first.' })
  @IsOptional()
  past?: boolean;
}

const MeetingConnection = connectionOf(MeetingModel);
const MEETING = { type: () => ID, description: 'The meeting.' } as const;
const VERSION = { type: () => Int, description: 'The version you saw.' } as const;

@Resolver(() => MeetingModel)
export class MeetingsResolver {
  constructor(
    private readonly meetings: MeetingService,
    private readonly convening: ConveningService,
    private readonly finishing: FinishService,
  ) {}

  @Allow('read', 'Meeting')
  @Query(() => MeetingModel, { description: 'One meeting.' })
  meeting(@CurrentActor() actor: Actor, @Args('id', MEETING) id: string): Promise<MeetingModel> {
    return this.meetings.get(actor, id);
  }

  @Allow('read', 'Meeting')
  @Query(() => MeetingConnection, { description: 'Meetings of case files at whose table you sit, and those you are invited to.' })
  myMeetings(@CurrentActor() actor: Actor, @Args() args: MyMeetingsArgs): Promise<Page<MeetingModel>> {
    return this.meetings.mine(actor, args);
  }

  @Allow('create', 'Meeting')
  @Mutation(() => MeetingModel, { description: 'Calls a meeting: invites people, and asks each agency for a return.' })
  conveneMeeting(@CurrentActor() actor: Actor, @Args('input') input: ConveneMeetingInput): Promise<MeetingModel> {
    return this.convening.convene(actor, input);
  }

  @Allow('reschedule', 'Meeting')
  @Mutation(() => MeetingModel, { description: 'Moves a meeting to another time or place. Everybody invited is told.' })
  rescheduleMeeting(@CurrentActor() actor: Actor, @Args('input') input: RescheduleMeetingInput): Promise<MeetingModel> {
    return this.meetings.reschedule(actor, input.id, input, input.version);
  }

  @Allow('cancel', 'Meeting')
  @Mutation(() => MeetingModel, { description: 'Cancels a meeting. Everybody invited is told.' })
  cancelMeeting(@CurrentActor() actor: Actor, @Args('input') { id, reason }: MeetingReasonInput, @Args('version', VERSION) version: number): Promise<MeetingModel> {
    return this.meetings.cancel(actor, id, reason, version);
  }

  @Allow('open', 'Meeting')
  @Mutation(() => MeetingModel, { description: 'Opens a planned meeting. Its content opens to each attendee once they acknowledge the statement.' })
  openMeeting(@CurrentActor() actor: Actor, @Args('id', MEETING) id: string): Promise<MeetingModel> {
    return this.meetings.open(actor, id);
  }

  @Allow('adjourn', 'Meeting')
  @Mutation(() => MeetingModel, { description: 'Stops a meeting for today. Nothing is lost and nothing is asked for.' })
  adjournMeeting(@CurrentActor() actor: Actor, @Args('input') { id, reason }: MeetingReasonInput): Promise<MeetingModel> {
    return this.meetings.adjourn(actor, id, reason);
  }

  @Allow('resume', 'Meeting')
  @Mutation(() => MeetingModel, { description: 'Goes on with a meeting that was adjourned or left incomplete.' })
  resumeMeeting(@CurrentActor() actor: Actor, @Args('id', MEETING) id: string): Promise<MeetingModel> {
    return this.meetings.resume(actor, id);
  }

  @Allow('endForNow', 'Meeting')
  @Mutation(() => MeetingModel, { description: 'Ends a meeting that is not complete. It must be completed by `finishBy`.' })
  endMeetingForNow(@CurrentActor() actor: Actor, @Args('id', MEETING) id: string): Promise<MeetingModel> {
    return this.meetings.endForNow(actor, id);
  }

  @Allow('finish', 'Meeting')
  @Mutation(() => MeetingModel, { description: 'Finishes a meeting. Refused while something is missing; the error lists each gap by section and key.' })
  finishMeeting(@CurrentActor() actor: Actor, @Args('id', MEETING) id: string): Promise<MeetingModel> {
    return this.finishing.finish(actor, id);
  }

  @Allow('proceed', 'Meeting')
  @Mutation(() => MeetingModel, { description: 'The chair goes on without quorum. The minutes show the reason.' })
  proceedInquorate(@CurrentActor() actor: Actor, @Args('input') { id, reason }: MeetingReasonInput): Promise<MeetingModel> {
    return this.meetings.proceed(actor, id, reason);
  }

  @Allow('setReview', 'Meeting')
  @Mutation(() => MeetingModel, { description: 'Sets the day of the next review.' })
  setNextReview(@CurrentActor() actor: Actor, @Args('input') { id, on }: MeetingReviewInput): Promise<MeetingModel> {
    return this.meetings.setReview(actor, id, on);
  }

  @Allow('setReview', 'Meeting')
  @Mutation(() => MeetingModel, { description: 'Proposes to close the case instead of reviewing it. Closing has its own record and checks.' })
  proposeClosure(@CurrentActor() actor: Actor, @Args('input') { id, reason }: MeetingReasonInput): Promise<MeetingModel> {
    return this.meetings.proposeClosure(actor, id, reason);
  }
}
