import type { ActionPriority, ActionStatus, AgencyFunction } from '@concord/domain';
import { DateTime, LocalDate, Sensitivity } from '@concord/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AgencyFunctionEnum } from '../agencies/index.js';
import type { ActionEventKind } from './action-event.entity.js';
import { ActionEventKindEnum, ActionPriorityEnum, ActionStatusEnum } from './action-words.js';

@Sensitivity('SPECIAL')
@ObjectType('AgreedAction', { description: 'Who promised what, by when.' })
export class AgreedActionModel {
  @Field(() => ID, { description: 'Identifies the action.' })
  id!: string;
  @Field(() => Int, { description: 'Send this back when you change it.' })
  version!: number;
  @Field(() => ID, { description: 'The case file.' })
  caseFileId!: string;
  @Field(() => ID, { nullable: true, description: 'The meeting in which it was agreed, if it was.' })
  meetingId!: string | null;
  @Field(() => String, { description: 'What will be done.' })
  what!: string;
  @Field(() => String, { description: 'What it should achieve.' })
  desiredOutcome!: string;
  @Field(() => ID, { description: 'The agency that promised.' })
  responsibleAgencyId!: string;
  @Field(() => AgencyFunctionEnum, { description: 'The function of the agency in which it is done.' })
  responsibleFunction!: AgencyFunction;
  @Field(() => ID, { nullable: true, description: 'The person who does it; null until the agency names one.' })
  ownerPractitionerId!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Without a person: the day by which the agency names one.' })
  nameOwnerBy!: string | null;
  @Field(() => LocalDate, { description: 'When it is due.' })
  dueOn!: string;
  @Field(() => ActionPriorityEnum, { description: 'How soon it is needed.' })
  priority!: ActionPriority;
  @Field(() => Boolean, { description: 'Whether somebody goes to the person.' })
  visit!: boolean;
  /** Published by a resolver of its own: not even the id of a risk leaves that is not open to the reader. */
  riskId!: string | null;
  @Field(() => String, { nullable: true, description: 'The plan heading it belongs to.' })
  headingKey!: string | null;
  @Field(() => Boolean, { description: 'Whether everybody at the table sees it.' })
  openToTable!: boolean;
  @Field(() => ActionStatusEnum, { description: 'Where it stands.' })
  status!: ActionStatus;
  @Field(() => String, { description: 'Evidence that it was done, or why it was not. Empty while it is open.' })
  result!: string;
  @Field(() => DateTime, { nullable: true, description: 'When it was closed.' })
  settledAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was last put on the next agenda.' })
  carriedOverAt!: Date | null;
  @Field(() => Int, { description: 'How often it was carried over.' })
  timesCarriedOver!: number;
  @Field(() => DateTime, { description: 'When it was agreed.' })
  createdAt!: Date;
}

@Sensitivity('SPECIAL')
@ObjectType('ActionEvent', { description: 'Something that happened to an action, and what was said about it.' })
export class ActionEventModel {
  @Field(() => ID, { description: 'Identifies the event.' })
  id!: string;
  @Field(() => ActionEventKindEnum, { description: 'What happened.' })
  kind!: ActionEventKind;
  @Field(() => String, { description: 'What was said: the reason, the evidence, the progress. May be empty.' })
  note!: string;
  @Field(() => LocalDate, { nullable: true, description: 'The due date that was set, where one was.' })
  dueOn!: string | null;
  @Field(() => ID, { nullable: true, description: 'The agency of whoever did it; null when Concord escalated it.' })
  createdByAgencyId!: string | null;
  @Field(() => ID, { description: 'Who did it.' })
  createdBy!: string;
  @Field(() => DateTime, { description: 'When.' })
  createdAt!: Date;
}
