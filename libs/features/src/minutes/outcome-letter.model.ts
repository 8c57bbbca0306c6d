import type { LetterRoute } from '@concord/domain';
import { DateTime, Sensitivity } from '@concord/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { LetterKindEnum, LetterRouteEnum, LetterStateEnum } from './minutes-words.js';
import type { LetterKind, LetterState } from './outcome-letter.entity.js';

@Sensitivity('SPECIAL')
@ObjectType('OutcomeLetter', { description: 'A letter to the adult in plain words. Never the minutes.' })
export class OutcomeLetterModel {
  @Field(() => ID, { description: 'Identifies the letter.' })
  id!: string;
  @Field(() => ID, { description: 'The case file.' })
  caseFileId!: string;
  @Field(() => ID, { nullable: true, description: 'The meeting it follows, where there is one.' })
  meetingId!: string | null;
  @Field(() => LetterKindEnum, { description: 'What it is about.' })
  kind!: LetterKind;
  @Field(() => LetterStateEnum, { description: 'Where it stands.' })
  state!: LetterState;
  @Field(() => String, { description: 'Its words.' })
  body!: string;
  @Field(() => DateTime, { nullable: true, description: 'When the chair approved it.' })
  approvedAt!: Date | null;
  @Field(() => LetterRouteEnum, { nullable: true, description: 'How it reached the adult.' })
  route!: LetterRoute | null;
  @Field(() => DateTime, { nullable: true, description: 'When it went, or when it was decided that it does not go.' })
  settledAt!: Date | null;
  @Field(() => String, { description: 'Why it was not sent; empty otherwise.' })
  settledNote!: string;
  @Field(() => DateTime, { description: 'When it was drafted.' })
  createdAt!: Date;
  @Field(() => Int, { description: 'Send it back when you change the letter.' })
  version!: number;
}
