import { textLimits } from '@concord/domain';
import { NullIsAbsent } from '@concord/platform';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsIn, IsInt, IsOptional, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { AudienceAgencyInput, LONG, SHORT, Text } from '../plans/index.js';
import { NoteAudienceEnum } from './record.model.js';

@InputType({ isAbstract: true })
abstract class ComposedInput {
  @Field(() => NoteAudienceEnum, { description: 'To whom it is open.' })
  @IsIn(['TABLE', 'PRESENT', 'CHOSEN'], { message: 'Choose who may read this' })
  audience!: 'TABLE' | 'PRESENT' | 'CHOSEN';

  @Field(() => [AudienceAgencyInput], { nullable: true, description: 'For CHOSEN: the agencies.' })
  @NullIsAbsent()
  @IsOptional()
  @ArrayMaxSize(60, { message: 'Choose at most 60 agencies' })
  @ValidateNested({ each: true })
  @Type(() => AudienceAgencyInput)
  agencies?: AudienceAgencyInput[];

  @Field(() => ID, { nullable: true, description: 'The same id sent twice gives one result.' })
  @NullIsAbsent()
  @IsOptional()
  @IsUUID(undefined, { message: 'The submission id must be a UUID' })
  submissionId?: string;
}

@InputType({ isAbstract: true })
abstract class NoteWordsInput extends ComposedInput {
  @Text({ description: 'What was said, in neutral words, with who said it.', required: 'Write what was said', called: 'The note', most: textLimits.chronology })
  body!: string;

  @Field(() => [ID], { nullable: true, description: 'Items it draws on: only those who may see all of them can read the note.' })
  @NullIsAbsent()
  @IsOptional()
  @ArrayMaxSize(50, { message: 'Name at most 50 sources' })
  @IsUUID(undefined, { each: true, message: 'Choose sources from the list' })
  sources?: string[];
}

@InputType({ description: 'A note under a point of the agenda.' })
export class WriteNoteInput extends NoteWordsInput {
  @Field(() => ID, { description: 'The meeting.' })
  @IsUUID(undefined, { message: 'Choose a meeting' })
  meetingId!: string;

  @Field(() => String, { description: 'The point of the agenda.' })
  @MaxLength(100, { message: 'Choose a point of the agenda' })
  agendaKey!: string;
}

@InputType({ description: 'Other words for a note.' })
export class AmendNoteInput extends NoteWordsInput {
  @Field(() => ID, { description: 'The note.' })
  @IsUUID(undefined, { message: 'Choose a note' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt({ message: 'Say which version you saw' })
  version!: number;
}

@InputType({ isAbstract: true })
abstract class DecisionWordsInput extends ComposedInput {
  @Field(() => String, { nullable: true, description: 'The outcome, as a code of the forum.' })
  @IsOptional()
  @MaxLength(100, { message: 'Choose an outcome from the list' })
  outcome?: string | null;

  @Field(() => ID, { nullable: true, description: 'The agency named, where the outcome needs one.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Choose an agency from the list' })
  agencyId?: string | null;

  @Text({ description: 'What else was considered, and why it was not chosen.', called: 'The options considered', most: LONG })
  optionsConsidered?: string;

  @Field(() => [String], { nullable: true, description: 'Legal options considered, as codes of the forum.' })
  @NullIsAbsent()
  @IsOptional()
  @ArrayMaxSize(50, { message: 'Choose from the list' })
  legalOptions?: string[];

  @Field(() => [ID], { nullable: true, description: 'Items on which it rests. Only those who may see all of them can read the decision.' })
  @NullIsAbsent()
  @IsOptional()
  @ArrayMaxSize(50, { message: 'Name at most 50 items' })
  @IsUUID(undefined, { each: true, message: 'Choose items from the list' })
  reliedOn?: string[];

  @Text({ description: 'Why. A meeting cannot be finished without it.', called: 'The reason', most: LONG })
  rationale?: string;

  @Text({ description: 'What the adult says about it.', called: 'The adult’s view', most: LONG })
  adultsView?: string;
}

@InputType({ description: 'A decision of the meeting.' })
export class RecordDecisionInput extends DecisionWordsInput {
  @Field(() => ID, { description: 'The meeting.' })
  @IsUUID(undefined, { message: 'Choose a meeting' })
  meetingId!: string;

  @Field(() => String, { description: 'Which decision of the forum.' })
  @MaxLength(100, { message: 'Choose a decision from the list' })
  decisionKey!: string;
}

@InputType({ description: 'Other words for a decision.' })
export class AmendDecisionInput extends DecisionWordsInput {
  @Field(() => ID, { description: 'The decision.' })
  @IsUUID(undefined, { message: 'Choose a decision' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt({ message: 'Say which version you saw' })
  version!: number;
}

@InputType({ description: 'An agency does not agree with a decision.' })
export class RecordDissentInput {
  @Field(() => ID, { description: 'The decision.' })
  @IsUUID(undefined, { message: 'Choose a decision' })
  decisionId!: string;

  @Field(() => ID, { nullable: true, description: 'The agency; yours when left out.' })
  @NullIsAbsent()
  @IsOptional()
  @IsUUID(undefined, { message: 'Choose an agency from the list' })
  agencyId?: string;

  @Text({ description: 'What the agency says, in its own words.', required: 'Write what you do not agree with, and why', called: 'What the agency says', most: LONG })
  words!: string;
}

@InputType({ description: 'A conflict of interest. It takes effect at once: you can no longer see this case.' })
export class DeclareConflictInput {
  @Field(() => ID, { description: 'The meeting.' })
  @IsUUID(undefined, { message: 'Choose a meeting' })
  meetingId!: string;

  @Field(() => String, { description: 'KNOWS_PERSONALLY, FAMILY_OR_HOUSEHOLD, OWN_INTEREST, COMPLAINT or OTHER.' })
  @MaxLength(40, { message: 'Choose one of the reasons' })
  reasonCode!: string;

  @Text({ description: 'Anything the co-ordinator should know.', called: 'The note', most: SHORT })
  note?: string;
}

@InputType({ description: 'Items of your agency that enter the record of a meeting.' })
export class TableItemsInput {
  @Field(() => ID, { description: 'The meeting.' })
  @IsUUID(undefined, { message: 'Choose a meeting' })
  meetingId!: string;

  @Field(() => [ID], { description: 'The items.' })
  @ArrayMinSize(1, { message: 'Choose at least one item' })
  @ArrayMaxSize(50, { message: 'Choose at most 50 items' })
  @IsUUID(undefined, { each: true, message: 'Choose items from the list' })
  itemIds!: string[];
}

@InputType({ description: 'Steps back from a case because of a conflict of interest, outside a meeting.' })
export class StepBackFromCaseInput {
  @Field(() => ID, { description: 'The case file.' })
  @IsUUID(undefined, { message: 'Choose a case' })
  caseFileId!: string;

  @Field(() => String, { description: 'KNOWS_PERSONALLY, FAMILY_OR_HOUSEHOLD, OWN_INTEREST, COMPLAINT or OTHER.' })
  @MaxLength(40, { message: 'Choose one of the reasons' })
  reasonCode!: string;

  @Text({ description: 'Anything the co-ordinator should know.', called: 'The note', most: SHORT })
  note?: string;
}
