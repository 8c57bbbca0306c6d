import type { AgencyFunction, OnwardAnswer, RecallReason } from '@concord/domain';
import { NullIsAbsent } from '@concord/platform';
import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, ValidateNested } from 'class-validator';
import { AgencyFunctionEnum } from '../agencies/index.js';
import { IdField, SubmissionField, VersionField, WordsField } from '../persons/index.js';
import { EnumField } from '../sharing/index.js';
import { OnwardAnswerEnum, RecallReasonEnum } from './onward-words.js';

@InputType({ description: 'Asks the owner of an item whether it may go to another agency at the table.' })
export class AskToPassOnInput {
  @IdField({ description: 'The item.' })
  itemId!: string;
  @IdField({ description: 'The agency that needs it.' })
  agencyId!: string;
  @EnumField('Function', AgencyFunctionEnum, { description: 'In which function.' })
  agencyFunction!: AgencyFunction;
  @WordsField('The reason', { description: 'Why they need it.', max: 1000 })
  reason!: string;
  @SubmissionField()
  submissionId?: string;
}

@InputType({ description: 'The owner’s answer to a request to pass something on.' })
export class AnswerOnwardRequestInput {
  @IdField({ description: 'The request.' })
  id!: string;
  @VersionField()
  version!: number;
  @EnumField('Answer', OnwardAnswerEnum, { description: 'YES shares it from the owner itself; NO does nothing.' })
  answer!: OnwardAnswer;
  @WordsField('The note', { description: 'What to say beside the answer, to whoever asked.', optional: true, max: 1000 })
  note?: string;
}

@InputType({ description: 'An agency and function from whom an item is taken back.' })
export class RecalledFromInput {
  @IdField({ description: 'The agency.' })
  agencyId!: string;
  @EnumField('Function', AgencyFunctionEnum, { description: 'The function of that agency.' })
  agencyFunction!: AgencyFunction;
}

@InputType({ description: 'Takes an item back from some recipients or from all. It closes for them at once; what was issued with it stays and says so.' })
export class RecallItemInput {
  @IdField({ description: 'The item.' })
  id!: string;
  @VersionField()
  version!: number;
  @Field(() => [RecalledFromInput], { nullable: true, description: 'From whom; everybody when left out.' })
  @NullIsAbsent()
  @IsOptional()
  @Type(() => RecalledFromInput)
  @ValidateNested({ each: true })
  @ArrayMaxSize(60, { message: 'Choose at most 60 recipients' })
  recipients?: RecalledFromInput[];
  @EnumField('Reason', RecallReasonEnum, { description: 'Why.' })
  reason!: RecallReason;
  @WordsField('The note', { description: 'What the record should say beside the reason. Recipients do not see it.', optional: true, max: 1000 })
  note?: string;
}
