import { noticeKinds, type NoticeKind, noticeTexts } from '@concord/domain';
import { DateTime, enumOf, Sensitivity } from '@concord/platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';

export const NoticeKindEnum = enumOf('NoticeKind', 'What a notice is about.', noticeKinds, noticeTexts);

@Sensitivity('CASE')
@ObjectType('Notice', {
  description:
    'Tells you that something awaits you: where to look, never what is there. The record itself decides what you may see.',
})
export class NoticeModel {
  @Field(() => ID, { description: 'Identifies the notice.' })
  id!: string;
  @Field(() => NoticeKindEnum, { description: 'What it is about.' })
  kind!: NoticeKind;
  @Field(() => String, { description: 'Kind of record to open, such as "Meeting".' })
  subject!: string;
  @Field(() => ID, { description: 'The record to open.' })
  subjectId!: string;
  @Field(() => ID, { nullable: true, description: 'The case file it belongs to, where there is one.' })
  caseFileId!: string | null;
  @Field(() => DateTime, { description: 'When it was sent.' })
  createdAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When you opened it or marked it as read.' })
  readAt!: Date | null;
}
