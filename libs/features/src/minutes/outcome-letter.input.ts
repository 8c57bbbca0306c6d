import { type LetterRoute, letterRoutes } from '@concord/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsBoolean, IsIn, IsInt, IsOptional, IsUUID } from 'class-validator';
import { Text } from '../plans/index.js';
import { LetterRouteEnum } from './minutes-words.js';

@InputType({ description: 'Drafts the letter to the adult after a meeting. It says only what you name here and the forum’s own text.' })
export class DraftOutcomeLetterInput {
  @Field(() => ID, { description: 'The meeting.' })
  @IsUUID(undefined, { message: 'Choose a meeting' })
  meetingId!: string;

  @Field(() => [ID], { description: 'Actions that are safe to tell the adult.' })
  @ArrayMaxSize(50, { message: 'Name at most 50 actions' })
  @IsUUID(undefined, { each: true, message: 'Choose actions from the list' })
  actionIds!: string[];

  @Field(() => [ID], { description: 'Decisions that are safe to tell the adult. Only what was decided is told, never the reasons.' })
  @ArrayMaxSize(50, { message: 'Name at most 50 decisions' })
  @IsUUID(undefined, { each: true, message: 'Choose decisions from the list' })
  decisionIds!: string[];

  @Field(() => ID, { nullable: true, description: 'The same id sent twice gives one result.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'The submission id must be a UUID' })
  submissionId?: string;
}

@InputType({ isAbstract: true })
abstract class OutcomeLetterChange {
  @Field(() => ID, { description: 'The letter.' })
  @IsUUID(undefined, { message: 'Choose a letter' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt({ message: 'Say which version you saw' })
  version!: number;
}

@InputType({ description: 'New words for a letter that is not approved yet.' })
export class EditOutcomeLetterInput extends OutcomeLetterChange {
  @Text({ description: 'The words.', required: 'Write the letter', called: 'The letter', most: 8000 })
  body!: string;
}

@InputType({ description: 'The chair approves a letter.' })
export class ApproveOutcomeLetterInput extends OutcomeLetterChange {}

@InputType({ description: 'Notes how a letter reached the adult.' })
export class SendOutcomeLetterInput extends OutcomeLetterChange {
  @Field(() => LetterRouteEnum, { description: 'How.' })
  @IsIn(letterRoutes, { message: 'Choose how the letter reaches them' })
  route!: LetterRoute;

  @Field(() => Boolean, { description: 'You have read the rule for safe contact, and this way keeps it.' })
  @IsBoolean({ message: 'Say whether this way keeps the rule for safe contact' })
  keepsSafeContact!: boolean;
}

@InputType({ description: 'Decides that a letter does not go, with the reason.' })
export class KeepBackOutcomeLetterInput extends OutcomeLetterChange {
  @Text({ description: 'Why the adult does not get it, and what they are told instead.', required: 'Say why, and what they are told instead', called: 'The reason', most: 1000 })
  reason!: string;
}
