import { NullIsAbsent, LocalDate } from '@concord/platform';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsIn, IsInt, IsOptional, IsUUID, Length, Matches } from 'class-validator';
import type { OptOutSource } from './national-opt-out.entity.js';
import { ExtractPurposeEnum, extractPurposes, OptOutSourceEnum, optOutSources } from './oversight.model.js';
import type { ExtractPurpose } from './planning-extract.entity.js';

@InputType({ isAbstract: true })
class Submitted {
  @Field(() => ID, { nullable: true, description: 'The same submission twice writes once.' })
  @NullIsAbsent()
  @IsOptional()
  @IsUUID(undefined, { message: 'Give a uuid' })
  submissionId?: string;
}

@InputType({ description: 'Asks for an extract of identifiable people for planning or research.' })
export class RequestPlanningExtractInput extends Submitted {
  @Field(() => ExtractPurposeEnum, { description: 'For what.' })
  @IsIn(extractPurposes, { message: 'Choose what it is for' })
  purpose!: ExtractPurpose;
  @Field(() => String, { description: 'For what, in words, and why people must be identifiable.' })
  @Length(20, 1000, { message: 'Say in at least 20 characters what it is for and why people must be identifiable' })
  whatFor!: string;
}

@InputType({ description: 'Approves an extract that somebody else asked for.' })
export class ApprovePlanningExtractInput {
  @Field(() => ID, { description: 'The extract.' })
  @IsUUID(undefined, { message: 'Give the id of the extract' })
  id!: string;
  @Field(() => String, { description: 'Reference of the approval, for example of the board or ethics committee.' })
  @Length(3, 100, { message: 'Give the reference of the approval' })
  approvalReference!: string;
  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt({ message: 'Give the version you saw' })
  version!: number;
}

@InputType({ description: 'Runs an approved extract, once.' })
export class RunPlanningExtractInput {
  @Field(() => ID, { description: 'The extract.' })
  @IsUUID(undefined, { message: 'Give the id of the extract' })
  id!: string;
  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt({ message: 'Give the version you saw' })
  version!: number;
}

@InputType({ description: 'An answer about a person’s national data opt-out.' })
export class NoteNationalOptOutInput extends Submitted {
  @Field(() => ID, { description: 'The person.' })
  @IsUUID(undefined, { message: 'Give the id of the person' })
  personId!: string;
  @Field(() => Boolean, { description: 'Whether they opted out.' })
  @IsBoolean({ message: 'Say whether they opted out' })
  optedOut!: boolean;
  @Field(() => OptOutSourceEnum, { description: 'Where the answer comes from.' })
  @IsIn(optOutSources, { message: 'Say where the answer comes from' })
  source!: OptOutSource;
  @Field(() => LocalDate, { description: 'When it was checked.' })
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'Enter the day on which it was checked' })
  checkedOn!: string;
}
