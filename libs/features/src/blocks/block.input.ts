import { type BlockReason, blockReasonLabels, choosableBlockReasons, type RestrictionQuestion, type StatutoryBar, type SuggestionOutcome } from '@concord/domain';
import { NullIsAbsent } from '@concord/platform';
import { applyDecorators } from '@nestjs/common';
import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsOptional, ValidateNested } from 'class-validator';
import { DayField, IdField, LineField, SubmissionField, VersionField, WordsField, YesField } from '../persons/index.js';
import { BlockReasonEnum, RestrictionQuestionEnum, StatutoryBarEnum, SuggestionOutcomeEnum } from './blocks-words.js';

const Choice = (codes: object, of: readonly string[], said: { description: string; message: string }): PropertyDecorator =>
  applyDecorators(
    Field(() => codes, { description: said.description }),
    IsIn(of, { message: said.message }),
  );

@InputType({ description: 'Shuts one person out of everything about the person of a case file.' })
export class SetBlockInput {
  @IdField({ description: 'The case file from which it is set.' })
  caseFileId!: string;
  @IdField({ description: 'Who is shut out.' })
  practitionerId!: string;
  @Choice(BlockReasonEnum, choosableBlockReasons, { description: `Why: ${choosableBlockReasons.map((it) => blockReasonLabels[it]).join(', ')}.`, message: 'Choose why they are shut out' })
  reasonCode!: BlockReason;
  @WordsField('The reason', { description: 'Why, for those who look after it.', max: 1000 })
  reason!: string;
  @DayField('The day', { description: 'The last day on which it holds; until somebody ends it when left out.', optional: true })
  lastDay?: string;
}

@InputType({ description: 'Lets somebody in again.' })
export class EndBlockInput {
  @IdField({ description: 'The block.' })
  id!: string;
  @WordsField('The reason', { description: 'Why it ends.', max: 1000 })
  reason!: string;
  @VersionField()
  version!: number;
}

@InputType({ description: 'Changes how long a block holds.' })
export class RenewBlockInput {
  @IdField({ description: 'The block.' })
  id!: string;
  @DayField('The day', { description: 'The last day on which it holds; until somebody ends it when left out.', optional: true })
  lastDay?: string;
  @VersionField()
  version!: number;
}

@InputType({ description: 'The second pair of eyes on a block of somebody who keeps the record.' })
export class LookAtBlockInput {
  @IdField({ description: 'The block.' })
  id!: string;
  @YesField('Whether it is right', { description: 'False ends it.' })
  isRight!: boolean;
  @WordsField('The reason', { description: 'Why.', max: 1000 })
  reason!: string;
  @VersionField()
  version!: number;
}

@InputType({ description: 'Answers a suggestion: the colleague is shut out, or it is not needed.' })
export class SettleBlockSuggestionInput {
  @IdField({ description: 'The suggestion.' })
  id!: string;
  @IdField({ description: 'The case file from which it is answered.' })
  caseFileId!: string;
  @Choice(SuggestionOutcomeEnum, ['BLOCKED', 'DISMISSED'], { description: 'Shut out, or not needed.', message: 'Choose whether to shut them out' })
  outcome!: SuggestionOutcome;
  @WordsField('The reason', { description: 'Why.', max: 1000 })
  reason!: string;
  @VersionField()
  version!: number;
}

@InputType({ description: 'Closes a record to all but named people.' })
export class RestrictRecordInput {
  @IdField({ description: 'The case file.' })
  caseFileId!: string;
  @WordsField('The reason', { description: 'Why.', max: 1000 })
  reason!: string;
  @DayField('The last day', { description: 'The last day on which it holds, at most six months from now.' })
  lastDay!: string;
  @Field(() => [String], { description: 'Ids of those who may see it, besides you.' })
  @ArrayMaxSize(100, { message: 'Name at most 100 people' })
  practitionerIds!: string[];
}

