import { type AgencyFunction, type AssertionType, type Category, type HandlingCode, type ItemPersonRole, type ReleaseBasis, type RiskTo, textLimits, type WithheldStyle } from '@concord/domain';
import { NullIsAbsent } from '@concord/platform';
import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, ValidateNested } from 'class-validator';
import { AgencyFunctionEnum } from '../agencies/index.js';
import { DayField, IdField, LineField, SubmissionField, VersionField, WordsField, YesField } from '../persons/index.js';
import { EnumField } from './enum-field.js';
import { AssertionTypeEnum, CategoryEnum, HandlingCodeEnum, ItemPersonRoleEnum, ReleaseBasisEnum, RiskToEnum, WithheldStyleEnum } from './sharing-words.js';

@InputType({ description: 'An agency and function to whom its owner gives an item.' })
export class RecipientInput {
  @IdField({ description: 'The agency.' })
  agencyId!: string;
  @EnumField('Function', AgencyFunctionEnum, { description: 'The function of that agency.' })
  agencyFunction!: AgencyFunction;
  @EnumField('Basis', ReleaseBasisEnum, { description: 'OWNER, CONSENT or STATUTORY; the forum’s usual one when left out.', optional: true })
  basis?: Extract<ReleaseBasis, 'OWNER' | 'CONSENT' | 'STATUTORY'>;
}

@InputType({ description: 'Somebody whom a statement concerns.' })
export class ItemPersonInput {
  @IdField({ description: 'The person.' })
  personId!: string;
  @EnumField('Role', ItemPersonRoleEnum, { description: 'What they have to do with it.' })
  role!: ItemPersonRole;
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
