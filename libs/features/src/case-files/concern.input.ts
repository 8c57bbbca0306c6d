import { concernOutcomes, type ConcernOutcome, relationships } from '@concord/domain';
import { InputType } from '@nestjs/graphql';
import {
  CodeField,
  DayField,
  IdField,
  LineField,
  SubmissionField,
  VersionField,
  WordsField,
  YesField,
} from '../persons/index.js';

@InputType({ description: 'A worry that a family member or carer has raised. Listening needs nobody’s permission.' })
export class RecordConcernInput {
  @IdField({ description: 'The person it is about.' })
  personId!: string;
  @IdField({ description: 'The case file it belongs to, where there is one.', optional: true })
  caseFileId?: string;
  @LineField('Who raised it', { description: 'Who raised it.' })
  raisedBy!: string;
  @CodeField('Relationship', relationships, { description: 'What they are to the person.' })
  relationship!: string;
  @WordsField('How to reply', { description: 'How to reach them with the reply, safely.', optional: true, max: 500 })
  howToReply?: string;
  @WordsField('Their words', { description: 'What they said, in their words.' })
  words!: string;
  @YesField('May the adult know', { description: 'Their own choice: whether the adult may know that they raised it.' })
  adultMayKnow!: boolean;
  @YesField('May other agencies know', {
    description: 'Their own choice: whether other agencies at the table may read it.',
  })
  otherAgenciesMayKnow!: boolean;
  @SubmissionField()
  submissionId?: string;
}

@InputType({ description: 'What came of a concern, and what the person who raised it was told.' })
export class AnswerConcernInput {
  @IdField({ description: 'The concern.' })
  id!: string;
  @VersionField()
  version!: number;
  @CodeField('Outcome', concernOutcomes, { description: 'What came of it.' })
  outcomeCode!: ConcernOutcome;
  @WordsField('What was done', { description: 'What was done, and by whom.', max: 2000 })
  outcome!: string;
  @WordsField('Reply', {
    description:
      'What they were told. Telling them about the adult needs the adult’s permission; thanking them does not.',
    max: 2000,
  })
  reply!: string;
  @DayField('Day of the reply', { description: 'When they were told.' })
  repliedOn!: string;
}
