import { adultToldAnswers, type AdultToldAnswer } from '@concord/domain';
import { LocalDate } from '@concord/platform';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsIn, IsInt, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { Text } from '../plans/index.js';
import type { ClosureContent } from './closure.entity.js';
import { AdultToldEnum } from './closure.model.js';

@InputType({ description: 'Moves a review to another day.' })
export class MoveReviewInput {
  @Field(() => ID, { description: 'The case file.' })
  @IsUUID(undefined, { message: 'Choose a case file' })
  caseFileId!: string;

  @Field(() => LocalDate, { description: 'The new day, within the longest the forum goes without a review.' })
  @IsString({ message: 'Enter the new day' })
  dueOn!: string;

  @Text({ description: 'Why it is moved.', required: 'Say why it is moved', called: 'The reason', most: 1000 })
  reason!: string;
}

@InputType({ isAbstract: true })
abstract class ClosureContentInput {
  @Field(() => String, { description: 'One of the forum’s reasons for closing.' })
  @IsNotEmpty({ message: 'Choose a reason' })
  @MaxLength(100, { message: 'Choose a reason' })
  reasonCode!: string;

  @Text({ description: 'The risk that is left, to whom, and who manages it. “None known” is not an answer.', called: 'The risk that is left', most: 4000 })
  residualRisk?: string;

  @Text({ description: 'If things get worse, then who does what, out of hours too.', called: 'What happens if things get worse', most: 4000 })
  contingency?: string;

  @Text({ description: 'What would bring the person back here.', called: 'What would bring this back', most: 2000 })
  returnTrigger?: string;

  @Field(() => [ID], { description: 'The agencies that are told. Every agency with an open action must be among them.' })
  @ArrayMaxSize(60, { message: 'Choose at most 60 agencies' })
  @IsUUID(undefined, { each: true, message: 'Choose agencies from the list' })
  toldAgencyIds!: string[];

  @Field(() => AdultToldEnum, { nullable: true, description: 'What the adult has been told.' })
  @IsOptional()
  @IsIn(adultToldAnswers, { message: 'Say whether the person was told' })
  adultTold?: AdultToldAnswer;

  @Field(() => LocalDate, { nullable: true, description: 'When they were told, or by when they will be.' })
  @IsOptional()
  @IsString({ message: 'Enter the day' })
  adultToldOn?: string;

  @Text({ description: 'Why they are not told.', called: 'The reason', most: 2000 })
  adultToldReason?: string;

  @Text({ description: 'For a reason that asks to consider a review: what was decided about it.', called: 'What was decided', most: 2000 })
  reviewConsidered?: string;

  @Text({ description: 'Who takes the person on, where the reason asks for somebody.', called: 'The name', most: 200 })
  receiverName?: string;

  @Field(() => ID, { nullable: true, description: 'The receiving agency, where it sits at this table: it accepts for itself.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Choose an agency from the list' })
  receiverAgencyId?: string;

  @Field(() => ID, { nullable: true, description: 'Who is asked to sign, where the reason asks for somebody senior.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Choose a person from the list' })
  signatoryId?: string;
}

@InputType({ description: 'Begins to close a case file. What is still missing is listed and may follow.' })
export class BeginClosureInput extends ClosureContentInput {
  @Field(() => ID, { description: 'The case file.' })
  @IsUUID(undefined, { message: 'Choose a case file' })
  caseFileId!: string;

  @Field(() => ID, { nullable: true, description: 'The same id sent twice gives one result.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'The submission id must be a UUID' })
  submissionId?: string;
}

@InputType({ description: 'New words for a closure. A signature falls away with them.' })
export class EditClosureInput extends ClosureContentInput {
  @Field(() => ID, { description: 'The closure.' })
  @IsUUID(undefined, { message: 'Choose a closure' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt({ message: 'Say which version you saw' })
  version!: number;
}

@InputType({ isAbstract: true })
abstract class ClosureStepInput {
  @Field(() => ID, { description: 'The closure.' })
  @IsUUID(undefined, { message: 'Choose a closure' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt({ message: 'Say which version you saw' })
  version!: number;
}

@InputType({ description: 'Signs a closure, with the risk that is left in front of you.' })
export class SignClosureInput extends ClosureStepInput {
  @Field(() => String, { description: 'Your grade: one of the forum’s codes, in the definition’s `chair.grades`.' })
  @IsNotEmpty({ message: 'Choose your grade' })
  @MaxLength(100, { message: 'Choose your grade' })
  grade!: string;

  @Text({ description: 'Why you sign.', required: 'Say why you sign', called: 'The note', most: 2000 })
  note!: string;
}

@InputType({ description: 'Notes that an area or service outside Concord takes the person on.' })
export class NoteReceivingAcceptedInput extends ClosureStepInput {
  @Text({ description: 'Who said so, when, how, and what they know.', required: 'Say who accepted, when and how', called: 'The note', most: 2000 })
  note!: string;
}

@InputType({ description: 'Takes the person on.' })
export class AcceptReceivingInput extends ClosureStepInput {
  @Text({ description: 'Who takes the person on, since when, and what they know.', required: 'Say who takes the person on', called: 'The note', most: 2000 })
  note!: string;
}

@InputType({ description: 'Takes a closure back.' })
export class WithdrawClosureInput extends ClosureStepInput {
  @Text({ description: 'Why.', required: 'Say why', called: 'The reason', most: 1000 })
  reason!: string;
}

@InputType({ description: 'Closes the case file.' })
export class CloseCaseInput extends ClosureStepInput {}

/** What was said, with nothing left undefined. */
export const contentOf = (input: ClosureContentInput): ClosureContent => ({
  reasonCode: input.reasonCode,
  residualRisk: input.residualRisk ?? '',
  contingency: input.contingency ?? '',
  returnTrigger: input.returnTrigger ?? '',
  toldAgencyIds: [...new Set(input.toldAgencyIds)],
  adultTold: input.adultTold ?? null,
  adultToldOn: input.adultToldOn ?? null,
  adultToldReason: input.adultToldReason ?? '',
  reviewConsidered: input.reviewConsidered ?? '',
  receiverName: input.receiverName ?? '',
  receiverAgencyId: input.receiverAgencyId ?? null,
  signatoryId: input.signatoryId ?? null,
});
