import { type ActionPriority, actionPriorities, type AgencyFunction, agencyFunctions } from '@concord/domain';
import { LocalDate } from '@concord/platform';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsBoolean, IsDateString, IsIn, IsInt, IsOptional, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { AgencyFunctionEnum } from '../agencies/index.js';
import { ComposedAudienceInput, LONG, SHORT, Text } from '../plans/index.js';
import { ActionPriorityEnum } from './action-words.js';

@InputType({ isAbstract: true })
abstract class ActionOwnerInput {
  @Field(() => ID, { description: 'The agency that promises.' })
  @IsUUID(undefined, { message: 'Choose the agency that will do this' })
  responsibleAgencyId!: string;

  @Field(() => AgencyFunctionEnum, { description: 'The function of the agency in which it will be done.' })
  @IsIn(agencyFunctions, { message: 'Choose which part of the agency will do this' })
  responsibleFunction!: AgencyFunction;

  @Field(() => ID, { nullable: true, description: 'The person who does it. Without one, the agency names somebody by a day.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Choose a person from the list' })
  ownerPractitionerId?: string;

  @Field(() => LocalDate, { nullable: true, description: 'Without a person: the day by which the agency’s contact point names one.' })
  @IsOptional()
  @IsDateString({}, { message: 'Enter a real date' })
  nameOwnerBy?: string;

  @Field(() => LocalDate, { description: 'When it is due.' })
  @IsDateString({}, { message: 'Enter the day by which it is to be done' })
  dueOn!: string;
}

@InputType({ description: 'An action as it is agreed. Nothing is saved without an owner and a day.' })
export class AgreeActionInput extends ActionOwnerInput {
  @Field(() => ID, { description: 'The case file.' })
  @IsUUID(undefined, { message: 'Choose a case file' })
  caseFileId!: string;

  @Text({ description: 'What will be done.', required: 'Write what will be done', called: 'The action', most: SHORT })
  what!: string;

  @Text({ description: 'What it should achieve.', required: 'Write what it should achieve', called: 'The desired outcome', most: SHORT })
  desiredOutcome!: string;

  @Field(() => ActionPriorityEnum, { nullable: true, description: 'How soon it is needed; STANDARD when left out.' })
  @IsOptional()
  @IsIn(actionPriorities, { message: 'Choose a priority from the list' })
  priority?: ActionPriority;

  @Field(() => Boolean, { nullable: true, description: 'Whether somebody goes to the person: then the safety lines open to their agency.' })
  @IsOptional()
  @IsBoolean({ message: 'Say whether this is a visit' })
  visit?: boolean;

  @Field(() => ID, { nullable: true, description: 'The risk it answers.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Choose a risk from the list' })
  riskId?: string;

  @Field(() => String, { nullable: true, description: 'The plan heading it belongs to.' })
  @IsOptional()
  @MaxLength(100, { message: 'Choose a heading from the list' })
  headingKey?: string;

  @Field(() => ComposedAudienceInput, { nullable: true, description: 'To whom it is open; to the table when left out. Its owner always sees it.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => ComposedAudienceInput)
  audience?: ComposedAudienceInput;

  @Field(() => ID, { nullable: true, description: 'The meeting in which it was agreed, if it was.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Choose a meeting from the list' })
  meetingId?: string;

  @Field(() => ID, { nullable: true, description: 'The same id sent twice gives one result.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'The submission id must be a UUID' })
  submissionId?: string;
}

@InputType({ description: 'An action as you saw it.' })
export class AcceptActionInput {
  @Field(() => ID, { description: 'The action.' })
  @IsUUID(undefined, { message: 'Choose an action' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt({ message: 'Say which version you saw' })
  version!: number;
}

@InputType({ description: 'What somebody says about an action: the reason, the evidence, or how far it has come.' })
export class AnswerActionInput extends AcceptActionInput {
  @Text({ description: 'In a few sentences.', required: 'Say why, how it was done, or how far it has come', called: 'The note', most: LONG })
  note!: string;
}

@InputType({ description: 'Puts an action on the next agenda with a new date.' })
export class CarryOverActionInput extends AnswerActionInput {
  @Field(() => LocalDate, { description: 'The new day.' })
  @IsDateString({}, { message: 'Enter the new day' })
  dueOn!: string;
}

@InputType({ description: 'Gives an action to another owner.' })
export class TransferActionInput extends ActionOwnerInput {
  @Field(() => ID, { description: 'The action.' })
  @IsUUID(undefined, { message: 'Choose an action' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt({ message: 'Say which version you saw' })
  version!: number;

  @Text({ description: 'Why it moves.', required: 'Say why somebody else gets it', called: 'The reason', most: LONG })
  note!: string;
}

@InputType({ description: 'The responsible agency names the person who does it.' })
export class NameActionOwnerInput extends AcceptActionInput {
  @Field(() => ID, { description: 'Somebody of the responsible agency.' })
  @IsUUID(undefined, { message: 'Choose a person from the list' })
  ownerPractitionerId!: string;
}

@InputType({ description: 'Puts an open action differently.' })
export class AmendActionInput extends AnswerActionInput {
  @Text({ description: 'What will be done.', required: 'Write what will be done', called: 'The action', most: SHORT })
  what!: string;

  @Text({ description: 'What it should achieve.', required: 'Write what it should achieve', called: 'The desired outcome', most: SHORT })
  desiredOutcome!: string;

  @Field(() => LocalDate, { description: 'When it is due.' })
  @IsDateString({}, { message: 'Enter the day by which it is to be done' })
  dueOn!: string;

  @Field(() => ActionPriorityEnum, { description: 'How soon it is needed.' })
  @IsIn(actionPriorities, { message: 'Choose a priority from the list' })
  priority!: ActionPriority;
}
