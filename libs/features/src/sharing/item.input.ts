import { type AgencyFunction, type AssertionType, type Category, choosableBases, type Grading, type GradingScheme, type HandlingCode, type ItemPersonRole, type Marking, type ReleaseBasis, type RiskTo, textLimits, type WithheldStyle } from '@concord/domain';
import { NullIsAbsent } from '@concord/platform';
import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsOptional, ValidateNested } from 'class-validator';
import { AgencyFunctionEnum } from '../agencies/index.js';
import { DayField, IdField, LineField, SubmissionField, VersionField, WordsField, YesField } from '../persons/index.js';
import { LawfulBasisInput } from '../policy-table/index.js';
import { EnumField } from './enum-field.js';
import { AssertionTypeEnum, CategoryEnum, GradingSchemeEnum, HandlingCodeEnum, ItemPersonRoleEnum, MarkingEnum, ReleaseBasisEnum, RiskToEnum, WithheldStyleEnum } from './sharing-words.js';

@InputType({ description: 'An agency and function to whom its owner gives an item.' })
export class RecipientInput {
  @IdField({ description: 'The agency.' })
  agencyId!: string;
  @EnumField('Function', AgencyFunctionEnum, { description: 'The function of that agency.' })
  agencyFunction!: AgencyFunction;
  @EnumField('Basis', ReleaseBasisEnum, { description: 'OWNER, CONSENT or STATUTORY; the forum’s usual one when left out.', optional: true })
  @IsIn(choosableBases, { message: 'Basis: choose the agency’s own, consent, or a legal duty. The others have their own forms.' })
  basis?: Extract<ReleaseBasis, 'OWNER' | 'CONSENT' | 'STATUTORY'>;
}

@InputType({ description: 'Somebody whom a statement concerns.' })
export class ItemPersonInput {
  @IdField({ description: 'The person.' })
  personId!: string;
  @EnumField('Role', ItemPersonRoleEnum, { description: 'What they have to do with it.' })
  role!: ItemPersonRole;
}

@InputType({ description: 'A police grading as it was given. Older records keep their 5x5x5 grades; nothing is converted.' })
export class GradingInput implements Grading {
  @EnumField('Scheme', GradingSchemeEnum, { description: 'In which scheme it was graded.' })
  scheme!: GradingScheme;
  @LineField('The grade of the source', { description: 'Of the source: 1 to 3 in 3x5x2, A to E in 5x5x5.', max: 1 })
  source!: string;
  @LineField('The grade of the information', { description: 'Of the information: A to E in 3x5x2, 1 to 5 in 5x5x5.', max: 1 })
  information!: string;
  @LineField('The handling', { description: 'P or C in 3x5x2, 1 to 5 in 5x5x5.', max: 1 })
  handling!: string;
  @LineField('Who graded it', { description: 'A name or number. Never the source.' })
  gradedBy!: string;
  @DayField('The day', { description: 'When it was graded.' })
  gradedOn!: string;
}

const recipients = (): PropertyDecorator => (target, key) => {
  Field(() => [RecipientInput], { description: 'Who receives it. Empty keeps it with your agency.' })(target, key);
  Type(() => RecipientInput)(target, key);
  ValidateNested({ each: true })(target, key);
  ArrayMaxSize(60, { message: 'Choose at most 60 recipients' })(target, key);
};

@InputType({ description: 'What decides who would see an item, before it is saved.' })
export class PreviewAudienceInput {
  @IdField({ description: 'The case file.' })
  caseFileId!: string;
  @EnumField('Category', CategoryEnum, { description: 'What it is about.' })
  category!: Category;
  @YesField('Confidential', { description: 'Whether it was given in confidence; yes when left out.', optional: true })
  confidential?: boolean;
  @EnumField('Who is at risk', RiskToEnum, { description: 'Who would come to harm; the adult alone when left out.', optional: true })
  riskTo?: RiskTo;
  @YesField('Child at risk', { description: 'Whether it is about a child at risk.', optional: true })
  aboutChildAtRisk?: boolean;
  @YesField('Agencies that join later', { description: 'Whether agencies that join later get it as the forum’s table says.', optional: true })
  sharesByDefault?: boolean;
  @recipients()
  recipients!: RecipientInput[];
  @YesField('Urgent', { description: 'Asks for an urgent release.', optional: true })
  isUrgent?: boolean;
}

const lawfulBasis = (): PropertyDecorator => (target, key) => {
  Field(() => LawfulBasisInput, { nullable: true, description: 'Your agency’s own basis, all five layers; the usual one of the policy table when left out.' })(target, key);
  NullIsAbsent()(target, key);
  IsOptional()(target, key);
  Type(() => LawfulBasisInput)(target, key);
  ValidateNested()(target, key);
};

@InputType({ description: 'What decides on which basis something would be shared.' })
export class BasisDraftInput {
  @IdField({ description: 'The case file.' })
  caseFileId!: string;
  @EnumField('Category', CategoryEnum, { description: 'What it is about.' })
  category!: Category;
  @YesField('Confidential', { description: 'Whether it was given in confidence; yes when left out.', optional: true })
  confidential?: boolean;
  @EnumField('Who is at risk', RiskToEnum, { description: 'Who would come to harm; the adult alone when left out.', optional: true })
  riskTo?: RiskTo;
  @recipients()
  recipients!: RecipientInput[];
}

