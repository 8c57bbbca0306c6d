import type { AgencyFunction, AskedChannel, Category, ConsentAttempt, ConsentCapacityBasis, ConsentDecisionKind, ConsentGivenBy, ConsentMethod, ConsentState, ExplainedQuestion, GateReason, NotSoughtReason, ScopeAction, ScopeEffect, ScopeRecipient, Sector } from '@concord/domain';
import { DateTime, LocalDate, Sensitivity } from '@concord/platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { AgencyFunctionEnum, SectorEnum } from '../agencies/index.js';
import {
  AskedChannelEnum, CapacityNowEnum, CategoryEnum, ConsentCapacityBasisEnum, ConsentDecisionKindEnum, ExplainedQuestionEnum, ScopeActionEnum, CoercionEnum, ConsentGivenByEnum, ConsentMethodEnum, ConsentModeEnum, ConsentPositionStateEnum, ConsentStateEnum, EffectChangeEnum, GateReasonEnum, NotSoughtReasonEnum, ScopeEffectEnum, ScopeRecipientEnum,
} from './sharing-words.js';

@Sensitivity('SPECIAL')
@ObjectType('ConsentAttempt', { description: 'One try to reach the person.' })
export class ConsentAttemptModel {
  @Field(() => LocalDate, { description: 'The day.' })
  on!: string;
  @Field(() => AskedChannelEnum, { description: 'How.' })
  channel!: AskedChannel;
  @Field(() => String, { nullable: true, description: 'What happened.' })
  note?: string | undefined;
}

@Sensitivity('SPECIAL')
@ObjectType('ConsentEvent', { description: 'Something the person said about sharing, or why they were not asked. Never changed: a correction is a new event.' })
export class ConsentEventModel {
  @Field(() => ID, { description: 'Identifies the event.' })
  id!: string;
  @Field(() => ID, { description: 'The case file.' })
  caseFileId!: string;
  @Field(() => ConsentStateEnum, { description: 'What was said or done.' })
  state!: ConsentState;
  @Field(() => ConsentGivenByEnum, { description: 'Who gave the answer.' })
  givenBy!: ConsentGivenBy;
  @Field(() => String, { description: 'Their name, where it was not the person.' })
  giverName!: string;
  @Field(() => Boolean, { nullable: true, description: 'Whether the document giving authority was seen.' })
  authoritySeen!: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it is registered.' })
  authorityRegistered!: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it covers this decision.' })
  authorityInScope!: boolean | null;
  @Field(() => ConsentMethodEnum, { nullable: true, description: 'How it was given.' })
  method!: ConsentMethod | null;
  @Field(() => NotSoughtReasonEnum, { nullable: true, description: 'Why the person was not asked.' })
  notSoughtReason!: NotSoughtReason | null;
  @Field(() => Boolean, { description: 'Whether you may read the words. Otherwise they are empty: ring the lead professional.' })
  wordsShown!: boolean;
  @Field(() => String, { description: 'The reason in words.' })
  reason!: string;
  @Field(() => String, { description: 'The words that were used.' })
  wordsUsed!: string;
  @Field(() => String, { description: 'What the person wants, in their words.' })
  wishes!: string;
  @Field(() => CoercionEnum, { description: 'Whether somebody may be putting pressure on the person.' })
  coercion!: 'NONE' | 'SUSPECTED';
  @Field(() => String, { description: 'What raised that concern.' })
  coercionText!: string;
  @Field(() => String, { description: 'A condition in the person’s words. It holds only the agency or topic it names until somebody writes it out.' })
  conditionText!: string;
  @Field(() => ID, { nullable: true, description: 'The agency that the condition names.' })
  conditionAgencyId!: string | null;
  @Field(() => CategoryEnum, { nullable: true, description: 'The topic that the condition names.' })
  conditionCategory!: Category | null;
  @Field(() => LocalDate, { nullable: true, description: 'By when the condition is to be written out.' })
  conditionDueOn!: string | null;
  @Field(() => ID, { nullable: true, description: 'The assessment of capacity that it rests on.' })
  capacityAssessmentId!: string | null;
  @Field(() => String, { description: 'Why sharing is, or is not, in the person’s best interests.' })
  bestInterests!: string;
  @Field(() => [ID], { description: 'Earlier events that it takes back.' })
  supersedesIds!: readonly string[];
  @Field(() => Boolean, { nullable: true, description: 'Whether the risks of not sharing were explained.' })
  risksExplained!: boolean | null;
  @Field(() => ConsentDecisionKindEnum, { description: 'What was asked: consent, or views only.' })
  decisionKind!: ConsentDecisionKind;
  @Field(() => [ExplainedQuestionEnum], { description: 'What was explained before they answered.' })
  questionsExplained!: readonly ExplainedQuestion[];
  @Field(() => String, { description: 'The privacy notice they were given: forum and version.' })
  noticeVersion!: string;
  @Field(() => String, { description: 'SHA-256 of that notice as it read then.' })
  noticeHash!: string;
  @Field(() => String, { description: 'Who interpreted.' })
  interpreter!: string;
  @Field(() => String, { description: 'The language, where it was not English.' })
  language!: string;
  @Field(() => String, { description: 'Who else was there.' })
  witness!: string;
  @Field(() => ConsentCapacityBasisEnum, { description: 'Whether the person could decide this, as far as whoever asked could tell.' })
  capacityBasis!: ConsentCapacityBasis;
  @Field(() => String, { description: 'What raised a doubt about that.' })
  capacityDoubt!: string;
  @Field(() => String, { description: 'What the person wants to come of it.' })
  outcomesWanted!: string;
  @Field(() => String, { description: 'How to reach the person safely about this.' })
  safeContact!: string;
  @Field(() => String, { description: 'Where the signed form or the recording is kept.' })
  evidence!: string;
  @Field(() => AskedChannelEnum, { nullable: true, description: 'How they were asked, where no answer has come yet.' })
  askedChannel!: AskedChannel | null;
  @Field(() => LocalDate, { nullable: true, description: 'When to ask again, where no answer has come yet.' })
  chaseOn!: string | null;
  @Field(() => [ConsentAttemptModel], { description: 'What was tried, where they could not be reached.' })
  attempts!: readonly ConsentAttempt[];
  @Field(() => String, { description: 'Why it was recorded more than 7 days later.' })
  lateReason!: string;
  @Field(() => LocalDate, { nullable: true, description: 'When to ask again.' })
  reviewOn!: string | null;
  @Field(() => String, { description: 'Who asked the person.' })
  obtainedBy!: string;
  @Field(() => DateTime, { description: 'When the person said it.' })
  obtainedAt!: Date;
  @Field(() => DateTime, { description: 'When it was recorded.' })
  recordedAt!: Date;
}

