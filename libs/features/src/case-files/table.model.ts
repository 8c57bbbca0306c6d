import { type Capacity } from '@concord/domain';
import { DateTime, Sensitivity } from '@concord/platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { CapacityEnum } from './case-file.model.js';

@Sensitivity('PERSONAL')
@ObjectType('CaseFileContact', {
  description:
    'Somebody without an account: the adult, an advocate, a carer, an interpreter, a guest; or why they take no part.',
})
export class CaseFileContactModel {
  @Field(() => ID, { description: 'Identifies the entry.' })
  id!: string;
  @Field(() => CapacityEnum, { description: 'In what standing.' })
  capacity!: Capacity;
  @Field(() => String, { description: 'Where they come from.' })
  organisation!: string;
  @Field(() => Boolean, { description: 'Whether they take part.' })
  takingPart!: boolean;
  name!: string;
  howToReach!: string;
  whyNot!: string;
}

@Sensitivity('CASE')
@ObjectType('LeadOffer', {
  description: 'Somebody was asked to lead and has not answered. Until then nothing changes.',
})
export class LeadOfferModel {
  @Field(() => ID, { description: 'Identifies the offer.' })
  id!: string;
  @Field(() => String, { description: 'Why them.' })
  reason!: string;
  @Field(() => DateTime, { description: 'When they were asked.' })
  createdAt!: Date;
  toPractitionerId!: string;
}
