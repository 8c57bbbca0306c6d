import { DateTime, LocalDate, Sensitivity } from '@concord/platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@Sensitivity('CASE')
@ObjectType('ReviewDue', { description: 'The review that an open case file owes, worked out from its last finished meeting.' })
export class ReviewDueModel {
  @Field(() => ID, { description: 'Identifies the entry.' })
  id!: string;
  @Field(() => ID, { description: 'The case file.' })
  caseFileId!: string;
  @Field(() => ID, { description: 'The meeting that set it.' })
  meetingId!: string;
  @Field(() => LocalDate, { description: 'The day by which it must be held.' })
  dueOn!: string;
  @Field(() => LocalDate, { nullable: true, description: 'The day the meeting had set, where it was moved since.' })
  setOn!: string | null;
  @Field(() => String, { description: 'Why it was moved; empty when it was not.' })
  movedReason!: string;
  @Field(() => LocalDate, { description: 'The day of the last meeting.' })
  heldOn!: string;
  @Field(() => DateTime, { nullable: true, description: 'When the next meeting is planned, if one is.' })
  plannedFor!: Date | null;
}
