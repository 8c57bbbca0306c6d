import type { AgencyFunction, BlankingReason, MinutesBlockKind } from '@concord/domain';
import { DateTime, LocalDate, Sensitivity } from '@concord/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AgencyFunctionEnum } from '../agencies/index.js';
import type { MinutesAccessKind } from './minutes-access.entity.js';
import { BlankingReasonEnum, MinutesAccessKindEnum, MinutesBlockKindEnum } from './minutes-words.js';

@Sensitivity('SPECIAL')
@ObjectType('MinutesCopy', { description: 'What one agency was sent: an extract of minutes, frozen. What happened since stands beside it and never changes it.' })
export class MinutesCopyModel {
  @Field(() => ID, { description: 'Identifies the copy.' })
  id!: string;
  @Field(() => ID, { description: 'The case file.' })
  caseFileId!: string;
  @Field(() => ID, { description: 'The meeting.' })
  meetingId!: string;
  @Field(() => Int, { description: 'The version of the minutes it is an extract of.' })
  number!: number;
  @Field(() => ID, { description: 'The agency it was made for.' })
  agencyId!: string;
  @Field(() => AgencyFunctionEnum, { description: 'The function of the agency it was made for.' })
  agencyFunction!: AgencyFunction;
  @Field(() => String, { description: 'Code of the product.' })
  product!: string;
  @Field(() => String, { description: 'What the product is called.' })
  productLabel!: string;
  @Field(() => String, { description: 'SHA-256 of the words as they were sent.' })
  contentHash!: string;
  @Field(() => [String], { description: 'Every condition the copy is under, to be read before its words.' })
  conditions!: string[];
  @Field(() => Boolean, { description: 'Whether opening it means accepting those conditions.' })
  underCondition!: boolean;
  @Field(() => DateTime, { description: 'When it was sent.' })
  issuedAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When a newer version replaced it. The words still read.' })
  supersededAt!: Date | null;
}

@Sensitivity('SPECIAL')
@ObjectType('MinutesCopyBlock', { description: 'One block of a copy, with the owner and the conditions that go with the words.' })
export class MinutesCopyBlockModel {
  @Field(() => ID, { description: 'Identifies the block in this version.' })
  id!: string;
  @Field(() => MinutesBlockKindEnum, { description: 'What it records.' })
  kind!: MinutesBlockKind;
  @Field(() => String, { description: 'Its heading.' })
  heading!: string;
  @Field(() => String, { description: 'Its words.' })
  body!: string;
  @Field(() => ID, { nullable: true, description: 'The agency whose words they are.' })
  ownerAgencyId!: string | null;
  @Field(() => String, { nullable: true, description: 'FACT, OPINION, INTELLIGENCE or HEARSAY, for information from an agency.' })
  assertion!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'The day the words are about.' })
  datedOn!: string | null;
  @Field(() => String, { description: 'Handling code: NONE, P or C.' })
  handlingCode!: string;
  @Field(() => String, { description: 'Conditions in words.' })
  handlingText!: string;
  @Field(() => Boolean, { description: 'Whether it stands for something that its owner chose to mask.' })
  masked!: boolean;
  @Field(() => LocalDate, { nullable: true, description: 'The day on which its owner took back what it quotes, if they did. The words stay; show this above them.' })
  recalledOn?: string | null;
}

@Sensitivity('SPECIAL')
@ObjectType('MinutesDisagreement', { description: 'An agency does not agree with minutes, in its own words. Kept with the version.' })
export class MinutesDisagreementModel {
  @Field(() => ID, { description: 'Identifies it.' })
  id!: string;
  @Field(() => ID, { description: 'The agency that does not agree.' })
  agencyId!: string;
  @Field(() => Int, { description: 'The version of the minutes it is about.' })
  number!: number;
  @Field(() => String, { description: 'The block it is about; empty for the minutes as a whole.' })
  blockHeading!: string;
  @Field(() => String, { description: 'Its words.' })
  words!: string;
  @Field(() => Boolean, { description: 'Whether everybody at the table reads it, or only those who keep the record.' })
  openToTable!: boolean;
  @Field(() => DateTime, { description: 'When it was recorded.' })
  createdAt!: Date;
}

@Sensitivity('CASE')
@ObjectType('MinutesAccess', { description: 'Somebody opened or printed a copy.' })
export class MinutesAccessModel {
  @Field(() => ID, { description: 'Identifies it.' })
  id!: string;
  @Field(() => MinutesAccessKindEnum, { description: 'What they did.' })
  kind!: MinutesAccessKind;
  @Field(() => ID, { description: 'Who.' })
  practitionerId!: string;
  @Field(() => DateTime, { description: 'When.' })
  createdAt!: Date;
}

@Sensitivity('CASE')
@ObjectType('MinutesBlanking', { description: 'An owner took words of theirs out of minutes that were issued.' })
export class MinutesBlankingModel {
  @Field(() => ID, { description: 'Identifies it.' })
  id!: string;
  @Field(() => ID, { description: 'The owner.' })
  ownerAgencyId!: string;
  @Field(() => BlankingReasonEnum, { description: 'Why.' })
  reason!: BlankingReason;
  @Field(() => DateTime, { description: 'When.' })
  createdAt!: Date;
}
