import { DateTime, LocalDate, Sensitivity } from '@concord/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@Sensitivity('PERSONAL')
@ObjectType('ComparedPerson', {
  description: 'One of two records that are compared: just enough to tell people apart.',
})
export class ComparedPersonModel {
  @Field(() => ID, { description: 'Identifies the person’s record.' })
  id!: string;
  @Field(() => String, { description: 'The name to show.' })
  name!: string;
  @Field(() => LocalDate, { nullable: true, description: 'Date of birth.' })
  bornOn!: string | null;
  @Field(() => [String], { description: 'Kinds of number that are the same in both records.' })
  sameNumbers!: string[];
  agencyId!: string;
}

@Sensitivity('PERSONAL')
@ObjectType('PersonMatch', {
  description:
    'A question to the partnership’s matching officer: are two agencies’ records about one person? Nobody else learns that it was asked.',
})
export class PersonMatchModel {
  @Field(() => ID, { description: 'Identifies the task.' })
  id!: string;
  @Field(() => String, { description: 'How sure: EXACT_ID, PROBABLE or POSSIBLE.' })
  tier!: string;
  @Field(() => String, { description: 'The kind of number they share, or NAME_AND_BIRTH.' })
  reason!: string;
  @Field(() => DateTime, { description: 'When it came up.' })
  createdAt!: Date;
  @Field(() => String, {
    nullable: true,
    description: 'SAME_PERSON, DIFFERENT_PEOPLE or UNLINKED; null while it waits.',
  })
  outcome!: string | null;
  @Field(() => String, { description: 'Why the officer decided so.' })
  reasonGiven!: string;
  @Field(() => DateTime, { nullable: true, description: 'When it was decided.' })
  resolvedAt!: Date | null;
  @Field(() => Int, { description: 'Give this back when you decide.' })
  version!: number;
}
