import type { AgencyFunction, Category, ReleaseBasis } from '@concord/domain';
import { DateTime, Sensitivity } from '@concord/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AgencyFunctionEnum } from '../agencies/index.js';
import { CategoryEnum, ReleaseBasisEnum } from '../sharing/index.js';
import type { AskedAs } from './past-question.entity.js';
import { AskedAsEnum } from './past-words.js';

@Sensitivity('SPECIAL')
@ObjectType('PastQuestion', { description: 'A question about the past. It is kept with its reason, and only who asked it reads it again.' })
export class PastQuestionModel {
  @Field(() => ID, { description: 'Identifies the question.' })
  id!: string;
  @Field(() => String, { description: 'The reference of the case file.' })
  reference!: string;
  @Field(() => ID, { description: 'The agency asked about.' })
  agencyId!: string;
  @Field(() => AgencyFunctionEnum, { nullable: true, description: 'What the agency does; null where a practitioner is asked about.' })
  agencyFunction!: AgencyFunction | null;
  @Field(() => ID, { nullable: true, description: 'The practitioner asked about.' })
  practitionerId!: string | null;
  @Field(() => DateTime, { description: 'The instant asked about.' })
  aboutAt!: Date;
  @Field(() => String, { description: 'Why it was asked.' })
  reason!: string;
  @Field(() => AskedAsEnum, { description: 'In what standing it was asked.' })
  askedAs!: AskedAs;
  @Field(() => DateTime, { description: 'When it was asked.' })
  createdAt!: Date;
}

@Sensitivity('SPECIAL')
@ObjectType('PastLine', { description: 'One item that stood then: whether it could be seen, why, and whether it was.' })
export class PastLineModel {
  @Field(() => ID, { description: 'The item.' })
  itemId!: string;
  @Field(() => CategoryEnum, { description: 'What it is about.' })
  category!: Category;
  @Field(() => ID, { description: 'The agency that owns it.' })
  ownerAgencyId!: string;
  @Field(() => DateTime, { description: 'When it was recorded.' })
  recordedAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When its owner took it back, if ever.' })
  withdrawnAt!: Date | null;
  @Field(() => Boolean, { description: 'Whether they could see it at that instant.' })
  entitled!: boolean;
  @Field(() => String, { description: 'Key of the step of the decision that decided.' })
  step!: string;
  @Field(() => String, { description: 'The reason in words.' })
  why!: string;
  @Field(() => ReleaseBasisEnum, { nullable: true, description: 'On what the release rested, where one did.' })
  basis!: ReleaseBasis | null;
  @Field(() => DateTime, { nullable: true, description: 'Since when it was released to them.' })
  basisSince!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When that release was closed later, if it was.' })
  basisEndedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'By which version of the policy it was released.' })
  policyVersion!: string | null;
  @Field(() => Int, { description: 'How often it was shown to them up to that instant, as the audit tells it.' })
  timesShown!: number;
  @Field(() => DateTime, { nullable: true, description: 'When it was last shown to them up to that instant.' })
  lastShownAt!: Date | null;
  @Field(() => ID, { nullable: true, description: 'To whom it was last shown.' })
  lastShownTo!: string | null;
  @Field(() => Int, { description: 'Showings for which the replay of that very read says no. Anything but 0 is to be looked into.' })
  unexplained!: number;
  @Field(() => String, { nullable: true, description: 'The words, where you may read them today; never for an auditor.' })
  statement!: string | null;
}

@Sensitivity('SPECIAL')
@ObjectType('AsItWas', { description: 'How it was: the decision replayed over the facts of that instant, beside what was really shown.' })
export class AsItWasModel {
  @Field(() => PastQuestionModel, { description: 'The question.' })
  question!: PastQuestionModel;
  @Field(() => String, { description: 'Version of the rules that were asked: those of today.' })
  rulesNow!: string;
  @Field(() => String, { nullable: true, description: 'Version of the rules by which the last read was answered; null where nothing was read.' })
  rulesThen!: string | null;
  @Field(() => [PastLineModel], { description: 'The items that stood then, oldest first.' })
  lines!: readonly PastLineModel[];
}
