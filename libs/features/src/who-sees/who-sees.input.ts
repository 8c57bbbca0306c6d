import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { ComposedAudienceInput } from '../plans/index.js';
import { type SubjectKind, subjectKinds, WhoSeesSubjectKindEnum } from './subject-kinds.js';

@InputType({ description: 'The thing that is asked about. You must be able to read it.' })
export class WhoSeesSubjectInput {
  @Field(() => WhoSeesSubjectKindEnum, { description: 'What it is.' })
  @IsIn(subjectKinds, { message: 'Say what you ask about' })
  kind!: SubjectKind;

  @Field(() => ID, { description: 'Its id.' })
  @IsUUID(undefined, { message: 'Give the id of what you ask about' })
  id!: string;
}

@InputType({ description: 'A text that is not written yet, and to whom it would be open.' })
export class PreviewTextAudienceInput {
  @Field(() => ID, { description: 'The case file.' })
  @IsUUID(undefined, { message: 'Give the id of the case file' })
  caseFileId!: string;

  @Field(() => ComposedAudienceInput, { description: 'To whom it would be open.' })
  @ValidateNested()
  @Type(() => ComposedAudienceInput)
  audience!: ComposedAudienceInput;

  @Field(() => [ID], { nullable: true, description: 'The items it would rest on. Nobody gets it who may not see them all.' })
  @IsOptional()
  @ArrayMaxSize(60, { message: 'Name at most 60 sources' })
  @IsUUID(undefined, { each: true, message: 'Give the ids of the sources' })
  sourceItemIds?: string[];
}
