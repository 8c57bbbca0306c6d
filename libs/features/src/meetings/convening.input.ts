import { type AgencyFunction, agencyFunctions, type AskedToAttend, askedToAttendCodes, capacities, type Capacity } from '@concord/domain';
import { DateTime, LocalDate, NullIsAbsent } from '@concord/platform';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsDate, IsIn, IsInt, IsOptional, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { AgencyFunctionEnum } from '../agencies/index.js';
import { CapacityEnum } from '../case-files/index.js';
import { LONG, SHORT, Text } from '../plans/index.js';
import { AskedToAttendEnum } from './meeting.model.js';

@InputType({ description: 'Somebody who comes without an account.' })
export class GuestInput {
  @Text({ description: 'Their name, as the minutes will show it.', required: 'Write the guest’s name', called: 'The name', most: 200 })
  name!: string;
  @Text({ description: 'What they are, such as "Sister".', called: 'The role', most: 200 })
  role?: string;
  @Text({ description: 'Where they come from, where that matters.', called: 'The organisation', most: 200 })
  organisation?: string;
}

@InputType({ description: 'Somebody to invite: one of a practitioner, a team, or a guest.' })
export class ParticipantInput {
  @Field(() => ID, { nullable: true, description: 'A named practitioner.' })
  @NullIsAbsent()
  @IsOptional()
  @IsUUID(undefined, { message: 'Choose a practitioner from the directory' })
  practitionerId?: string;

  @Field(() => ID, { nullable: true, description: 'A team with duty cover; one of its members takes the place.' })
  @NullIsAbsent()
  @IsOptional()
  @IsUUID(undefined, { message: 'Choose a team from the directory' })
  teamId?: string;

  @Field(() => GuestInput, { nullable: true, description: 'Somebody without an account, such as the adult or a relative.' })
  @NullIsAbsent()
  @IsOptional()
  @ValidateNested()
  @Type(() => GuestInput)
  guest?: GuestInput;

  @Field(() => CapacityEnum, { description: 'In what standing they come.' })
  @IsIn(capacities, { message: 'Choose in what capacity they come' })
  capacity!: Capacity;

  @Field(() => String, { nullable: true, description: 'The seat of the forum they fill.' })
  @NullIsAbsent()
  @IsOptional()
  @MaxLength(100, { message: 'Choose a seat from the list' })
  seatKey?: string;

  @Field(() => String, { nullable: true, description: 'For a chair: their grade, as a code of the forum.' })
  @NullIsAbsent()
  @IsOptional()
  @MaxLength(100, { message: 'Choose a grade from the list' })
  grade?: string;
}

@InputType({ description: 'Whether somebody is asked to come, or why not.' })
export class AskedInput {
  @Field(() => AskedToAttendEnum, { description: 'Whether they are asked.' })
  @IsIn(askedToAttendCodes, { message: 'Say whether they are invited' })
  asked!: AskedToAttend;

  @Text({ description: 'Why they are not asked, and how their views are heard.', called: 'The reason', most: SHORT })
  reason?: string;
}

@InputType({ description: 'An agency, in one of its functions, that is asked for a return.' })
export class AskedAgencyInput {
  @Field(() => ID, { description: 'The agency.' })
  @IsUUID(undefined, { message: 'Choose an agency from the list' })
  agencyId!: string;

  @Field(() => AgencyFunctionEnum, { description: 'What it does.' })
  @IsIn(agencyFunctions, { message: 'Choose what the agency does' })
  agencyFunction!: AgencyFunction;
}

@InputType({ isAbstract: true })
abstract class MeetingTimesInput {
  @Field(() => DateTime, { description: 'When it starts.' })
  @IsDate({ message: 'Enter the date and the time at which the meeting starts' })
  startsAt!: Date;

  @Field(() => DateTime, { description: 'When it is to end.' })
  @IsDate({ message: 'Enter the time at which the meeting ends' })
  endsAt!: Date;

  @Text({ description: 'Where it is. A place, a video link, or both.', called: 'The place', most: 300 })
  place?: string;

  @Text({ description: 'Link to the video call, beginning with https://', called: 'The video link', most: 500 })
  videoLink?: string;
}

@InputType({ description: 'A meeting to call. Each agency that comes is asked for a return unless you name others.' })
export class ConveneMeetingInput extends MeetingTimesInput {
  @Field(() => ID, { description: 'The case file.' })
  @IsUUID(undefined, { message: 'Choose a case file' })
  caseFileId!: string;

  @Text({ description: 'What the meeting is for. It is shown to everybody invited: without personal details.', required: 'Write what the meeting is for', called: 'The purpose', most: LONG })
  purpose!: string;

  @Field(() => AskedInput, { description: 'The adult.' })
  @ValidateNested()
  @Type(() => AskedInput)
  adult!: AskedInput;

  @Field(() => AskedInput, { description: 'An advocate for the adult.' })
  @ValidateNested()
  @Type(() => AskedInput)
  advocate!: AskedInput;

  @Field(() => [ParticipantInput], { description: 'Who is invited. Somebody chairs, somebody takes the minutes.' })
  @ArrayMinSize(1, { message: 'Invite at least one person' })
  @ArrayMaxSize(60, { message: 'Invite at most 60 people' })
  @ValidateNested({ each: true })
  @Type(() => ParticipantInput)
  participants!: ParticipantInput[];

  @Field(() => [AskedAgencyInput], { nullable: true, description: 'The agencies asked for a return; those of the people invited when left out.' })
  @NullIsAbsent()
  @IsOptional()
  @ArrayMaxSize(60, { message: 'Ask at most 60 agencies' })
  @ValidateNested({ each: true })
  @Type(() => AskedAgencyInput)
  askReturnsOf?: AskedAgencyInput[];

  @Field(() => LocalDate, { nullable: true, description: 'The day for returns; by the forum’s clock when left out.' })
  @NullIsAbsent()
  @IsOptional()
  returnsDueOn?: string;

  @Text({ description: 'Why the chair is below the forum’s grade, where they are. The minutes show it.', called: 'The reason', most: SHORT })
  gradeReason?: string;

  @Field(() => ID, { nullable: true, description: 'The same id sent twice gives one result.' })
  @NullIsAbsent()
  @IsOptional()
  @IsUUID(undefined, { message: 'The submission id must be a UUID' })
  submissionId?: string;
}

@InputType({ description: 'Another time or place for a meeting.' })
export class RescheduleMeetingInput extends MeetingTimesInput {
  @Field(() => ID, { description: 'The meeting.' })
  @IsUUID(undefined, { message: 'Choose a meeting' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt({ message: 'Say which version you saw' })
  version!: number;
}

@InputType({ description: 'Somebody else to invite to a meeting.' })
export class InviteToMeetingInput extends ParticipantInput {
  @Field(() => ID, { description: 'The meeting.' })
  @IsUUID(undefined, { message: 'Choose a meeting' })
  meetingId!: string;
}
