import type { AgencyFunction, EmergencyEnd, EmergencyGround, EmergencyOutcome, EmergencyReviewSide } from '@concord/domain';
import { DateTime, Sensitivity } from '@concord/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AgencyFunctionEnum } from '../agencies/index.js';
import { EmergencyEndEnum, EmergencyGroundEnum, EmergencyOutcomeEnum, EmergencyReviewSideEnum } from './emergency-words.js';

@Sensitivity('PERSONAL')
@ObjectType('EmergencyStop', { description: 'What is said before anything opens. The same whoever is sought and whoever they are known to.' })
export class EmergencyStopModel {
  @Field(() => String, { description: 'What you typed, in words.' })
  described!: string;
  @Field(() => String, { description: 'The one answer to every search.' })
  answer!: string;
  @Field(() => Int, { description: 'How many minutes an opening lasts.' })
  minutes!: number;
  @Field(() => Int, { description: 'How many minutes the one extension adds.' })
  extensionMinutes!: number;
  @Field(() => Int, { description: 'The least number of characters of your reason.' })
  shortestReason!: number;
  @Field(() => Int, { description: 'Working days within which somebody else looks at it.' })
  reviewWorkingDays!: number;
}

@Sensitivity('DIRECTORY')
@ObjectType('DutyDesk', { description: 'Whom to ring in an emergency, by day and by night.' })
export class DutyDeskModel {
  @Field(() => String, { description: 'The agency.' })
  agencyName!: string;
  @Field(() => AgencyFunctionEnum, { description: 'What it does.' })
  agencyFunction!: AgencyFunction;
  @Field(() => String, { description: 'The desk.' })
  name!: string;
  @Field(() => String, { description: 'By day.' })
  number!: string;
  @Field(() => String, { nullable: true, description: 'At night and on days off.' })
  outOfHoursNumber!: string | null;
}

@Sensitivity('SPECIAL')
@ObjectType('EmergencyOpening', { description: 'An hour in which one practitioner may read, about one person, what owners released beforehand for emergencies.' })
export class EmergencyOpeningModel {
  @Field(() => ID, { description: 'Identifies the opening.' })
  id!: string;
  @Field(() => String, { description: 'By which it is spoken of.' })
  reference!: string;
  @Field(() => EmergencyGroundEnum, { description: 'Why it was an emergency.' })
  ground!: EmergencyGround;
  @Field(() => String, { description: 'Why this person, now.' })
  whyNow!: string;
  @Field(() => DateTime, { description: 'When it was opened.' })
  openedAt!: Date;
  @Field(() => DateTime, { description: 'When it ends by itself.' })
  validUntil!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When it was extended; once at most.' })
  extendedAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When it ended.' })
  endedAt!: Date | null;
  @Field(() => EmergencyEndEnum, { nullable: true, description: 'How it ended.' })
  endedHow!: EmergencyEnd | null;
}

@Sensitivity('CASE')
@ObjectType('EmergencyRelease', { description: 'That those of one function may open an item in an emergency. Seen by its owner agency.' })
export class EmergencyReleaseModel {
  @Field(() => ID, { description: 'Identifies it.' })
  id!: string;
  @Field(() => AgencyFunctionEnum, { description: 'Whose practitioners may open it.' })
  agencyFunction!: AgencyFunction;
  @Field(() => String, { description: 'Why somebody may need it in an emergency.' })
  reason!: string;
  @Field(() => DateTime, { description: 'From when.' })
  validFrom!: Date;
}

@Sensitivity('SPECIAL')
@ObjectType('EmergencyReview', { description: 'The look at an emergency opening afterwards, by somebody else.' })
export class EmergencyReviewModel {
  @Field(() => ID, { description: 'Identifies the review.' })
  id!: string;
  @Field(() => String, { description: 'The reference of the opening.' })
  reference!: string;
  @Field(() => EmergencyReviewSideEnum, { description: 'Why your agency looks at it.' })
  side!: EmergencyReviewSide;
  @Field(() => DateTime, { description: 'When it was opened.' })
  createdAt!: Date;
  @Field(() => DateTime, { description: 'By when it is looked at.' })
  dueAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When it was passed on because nobody had looked.' })
  escalatedAt!: Date | null;
  @Field(() => EmergencyOutcomeEnum, { nullable: true, description: 'What was found.' })
  outcome!: EmergencyOutcome | null;
  @Field(() => String, { description: 'What was found, in words.' })
  outcomeText!: string;
  @Field(() => DateTime, { nullable: true, description: 'When somebody looked.' })
  reviewedAt!: Date | null;
  @Field(() => Int, { description: 'Give this back with what you found.' })
  version!: number;
}
