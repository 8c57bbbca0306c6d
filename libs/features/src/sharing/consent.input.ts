import type { AgencyFunction, AskedChannel, Category, ConsentCapacityBasis, ConsentDecisionKind, ConsentGivenBy, ConsentMethod, ConsentState, ExplainedQuestion, NotSoughtReason, ScopeAction, ScopeEffect, ScopeRecipient, Sector } from '@concord/domain';
import { DateTime, NullIsAbsent } from '@concord/platform';
import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsDate, IsIn, IsOptional, IsString, IsUUID, ValidateNested } from 'class-validator';
import { AgencyFunctionEnum, SectorEnum } from '../agencies/index.js';
import { DayField, IdField, LineField, SubmissionField, WordsField, YesField } from '../persons/index.js';
import { EnumField } from './enum-field.js';
import { AskedChannelEnum, CategoryEnum, CoercionEnum, ConsentCapacityBasisEnum, ConsentDecisionKindEnum, ConsentGivenByEnum, ConsentMethodEnum, ConsentStateEnum, ExplainedQuestionEnum, NotSoughtReasonEnum, ScopeActionEnum, ScopeEffectEnum, ScopeRecipientEnum } from './sharing-words.js';

@InputType({ description: 'One line of what the person agreed to or refused.' })
export class ConsentScopeInput {
  @EnumField('Yes or no', ScopeEffectEnum, { description: 'Yes or no.' })
  effect!: ScopeEffect;
  @EnumField('Category', CategoryEnum, { description: 'About what; everything when left out.', optional: true })
  category?: Category;
  @EnumField('For whom', ScopeRecipientEnum, { description: 'For whom.' })
  recipient!: ScopeRecipient;
  @IdField({ description: 'The agency, for AGENCY.', optional: true })
  agencyId?: string;
  @EnumField('Function', AgencyFunctionEnum, { description: 'Only this function of the agency.', optional: true })
  agencyFunction?: AgencyFunction;
  @EnumField('Kind of organisation', SectorEnum, { description: 'The kind of organisation, for SECTOR.', optional: true })
  sector?: Sector;
  @LineField('Purpose', { description: 'Only for this purpose, by its code; for every purpose when left out.', optional: true, max: 100 })
  purpose?: string;
  @EnumField('What may be done', ScopeActionEnum, { description: 'Only this may, or may not, be done with it; all of it when left out.', optional: true })
  action?: ScopeAction;
  @IdField({ description: 'The practitioner at the table, for a no to NAMED_PERSON. They lose sight of the whole case at once.', optional: true })
  practitionerId?: string;
  @LineField('Who', { description: 'Who it is, for NAMED_PERSON: somebody who may, or may not, be told aloud.', optional: true })
  namedPerson?: string;
  @Field(() => DateTime, { nullable: true, description: 'Until when, exclusive; without an end when left out.' })
  @NullIsAbsent()
  @IsOptional()
  @IsDate({ message: 'Give the date and time it ends' })
  until?: Date;
}

@InputType({ description: 'One try to reach the person.' })
export class ConsentAttemptInput {
  @DayField('The day you tried', { description: 'The day.' })
  on!: string;
  @EnumField('How', AskedChannelEnum, { description: 'How.' })
  channel!: AskedChannel;
  @LineField('What happened', { description: 'What happened.', optional: true, max: 300 })
  note?: string;
}