@InputType({ description: 'Names one more person for a restricted record.' })
export class NameForRecordInput {
  @IdField({ description: 'The restriction.' })
  id!: string;
  @IdField({ description: 'Who may see it as well.' })
  practitionerId!: string;
  @VersionField()
  version!: number;
}

@InputType({ description: 'The second pair of eyes on a restriction.' })
export class LookAtRestrictionInput {
  @IdField({ description: 'The restriction.' })
  id!: string;
  @YesField('Whether it is right', { description: 'False ends it.' })
  isRight!: boolean;
  @VersionField()
  version!: number;
}

@InputType({ description: 'Asks to end a restriction or to make it last longer. A second person answers.' })
export class AskAboutRestrictionInput {
  @IdField({ description: 'The restriction.' })
  id!: string;
  @Choice(RestrictionQuestionEnum, ['END', 'EXTEND'], { description: 'What is asked.', message: 'Choose what you ask for' })
  what!: RestrictionQuestion;
  @WordsField('The reason', { description: 'Why.', max: 1000 })
  reason!: string;
  @DayField('The last day', { description: 'For EXTEND: the last day on which it is to hold.', optional: true })
  lastDay?: string;
  @VersionField()
  version!: number;
}

@InputType({ description: 'Answers what somebody else asked about a restriction.' })
export class AnswerAboutRestrictionInput {
  @IdField({ description: 'The restriction.' })
  id!: string;
  @YesField('Whether you agree', { description: 'False leaves it as it was.' })
  agrees!: boolean;
  @VersionField()
  version!: number;
}

@InputType({ description: 'Somebody of your agency who needs to read what a law closes.' })
export class BarReaderInput {
  @IdField({ description: 'The colleague.' })
  practitionerId!: string;
  @LineField('The reason', { description: 'Why they need to read it.', max: 300 })
  reason!: string;
}

@InputType({ description: 'Records what a law closes. Only you and those you name read it; nothing else ever opens it.' })
export class RecordBarredItemInput {
  @IdField({ description: 'The case file.' })
  caseFileId!: string;
  @Field(() => StatutoryBarEnum, { description: 'The law that closes it.' })
  @IsIn(Object.keys(StatutoryBarEnum), { message: 'Choose the law that closes it' })
  barKind!: StatutoryBar;
  @WordsField('The statement', { description: 'The words. No more than must be kept here.', max: 4000 })
  statement!: string;
  @LineField('The source', { description: 'Where it comes from.', max: 500 })
  source!: string;
  @Field(() => [BarReaderInput], { nullable: true, description: 'Who else of your agency reads it.' })
  @NullIsAbsent()
  @IsOptional()
  @Type(() => BarReaderInput)
  @ValidateNested({ each: true })
  @ArrayMaxSize(20, { message: 'Name at most 20 people' })
  readers?: BarReaderInput[];
  @SubmissionField()
  submissionId?: string;
}

@InputType({ description: 'Names one more reader of what a law closes.' })
export class NameBarReaderInput extends BarReaderInput {
  @IdField({ description: 'What it is about.' })
  itemId!: string;
}

@InputType({ description: 'Withdraws what a law closes.' })
export class WithdrawBarredItemInput {
  @IdField({ description: 'What is withdrawn.' })
  id!: string;
  @WordsField('The reason', { description: 'Why.', max: 500 })
  reason!: string;
  @VersionField()
  version!: number;
}

@InputType({ description: 'About yourself, so that you never open the record of somebody close to you. Nobody reads it. An empty answer takes it back.' })
export class SayAboutMeInput {
  @LineField('Your date of birth', { description: 'A calendar date such as 1981-04-30.', optional: true, max: 10 })
  bornOn?: string;
  @LineField('Your postcode', { description: 'Where you live.', optional: true, max: 10 })
  homePostcode?: string;
  @LineField('Your house number', { description: 'Number of the house or flat.', optional: true, max: 20 })
  homeNumber?: string;
}
