import { type RatingSource, ratingSourceLabels } from '@concord/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, IsIn, IsInt, IsNotEmpty, IsOptional, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { ComposedAudienceInput } from './audience.input.js';
import { RatingSourceEnum } from './plan-words.js';
import { LONG, SHORT, Text } from './text-input.js';

@InputType({ isAbstract: true })
abstract class RiskWordsInput {
  @Field(() => String, { description: 'What the risk is about: a domain code of the forum’s risk scale.' })
  @IsNotEmpty({ message: 'Choose what the risk is about' })
  @MaxLength(100, { message: 'Choose what the risk is about' })
  domain!: string;

  @Field(() => [String], { description: 'Who is at risk: group codes of the forum’s risk scale, at least one.' })
  @ArrayNotEmpty({ message: 'Choose who is at risk' })
  @ArrayMaxSize(20, { message: 'Choose who is at risk' })
  atRisk!: string[];

  @Text({ description: 'What could happen, how and how soon.', required: 'Describe the risk', called: 'The description', most: LONG })
  description!: string;

  @Text({ description: 'What sets it off.', called: 'What sets it off', most: LONG })
  triggers?: string;

  @Text({ description: 'What makes it smaller: strengths, people, routines.', called: 'What helps', most: LONG })
  protectiveFactors?: string;

  @Text({ description: 'How the adult sees it, in their own words.', called: 'The adult’s own view', most: LONG })
  adultsView?: string;

  @Text({ description: 'What it rests on, from whom and from when.', called: 'The evidence', most: LONG })
  evidence?: string;

  @Field(() => ComposedAudienceInput, { description: 'To whom it is open.' })
  @ValidateNested()
  @Type(() => ComposedAudienceInput)
  audience!: ComposedAudienceInput;
}

@InputType({ description: 'A risk that was not recorded before.' })
export class RecordRiskInput extends RiskWordsInput {
  @Field(() => ID, { description: 'The case file.' })
  @IsUUID(undefined, { message: 'Choose a case file' })
  caseFileId!: string;

  @Field(() => ID, { nullable: true, description: 'The agency whose words these are; yours when left out.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Choose an agency from the list' })
  authorAgencyId?: string;

  @Field(() => ID, { nullable: true, description: 'The meeting in which it was said, if it was.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Choose a meeting from the list' })
  meetingId?: string;

  @Field(() => ID, { nullable: true, description: 'The same id sent twice gives one result.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'The submission id must be a UUID' })
  submissionId?: string;
}

@InputType({ description: 'A new wording of a risk. The wording before it is kept.' })
export class ReviseRiskInput extends RiskWordsInput {
  @Field(() => ID, { description: 'The risk.' })
  @IsUUID(undefined, { message: 'Choose a risk' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt({ message: 'Say which version you saw' })
  version!: number;

  @Text({ description: 'Why it changed.', required: 'Say why it changed', called: 'The reason', most: SHORT })
  reason!: string;
}

@InputType({ description: 'A rating on the forum’s own scale: likelihood and impact at a moment on a matrix, or a level for a group in a setting on a ladder.' })
export class RateRiskInput {
  @Field(() => ID, { description: 'The risk.' })
  @IsUUID(undefined, { message: 'Choose a risk' })
  riskId!: string;

  @Field(() => RatingSourceEnum, { description: 'Whose rating it is.' })
  @IsIn(Object.keys(ratingSourceLabels), { message: 'Say whose rating it is' })
  source!: RatingSource;

  @Field(() => String, { nullable: true, description: 'On a matrix: when, such as INITIAL, CURRENT or TARGET.' })
  @IsOptional()
  @MaxLength(100, { message: 'Choose when the rating is for' })
  moment?: string;

  @Field(() => String, { nullable: true, description: 'On a matrix: how likely, a code of the scale.' })
  @IsOptional()
  @MaxLength(100, { message: 'Choose how likely it is' })
  likelihood?: string;

  @Field(() => String, { nullable: true, description: 'On a matrix: how bad, a code of the scale.' })
  @IsOptional()
  @MaxLength(100, { message: 'Choose how bad it would be' })
  impact?: string;

  @Field(() => String, { nullable: true, description: 'On a ladder: who is at risk, a group code of the scale.' })
  @IsOptional()
  @MaxLength(100, { message: 'Choose who is at risk' })
  group?: string;

  @Field(() => String, { nullable: true, description: 'On a ladder: where, a setting code of the scale.' })
  @IsOptional()
  @MaxLength(100, { message: 'Choose where' })
  setting?: string;

  @Field(() => String, { nullable: true, description: 'On a ladder: the level, a code of the scale.' })
  @IsOptional()
  @MaxLength(100, { message: 'Choose the level' })
  level?: string;

  @Text({ description: 'What is in place that the rating counts on.', called: 'What is in place', most: LONG })
  controls?: string;

  @Text({ description: 'Why this level.', required: 'Say why you rate it so', called: 'The reason', most: LONG })
  reason!: string;

  @Text({ description: 'With whom you disagree and why, in the words of whoever disagrees.', called: 'The disagreement', most: LONG })
  disagreement?: string;

  @Field(() => ID, { nullable: true, description: 'The meeting in which it was rated, if it was.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Choose a meeting from the list' })
  meetingId?: string;

  @Field(() => ID, { nullable: true, description: 'The same id sent twice gives one result.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'The submission id must be a UUID' })
  submissionId?: string;
}

@InputType({ description: 'Takes a risk or a plan entry out, with the reason. Its words are kept for those who run the case.' })
export class WithdrawComposedInput {
  @Field(() => ID, { description: 'The risk or entry.' })
  @IsUUID(undefined, { message: 'Choose what to take out' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt({ message: 'Say which version you saw' })
  version!: number;

  @Text({ description: 'Why it is taken out.', required: 'Say why it is taken out', called: 'The reason', most: SHORT })
  reason!: string;
}
