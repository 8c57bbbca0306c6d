import type { AgencyFunction, Category, ConfidentialityBasis, GateReason, GatewayCode, InformDecision, NotInformReason, OverrideGround, OverrideReviewOutcome, ReasonWarning } from '@concord/domain';
import { DateTime, LocalDate, Sensitivity } from '@concord/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AgencyFunctionEnum } from '../agencies/index.js';
import { CategoryEnum, GateReasonEnum } from '../sharing/index.js';
import { InformDecisionEnum, NotInformReasonEnum, OverrideGatewayEnum, OverrideGroundEnum, OverrideReviewOutcomeEnum, OverridingBasisEnum, ReasonWarningKindEnum } from './override-words.js';

@Sensitivity('SPECIAL')
@ObjectType('ReasonWarning', { description: 'A reason to look at twice before deciding or reviewing.' })
export class ReasonWarningModel {
  @Field(() => String, { description: 'The field of the request.' })
  field!: string;
  @Field(() => ReasonWarningKindEnum, { description: 'What is odd about it.' })
  kind!: ReasonWarning['kind'];
  @Field(() => String, { nullable: true, description: 'The earlier request that says the same.' })
  reference!: string | null;
}

@Sensitivity('SPECIAL')
@ObjectType('GroundAnswer', { description: 'The answer to one test of a ground.' })
export class GroundAnswerModel {
  @Field(() => OverrideGroundEnum, { description: 'The ground.' })
  ground!: OverrideGround;
  @Field(() => String, { description: 'The question.' })
  question!: string;
  @Field(() => String, { description: 'The answer.' })
  answer!: string;
}

@Sensitivity('SPECIAL')
@ObjectType('OverrideLine', { description: 'One statement for one recipient that is shared without consent.' })
export class OverrideLineModel {
  @Field(() => ID, { description: 'Identifies the line.' })
  id!: string;
  @Field(() => ID, { description: 'The item.' })
  itemId!: string;
  @Field(() => CategoryEnum, { description: 'What it is about.' })
  category!: Category;
  @Field(() => ID, { description: 'Who receives it.' })
  agencyId!: string;
  @Field(() => AgencyFunctionEnum, { description: 'The function of that agency.' })
  agencyFunction!: AgencyFunction;
}

@Sensitivity('CASE')
@ObjectType('OverrideUse', { description: 'Somebody of a recipient read a statement that came to them this way. Opened again within half an hour it is the same use.' })
export class OverrideUseModel {
  @Field(() => ID, { description: 'Identifies the use.' })
  id!: string;
  @Field(() => ID, { description: 'The item.' })
  itemId!: string;
  @Field(() => ID, { description: 'The agency of the reader.' })
  agencyId!: string;
  @Field(() => DateTime, { description: 'When.' })
  usedAt!: Date;
}

@Sensitivity('SPECIAL')
@ObjectType('OverrideConfirmation', { description: 'That it was confirmed at a review.' })
export class OverrideConfirmationModel {
  @Field(() => ID, { description: 'Identifies the confirmation.' })
  id!: string;
  @Field(() => DateTime, { description: 'When.' })
  confirmedAt!: Date;
  @Field(() => DateTime, { description: 'Until when it has lasted since.' })
  until!: Date;
  @Field(() => String, { description: 'Why it is still needed.' })
  reason!: string;
}

