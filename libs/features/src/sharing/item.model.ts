import type { AgencyFunction, AssertionType, Category, GradingScheme, HandlingCode, ItemKind, ItemPersonRole, RiskTo } from '@concord/domain';
import { DateTime, LocalDate, Sensitivity } from '@concord/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AgencyFunctionEnum, AgencyModel } from '../agencies/index.js';
import { AssertionTypeEnum, CategoryEnum, GradingSchemeEnum, HandlingCodeEnum, ItemKindEnum, ItemPersonRoleEnum, RiskToEnum } from './sharing-words.js';

@Sensitivity('SPECIAL')
@ObjectType('ItemGrading', { description: 'A police grading as it was given, in its own scheme. A grade of one scheme says nothing in the other.' })
export class ItemGradingModel {
  @Field(() => GradingSchemeEnum, { description: 'In which scheme.' })
  scheme!: GradingScheme;
  @Field(() => String, { description: 'Of the source.' })
  source!: string;
  @Field(() => String, { description: 'Of the information.' })
  information!: string;
  @Field(() => String, { description: 'Of the handling.' })
  handling!: string;
  @Field(() => String, { description: 'Who graded it.' })
  gradedBy!: string;
  @Field(() => LocalDate, { description: 'When.' })
  gradedOn!: string;
}

@Sensitivity('SPECIAL')
@ObjectType('Item', { description: 'One statement of one agency: the smallest thing that is shared. You see it when your agency owns it or it was released to your agency and function.' })
export class ItemModel {
  @Field(() => ID, { description: 'Identifies the item.' })
  id!: string;
  @Field(() => ID, { description: 'The case file it belongs to.' })
  caseFileId!: string;
  @Field(() => ID, { description: 'The agency that owns it. Ask them before you pass it on.' })
  ownerAgencyId!: string;
  @Field(() => AgencyFunctionEnum, { description: 'The function of the owner agency in which it was recorded.' })
  ownerFunction!: AgencyFunction;
  @Field(() => ItemKindEnum, { description: 'How it came about.' })
  kind!: ItemKind;
  @Field(() => CategoryEnum, { description: 'What it is about.' })
  category!: Category;
  @Field(() => AssertionTypeEnum, { description: 'Fact, opinion, intelligence, or told by somebody else. Show it beside the words.' })
  assertion!: AssertionType;
  @Field(() => String, { description: 'The words; empty until you have accepted the conditions of code C with `acceptItemConditions`. See `wordsShown`.' })
  statement!: string;
  @Field(() => String, { description: 'Where it comes from; empty while the words are.' })
  source!: string;
  @Field(() => LocalDate, { nullable: true, description: 'When it happened, where that is known.' })
  occurredOn!: string | null;
  @Field(() => DateTime, { description: 'When it was recorded.' })
  createdAt!: Date;
  @Field(() => HandlingCodeEnum, { description: 'What you may do with it.' })
  handlingCode!: HandlingCode;
  @Field(() => String, { description: 'Conditions in words. Show them before the statement.' })
  handlingText!: string;
  @Field(() => ItemGradingModel, { nullable: true, description: 'The police grading, where there is one.' })
  grading!: ItemGradingModel | null;
  @Field(() => Boolean, { description: 'Whether you may not copy it into your own record.' })
  noCopies!: boolean;
  @Field(() => Boolean, { description: 'Whether you may not pass it on.' })
  noOnward!: boolean;
  @Field(() => Boolean, { description: 'Whether somebody checked that nothing in it tells who the source is.' })
  sourceProtected!: boolean;
  @Field(() => Boolean, { description: 'Whether somebody other than the person told it.' })
  toldByThirdParty!: boolean;
  @Field(() => Boolean, { description: 'Whether they told it in confidence.' })
  toldInConfidence!: boolean;
  @Field(() => Boolean, { description: 'Whether somebody could come to harm if it were known who told it.' })
  harmIfSourceKnown!: boolean;
  @Field(() => RiskToEnum, { description: 'Who would come to harm.' })
  riskTo!: RiskTo;
  @Field(() => Boolean, { description: 'Whether it was given in confidence.' })
  confidential!: boolean;
  @Field(() => Boolean, { description: 'Whether it is about a child at risk.' })
  aboutChildAtRisk!: boolean;
  @Field(() => ID, { nullable: true, description: 'The earlier item that it corrects or brings up to date.' })
  supersedesId!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When its owner took it back, seen by the owner only.' })
  withdrawnAt!: Date | null;
  @Field(() => Int, { description: 'Give this back when you change it.' })
  version!: number;
}

@Sensitivity('PERSONAL')
@ObjectType('ItemPerson', { description: 'Somebody whom a statement concerns, and in what role.' })
export class ItemPersonModel {
  @Field(() => ID, { description: 'Identifies the entry.' })
  id!: string;
  @Field(() => ID, { description: 'The person.' })
  personId!: string;
  @Field(() => ItemPersonRoleEnum, { description: 'What they have to do with it.' })
  role!: ItemPersonRole;
}

@Sensitivity('SPECIAL')
@ObjectType('ItemGroup', { description: 'What one agency has shared with you on a case file. An agency that shared nothing with you is not here.' })
export class ItemGroupModel {
  @Field(() => ID, { description: 'The agency.' })
  agencyId!: string;
  @Field(() => AgencyModel, { description: 'The agency, with its name.' })
  agency!: AgencyModel;
  @Field(() => Boolean, { description: 'Whether it is your own agency. Its items come first.' })
  isOwn!: boolean;
  @Field(() => [ItemModel], { description: 'The items, newest first.' })
  items!: ItemModel[];
}

@Sensitivity('DIRECTORY')
@ObjectType('ItemReader', { description: 'Somebody who accepted the conditions of an item, or took a copy of it, and when.' })
export class ItemReaderModel {
  @Field(() => ID, { description: 'Identifies the entry.' })
  id!: string;
  @Field(() => ID, { description: 'The practitioner.' })
  practitionerId!: string;
  @Field(() => ID, { description: 'Their agency.' })
  agencyId!: string;
  @Field(() => DateTime, { description: 'When.' })
  at!: Date;
}
