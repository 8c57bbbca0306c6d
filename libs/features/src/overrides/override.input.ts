import {
  type ConfidentialityBasis, type GatewayCode, type InformDecision, type NotInformReason, type OverrideGround, type OverrideReviewOutcome, overrideGrounds, textLimits,
} from '@concord/domain';
import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, MaxLength, ValidateNested } from 'class-validator';
import { DayField, IdField, LineField, SubmissionField, VersionField, WordsField, YesField } from '../persons/index.js';
import { EnumField, RecipientInput } from '../sharing/index.js';
import { InformDecisionEnum, NotInformReasonEnum, OverrideGatewayEnum, OverrideGroundEnum, OverrideReviewOutcomeEnum, OverridingBasisEnum } from './override-words.js';

const REASON = textLimits.chronology;

@InputType({ description: 'The answer to one test of a ground.' })
export class GroundTestInput {
  @LineField('The test', { description: 'The ground and the key of its test, such as SERIOUS_CRIME_crime.', max: 80 })
  key!: string;
  @WordsField('The answer', { description: 'The answer.', max: 2000 })
  answer!: string;
}

@InputType({ description: 'A request to share your agency’s own statements without consent. It opens nothing until another person of your agency authorises it.' })
export class RequestOverrideInput {
  @IdField({ description: 'The case file.' })
  caseFileId!: string;
  @Field(() => [String], { description: 'The statements, by id. A whole case is never shared this way.' })
  @ArrayMaxSize(20, { message: 'Choose at most 20 statements' })
  @MaxLength(64, { each: true, message: 'There is no such statement' })
  itemIds!: string[];
  @Field(() => [RecipientInput], { description: 'Who needs them. They sit at the table.' })
  @Type(() => RecipientInput)
  @ValidateNested({ each: true })
  @ArrayMaxSize(10, { message: 'Choose at most 10 recipients' })
  recipients!: RecipientInput[];
  @Field(() => [OverrideGroundEnum], { description: 'On what grounds.' })
  @IsIn([...overrideGrounds], { each: true, message: 'Choose the grounds from the list' })
  grounds!: OverrideGround[];
  @Field(() => [GroundTestInput], { description: 'What each ground demands.' })
  @Type(() => GroundTestInput)
  @ValidateNested({ each: true })
  @ArrayMaxSize(40, { message: 'There are too many answers' })
  tests!: GroundTestInput[];
  @WordsField('What you know', { description: 'What you know, and from whom.', max: REASON })
  factsReliedOn!: string;
  @WordsField('Why it is necessary', { description: 'Why it would fail without this.', max: REASON })
  necessity!: string;
  @WordsField('Why it is in proportion', { description: 'Why these statements, these agencies and this long.', max: REASON })
  proportionality!: string;
  @WordsField('Gentler ways', { description: 'What was tried or considered.', max: REASON })
  alternatives!: string;
  @WordsField('What the person wants', { description: 'Their wishes, in their words.', max: REASON })
  wishes!: string;
  @WordsField('Harm on both sides', { description: 'The harm of sharing and of not sharing.', max: REASON })
  riskIfNotShared!: string;
  @EnumField('The law', OverrideGatewayEnum, { description: 'The law that lets your agency share.' })
  gatewayCode!: GatewayCode;
  @LineField('The order or request', { description: 'The order, notice or function, where the law needs it named.', optional: true, max: 500 })
  gatewayNote?: string;
  @EnumField('Confidence', OverridingBasisEnum, { description: 'Why confidence may be set aside.' })
  confidentialityBasis!: ConfidentialityBasis;
  @WordsField('Legal advice', { description: 'Advice taken, and from whom.', optional: true, max: 2000 })
  legalAdvice?: string;
  @EnumField('What the person is told', InformDecisionEnum, { description: 'What the person is told.' })
  informDecision!: InformDecision;
  @DayField('The day they will be told', { description: 'By when they will be told.', optional: true })
  informUntil?: string;
  @EnumField('Why they are not told', NotInformReasonEnum, { description: 'Why they are not told, or not yet.', optional: true })
  informReasonCode?: NotInformReason;
  @WordsField('Why they are not told', { description: 'The same in words.', optional: true, max: 2000 })
  informReason?: string;
  @SubmissionField()
  submissionId?: string;
}

@InputType({ description: 'The second person agrees: it opens at once, until the next review.' })
export class AuthoriseOverrideInput {
  @IdField({ description: 'The request.' })
  id!: string;
  @VersionField()
  version!: number;
  @WordsField('Your reason', { description: 'Why you agree.', max: 2000 })
  reason!: string;
  @WordsField('Conditions', { description: 'Conditions you set.', optional: true, max: 2000 })
  conditions?: string;
  @DayField('The last day', { description: 'An earlier end than the next review.', optional: true })
  untilOn?: string;
  @YesField('Your declaration', { description: 'That the requester is not your subordinate acting on your instruction.' })
  notMySubordinate!: boolean;
  @Field(() => String, { description: 'Your password, once more.' })
  @MaxLength(200, { message: 'This is not your password. Enter it again.' })
  password!: string;
}

@InputType({ description: 'A decision with its reason.' })
export class OverrideReasonInput {
  @IdField({ description: 'The override.' })
  id!: string;
  @VersionField()
  version!: number;
  @WordsField('The reason', { description: 'Why.', max: 2000 })
  reason!: string;
}

@InputType({ description: 'That the person was told.' })
export class RecordToldInput {
  @IdField({ description: 'The override.' })
  id!: string;
  @VersionField()
  version!: number;
  @DayField('The day', { description: 'When they were told.' })
  on!: string;
  @WordsField('How they were told', { description: 'By whom, how, and what they said.', max: 2000 })
  how!: string;
}

@InputType({ description: 'What somebody found who had no part in it.' })
export class ReviewOverrideInput {
  @IdField({ description: 'The override.' })
  id!: string;
  @VersionField()
  version!: number;
  @EnumField('What you found', OverrideReviewOutcomeEnum, { description: 'What you found. Not upheld closes it at once and opens an incident.' })
  outcome!: OverrideReviewOutcome;
  @WordsField('Your reasons', { description: 'Why, and what is to be learned.', max: REASON })
  text!: string;
}