@Sensitivity('SPECIAL')
@ObjectType('ConsentOverride', { description: 'Sharing without consent: one agency’s own statements, to named recipients, until the next review. Seen by the owner agency and by those who decide and review.' })
export class ConsentOverrideModel {
  @Field(() => ID, { description: 'Identifies it.' })
  id!: string;
  @Field(() => String, { description: 'By which people name it, such as OV-7K2P-9QXD.' })
  reference!: string;
  @Field(() => ID, { description: 'The case file.' })
  caseFileId!: string;
  @Field(() => ID, { description: 'The agency whose statements they are.' })
  ownerAgencyId!: string;
  @Field(() => String, { description: 'Where consent stood when it was asked for.' })
  consentState!: string;
  @Field(() => ID, { nullable: true, description: 'The consent event that stood then.' })
  consentEventId!: string | null;
  @Field(() => [OverrideGroundEnum], { description: 'On what grounds.' })
  grounds!: OverrideGround[];
  @Field(() => String, { description: 'What is known, and from whom.' })
  factsReliedOn!: string;
  @Field(() => String, { description: 'Why it is necessary.' })
  necessity!: string;
  @Field(() => String, { description: 'Why this much, to these, for this long.' })
  proportionality!: string;
  @Field(() => String, { description: 'What gentler ways were tried or considered.' })
  alternatives!: string;
  @Field(() => String, { description: 'What the person wants.' })
  wishes!: string;
  @Field(() => String, { description: 'The harm of sharing against the harm of not sharing.' })
  riskIfNotShared!: string;
  @Field(() => OverrideGatewayEnum, { description: 'The law that lets the agency share.' })
  gatewayCode!: GatewayCode;
  @Field(() => OverridingBasisEnum, { description: 'Why confidence may be set aside.' })
  confidentialityBasis!: ConfidentialityBasis;
  @Field(() => String, { description: 'Legal advice taken; empty where none was.' })
  legalAdvice!: string;
  @Field(() => [ReasonWarningModel], { description: 'Reasons to look at twice.' })
  warnings!: readonly ReasonWarningModel[];
  @Field(() => InformDecisionEnum, { description: 'What the person is told.' })
  informDecision!: InformDecision;
  @Field(() => LocalDate, { nullable: true, description: 'By when they will be told.' })
  informUntil!: string | null;
  @Field(() => NotInformReasonEnum, { nullable: true, description: 'Why they are not told, or not yet.' })
  informReasonCode!: NotInformReason | null;
  @Field(() => String, { description: 'The same in words.' })
  informReason!: string;
  @Field(() => LocalDate, { nullable: true, description: 'When they were told.' })
  informDoneOn!: string | null;
  @Field(() => String, { description: 'How they were told.' })
  informDoneHow!: string;
  @Field(() => DateTime, { description: 'When it was asked for.' })
  requestedAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When it was authorised or refused.' })
  decidedAt!: Date | null;
  @Field(() => String, { description: 'The authoriser’s reason.' })
  decisionReason!: string;
  @Field(() => String, { description: 'Conditions that the authoriser set.' })
  conditions!: string;
  @Field(() => DateTime, { nullable: true, description: 'From when it is in force.' })
  activeFrom!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'Until when, unless it is confirmed at the review.' })
  activeUntil!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was stopped.' })
  endedAt!: Date | null;
  @Field(() => String, { description: 'Why it was stopped.' })
  endReason!: string;
  @Field(() => LocalDate, { nullable: true, description: 'By when somebody who had no part in it looks at it.' })
  reviewDueOn!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was reviewed.' })
  reviewedAt!: Date | null;
  @Field(() => OverrideReviewOutcomeEnum, { nullable: true, description: 'What the reviewer found.' })
  reviewOutcome!: OverrideReviewOutcome | null;
  @Field(() => String, { description: 'The reviewer’s words.' })
  reviewText!: string;
  @Field(() => Int, { description: 'Give this back when you decide.' })
  version!: number;
}

@Sensitivity('CASE')
@ObjectType('HeldBack', { description: 'A recipient at the table from whom consent holds one of your agency’s statements back.' })
export class HeldBackModel {
  @Field(() => ID, { description: 'The agency.' })
  agencyId!: string;
  @Field(() => AgencyFunctionEnum, { description: 'The function of that agency.' })
  agencyFunction!: AgencyFunction | 'ALL';
  @Field(() => GateReasonEnum, { description: 'What holds it back.' })
  reason!: GateReason;
}

