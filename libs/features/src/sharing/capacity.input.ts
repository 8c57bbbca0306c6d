import type { CapacityConclusion } from '@concord/domain';
import { DateTime } from '@concord/platform';
import { Field, InputType } from '@nestjs/graphql';
import { IsDate } from 'class-validator';
import { DayField, IdField, LineField, SubmissionField, WordsField, YesField } from '../persons/index.js';
import { EnumField } from './enum-field.js';
import { CapacityConclusionEnum } from './sharing-words.js';

@InputType({ description: 'An assessment of capacity for one decision. A reasonable belief needs brief grounds and a date for the full record.' })
export class RecordCapacityInput {
  @IdField({ description: 'The case file.' })
  caseFileId!: string;
  @WordsField('The decision', { description: 'The decision the person has to make.', max: 500 })
  decision!: string;
  @YesField('About sharing', { description: 'Whether the decision is the one about sharing information; no when left out. Only then does it open or close anything.', optional: true })
  aboutSharing?: boolean;
  @EnumField('Conclusion', CapacityConclusionEnum, { description: 'What was found.' })
  conclusion!: CapacityConclusion;
  @YesField('Understands', { description: 'Whether they understand the information.', optional: true })
  understands?: boolean;
  @WordsField('The evidence', { description: 'What shows it.', optional: true })
  understandsEvidence?: string;
  @YesField('Retains', { description: 'Whether they can keep it in mind long enough.', optional: true })
  retains?: boolean;
  @WordsField('The evidence', { description: 'What shows it.', optional: true })
  retainsEvidence?: string;
  @YesField('Uses or weighs', { description: 'Whether they can use or weigh it.', optional: true })
  weighs?: boolean;
  @WordsField('The evidence', { description: 'What shows it.', optional: true })
  weighsEvidence?: string;
  @YesField('Communicates', { description: 'Whether they can communicate a decision by any means.', optional: true })
  communicates?: boolean;
  @WordsField('The evidence', { description: 'What shows it.', optional: true })
  communicatesEvidence?: string;
  @WordsField('The support', { description: 'What was done to help them decide.', optional: true })
  supportGiven?: string;
  @WordsField('The impairment', { description: 'What affects their mind or brain, and how it causes this.', optional: true })
  impairment?: string;
  @YesField('Comes and goes', { description: 'Whether it comes and goes.', optional: true })
  fluctuates?: boolean;
  @WordsField('The concern', { description: 'A concern about executive function.', optional: true })
  executiveFunctionConcern?: string;
  @WordsField('The grounds', { description: 'Brief grounds for a reasonable belief.', optional: true })
  grounds?: string;
  @WordsField('Best interests', { description: 'What is in their best interests, and why.', optional: true })
  bestInterests?: string;
  @DayField('The date of the full record', { description: 'By when the full record is made.', optional: true })
  fullRecordDueOn?: string;
  @DayField('The review date', { description: 'When to look at it again.', optional: true })
  reviewOn?: string;
  @LineField('Who assessed', { description: 'Who assessed.' })
  assessedBy!: string;
  @Field(() => DateTime, { description: 'When.' })
  @IsDate({ message: 'Give the date and time of the assessment' })
  assessedAt!: Date;
  @SubmissionField()
  submissionId?: string;
}