@Sensitivity('CASE')
@ObjectType('ConsentScope', { description: 'One line of what was agreed or refused.' })
export class ConsentScopeModel {
  @Field(() => ID, { description: 'Identifies the line.' })
  id!: string;
  @Field(() => ScopeEffectEnum, { description: 'Yes or no.' })
  effect!: ScopeEffect;
  @Field(() => CategoryEnum, { nullable: true, description: 'About what; null for everything.' })
  category!: Category | null;
  @Field(() => ScopeRecipientEnum, { description: 'For whom.' })
  recipient!: ScopeRecipient;
  @Field(() => ID, { nullable: true, description: 'The agency, where one is named.' })
  agencyId!: string | null;
  @Field(() => AgencyFunctionEnum, { nullable: true, description: 'Its function, where one is named.' })
  agencyFunction!: AgencyFunction | null;
  @Field(() => SectorEnum, { nullable: true, description: 'The kind of organisation, where one is named.' })
  sector!: Sector | null;
  @Field(() => String, { nullable: true, description: 'Only for this purpose; null for every purpose.' })
  purpose!: string | null;
  @Field(() => ScopeActionEnum, { nullable: true, description: 'Only for this use; null for every use.' })
  action!: ScopeAction | null;
  @Sensitivity('PERSONAL')
  @Field(() => String, { description: 'The person named, where one is.' })
  namedPerson!: string;
}

@Sensitivity('CASE')
@ObjectType('CategoryEffect', { description: 'Whether one category may be shared with one agency at the table. It follows from what the person said, not from what is recorded.' })
export class CategoryEffectModel {
  @Field(() => CategoryEnum, { description: 'The category.' })
  category!: Category;
  @Field(() => ID, { description: 'The agency.' })
  agencyId!: string;
  @Field(() => String, { description: 'Its function.' })
  agencyFunction!: string;
  @Field(() => Boolean, { description: 'Whether something confidential that risks the person alone may be shared.' })
  isOpen!: boolean;
  @Field(() => GateReasonEnum, { description: 'Why.' })
  reason!: GateReason;
}

@Sensitivity('CASE')
@ObjectType('ConsentEffect', { description: 'What would change for one category and one agency.' })
export class ConsentEffectModel extends CategoryEffectModel {
  @Field(() => EffectChangeEnum, { description: 'Opens, closes, or stays.' })
  change!: 'OPENS' | 'CLOSES' | 'SAME';
}

@Sensitivity('CASE')
@ObjectType('ConsentPosition', { description: 'Where consent stands on a case file, and its effect now.' })
export class ConsentPositionModel {
  @Field(() => ID, { description: 'The case file.' })
  caseFileId!: string;
  @Field(() => ConsentModeEnum, { description: 'What consent means in this forum.' })
  mode!: 'NOT_APPLICABLE' | 'INFORM_AND_VIEWS' | 'EXPECTED' | 'REQUIRED';
  @Field(() => ConsentPositionStateEnum, { description: 'Where it stands.' })
  state!: ConsentState | 'EXPIRED' | 'NOT_RECORDED';
  @Field(() => CapacityNowEnum, { description: 'Capacity for the decision about sharing.' })
  capacity!: 'PRESUMED' | 'HAS_CAPACITY' | 'LACKS_CAPACITY' | 'REASONABLE_BELIEF_LACKS';
  @Field(() => ID, { nullable: true, description: 'The event that stands last.' })
  latestEventId!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When the person took consent back, while that is their last word.' })
  withdrawnAt!: Date | null;
  @Field(() => [CategoryEffectModel], { description: 'Category by agency at the table.' })
  effects!: readonly CategoryEffectModel[];
}