@InputType({ description: 'What the person said about sharing, or why they were not asked.' })
export class RecordConsentInput {
  @IdField({ description: 'The case file.' })
  caseFileId!: string;
  @EnumField('What was said', ConsentStateEnum, { description: 'What was said or done.' })
  state!: ConsentState;
  @EnumField('Who gave it', ConsentGivenByEnum, { description: 'Who gave the answer; the person when left out.', optional: true })
  givenBy?: ConsentGivenBy;
  @LineField('Their name', { description: 'Their name, where it was not the person.', optional: true })
  giverName?: string;
  @YesField('Document seen', { description: 'Whether the document giving authority was seen.', optional: true })
  authoritySeen?: boolean;
  @YesField('Registered', { description: 'Whether it is registered.', optional: true })
  authorityRegistered?: boolean;
  @YesField('In scope', { description: 'Whether it covers this decision.', optional: true })
  authorityInScope?: boolean;
  @EnumField('How', ConsentMethodEnum, { description: 'How it was given.', optional: true })
  method?: ConsentMethod;
  @EnumField('Why not asked', NotSoughtReasonEnum, { description: 'Why the person was not asked.', optional: true })
  notSoughtReason?: NotSoughtReason;
  @WordsField('The reason', { description: 'The reason in words.', optional: true })
  reason?: string;
  @WordsField('The words used', { description: 'The words that were used.', optional: true })
  wordsUsed?: string;
  @WordsField('Their wishes', { description: 'What the person wants, in their words.', optional: true })
  wishes?: string;
  @YesField('Risks explained', { description: 'Whether the risks of not sharing were explained.', optional: true })
  risksExplained?: boolean;
  @EnumField('Pressure', CoercionEnum, { description: 'Whether somebody may be putting pressure on the person.', optional: true })
  coercion?: 'NONE' | 'SUSPECTED';
  @WordsField('The concern', { description: 'What raised that concern.', optional: true })
  coercionText?: string;
  @Field(() => [ID], { nullable: true, description: 'With suspected pressure: practitioners who may be behind it or are near somebody who is. They lose sight of the case at once; nobody is told why.' })
  @NullIsAbsent()
  @IsOptional()
  @ArrayMaxSize(20, { message: 'Shut out at most 20 people at once' })
  @IsUUID('all', { each: true, message: 'Choose people of the list' })
  shutOutIds?: string[];
  @WordsField('The condition', { description: 'A condition in the person’s words.', optional: true, max: 1000 })
  conditionText?: string;
  @IdField({ description: 'The agency that the condition names.', optional: true })
  conditionAgencyId?: string;
  @EnumField('Topic', CategoryEnum, { description: 'The topic that the condition names.', optional: true })
  conditionCategory?: Category;
  @IdField({ description: 'The assessment of capacity that it rests on.', optional: true })
  capacityAssessmentId?: string;
  @WordsField('Best interests', { description: 'Why sharing is, or is not, in the person’s best interests.', optional: true })
  bestInterests?: string;
  @Field(() => [ID], { nullable: true, description: 'Earlier events that this one takes back. A no about something stands until it is taken back.' })
  @NullIsAbsent()
  @IsOptional()
  @ArrayMaxSize(20, { message: 'Take back at most 20 records at once' })
  @IsString({ each: true, message: 'Choose records of this case' })
  supersedesIds?: string[];
  @EnumField('What was asked', ConsentDecisionKindEnum, { description: 'What was asked; consent when left out. Views are heard and are no veto.', optional: true })
  decisionKind?: ConsentDecisionKind;
  @Field(() => [ExplainedQuestionEnum], { nullable: true, description: 'What was explained before the person answered.' })
  @NullIsAbsent()
  @IsOptional()
  @IsIn(Object.keys(ExplainedQuestionEnum), { each: true, message: 'What was explained: choose from the list' })
  questionsExplained?: ExplainedQuestion[];
  @LineField('The interpreter', { description: 'Who interpreted.', optional: true })
  interpreter?: string;
  @LineField('The language', { description: 'The language it was said in, where that was not English.', optional: true, max: 100 })
  language?: string;
  @LineField('The witness', { description: 'Who else was there and heard it.', optional: true })
  witness?: string;
  @EnumField('Capacity', ConsentCapacityBasisEnum, { description: 'Whether the person could decide this; presumed when left out.', optional: true })
  capacityBasis?: ConsentCapacityBasis;
  @WordsField('The doubt', { description: 'What raises a doubt that they can decide this.', optional: true })
  capacityDoubt?: string;
  @WordsField('What they want to come of it', { description: 'What the person wants to come of it.', optional: true })
  outcomesWanted?: string;
  @LineField('Safe contact', { description: 'How to reach the person safely about this.', optional: true, max: 300 })
  safeContact?: string;
  @LineField('The evidence', { description: 'Where the signed form or the recording is kept.', optional: true, max: 300 })
  evidence?: string;
  @EnumField('How they were asked', AskedChannelEnum, { description: 'How they were asked, where no answer has come yet.', optional: true })
  askedChannel?: AskedChannel;
  @DayField('The day to ask again', { description: 'When to ask again, where no answer has come yet.', optional: true })
  chaseOn?: string;
  @Field(() => [ConsentAttemptInput], { nullable: true, description: 'What was tried, where they could not be reached.' })
  @NullIsAbsent()
  @IsOptional()
  @Type(() => ConsentAttemptInput)
  @ValidateNested({ each: true })
  @ArrayMaxSize(20, { message: 'Give at most 20 tries' })
  attempts?: ConsentAttemptInput[];
  @DayField('The review date', { description: 'When to ask again.', optional: true })
  reviewOn?: string;
  @LineField('Who asked', { description: 'Who asked the person.', optional: true })
  obtainedBy?: string;
  @Field(() => DateTime, { description: 'When the person said it.' })
  @IsDate({ message: 'Give the date and time the person said it' })
  obtainedAt!: Date;
  @WordsField('Why late', { description: 'Why it is recorded more than 7 days later.', optional: true, max: 500 })
  lateReason?: string;
  @Field(() => [ConsentScopeInput], { nullable: true, description: 'What was agreed or refused, line by line.' })
  @NullIsAbsent()
  @IsOptional()
  @Type(() => ConsentScopeInput)
  @ValidateNested({ each: true })
  @ArrayMaxSize(60, { message: 'Give at most 60 lines' })
  scopes?: ConsentScopeInput[];
  @SubmissionField()
  submissionId?: string;
}
