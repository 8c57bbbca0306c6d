import { type AgencyFunction, agencyFunctions, minutesBlockKinds, type MinutesBlockKind } from '@concord/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsIn, IsInt, IsOptional, IsUUID, Length, MaxLength, ValidateNested } from 'class-validator';
import { AgencyFunctionEnum } from '../agencies/index.js';
import { Text } from '../plans/index.js';
import { MinutesAudienceInput } from './minutes-audience.js';
import { MinutesBlockKindEnum } from './minutes-words.js';

const MOST_WORDS = 40_000;

@InputType({ description: 'Begins a new version of approved minutes.' })
export class ReviseMinutesInput {
  @Field(() => ID, { description: 'The meeting.' })
  @IsUUID(undefined, { message: 'Choose a meeting' })
  meetingId!: string;

  @Text({ description: 'Why a new version is needed. Those who attended are told that there is one.', required: 'Say why a new version is needed', called: 'The reason', most: 1000 })
  reason!: string;
}

@InputType({ isAbstract: true })
abstract class MinutesBlockChange {
  @Field(() => ID, { description: 'The block.' })
  @IsUUID(undefined, { message: 'Choose a block' })
  id!: string;

  @Field(() => Int, { description: 'The version of the block you saw.' })
  @IsInt({ message: 'Say which version you saw' })
  version!: number;
}

@InputType({ description: 'New words for a block of draft minutes.' })
export class EditMinutesBlockInput extends MinutesBlockChange {
  @Text({ description: 'Its heading.', required: 'Enter a heading', called: 'The heading', most: 200 })
  heading!: string;

  @Text({ description: 'Its words.', required: 'Write the words, or take the block out', called: 'The words', most: MOST_WORDS })
  body!: string;
}

@InputType({ description: 'Who may have a block of draft minutes.' })
export class ChooseMinutesAudienceInput extends MinutesBlockChange {
  @Field(() => MinutesAudienceInput, { description: 'Who may have it.' })
  @ValidateNested()
  @Type(() => MinutesAudienceInput)
  audience!: MinutesAudienceInput;
}

@InputType({ description: 'Another place for a block of draft minutes.' })
export class MoveMinutesBlockInput extends MinutesBlockChange {
  @Field(() => ID, { nullable: true, description: 'The block it goes after; first when left out.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Choose a block' })
  afterId?: string;
}

@InputType({ description: 'A new block of draft minutes. It quotes nobody, so its audience must be chosen.' })
export class AddMinutesBlockInput {
  @Field(() => ID, { description: 'The draft.' })
  @IsUUID(undefined, { message: 'Choose minutes' })
  minutesId!: string;

  @Field(() => MinutesBlockKindEnum, { description: 'What it records.' })
  @IsIn(minutesBlockKinds, { message: 'Choose what the block records' })
  kind!: MinutesBlockKind;

  @Text({ description: 'Its heading.', required: 'Enter a heading', called: 'The heading', most: 200 })
  heading!: string;

  @Text({ description: 'Its words.', required: 'Write the words', called: 'The words', most: MOST_WORDS })
  body!: string;

  @Field(() => String, { nullable: true, description: 'The point of the agenda it stands under.' })
  @IsOptional()
  @MaxLength(100, { message: 'Choose a point of the agenda' })
  agendaKey?: string;

  @Field(() => ID, { nullable: true, description: 'The block it goes after; last when left out.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Choose a block' })
  afterId?: string;

  @Field(() => MinutesAudienceInput, { description: 'Who may have it.' })
  @ValidateNested()
  @Type(() => MinutesAudienceInput)
  audience!: MinutesAudienceInput;

  @Field(() => ID, { nullable: true, description: 'The same id sent twice gives one result.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'The submission id must be a UUID' })
  submissionId?: string;
}

@InputType({ description: 'The chair approves what they have read.' })
export class ApproveMinutesInput {
  @Field(() => ID, { description: 'The draft.' })
  @IsUUID(undefined, { message: 'Choose minutes' })
  id!: string;

  @Field(() => String, { description: 'The `contentHash` of the draft you read. When somebody changed a word since, nothing is approved.' })
  @Length(64, 64, { message: 'Send the contentHash of the draft you read' })
  contentHash!: string;
}

@InputType({ description: 'One recipient, named.' })
export class MinutesRecipientInput {
  @Field(() => ID, { description: 'The agency.' })
  @IsUUID(undefined, { message: 'Choose an agency from the list' })
  agencyId!: string;

  @Field(() => AgencyFunctionEnum, { description: 'In which function.' })
  @IsIn(agencyFunctions, { message: 'Choose what the agency does from the list' })
  agencyFunction!: AgencyFunction;

  @Field(() => String, { description: 'The product: one of the forum’s codes.' })
  @MaxLength(100, { message: 'Choose which minutes it gets' })
  product!: string;
}

@InputType({ description: 'Sends approved minutes to the recipients named. All or none.' })
export class IssueMinutesInput {
  @Field(() => ID, { description: 'The approved version.' })
  @IsUUID(undefined, { message: 'Choose minutes' })
  id!: string;

  @Field(() => [MinutesRecipientInput], { description: 'Each recipient by name. Nothing goes to anybody who is not named.' })
  @ArrayMinSize(1, { message: 'Choose at least one recipient' })
  @ArrayMaxSize(60, { message: 'Choose at most 60 recipients' })
  @ValidateNested({ each: true })
  @Type(() => MinutesRecipientInput)
  recipients!: MinutesRecipientInput[];
}
