import type { Category, ItemPersonRole, RiskTo, SharedOutsideBy } from '@concord/domain';
import { DateTime, NullIsAbsent } from '@concord/platform';
import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsDate, IsOptional, ValidateNested } from 'class-validator';
import { IdField, LineField, SubmissionField, VersionField, WordsField, YesField } from '../persons/index.js';
import { EnumField } from './enum-field.js';
import { RecipientInput } from './item.input.js';
import { CategoryEnum, ItemPersonRoleEnum, RiskToEnum, SecondLookOutcomeEnum, SharedOutsideByEnum } from './sharing-words.js';

@InputType({ description: 'What cannot wait, to whom, and why now.' })
export class ReleaseUrgentlyInput {
  @IdField({ description: 'The case file.' })
  caseFileId!: string;
  @WordsField('What they need to know', { description: 'The words.', max: 4000 })
  statement!: string;
  @EnumField('Category', CategoryEnum, { description: 'What it is about.' })
  category!: Category;
  @Field(() => [RecipientInput], { description: 'Who must know. They need not sit at the table.' })
  @Type(() => RecipientInput)
  @ValidateNested({ each: true })
  @ArrayMaxSize(30, { message: 'Choose at most 30 recipients' })
  recipients!: RecipientInput[];
  @WordsField('Why now', { description: 'Why it cannot wait.', max: 1000 })
  whyNow!: string;
  @EnumField('Who is at risk', RiskToEnum, { description: 'Who would come to harm.', optional: true })
  riskTo?: RiskTo;
  @EnumField('What the person has to do with it', ItemPersonRoleEnum, { description: 'The person’s standing. Police and probation: mentioned for another reason, when left out; it never holds anything up.', optional: true })
  personRole?: ItemPersonRole;
  @YesField('Child at risk', { description: 'Whether it is about a child at risk.', optional: true })
  aboutChildAtRisk?: boolean;
  @EnumField('How it was shared', SharedOutsideByEnum, { description: 'Set when it was shared already, outside Concord, and is logged now.', optional: true })
  outsideWay?: SharedOutsideBy;
  @LineField('With whom', { description: 'With whom it was shared outside Concord, such as a 999 call handler.', optional: true, max: 300 })
  outsideRecipient?: string;
  @Field(() => DateTime, { nullable: true, description: 'When it was shared; now when left out.' })
  @NullIsAbsent()
  @IsOptional()
  @IsDate({ message: 'Give the date and time it was shared' })
  happenedAt?: Date;
  @SubmissionField()
  submissionId?: string;
}

@InputType({ description: 'The second look at an urgent release.' })
export class LookAtUrgentReleaseInput {
  @IdField({ description: 'The urgent release.' })
  id!: string;
  @VersionField()
  version!: number;
  @EnumField('Outcome', SecondLookOutcomeEnum, { description: 'Upheld, or closed for the future.' })
  outcome!: 'UPHELD' | 'CLOSED';
  @WordsField('The reason', { description: 'Why. Needed when it is closed.', optional: true, max: 2000 })
  reason?: string;
}
