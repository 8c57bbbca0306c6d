import { Field, InputType } from '@nestjs/graphql';
import { IsNotEmpty, MaxLength } from 'class-validator';

@InputType({ description: 'Answers of a form that is not finished.' })
export class SaveDraftInput {
  @Field(() => String, { description: 'Which form it belongs to, such as "referral:new". It holds no personal data.' })
  @IsNotEmpty({ message: 'Say which form the draft belongs to' })
  @MaxLength(200, { message: 'The key of a form must be 200 characters or fewer' })
  formKey!: string;

  @Field(() => String, { description: 'The answers, as text that the page understands.' })
  @MaxLength(200_000, { message: 'This draft is too long to keep. Send part of it, then go on.' })
  content!: string;
}
