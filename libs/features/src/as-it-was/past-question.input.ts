import { type AgencyFunction, agencyFunctions } from '@concord/domain';
import { DateTime, NullIsAbsent } from '@concord/platform';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsDate, IsIn, IsOptional, IsUUID, Length } from 'class-validator';
import { AgencyFunctionEnum } from '../agencies/index.js';
import { AskedAsEnum, askedAsCodes } from './past-words.js';
import type { AskedAs } from './past-question.entity.js';

@InputType({ description: 'A question about the past: what an agency, or one practitioner, could see of a case file at an instant.' })
export class AskHowItWasInput {
  @Field(() => String, { description: 'The reference of the case file, or its id.' })
  @Length(1, 60, { message: 'Enter the reference of the case file' })
  caseReference!: string;

  @Field(() => ID, { nullable: true, description: 'The agency asked about, with its function; or name a practitioner.' })
  @NullIsAbsent()
  @IsOptional()
  @IsUUID(undefined, { message: 'Choose an agency from the list' })
  agencyId?: string;

  @Field(() => AgencyFunctionEnum, { nullable: true, description: 'What the agency does.' })
  @NullIsAbsent()
  @IsOptional()
  @IsIn(agencyFunctions, { message: 'Choose what the agency does from the list' })
  agencyFunction?: AgencyFunction;

  @Field(() => ID, { nullable: true, description: 'The practitioner asked about.' })
  @NullIsAbsent()
  @IsOptional()
  @IsUUID(undefined, { message: 'Choose a person from the list' })
  practitionerId?: string;

  @Field(() => DateTime, { description: 'The instant asked about. It is in the past.' })
  @IsDate({ message: 'Enter the day and time' })
  aboutAt!: Date;

  @Field(() => String, { description: 'Why it is asked: the review or complaint. It is kept.' })
  @Length(10, 500, { message: 'Say why you ask, in at least 10 characters: which review, which complaint' })
  reason!: string;

  @Field(() => AskedAsEnum, { description: 'In what standing you ask.' })
  @IsIn(askedAsCodes, { message: 'Say in what standing you ask' })
  askedAs!: AskedAs;

  @Field(() => ID, { nullable: true, description: 'The same submission twice asks once.' })
  @NullIsAbsent()
  @IsOptional()
  @IsUUID(undefined, { message: 'Give a uuid' })
  submissionId?: string;
}
