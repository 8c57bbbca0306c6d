import { type AttendanceStatus, attendanceStatuses } from '@concord/domain';
import { LocalDate } from '@concord/platform';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsIn, IsInt, IsString, IsUUID } from 'class-validator';
import { SHORT, Text } from '../plans/index.js';
import { AttendanceStatusEnum, InvitationResponseEnum } from './meeting.model.js';

@InputType({ description: 'A step of a meeting, with its reason.' })
export class MeetingReasonInput {
  @Field(() => ID, { description: 'The meeting.' })
  @IsUUID(undefined, { message: 'Choose a meeting' })
  id!: string;

  @Text({ description: 'Why. It is shown to everybody invited, or in the minutes: without personal details.', required: 'Write the reason', called: 'The reason', most: SHORT })
  reason!: string;
}

@InputType({ description: 'The day of the next review.' })
export class MeetingReviewInput {
  @Field(() => ID, { description: 'The meeting.' })
  @IsUUID(undefined, { message: 'Choose a meeting' })
  id!: string;

  @Field(() => LocalDate, { description: 'The day.' })
  @IsString({ message: 'Enter the day of the next review' })
  on!: string;
}

@InputType({ description: 'An answer to an invitation.' })
export class RespondToInvitationInput {
  @Field(() => ID, { description: 'The invitation.' })
  @IsUUID(undefined, { message: 'Choose an invitation' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt({ message: 'Say which version you saw' })
  version!: number;

  @Field(() => InvitationResponseEnum, { description: 'ACCEPTED or DECLINED.' })
  @IsIn(['ACCEPTED', 'DECLINED'], { message: 'Say whether you are coming' })
  response!: 'ACCEPTED' | 'DECLINED';

  @Text({ description: 'Anything the co-ordinator should know. Without personal details.', called: 'The note', most: SHORT })
  reason?: string;
}

@InputType({ description: 'Somebody comes in another’s place.' })
export class SendDeputyInput {
  @Field(() => ID, { description: 'The invitation of the person who cannot come.' })
  @IsUUID(undefined, { message: 'Choose an invitation' })
  invitationId!: string;

  @Field(() => ID, { description: 'The colleague who comes instead.' })
  @IsUUID(undefined, { message: 'Choose a colleague from the directory' })
  practitionerId!: string;

  @Text({ description: 'Why, if it matters.', called: 'The note', most: SHORT })
  reason?: string;
}

@InputType({ description: 'An invitation that is taken back.' })
export class WithdrawInvitationInput {
  @Field(() => ID, { description: 'The invitation.' })
  @IsUUID(undefined, { message: 'Choose an invitation' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt({ message: 'Say which version you saw' })
  version!: number;

  @Text({ description: 'Why.', required: 'Write the reason', called: 'The reason', most: SHORT })
  reason!: string;
}

@InputType({ description: 'Whether somebody attended.' })
export class RecordAttendanceInput {
  @Field(() => ID, { description: 'The place in the meeting.' })
  @IsUUID(undefined, { message: 'Choose somebody on the list' })
  attendanceId!: string;

  @Field(() => AttendanceStatusEnum, { description: 'Whether they came.' })
  @IsIn(attendanceStatuses, { message: 'Say whether they attended' })
  status!: AttendanceStatus;
}
