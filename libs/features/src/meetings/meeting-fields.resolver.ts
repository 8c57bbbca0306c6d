import type { Actor, CompletenessGap } from '@concord/domain';
import { Allow, CurrentActor } from '@concord/platform';
import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CaseFileModel, CaseFileService, ForumModel, forumModel } from '../case-files/index.js';
import { AttendanceService } from './attendance.service.js';
import { CompletenessService } from './completeness.service.js';
import { AttendanceModel } from './invitation.model.js';
import { MeetingGapModel, MeetingModel, QuorumModel } from './meeting.model.js';
import { MeetingService } from './meeting.service.js';

/** What a meeting shows beside its own columns. */
@Resolver(() => MeetingModel)
export class MeetingFieldsResolver {
  constructor(
    private readonly meetings: MeetingService,
    private readonly caseFiles: CaseFileService,
    private readonly attendance: AttendanceService,
    private readonly completeness: CompletenessService,
  ) {}

  @Allow('finish', 'Meeting')
  @Query(() => [MeetingGapModel], { description: 'What is missing before the meeting may be finished, in the order of the meeting. For those who keep its record.' })
  async meetingGaps(@CurrentActor() actor: Actor, @Args('meetingId', { type: () => ID, description: 'The meeting.' }) meetingId: string): Promise<MeetingGapModel[]> {
    return (await this.completeness.missing(actor, meetingId)).map(gapModel);
  }

  @ResolveField(() => CaseFileModel, { nullable: true, description: 'The case file; null for those who only hear, such as observers.' })
  caseFile(@CurrentActor() actor: Actor, @Parent() { caseFileId }: MeetingModel): Promise<CaseFileModel | null> {
    return this.caseFiles.byId(actor, caseFileId);
  }

  @ResolveField(() => ForumModel, { description: 'The forum by whose definition it is held: agenda, statement, decisions, scales.' })
  async forum(@CurrentActor() actor: Actor, @Parent() meeting: MeetingModel): Promise<ForumModel> {
    return forumModel(await this.meetings.definitionOf(actor, meeting));
  }

  @ResolveField(() => AttendanceModel, { nullable: true, description: 'Your own place; null when you have none.' })
  myAttendance(@CurrentActor() actor: Actor, @Parent() { id }: MeetingModel): Promise<AttendanceModel | null> {
    return this.attendance.mine(actor, id);
  }

  @ResolveField(() => [String], { description: 'What you may do with it, such as "open" or "finish". Show only these buttons.' })
  permittedActions(@CurrentActor() actor: Actor, @Parent() { id }: MeetingModel): Promise<string[]> {
    return this.meetings.permittedActions(actor, id);
  }

  @ResolveField(() => Boolean, { description: 'Whether its content is open to you: you acknowledged the statement, or it is finished.' })
  roomIsOpen(@CurrentActor() actor: Actor, @Parent() { id }: MeetingModel): Promise<boolean> {
    return this.attendance.roomIsOpen(actor, id);
  }

  @ResolveField(() => QuorumModel, { nullable: true, description: 'Whether it counts, so far. Null for those who only hear.' })
  async quorum(@CurrentActor() actor: Actor, @Parent() { id, caseFileId }: MeetingModel): Promise<QuorumModel | null> {
    return (await this.caseFiles.byId(actor, caseFileId)) ? this.completeness.quorumOf(actor, id) : null;
  }
}

const gapModel = ({ code, message, target }: CompletenessGap): MeetingGapModel => ({ code, message, section: target.section, key: target.key ?? null });
