import type { AgencyFunction, SharedOutsideBy } from '@concord/domain';
import { DateTime, Sensitivity } from '@concord/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AgencyFunctionEnum } from '../agencies/index.js';
import type { SecondLookOutcome } from './urgent-release.entity.js';
import { SecondLookOutcomeEnum, SharedOutsideByEnum } from './sharing-words.js';

@Sensitivity('SPECIAL')
@ObjectType('UrgentRelease', { description: 'Something shared by one practitioner alone because it could not wait, and the second look at it.' })
export class UrgentReleaseModel {
  @Field(() => ID, { description: 'Identifies the urgent release.' })
  id!: string;
  @Field(() => ID, { description: 'The case file.' })
  caseFileId!: string;
  @Field(() => ID, { description: 'The item that was shared.' })
  itemId!: string;
  @Field(() => DateTime, { description: 'When it was released in Concord.' })
  releasedAt!: Date;
  @Field(() => String, { description: 'Why it could not wait.' })
  whyNow!: string;
  @Field(() => SharedOutsideByEnum, { nullable: true, description: 'How it was shared outside Concord, when it was logged afterwards.' })
  outsideWay!: SharedOutsideBy | null;
  @Field(() => String, { description: 'With whom it was shared outside Concord.' })
  outsideRecipient!: string;
  @Field(() => DateTime, { description: 'When it was shared.' })
  happenedAt!: Date;
  @Field(() => DateTime, { description: 'By when somebody else looks at it.' })
  secondLookDueAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When somebody looked at it.' })
  secondLookedAt!: Date | null;
  @Field(() => SecondLookOutcomeEnum, { nullable: true, description: 'What the second look decided.' })
  outcome!: SecondLookOutcome | null;
  @Field(() => String, { description: 'The reason for that decision.' })
  outcomeReason!: string;
  @Field(() => Int, { description: 'Give this back with the second look.' })
  version!: number;
}

@Sensitivity('CASE')
@ObjectType('UrgentRecipient', { description: 'Whom an urgent release was made to.' })
export class UrgentRecipientModel {
  @Field(() => ID, { description: 'The agency.' })
  agencyId!: string;
  @Field(() => AgencyFunctionEnum, { description: 'Its function.' })
  agencyFunction!: AgencyFunction;
  @Field(() => String, { description: 'Its name.' })
  name!: string;
}
