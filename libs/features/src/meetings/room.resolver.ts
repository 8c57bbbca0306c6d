import type { Actor, MeetingPartKind } from '@concord/domain';
import { Allow, CurrentActor, Sensitivity } from '@concord/platform';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { AttendanceService } from './attendance.service.js';
import { ConflictsService } from './conflicts.service.js';
import { InviteToMeetingInput } from './convening.input.js';
import { AttendanceModel, InvitationModel } from './invitation.model.js';
import { InvitationsService } from './invitations.service.js';
import { RecordAttendanceInput, RespondToInvitationInput, SendDeputyInput, WithdrawInvitationInput } from './meeting-step.input.js';
import { MeetingPartKindEnum, MeetingPartModel } from './meeting.model.js';
import { DeclareConflictInput, StepBackFromCaseInput } from './room.input.js';
import { RoomService } from './room.service.js';

const MEETING = { type: () => ID, description: 'The meeting.' } as const;
const PLACE = { type: () => ID, description: 'The place in the meeting.' } as const;

/** Who is asked, who comes, who steps out. */
@Resolver()
export class RoomResolver {
  constructor(
    private readonly invitations: InvitationsService,
    private readonly attendance: AttendanceService,
    private readonly room: RoomService,
    private readonly conflicts: ConflictsService,
  ) {}

  @Allow('invite', 'Meeting')
  @Mutation(() => InvitationModel, { description: 'Invites somebody else to a meeting, before or while it runs.' })
  inviteToMeeting(@CurrentActor() actor: Actor, @Args('input') { meetingId, ...request }: InviteToMeetingInput): Promise<InvitationModel> {
    return this.invitations.add(actor, meetingId, request);
  }

  @Allow('respond', 'Invitation')
  @Mutation(() => InvitationModel, { description: 'Answers an invitation of yours, of your team or of your agency.' })
  respondToInvitation(@CurrentActor() actor: Actor, @Args('input') { id, response, reason = '', version }: RespondToInvitationInput): Promise<InvitationModel> {
    return this.invitations.respond(actor, id, response, reason, version);
  }

  @Allow('sendDeputy', 'Invitation')
  @Mutation(() => InvitationModel, { description: 'Sends a colleague in somebody’s place: one step, for this meeting.' })
  sendDeputy(@CurrentActor() actor: Actor, @Args('input') { invitationId, practitionerId, reason = '' }: SendDeputyInput): Promise<InvitationModel> {
    return this.invitations.sendDeputy(actor, invitationId, practitionerId, reason);
  }

  @Allow('withdraw', 'Invitation')
  @Mutation(() => InvitationModel, { description: 'Takes an invitation back. The seat that came with it ends.' })
  withdrawInvitation(@CurrentActor() actor: Actor, @Args('input') { id, reason, version }: WithdrawInvitationInput): Promise<InvitationModel> {
    return this.invitations.withdraw(actor, id, reason, version);
  }

  @Allow('acknowledge', 'Attendance')
  @Mutation(() => AttendanceModel, { description: 'You have read the opening statement and accept it. You are in the room, and its content opens to you.' })
  acknowledgeStatement(@CurrentActor() actor: Actor, @Args('meetingId', MEETING) meetingId: string): Promise<AttendanceModel> {
    return this.attendance.acknowledge(actor, meetingId);
  }

  @Allow('acknowledgeAloud', 'Attendance')
  @Mutation(() => [AttendanceModel], { description: 'The chair says, by name, who heard the statement read aloud and accepted it.' })
  recordStatementRead(
    @CurrentActor() actor: Actor,
    @Args('meetingId', MEETING) meetingId: string,
    @Args('attendanceIds', { type: () => [ID], description: 'Those who heard it. Each must be recorded as attending.' }) attendanceIds: string[],
  ): Promise<AttendanceModel[]> {
    return this.attendance.acknowledgeAloud(actor, meetingId, attendanceIds);
  }

  @Allow('record', 'Attendance')
  @Mutation(() => AttendanceModel, { description: 'Says whether somebody attended, sent apologies with or without a report, or did not respond.' })
  recordAttendance(@CurrentActor() actor: Actor, @Args('input') { attendanceId, status }: RecordAttendanceInput): Promise<AttendanceModel> {
    return this.attendance.record(actor, attendanceId, status);
  }

  @Allow('record', 'Attendance')
  @Mutation(() => AttendanceModel, { description: 'Records the grade of whoever chairs.' })
  recordChairGrade(
    @CurrentActor() actor: Actor,
    @Args('attendanceId', PLACE) attendanceId: string,
    @Args('grade', { type: () => String, description: 'A grade code of the forum.' }) grade: string,
  ): Promise<AttendanceModel> {
    return this.attendance.recordGrade(actor, attendanceId, grade);
  }

  @Allow('create', 'MeetingPresence')
  @Mutation(() => AttendanceModel, { description: 'Somebody leaves the room.' })
  stepOut(@CurrentActor() actor: Actor, @Args('attendanceId', PLACE) attendanceId: string): Promise<AttendanceModel> {
    return this.attendance.step(actor, attendanceId, 'OUT');
  }

  @Allow('create', 'MeetingPresence')
  @Mutation(() => AttendanceModel, { description: 'Somebody comes into the room, or back into it.' })
  stepIn(@CurrentActor() actor: Actor, @Args('attendanceId', PLACE) attendanceId: string): Promise<AttendanceModel> {
    return this.attendance.step(actor, attendanceId, 'IN');
  }

  @Allow('startPart', 'Meeting')
  @Mutation(() => MeetingPartModel, { description: 'Starts another part of the meeting. Those on the adult’s side step out of a part without the adult.' })
  startMeetingPart(
    @CurrentActor() actor: Actor,
    @Args('meetingId', MEETING) meetingId: string,
    @Args('kind', { type: () => MeetingPartKindEnum, description: 'Who is in the room.' }) kind: MeetingPartKind,
  ): Promise<MeetingPartModel> {
    return this.room.startPart(actor, meetingId, kind);
  }

  @Allow('create', 'ConflictDeclaration')
  @Sensitivity('CASE')
  @Mutation(() => Boolean, { description: 'Declares a conflict of interest. True: from this moment you cannot see this case, and the co-ordinator has been told.' })
  async declareConflict(@CurrentActor() actor: Actor, @Args('input') { meetingId, reasonCode, note = '' }: DeclareConflictInput): Promise<boolean> {
    await this.conflicts.declare(actor, meetingId, reasonCode, note);
    return true;
  }

  @Allow('create', 'ConflictDeclaration')
  @Sensitivity('CASE')
  @Mutation(() => Boolean, { description: 'Declares a conflict of interest outside a meeting. True: from this moment you cannot see anything about this person, and the co-ordinator has been told.' })
  async stepBackFromCase(@CurrentActor() actor: Actor, @Args('input') { caseFileId, reasonCode, note = '' }: StepBackFromCaseInput): Promise<boolean> {
    await this.conflicts.declareOn(actor, caseFileId, reasonCode, note);
    return true;
  }
}
