import { type Obligation, type ObligationCode, obligationCodes } from '@concord/domain';
import { DateTime, enumOf, Sensitivity } from '@concord/platform';
import { Field, ObjectType } from '@nestjs/graphql';

export const ObligationCodeEnum = enumOf('ObligationCode', 'What a reader of an item must heed.', obligationCodes);

@Sensitivity('SPECIAL')
@ObjectType('Obligation', { description: 'Something a reader of an item must know or heed. Show it with the words, wherever they are shown.' })
export class ObligationModel implements Obligation {
  @Field(() => ObligationCodeEnum, { description: 'What kind it is.' })
  code!: ObligationCode;
  @Field(() => String, { description: 'What people read. It names no recipient.' })
  text!: string;
  @Field(() => DateTime, { nullable: true, description: 'Until when it holds; null while nothing ends it.' })
  until!: Date | null;
  @Field(() => String, { nullable: true, description: 'By which it is found again, such as OV-7K2P-9QXD.' })
  reference!: string | null;
}
