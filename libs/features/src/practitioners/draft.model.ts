import { DateTime, Sensitivity } from '@concord/platform';
import { Field, ObjectType } from '@nestjs/graphql';

@Sensitivity('SPECIAL')
@ObjectType('Draft', { description: 'What you were writing and have not sent. Only you can see it.' })
export class DraftModel {
  @Field(() => String, { description: 'Which form it belongs to; the page chooses the key, such as "referral:new".' })
  formKey!: string;
  @Field(() => String, { description: 'The answers as the page stored them.' })
  content!: string;
  @Field(() => DateTime, { description: 'When it was last saved.' })
  savedAt!: Date;
}
