import type { AgencyFunction, EligibilityChoice } from '@concord/domain';
import { NullIsAbsent } from '@concord/platform';
import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { AgencyFunctionEnum } from '../agencies/index.js';
import { IdField, LineField, VersionField, WordsField } from '../persons/index.js';
import { ConsentScopeInput, EnumField } from '../sharing/index.js';
import { EligibilityChoiceEnum } from './consent-task-words.js';

@InputType({ description: 'Ends a task that needs no more than saying so.' })
export class SettleConsentTaskInput {
  @IdField({ description: 'The task.' })
  id!: string;
  @VersionField()
  version!: number;
  @WordsField('What was done', { description: 'What was done, or why nothing is to be done.', max: 1000 })
  note!: string;
}

@InputType({ description: 'A condition in words, written out as lines that Concord can keep to.' })
export class WriteOutConditionInput {
  @IdField({ description: 'The task.' })
  taskId!: string;
  @VersionField()
  version!: number;
  @Field(() => [ConsentScopeInput], { description: 'What must not be shared, line by line. A line that names somebody at the table shuts them out.' })
  @Type(() => ConsentScopeInput)
  @ValidateNested({ each: true })
  @ArrayMaxSize(20, { message: 'Give at most 20 lines' })
  scopes!: ConsentScopeInput[];
  @WordsField('The reason', { description: 'Why nothing needs holding back, where there is no line.', optional: true, max: 1000 })
  reason?: string;
}

@InputType({ description: 'One statement of your agency and one recipient.' })
export class ItemRecipientInput {
  @IdField({ description: 'The statement.' })
  itemId!: string;
  @IdField({ description: 'The recipient.' })
  agencyId!: string;
  @EnumField('Function', AgencyFunctionEnum, { description: 'Its function.' })
  agencyFunction!: AgencyFunction;
}

@InputType({ description: 'What your agency decides after a withdrawal.' })
export class DecideAfterWithdrawalInput {
  @IdField({ description: 'The task.' })
  taskId!: string;
  @VersionField()
  version!: number;
  @Field(() => [ItemRecipientInput], { description: 'What is still shared and closes now.' })
  @Type(() => ItemRecipientInput)
  @ValidateNested({ each: true })
  @ArrayMaxSize(500, { message: 'Close at most 500 at once' })
  close!: ItemRecipientInput[];
  @Field(() => [ItemRecipientInput], { description: 'What the withdrawal closed and is shared on another basis.' })
  @Type(() => ItemRecipientInput)
  @ValidateNested({ each: true })
  @ArrayMaxSize(500, { message: 'Share at most 500 at once' })
  share!: ItemRecipientInput[];
  @LineField('The law', { description: 'The legal gateway or duty, by its code, for what is shared on another basis.', optional: true, max: 60 })
  gatewayCode?: string;
  @WordsField('The reason', { description: 'Why this stays and that closes.', max: 2000 })
  reason!: string;
  @WordsField('What the person is told', { description: 'What the person is told about what stays, and why.', max: 2000 })
  saidToPerson!: string;
  @Field(() => [ID], { nullable: true, description: 'The tasks of telling that are done.' })
  @NullIsAbsent()
  @IsOptional()
  @ArrayMaxSize(100, { message: 'Choose at most 100' })
  @IsUUID('all', { each: true, message: 'Choose from the list' })
  toldIds?: string[];
}

@InputType({ description: 'The chair’s decision where the forum asks for capacity and the person lacks it.' })
export class ChooseEligibilityInput {
  @IdField({ description: 'The task.' })
  taskId!: string;
  @VersionField()
  version!: number;
  @EnumField('The decision', EligibilityChoiceEnum, { description: 'Go on, or hand over.' })
  choice!: EligibilityChoice;
  @WordsField('The reason', { description: 'Why.', max: 2000 })
  reason!: string;
}
