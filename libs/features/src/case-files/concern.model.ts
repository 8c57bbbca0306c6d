import { DateTime, LocalDate, Sensitivity } from '@concord/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@Sensitivity('SPECIAL')
@ObjectType('Concern', {
  description:
    'A worry of a family member or carer. Read by who heard it and by those who run the case; by others only if the person who raised it agreed.',
})
export class ConcernModel {
  @Field(() => ID, { description: 'Identifies the concern.' })
  id!: string;
  @Field(() => ID, { description: 'The person it is about.' })
  personId!: string;
  @Field(() => ID, { nullable: true, description: 'The case file it belongs to.' })
  caseFileId!: string | null;
  @Field(() => String, { description: 'Who raised it.' })
  raisedBy!: string;
  @Field(() => String, { description: 'What they are to the person, as a code.' })
  relationship!: string;
  @Field(() => String, { description: 'How to reach them with the reply, safely.' })
  howToReply!: string;
  @Field(() => String, { description: 'What they said, in their words.' })
  words!: string;
  @Field(() => Boolean, { description: 'Whether the adult may know that they raised it.' })
  adultMayKnow!: boolean;
  @Field(() => Boolean, { description: 'Whether other agencies at the table may read it.' })
  otherAgenciesMayKnow!: boolean;
  @Field(() => DateTime, { description: 'When it was written down.' })
  recordedAt!: Date;
  @Field(() => LocalDate, { description: 'They are owed a reply by this day.' })
  replyBy!: string;
  @Field(() => String, { nullable: true, description: 'What came of it, as a code; null until it is answered.' })
  outcomeCode!: string | null;
  @Field(() => String, { nullable: true, description: 'What was done, and by whom.' })
  outcome!: string | null;
  @Field(() => String, { nullable: true, description: 'What they were told.' })
  reply!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'When they were told.' })
  repliedOn!: string | null;
  @Field(() => Int, { description: 'Give this back when you answer it.' })
  version!: number;
  recordedBy!: string;
}