@InputType({ description: 'One statement, with what a reader must know to weigh and handle it.' })
export class RecordItemInput {
  @IdField({ description: 'The case file.' })
  caseFileId!: string;
  @EnumField('Category', CategoryEnum, { description: 'What it is about. One statement has one category.' })
  category!: Category;
  @EnumField('Kind of statement', AssertionTypeEnum, { description: 'Fact, opinion, intelligence or told by somebody else.' })
  assertion!: AssertionType;
  @WordsField('The statement', { description: 'The words. Only what the risk needs.', max: textLimits.chronology })
  statement!: string;
  @LineField('The source', { description: 'Where it comes from.', max: 500 })
  source!: string;
  @DayField('The date', { description: 'When it happened.', optional: true })
  occurredOn?: string;
  @EnumField('Handling', HandlingCodeEnum, { description: 'What recipients may do with it.', optional: true })
  handlingCode?: HandlingCode;
  @WordsField('The conditions', { description: 'Conditions in words; needed with code C.', optional: true })
  handlingText?: string;
  @EnumField('Marking', MarkingEnum, { description: 'Its marking, OFFICIAL_SENSITIVE when left out. Anything above OFFICIAL is refused and nothing of it is kept.', optional: true })
  marking?: Marking;
  @Field(() => GradingInput, { nullable: true, description: 'The police grading, where there is one.' })
  @NullIsAbsent()
  @IsOptional()
  @Type(() => GradingInput)
  @ValidateNested()
  grading?: GradingInput;
  @YesField('Source protected', { description: 'Whether somebody checked that nothing in it tells who the source is. Needed for intelligence of police and probation.', optional: true })
  sourceProtected?: boolean;
  @YesField('No copies', { description: 'Whether its recipients may not copy it into their own records.', optional: true })
  noCopies?: boolean;
  @YesField('Not to be passed on', { description: 'Whether its recipients may not pass it on.', optional: true })
  noOnward?: boolean;
  @YesField('Told by another person', { description: 'Whether somebody other than the person told you, such as a neighbour or a relative.', optional: true })
  toldByThirdParty?: boolean;
  @YesField('Told in confidence', { description: 'Whether they told you in confidence.', optional: true })
  toldInConfidence?: boolean;
  @YesField('Harm if the source is known', { description: 'Whether somebody could come to harm if it were known who told you.', optional: true })
  harmIfSourceKnown?: boolean;
  @YesField('Confidential', { description: 'Whether it was given in confidence; yes when left out.', optional: true })
  confidential?: boolean;
  @EnumField('Who is at risk', RiskToEnum, { description: 'Who would come to harm; the adult alone when left out.', optional: true })
  riskTo?: RiskTo;
  @YesField('Child at risk', { description: 'Whether it is about a child at risk. Then it goes to children’s services at once.', optional: true })
  aboutChildAtRisk?: boolean;
  @Field(() => [ItemPersonInput], { nullable: true, description: 'Whom it concerns. Police name each person’s role.' })
  @NullIsAbsent()
  @IsOptional()
  @Type(() => ItemPersonInput)
  @ValidateNested({ each: true })
  @ArrayMaxSize(30, { message: 'Name at most 30 people' })
  persons?: ItemPersonInput[];
  @EnumField('What others see', WithheldStyleEnum, { description: 'What people see to whom it is not released; nothing when left out.', optional: true })
  withheldStyle?: WithheldStyle;
  @YesField('Agencies that join later', { description: 'Whether agencies that join later get it as the forum’s table says; no when left out.', optional: true })
  sharesByDefault?: boolean;
  @recipients()
  recipients!: RecipientInput[];
  @lawfulBasis()
  lawfulBasis?: LawfulBasisInput;
  @SubmissionField()
  submissionId?: string;
}

@InputType({ description: 'A newer version of a statement. The old one closes; this one takes its place.' })
export class AmendItemInput extends RecordItemInput {
  @IdField({ description: 'The item that it replaces.' })
  id!: string;
  @VersionField()
  version!: number;
}

@InputType({ description: 'To whom an item goes from now on, and what others see of it.' })
export class ShareItemInput {
  @IdField({ description: 'The item.' })
  id!: string;
  @VersionField()
  version!: number;
  @recipients()
  recipients!: RecipientInput[];
  @lawfulBasis()
  lawfulBasis?: LawfulBasisInput;
  @EnumField('What others see', WithheldStyleEnum, { description: 'What people see to whom it is not released.', optional: true })
  withheldStyle?: WithheldStyle;
  @YesField('Agencies that join later', { description: 'Whether agencies that join later get it as the forum’s table says.', optional: true })
  sharesByDefault?: boolean;
}

@InputType({ description: 'Takes a statement back.' })
export class WithdrawItemInput {
  @IdField({ description: 'The item.' })
  id!: string;
  @VersionField()
  version!: number;
  @WordsField('The reason', { description: 'Why.', max: 500 })
  reason!: string;
}
