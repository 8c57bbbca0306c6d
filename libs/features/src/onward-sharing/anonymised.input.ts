import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ValidateNested } from 'class-validator';
import { IdField, LineField, SubmissionField, VersionField, WordsField } from '../persons/index.js';
import { RecalledFromInput } from './onward.input.js';

@InputType({ description: 'Begins a presentation of a case without a name.' })
export class BeginAnonymisedPackInput {
  @IdField({ description: 'The case file.' })
  caseFileId!: string;
  @LineField('The area', { description: 'Where the person lives, as an area such as a ward or a town. Never an address.', max: 100 })
  area!: string;
  @SubmissionField()
  submissionId?: string;
}

@InputType({ description: 'One text of a presentation, new or in other words. Changing it takes the clearing away.' })
export class WriteAnonymisedTextInput {
  @IdField({ description: 'The presentation.' })
  packId!: string;
  @IdField({ description: 'The text to change; a new one when left out.', optional: true })
  textId?: string;
  @LineField('The heading', { description: 'Its heading.', max: 120 })
  heading!: string;
  @WordsField('The text', { description: 'Its words, without anything that tells who it is.', max: 4000 })
  body!: string;
}

@InputType({ description: 'Presents a case without a name to agencies that do not sit at the table of its record.' })
export class PresentAnonymisedInput {
  @IdField({ description: 'The presentation.' })
  id!: string;
  @VersionField()
  version!: number;
  @Field(() => [RecalledFromInput], { description: 'Who hears it.' })
  @Type(() => RecalledFromInput)
  @ValidateNested({ each: true })
  @ArrayMaxSize(60, { message: 'Choose at most 60 agencies' })
  recipients!: RecalledFromInput[];
}
