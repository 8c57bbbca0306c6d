import type { AgencyFunction, ConsentTaskKind } from '@concord/domain';
import { DateTime, LocalDate, Sensitivity } from '@concord/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AgencyFunctionEnum } from '../agencies/index.js';
import { ItemModel } from '../sharing/index.js';
import { ConsentTaskKindEnum } from './consent-task-words.js';

@Sensitivity('CASE')
@ObjectType('ConsentTask', { description: 'Something that is still to be done about consent or capacity on a case file.' })
export class ConsentTaskModel {
  @Field(() => ID, { description: 'Identifies the task.' })
  id!: string;
  @Field(() => ID, { description: 'The case file.' })
  caseFileId!: string;
  @Field(() => ConsentTaskKindEnum, { description: 'What is to be done.' })
  kind!: ConsentTaskKind;
  @Field(() => ID, { description: 'The consent event or the assessment it is about.' })
  subjectId!: string;
  @Field(() => ID, { nullable: true, description: 'The agency it is about: who joined, or who is to be told.' })
  aboutAgencyId!: string | null;
  @Field(() => AgencyFunctionEnum, { nullable: true, description: 'Its function.' })
  aboutFunction!: AgencyFunction | null;
  @Field(() => LocalDate, { description: 'By when.' })
  dueOn!: string;
  @Field(() => DateTime, { description: 'Since when.' })
  raisedAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When it was done.' })
  doneAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'What came of it, as a code.' })
  outcome!: string | null;
  @Field(() => String, { description: 'The reason that was given.' })
  note!: string;
  @Field(() => String, { description: 'What the person is told of it.' })
  saidToPerson!: string;
  @Field(() => Int, { description: 'Give this back with a change.' })
  version!: number;
}

@Sensitivity('CASE')
@ObjectType('WithdrawalLine', { description: 'One statement of your agency and one recipient, after a withdrawal.' })
export class WithdrawalLineModel {
  @Field(() => ItemModel, { description: 'The statement.' })
  item!: ItemModel;
  @Field(() => ID, { description: 'The recipient.' })
  agencyId!: string;
  @Field(() => AgencyFunctionEnum, { description: 'Its function.' })
  agencyFunction!: AgencyFunction;
  @Field(() => Boolean, { description: 'Whether the withdrawal closed it. Otherwise it is still shared.' })
  closed!: boolean;
  @Field(() => Boolean, { description: 'Whether you may close it: safety and children stay.' })
  mayClose!: boolean;
  @Field(() => String, { description: 'Why it is still shared, or was.' })
  why!: string;
}

@Sensitivity('CASE')
@ObjectType('AfterWithdrawal', { description: 'What your agency decides after a withdrawal: what closed, what is still shared and why, and whom to tell.' })
export class AfterWithdrawalModel {
  @Field(() => ConsentTaskModel, { description: 'The task.' })
  task!: ConsentTaskModel;
  @Field(() => DateTime, { description: 'When the person said no, or took their agreement back.' })
  withdrawnAt!: Date;
  @Field(() => Boolean, { description: 'Whether they said no. Otherwise they took an agreement back.' })
  refused!: boolean;
  @Field(() => [WithdrawalLineModel], { description: 'Your agency’s statements and whom they went to.' })
  lines!: readonly WithdrawalLineModel[];
  @Field(() => [ConsentTaskModel], { description: 'Who has it already and is to be told.' })
  toTell!: readonly ConsentTaskModel[];
  @Field(() => String, { description: 'A first wording of what to tell the person about what stays.' })
  suggestedWords!: string;
}

@Sensitivity('PERSONAL')
@ObjectType('ConsentReceipt', { description: 'A receipt that the person keeps: what they said, with whom, until when, and how to take it back. Making it is logged as a disclosure.' })
export class ConsentReceiptModel {
  @Field(() => ID, { description: 'Identifies the receipt.' })
  id!: string;
  @Field(() => DateTime, { description: 'When it was made.' })
  issuedAt!: Date;
  @Field(() => String, { description: 'The person.' })
  personName!: string;
  @Field(() => String, { description: 'The forum.' })
  forumTitle!: string;
  @Field(() => String, { description: 'What they said, in one sentence.' })
  heading!: string;
  @Field(() => [String], { description: 'What they said, line by line.' })
  said!: readonly string[];
  @Field(() => [String], { description: 'What may be shared all the same, and why.' })
  stays!: readonly string[];
  @Field(() => [String], { description: 'How to change their mind.' })
  changeYourMind!: readonly string[];
  @Field(() => String, { description: 'The privacy notice they were given.' })
  notice!: string;
  @Field(() => String, { description: 'Its version.' })
  noticeVersion!: string;
  @Field(() => String, { description: 'Its SHA-256.' })
  noticeHash!: string;
  @Field(() => String, { description: 'The receipt for machines, in the shape of a Kantara consent receipt.' })
  json!: string;
}

