import type { AgencyFunction, Category, PartnerAskBasis } from '@concord/domain';
import { DateTime, LocalDate, Sensitivity } from '@concord/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AgencyFunctionEnum } from '../agencies/index.js';
import { CategoryEnum, ItemModel } from '../sharing/index.js';
import { PartnerAskBasisEnum } from './partner-ask-words.js';

@Sensitivity('SPECIAL')
@ObjectType('PartnerAsk', { description: 'A question of yours to partner agencies. It says nothing of what they did with it, and never will.' })
export class PartnerAskModel {
  @Field(() => ID, { description: 'Identifies the question.' })
  id!: string;
  @Field(() => ID, { description: 'The case file.' })
  caseFileId!: string;
  @Field(() => String, { description: 'The question.' })
  question!: string;
  @Field(() => String, { description: 'For what.' })
  purpose!: string;
  @Field(() => CategoryEnum, { nullable: true, description: 'What it is about.' })
  category!: Category | null;
  @Field(() => PartnerAskBasisEnum, { description: 'On what it was told who is meant.' })
  basis!: PartnerAskBasis;
  @Field(() => String, { description: 'Why, in words.' })
  basisText!: string;
  @Field(() => String, { description: 'Who was meant, as those asked read it.' })
  identity!: string;
  @Field(() => DateTime, { description: 'When it was asked.' })
  askedAt!: Date;
  @Field(() => LocalDate, { description: 'Its last day.' })
  lapsesOn!: string;
  @Field(() => DateTime, { nullable: true, description: 'When your agency took it back.' })
  endedAt!: Date | null;
  @Field(() => Int, { description: 'Give this back when you take it back.' })
  version!: number;
}

@Sensitivity('SPECIAL')
@ObjectType('ReceivedAsk', { description: 'A question of a partner to your agency. Answer by sharing, or let it rest: the asker learns nothing of that.' })
export class ReceivedAskModel {
  @Field(() => ID, { description: 'Identifies it.' })
  id!: string;
  @Field(() => DateTime, { description: 'When it came.' })
  validFrom!: Date;
  @Field(() => DateTime, { description: 'When it ends by itself.' })
  validUntil!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When your agency let it rest.' })
  closedAt!: Date | null;
  @Field(() => Int, { description: 'Give this back when you let it rest.' })
  version!: number;
}

@Sensitivity('SPECIAL')
@ObjectType('ReceivedQuestion', { description: 'What a partner asks: who asks, for what, about whom.' })
export class ReceivedQuestionModel {
  @Field(() => String, { description: 'The question.' })
  question!: string;
  @Field(() => String, { description: 'For what.' })
  purpose!: string;
  @Field(() => CategoryEnum, { nullable: true, description: 'What it is about.' })
  category!: Category | null;
  @Field(() => PartnerAskBasisEnum, { description: 'On what the asker tells you who is meant.' })
  basis!: PartnerAskBasis;
  @Field(() => String, { description: 'Why, in words.' })
  basisText!: string;
  @Field(() => String, { description: 'Who is meant.' })
  identity!: string;
  @Field(() => AgencyFunctionEnum, { description: 'The function in which the asker works.' })
  askerFunction!: AgencyFunction;
  @Field(() => LocalDate, { description: 'Its last day.' })
  lapsesOn!: string;
}

@Sensitivity('SPECIAL')
@ObjectType('PartnerAnswer', { description: 'What became of what you shared in answer.' })
export class PartnerAnswerModel {
  @Field(() => ItemModel, { description: 'What you recorded.' })
  item!: ItemModel;
  @Field(() => Boolean, { description: 'Whether the asker can read it.' })
  isShared!: boolean;
  @Field(() => String, { description: 'Why, or what holds it back.' })
  why!: string;
}
