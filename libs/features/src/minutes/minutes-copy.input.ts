import { type BlankingReason, blankingReasons } from '@concord/domain';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import { Text } from '../plans/index.js';
import { BlankingReasonEnum } from './minutes-words.js';

@InputType({ description: 'Your agency does not agree with minutes that it was sent.' })
export class RecordDisagreementInput {
  @Field(() => ID, { description: 'Your agency’s copy.' })
  @IsUUID(undefined, { message: 'Choose a copy' })
  copyId!: string;

  @Field(() => ID, { nullable: true, description: 'The block it is about; left out for the minutes as a whole.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Choose a block of your copy' })
  blockId?: string;

  @Text({ description: 'What you do not agree with, and why.', required: 'Say what you do not agree with, and why', called: 'Your words', most: 4000 })
  words!: string;

  @Field(() => Boolean, { description: 'Whether everybody at the table reads it. Otherwise only those who keep the record.' })
  @IsBoolean({ message: 'Say who may read this' })
  openToTable!: boolean;

  @Field(() => ID, { nullable: true, description: 'The same id sent twice gives one result.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'The submission id must be a UUID' })
  submissionId?: string;
}

@InputType({ description: 'Takes words of your agency out of minutes that were issued. They are gone from every copy at once; the chair is told.' })
export class BlankMinutesWordsInput {
  @Field(() => ID, { description: 'Your agency’s copy.' })
  @IsUUID(undefined, { message: 'Choose a copy' })
  copyId!: string;

  @Field(() => ID, { description: 'The block with your agency’s words.' })
  @IsUUID(undefined, { message: 'Choose a block of your copy' })
  blockId!: string;

  @Field(() => BlankingReasonEnum, { description: 'Why. There is no other reason.' })
  @IsIn(blankingReasons, { message: 'Choose why the words must go' })
  reason!: BlankingReason;

  @Text({ description: 'For the record: what was wrong. Without the words themselves.', required: 'Say what was wrong, without the words themselves', called: 'The note', most: 1000 })
  note!: string;

  @Field(() => ID, { nullable: true, description: 'The same id sent twice gives one result.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'The submission id must be a UUID' })
  submissionId?: string;
}
