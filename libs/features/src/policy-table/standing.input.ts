import type { AgencyDocumentKind } from '@concord/domain';
import { InputType } from '@nestjs/graphql';
import { DayField, IdField, LineField, SubmissionField } from '../persons/index.js';
import { CodeOf } from './code-fields.js';
import { AgencyDocumentKindEnum } from './standing.model.js';

@InputType({ description: 'A document of your agency. It takes the place of the one before.' })
export class RecordAgencyDocumentInput {
  @CodeOf('Kind', AgencyDocumentKindEnum, { description: 'What it is.' })
  kind!: AgencyDocumentKind;
  @LineField('The title', { description: 'Its title and version.' })
  title!: string;
  @LineField('Where it is kept', { description: 'Where it is kept.', max: 300 })
  whereKept!: string;
  @DayField('The date from which it is in force', { description: 'Since when it is in force.' })
  inForceOn!: string;
  @DayField('The review date', { description: 'When it is due for review.' })
  reviewOn!: string;
  @SubmissionField()
  submissionId?: string;
}

@InputType({ description: 'That a colleague of yours was trained.' })
export class RecordTrainingInput {
  @IdField({ description: 'The colleague.' })
  practitionerId!: string;
  @LineField('The training', { description: 'What it was.' })
  title!: string;
  @DayField('The day of the training', { description: 'When it took place.' })
  completedOn!: string;
  @DayField('The last day', { description: 'The last day that it counts.' })
  expiresOn!: string;
  @SubmissionField()
  submissionId?: string;
}

@InputType({ description: 'For what you work on a case.' })
export class BeginWorkInput {
  @IdField({ description: 'The case file.' })
  caseFileId!: string;
  @LineField('The purpose', { description: 'One of `purposes` of the case; the everyday one of the forum when left out.', max: 60, optional: true })
  purpose?: string;
}
