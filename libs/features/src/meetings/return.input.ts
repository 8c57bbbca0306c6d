import { type AssertionType, assertionTypes, type Category, categories, type HandlingCode, handlingCodes, type ItemPersonRole, itemPersonRoles, type Marking, markings, type ReturnAnswer, returnAnswers, type RiskTo, riskTos, type SafetyAnswer, safetyAnswers, textLimits, type WithheldStyle, withheldStyles } from '@concord/domain';
import { LocalDate, NullIsAbsent } from '@concord/platform';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsIn, IsInt, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { AudienceAgencyInput, SHORT, Text } from '../plans/index.js';
import { ReturnAnswerEnum, SafetyAnswerEnum } from './record.model.js';

@InputType({ description: 'A person whom a statement concerns.' })
export class ConcernedPersonInput {
  @Field(() => ID, { description: 'The person.' })
  @IsUUID(undefined, { message: 'Choose a person from the list' })
  personId!: string;

  @Field(() => String, { description: 'What they have to do with it, such as VICTIM or SOURCE_OF_RISK.' })
  @IsIn(itemPersonRoles, { message: 'Choose what the person has to do with it' })
  role!: ItemPersonRole;
}

@InputType({ description: 'One statement of a return.' })
export class ReturnStatementInput {
  @Field(() => String, { description: 'What it is about: a category code.' })
  @IsIn(categories, { message: 'Choose what the statement is about' })
  category!: Category;

  @Field(() => String, { description: 'FACT, OPINION, INTELLIGENCE or HEARSAY.' })
  @IsIn(assertionTypes, { message: 'Say how sure this is' })
  assertion!: AssertionType;

  @Text({ description: 'One statement.', required: 'Write the statement', called: 'The statement', most: textLimits.chronology })
  statement!: string;

  @Text({ description: 'Where it comes from.', required: 'Say where this comes from', called: 'The source', most: SHORT })
  source!: string;

  @Field(() => LocalDate, { nullable: true, description: 'When it happened, where that is known.' })
  @NullIsAbsent()
  @IsOptional()
  occurredOn?: string;

  @Field(() => String, { nullable: true, description: 'NONE, P or C.' })
  @NullIsAbsent()
  @IsOptional()
  @IsIn(handlingCodes, { message: 'Choose a handling code from the list' })
  handlingCode?: HandlingCode;

  @Text({ description: 'The conditions that come with code C.', called: 'The conditions', most: SHORT })
  handlingText?: string;

  @Field(() => String, { nullable: true, description: 'Its marking, OFFICIAL_SENSITIVE when left out. Anything above OFFICIAL is refused and nothing of it is kept.' })
  @NullIsAbsent()
  @IsOptional()
  @IsIn(markings, { message: 'Choose a marking from the list' })
  marking?: Marking;

  @Field(() => Boolean, { nullable: true, description: 'Whether somebody checked that nothing in it tells who the source is. Needed for intelligence of police and probation.' })
  @NullIsAbsent()
  @IsOptional()
  @IsBoolean({ message: 'Say whether the source is protected' })
  sourceProtected?: boolean;

  @Text({ description: 'Why it is strictly necessary, in a sentence. Needed of police and probation under Part 3 for what is sensitive.', called: 'Why it is strictly necessary', most: SHORT })
  strictNecessityText?: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is confidential; true when left out.' })
  @NullIsAbsent()
  @IsOptional()
  @IsBoolean({ message: 'Say whether it is confidential' })
  confidential?: boolean;

  @Field(() => String, { nullable: true, description: 'Who would come to harm: ADULT, OTHERS, ADULT_AND_OTHERS or NOT_KNOWN.' })
  @NullIsAbsent()
  @IsOptional()
  @IsIn(riskTos, { message: 'Say who would come to harm' })
  riskTo?: RiskTo;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is about a child at risk: then it goes to children’s services at once.' })
  @NullIsAbsent()
  @IsOptional()
  @IsBoolean({ message: 'Say whether it is about a child at risk' })
  aboutChildAtRisk?: boolean;

  @Field(() => String, { nullable: true, description: 'What others see of it: ABSENT or MASKED.' })
  @NullIsAbsent()
  @IsOptional()
  @IsIn(withheldStyles, { message: 'Choose what others see' })
  withheldStyle?: WithheldStyle;

  @Field(() => [ConcernedPersonInput], { nullable: true, description: 'Whom it concerns.' })
  @NullIsAbsent()
  @IsOptional()
  @ArrayMaxSize(20, { message: 'Name at most 20 people' })
  @ValidateNested({ each: true })
  @Type(() => ConcernedPersonInput)
  persons?: ConcernedPersonInput[];

  @Field(() => [AudienceAgencyInput], { description: 'The agencies that get it.' })
  @ArrayMaxSize(60, { message: 'Choose at most 60 agencies' })
  @ValidateNested({ each: true })
  @Type(() => AudienceAgencyInput)
  recipients!: AudienceAgencyInput[];
}

@InputType({ description: 'What an agency answers before a meeting.' })
export class SubmitReturnInput {
  @Field(() => ID, { description: 'The return.' })
  @IsUUID(undefined, { message: 'Choose a return' })
  returnId!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt({ message: 'Say which version you saw' })
  version!: number;

  @Field(() => ReturnAnswerEnum, { description: 'The answer.' })
  @IsIn(returnAnswers, { message: 'Say whether you have information' })
  answer!: ReturnAnswer;

  @Text({ description: 'For "not yet": why, and when.', called: 'The reason', most: SHORT })
  notYetReason?: string;

  @Field(() => [ReturnStatementInput], { nullable: true, description: 'The statements, one by one.' })
  @NullIsAbsent()
  @IsOptional()
  @ArrayMaxSize(50, { message: 'Send at most 50 statements at a time' })
  @ValidateNested({ each: true })
  @Type(() => ReturnStatementInput)
  items?: ReturnStatementInput[];

  @Field(() => SafetyAnswerEnum, { nullable: true, description: 'What you say about visiting. Asked of every return.' })
  @NullIsAbsent()
  @IsOptional()
  @IsIn(safetyAnswers, { message: 'Answer the question about visiting' })
  safetyAnswer?: SafetyAnswer;

  @Text({ description: 'What a visitor must do. Conduct only: no diagnosis, no offence. Every agency at the table reads it.', called: 'The safety line', most: 500 })
  safetyLine?: string;

  @Field(() => Boolean, { nullable: true, description: 'You have seen the warning about words that may name an illness or an offence, and they are needed.' })
  @NullIsAbsent()
  @IsOptional()
  @IsBoolean({ message: 'Confirm the words, or change them' })
  safetyConfirmed?: boolean;

  @Text({ description: 'Why the line is withheld.', called: 'The reason', most: SHORT })
  safetyWithheldReason?: string;

  @Text({ description: 'Whom visitors ring instead: a name and a number.', called: 'Whom to ring', most: 200 })
  ringInstead?: string;

  @Field(() => ID, { nullable: true, description: 'The same id sent twice gives one result.' })
  @NullIsAbsent()
  @IsOptional()
  @IsUUID(undefined, { message: 'The submission id must be a UUID' })
  submissionId?: string;
}
