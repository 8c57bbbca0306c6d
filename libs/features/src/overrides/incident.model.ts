import type { IncidentOutcome } from '@concord/domain';
import { DateTime, Sensitivity } from '@concord/platform';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IdField, VersionField, WordsField } from '../persons/index.js';
import { EnumField } from '../sharing/index.js';
import { IncidentOutcomeEnum } from './override-words.js';

@Sensitivity('CASE')
@ObjectType('Incident', { description: 'Something that should not have been shared. Its owner agency looks into it against a clock.' })
export class IncidentModel {
  @Field(() => ID, { description: 'Identifies it.' })
  id!: string;
  @Field(() => String, { description: 'By which people name it, such as IN-7K2P-9QXD.' })
  reference!: string;
  @Field(() => ID, { description: 'The case file.' })
  caseFileId!: string;
  @Field(() => String, { description: 'How it came about: OVERRIDE_NOT_UPHELD, EMERGENCY_NOT_RATIFIED or OTHER.' })
  kind!: string;
  @Field(() => ID, { description: 'The record it is about.' })
  subjectId!: string;
  @Field(() => DateTime, { description: 'When it was opened.' })
  openedAt!: Date;
  @Field(() => DateTime, { description: 'By when it must be looked into.' })
  dueAt!: Date;
  @Field(() => IncidentOutcomeEnum, { nullable: true, description: 'What it turned out to be.' })
  outcome!: IncidentOutcome | null;
  @Sensitivity('SPECIAL')
  @Field(() => String, { description: 'What was found and done.' })
  outcomeText!: string;
  @Field(() => DateTime, { nullable: true, description: 'When it was closed.' })
  closedAt!: Date | null;
  @Field(() => Int, { description: 'Give this back when you close it.' })
  version!: number;
}

@InputType({ description: 'What an incident turned out to be.' })
export class CloseIncidentInput {
  @IdField({ description: 'The incident.' })
  id!: string;
  @VersionField()
  version!: number;
  @EnumField('What it was', IncidentOutcomeEnum, { description: 'What it turned out to be.' })
  outcome!: IncidentOutcome;
  @WordsField('What was found', { description: 'What was found and done, and who was told.', max: 4000 })
  text!: string;
}
