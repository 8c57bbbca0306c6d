import { askedToAttendCodes, askedToAttendLabels, type AskedToAttend, attendanceStatuses, attendanceStatusLabels, invitationResponseLabels, invitationResponses, meetingPartKinds, meetingPartLabels, type MeetingPartKind, meetingStatuses, type MeetingStatus, meetingStatusLabels } from '@concord/domain';
import { DateTime, enumOf, LocalDate, Sensitivity } from '@concord/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

export const MeetingStatusEnum = enumOf('MeetingStatus', 'Where a meeting stands.', meetingStatuses, meetingStatusLabels);
export const AttendanceStatusEnum = enumOf('AttendanceStatus', 'Who came, in the words of the field.', attendanceStatuses, attendanceStatusLabels);
export const InvitationResponseEnum = enumOf('InvitationResponse', 'What somebody answered to an invitation.', invitationResponses, invitationResponseLabels);
export const MeetingPartKindEnum = enumOf('MeetingPartKind', 'Who is in the room during a part of a meeting.', meetingPartKinds, meetingPartLabels);
export const AskedToAttendEnum = enumOf('AskedToAttend', 'Whether the adult, or an advocate, was asked to come.', askedToAttendCodes, askedToAttendLabels);

@Sensitivity('SPECIAL')
@ObjectType('Meeting', { description: 'A meeting of agencies about one case file. You see it when you sit at its table or are invited.' })
export class MeetingModel {
  @Field(() => ID, { description: 'Identifies the meeting.' })
  id!: string;
  @Field(() => ID, { description: 'The case file it is about.' })
  caseFileId!: string;
  @Field(() => Int, { description: 'Which meeting of the case file it is, from 1.' })
  number!: number;
  @Field(() => String, { description: 'What it is for.' })
  purpose!: string;
  @Field(() => DateTime, { description: 'When it starts.' })
  startsAt!: Date;
  @Field(() => DateTime, { description: 'When it is to end.' })
  endsAt!: Date;
  @Field(() => String, { description: 'Where it is. Empty when it is by video only.' })
  place!: string;
  @Field(() => String, { description: 'Link to the video call. Empty when there is none.' })
  videoLink!: string;
  @Field(() => MeetingStatusEnum, { description: 'Where it stands.' })
  status!: MeetingStatus;
  @Field(() => String, { description: 'Why it was adjourned or cancelled. Empty otherwise.' })
  statusReason!: string;
  @Field(() => String, { description: 'Version of the opening statement that each attendee acknowledges.' })
  statementVersion!: string;
  @Field(() => LocalDate, { description: 'The day by which agencies are asked for their returns.' })
  returnsDueOn!: string;
  @Field(() => AskedToAttendEnum, { description: 'Whether the adult is asked to come.' })
  adultAsked!: AskedToAttend;
  @Field(() => String, { description: 'Why the adult is not asked to come, and how their views are heard.' })
  adultReason!: string;
  @Field(() => AskedToAttendEnum, { description: 'Whether an advocate is asked to come.' })
  advocateAsked!: AskedToAttend;
  @Field(() => String, { description: 'Why no advocate is asked to come.' })
  advocateReason!: string;
  @Field(() => String, { description: 'Why the chair is below the forum’s grade. Empty otherwise.' })
  gradeReason!: string;
  @Field(() => String, { description: 'Why the chair went on without quorum. Empty otherwise.' })
  chairReason!: string;
  @Field(() => DateTime, { nullable: true, description: 'When it was opened.' })
  openedAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When people left the room for the last time.' })
  endedAt!: Date | null;
  @Field(() => LocalDate, { nullable: true, description: 'For a meeting that ended incomplete: the last day to complete it.' })
  finishBy!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was finished, with nothing missing.' })
  finishedAt!: Date | null;
  @Field(() => LocalDate, { nullable: true, description: 'The next review, as the meeting set it.' })
  nextReviewOn!: string | null;
  @Field(() => Boolean, { description: 'Whether the meeting proposes to close the case instead of reviewing it.' })
  closureProposed!: boolean;
  @Field(() => Int, { description: 'Give this back when you change it.' })
  version!: number;
  forumCode!: string;
  forumVersion!: number;
}

@Sensitivity('CASE')
@ObjectType('MeetingPart', { description: 'A stretch of a meeting with its own company.' })
export class MeetingPartModel {
  @Field(() => ID, { description: 'Identifies the part.' })
  id!: string;
  @Field(() => Int, { description: 'Its place in the meeting, from 1.' })
  number!: number;
  @Field(() => MeetingPartKindEnum, { description: 'Who is in the room.' })
  kind!: MeetingPartKind;
  @Field(() => DateTime, { description: 'When it began.' })
  startedAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When it ended; null while it goes on.' })
  endedAt!: Date | null;
}

@Sensitivity('CASE')
@ObjectType('Quorum', { description: 'Whether a meeting counts, judged by agencies and seats, not by heads.' })
export class QuorumModel {
  @Field(() => Boolean, { description: 'Whether every rule of the forum is met by those who came and the reports sent.' })
  quorate!: boolean;
  @Field(() => Int, { description: 'How many agencies came.' })
  agenciesPresent!: number;
  @Field(() => Int, { description: 'How many the forum asks for.' })
  agenciesNeeded!: number;
  @Field(() => [String], { description: 'Required seats that nobody fills and no report stands for.' })
  emptySeats!: readonly string[];
  @Field(() => String, { description: 'Why the chair went on without quorum. Empty otherwise.' })
  chairReason!: string;
}

@Sensitivity('CASE')
@ObjectType('MeetingGap', { description: 'Something that is missing before the meeting may be finished.' })
export class MeetingGapModel {
  @Field(() => String, { description: 'What kind of gap it is, as a code.' })
  code!: string;
  @Field(() => String, { description: 'What is missing and what to do.' })
  message!: string;
  @Field(() => String, { description: 'Where in the meeting it is filled: ATTENDANCE, STATEMENT, DECISIONS, ACTIONS, PLAN, REVIEW or QUORUM.' })
  section!: string;
  @Field(() => String, { nullable: true, description: 'The attendee, decision, action, heading or seat; null when it is the section as a whole.' })
  key!: string | null;
}

@Sensitivity('SPECIAL')
@ObjectType('ConflictDeclaration', { description: 'Somebody stepped back from the case because of a conflict of interest. Shown to those who keep the record.' })
export class ConflictDeclarationModel {
  @Field(() => ID, { description: 'Identifies the declaration.' })
  id!: string;
  @Field(() => String, { description: 'The reason, as a code of the conflict reasons.' })
  reasonCode!: string;
  @Field(() => String, { description: 'What the person wrote.' })
  note!: string;
  @Field(() => DateTime, { description: 'When it was declared and took effect.' })
  createdAt!: Date;
  practitionerId!: string;
}
