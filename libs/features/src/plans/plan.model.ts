import { DateTime, Json, LocalDate, Sensitivity } from '@concord/platform';
import type { RiskScaleDefinition } from '@concord/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { PlanEntryChange } from './plan-entry-revision.entity.js';
import { PlanChangeEnum } from './plan-words.js';

@Sensitivity('CASE')
@ObjectType('CarriedCondition', { description: 'A condition that the owner of a source put on it. It goes wherever the words go.' })
export class CarriedConditionModel {
  @Field(() => ID, { description: 'The agency that set it.' })
  ownerAgencyId!: string;
  @Field(() => String, { description: 'Its handling code.' })
  handlingCode!: string;
  @Field(() => String, { description: 'The condition in words. May be empty.' })
  handlingText!: string;
}

@Sensitivity('SPECIAL')
@ObjectType('PlanEntry', { description: 'One line of the shared plan, in its newest wording.' })
export class PlanEntryModel {
  @Field(() => ID, { description: 'Identifies the entry.' })
  id!: string;
  @Field(() => Int, { description: 'Send this back when you change it.' })
  version!: number;
  @Field(() => ID, { description: 'The case file.' })
  caseFileId!: string;
  @Field(() => ID, { description: 'The agency that stands for it.' })
  authorAgencyId!: string;
  @Field(() => String, { description: 'The plan heading under which it stands.' })
  headingKey!: string;
  @Field(() => String, { description: 'What is agreed.' })
  text!: string;
  @Field(() => [CarriedConditionModel], { description: 'Conditions that its sources bring with them.' })
  conditions!: CarriedConditionModel[];
  @Field(() => Boolean, { description: 'Whether it says what happens when the plan fails.' })
  contingency!: boolean;
  @Field(() => Boolean, { description: 'Whether it stands on the out-of-hours card.' })
  outOfHours!: boolean;
  @Field(() => Boolean, { description: 'Whether everybody at the table sees it.' })
  openToTable!: boolean;
  @Field(() => LocalDate, { description: 'The day on which somebody last said that it is correct.' })
  confirmedOn!: string;
  @Field(() => ID, { description: 'Who said so.' })
  confirmedBy!: string;
  @Field(() => DateTime, { description: 'When it was first written.' })
  createdAt!: Date;
  @Field(() => ID, { description: 'Who wrote the newest wording.' })
  changedBy!: string;
  @Field(() => DateTime, { description: 'When the newest wording was written.' })
  changedAt!: Date;
}

@Sensitivity('SPECIAL')
@ObjectType('PlanEntryRevision', { description: 'One wording of a plan entry, or the word of somebody that it still holds.' })
export class PlanEntryRevisionModel {
  @Field(() => ID, { description: 'Identifies the wording.' })
  id!: string;
  @Field(() => Int, { description: 'Counts up from 1.' })
  revision!: number;
  @Field(() => PlanChangeEnum, { description: 'What happened.' })
  change!: PlanEntryChange;
  @Field(() => String, { description: 'Why.' })
  reason!: string;
  @Field(() => String, { description: 'The words as they stood then.' })
  text!: string;
  @Field(() => ID, { description: 'Who did it.' })
  createdBy!: string;
  @Field(() => DateTime, { description: 'When.' })
  createdAt!: Date;
}

@Sensitivity('SPECIAL')
@ObjectType('PlanSection', { description: 'A heading of the forum’s plan, with the entries you may see.' })
export class PlanSectionModel {
  @Field(() => String, { description: 'The heading’s key in the forum’s definition.' })
  key!: string;
  @Field(() => String, { description: 'The heading.' })
  title!: string;
  @Field(() => String, { description: 'What belongs here.' })
  prompt!: string;
  @Field(() => Boolean, { description: 'Whether it says what happens when the plan fails.' })
  contingency!: boolean;
  @Field(() => Boolean, { description: 'Whether it stands on the out-of-hours card.' })
  outOfHours!: boolean;
  @Field(() => Boolean, { description: 'Whether a meeting cannot be finished while it is empty.' })
  mandatory!: boolean;
  @Field(() => [PlanEntryModel], { description: 'The entries you may see, oldest first.' })
  entries!: readonly PlanEntryModel[];
}

@Sensitivity('CASE')
@ObjectType('CaseContact', { description: 'Somebody to ring.' })
export class CaseContactModel {
  @Field(() => String, { description: 'What they are here, such as "Lead professional".' })
  label!: string;
  @Field(() => String, { description: 'The person, or the duty desk.' })
  name!: string;
  @Field(() => String, { description: 'Job and agency.' })
  detail!: string;
  @Field(() => String, { nullable: true, description: 'Number to ring in working hours.' })
  number!: string | null;
  @Field(() => String, { nullable: true, description: 'Number to ring at night and at weekends.' })
  outOfHoursNumber!: string | null;
}

@Sensitivity('SPECIAL')
@ObjectType('CasePlan', { description: 'The shared plan as your agency may see it. What is absent here is not thereby safe.' })
export class CasePlanModel {
  @Field(() => ID, { description: 'The case file.' })
  caseFileId!: string;
  @Field(() => Json, { description: 'The forum’s risk scale: `RiskScaleDefinition` of the published forum definition (kind MATRIX or LADDER).' })
  riskScale!: RiskScaleDefinition;
  @Field(() => [PlanSectionModel], { description: 'Every heading of the forum’s plan, empty ones too.' })
  sections!: readonly PlanSectionModel[];
  @Field(() => CaseContactModel, { nullable: true, description: 'Whom to ring first: the lead professional, or the owner of the case.' })
  lead!: CaseContactModel | null;
  @Field(() => Boolean, { description: 'Whether an owner chose to say that something is not shared with you. Ring the co-ordinator.' })
  withheld!: boolean;
  @Field(() => Boolean, { description: 'Whether you may write here now.' })
  canWrite!: boolean;
}

@Sensitivity('SPECIAL')
@ObjectType('SafetyLine', { description: 'How to stay safe on a visit: conduct only.' })
export class SafetyLineModel {
  @Field(() => ID, { description: 'Identifies the line.' })
  id!: string;
  @Field(() => ID, { description: 'The agency that gave it.' })
  ownerAgencyId!: string;
  @Field(() => String, { description: 'What to do.' })
  statement!: string;
  @Field(() => LocalDate, { nullable: true, description: 'When it was last seen.' })
  occurredOn!: string | null;
  @Field(() => DateTime, { description: 'When it was recorded.' })
  createdAt!: Date;
}

@Sensitivity('SPECIAL')
@ObjectType('OutOfHoursCard', { description: 'For whoever is on duty at night: what to do if, how to visit, whom to ring. What is absent here is not thereby safe.' })
export class OutOfHoursCardModel {
  @Field(() => ID, { description: 'The case file.' })
  caseFileId!: string;
  @Field(() => [PlanEntryModel], { description: 'Contingency first, then the rest of the out-of-hours section.' })
  entries!: readonly PlanEntryModel[];
  @Field(() => [SafetyLineModel], { description: 'How to visit safely, newest first.' })
  safetyLines!: readonly SafetyLineModel[];
  @Field(() => CaseContactModel, { nullable: true, description: 'The lead professional, or the owner of the case.' })
  lead!: CaseContactModel | null;
  @Field(() => [CaseContactModel], { description: 'Duty desks that answer at night.' })
  dutyDesks!: readonly CaseContactModel[];
  @Field(() => Boolean, { description: 'Whether an owner chose to say that something is not shared with you.' })
  withheld!: boolean;
}
