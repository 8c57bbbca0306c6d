import type { AssertionType, Category, HandlingCode, ItemPersonRole, PartnerAskBasis, PartnerAskIdentity, RiskTo } from '@concord/domain';
import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsIn, IsString, MaxLength } from 'class-validator';
import { DayField, IdField, LineField, SubmissionField, VersionField, WordsField, YesField } from '../persons/index.js';
import { AssertionTypeEnum, CategoryEnum, EnumField, HandlingCodeEnum, ItemPersonRoleEnum, RiskToEnum } from '../sharing/index.js';
import { PartnerAskBasisEnum, PartnerAskIdentityEnum } from './partner-ask-words.js';

@InputType({ description: 'A question to partner agencies. It tells them that the person is known to you: choose the least that says who is meant.' })
export class AskPartnersInput {
  @IdField({ description: 'The case file.' })
  caseFileId!: string;
  @WordsField('The question', { description: 'In neutral words: nothing that you know and they may not.', max: 500 })
  question!: string;
  @WordsField('What you need it for', { description: 'Your purpose.', max: 500 })
  purpose!: string;
  @EnumField('What it is about', CategoryEnum, { description: 'The category that you ask about; any when left out.', optional: true })
  category?: Category;
  @Field(() => [ID], { description: 'The agencies to ask. None: every partner of the partnership.' })
  @IsString({ each: true, message: 'Choose from the list of agencies' })
  @MaxLength(64, { each: true, message: 'Choose from the list of agencies' })
  @ArrayMaxSize(200, { message: 'Choose at most 200 agencies' })
  agencyIds!: string[];
  @Field(() => [PartnerAskIdentityEnum], { description: 'What tells them who is meant.' })
  @IsIn(Object.keys(PartnerAskIdentityEnum), { each: true, message: 'Choose from the list' })
  @ArrayMinSize(1, { message: 'Choose what tells them who you mean' })
  @ArrayMaxSize(3, { message: 'Choose from the list' })
  identity!: PartnerAskIdentity[];
  @EnumField('Your basis', PartnerAskBasisEnum, { description: 'On what you tell them who is meant.' })
  basis!: PartnerAskBasis;
  @WordsField('Why', { description: 'Why you may tell them who is meant, in a sentence.', max: 1000 })
  basisText!: string;
  @DayField('The last day', { description: 'When the question ends by itself; two weeks when left out.', optional: true })
  lapsesOn?: string;
  @SubmissionField()
  submissionId?: string;
}

@InputType({ description: 'What an asked agency shares in answer, with the agency that asked.' })
export class AnswerPartnerInput {
  @IdField({ description: 'The question as your agency received it.' })
  id!: string;
  @EnumField('Category', CategoryEnum, { description: 'What it is about. One statement has one category.' })
  category!: Category;
  @EnumField('Kind of statement', AssertionTypeEnum, { description: 'Fact, opinion, intelligence or told by somebody else.' })
  assertion!: AssertionType;
  @WordsField('The statement', { description: 'The words. Only what the question needs.', max: 4000 })
  statement!: string;
  @LineField('The source', { description: 'Where it comes from.', max: 500 })
  source!: string;
  @EnumField('What the person has to do with it', ItemPersonRoleEnum, { description: 'Police answer this.', optional: true })
  personRole?: ItemPersonRole;
  @YesField('Source protected', { description: 'Whether somebody checked that nothing in it tells who the source is. Needed for intelligence of police and probation.', optional: true })
  sourceProtected?: boolean;
  @WordsField('Why it is strictly necessary', { description: 'One sentence. Needed of police and probation under Part 3 for what is sensitive.', optional: true, max: 1000 })
  strictNecessityText?: string;
  @EnumField('Who is at risk', RiskToEnum, { description: 'Who would come to harm; the adult alone when left out.', optional: true })
  riskTo?: RiskTo;
  @YesField('Confidential', { description: 'Whether it was given in confidence; yes when left out.', optional: true })
  confidential?: boolean;
  @EnumField('Handling', HandlingCodeEnum, { description: 'What recipients may do with it.', optional: true })
  handlingCode?: HandlingCode;
  @WordsField('The conditions', { description: 'Conditions in words; needed with code C.', optional: true })
  handlingText?: string;
  @SubmissionField()
  submissionId?: string;
}

@InputType({ description: 'Takes a question back, or lets one rest.' })
export class EndPartnerAskInput {
  @IdField({ description: 'The question.' })
  id!: string;
  @VersionField()
  version!: number;
}
