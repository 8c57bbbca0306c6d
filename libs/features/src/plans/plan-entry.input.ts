import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsInt, IsNotEmpty, IsOptional, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { ComposedAudienceInput } from './audience.input.js';
import { LONG, SHORT, Text } from './text-input.js';

@InputType({ isAbstract: true })
abstract class PlanEntryWordsInput {
  @Text({ description: 'What is agreed under this heading.', required: 'Write what is agreed', called: 'The entry', most: LONG })
  text!: string;

  @Field(() => [ID], { nullable: true, description: 'Shared items on which it rests. Only those who may see all of them can see the entry, and their conditions go with it.' })
  @IsOptional()
  @ArrayMaxSize(50, { message: 'Name at most 50 sources' })
  @IsUUID(undefined, { each: true, message: 'Choose sources from the list' })
  sourceItemIds?: string[];

  @Field(() => ComposedAudienceInput, { description: 'To whom it is open.' })
  @ValidateNested()
  @Type(() => ComposedAudienceInput)
  audience!: ComposedAudienceInput;
}

@InputType({ description: 'A new entry of the shared plan.' })
export class WritePlanEntryInput extends PlanEntryWordsInput {
  @Field(() => ID, { description: 'The case file.' })
  @IsUUID(undefined, { message: 'Choose a case file' })
  caseFileId!: string;

  @Field(() => String, { description: 'A plan heading of the forum.' })
  @IsNotEmpty({ message: 'Choose a heading' })
  @MaxLength(100, { message: 'Choose a heading' })
  headingKey!: string;

  @Field(() => ID, { nullable: true, description: 'The agency that stands for this entry; yours when left out.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Choose an agency from the list' })
  authorAgencyId?: string;

  @Field(() => ID, { nullable: true, description: 'The meeting in which it was agreed, if it was.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Choose a meeting from the list' })
  meetingId?: string;

  @Field(() => ID, { nullable: true, description: 'The same id sent twice gives one result.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'The submission id must be a UUID' })
  submissionId?: string;
}

@InputType({ description: 'A new wording of a plan entry. The wording before it is kept.' })
export class RevisePlanEntryInput extends PlanEntryWordsInput {
  @Field(() => ID, { description: 'The entry.' })
  @IsUUID(undefined, { message: 'Choose an entry' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt({ message: 'Say which version you saw' })
  version!: number;

  @Text({ description: 'Why it changed.', required: 'Say why it changed', called: 'The reason', most: SHORT })
  reason!: string;
}

@InputType({ description: 'Says that an entry is still correct today.' })
export class ConfirmPlanEntryInput {
  @Field(() => ID, { description: 'The entry.' })
  @IsUUID(undefined, { message: 'Choose an entry' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt({ message: 'Say which version you saw' })
  version!: number;
}
