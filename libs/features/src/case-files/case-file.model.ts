import {
  capacities,
  capacityLabels,
  type AgencyFunction,
  type Capacity,
  type CaseStage,
  caseStageLabels,
  caseStages,
  type ForumDefinition,
} from '@concord/domain';
import { DateTime, enumOf, Json, LocalDate, Sensitivity } from '@concord/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AgencyFunctionEnum } from '../agencies/index.js';

export const CaseStageEnum = enumOf('CaseStage', 'Where a case file stands.', caseStages, caseStageLabels);
export const CapacityEnum = enumOf(
  'Capacity',
  'In what standing somebody is on a case file or in a meeting.',
  capacities,
  capacityLabels,
);

@Sensitivity('PUBLIC')
@ObjectType('Forum', {
  description: 'A kind of multi-agency meeting, as data: its form, its seats, its decisions, its clocks.',
})
export class ForumModel {
  @Field(() => String, { description: 'The code, such as MARM.' })
  code!: string;
  @Field(() => Int, { description: 'The version of the definition.' })
  version!: number;
  @Field(() => String, { description: 'The full name.' })
  title!: string;
  @Field(() => String, { description: 'The name in menus and tables.' })
  shortTitle!: string;
  @Field(() => String, { description: 'What it is for, and what it is not for.' })
  purpose!: string;
  @Field(() => Json, {
    description: 'The whole definition; its shape is the published TypeScript type ForumDefinition.',
  })
  definition!: ForumDefinition;
}

/** A forum as it is shown. */
export const forumModel = (definition: ForumDefinition): ForumModel => {
  const { code, version, title, shortTitle, purpose } = definition;
  return { code, version, title, shortTitle, purpose, definition };
};

@Sensitivity('CASE')
@ObjectType('CaseFile', { description: 'One person’s matter before one forum. You see it when you sit at its table.' })
export class CaseFileModel {
  @Field(() => ID, { description: 'Identifies the case file.' })
  id!: string;
  @Field(() => String, { description: 'A random reference to say on the telephone. It tells nothing about anybody.' })
  reference!: string;
  @Field(() => String, { description: 'The forum’s code.' })
  forumCode!: string;
  @Field(() => Int, { description: 'The version of the forum’s definition with which it was begun.' })
  forumVersion!: number;
  @Field(() => CaseStageEnum, { description: 'Where it stands.' })
  stage!: CaseStage;
  @Field(() => String, {
    nullable: true,
    description: 'How soon agencies must meet, by the definition’s code; from acceptance on.',
  })
  urgency!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'The last day on which the referrer is owed a decision.' })
  decideBy!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'The first meeting must be held by this day.' })
  firstMeetingBy!: string | null;
  @Field(() => DateTime, { description: 'When it was begun.' })
  createdAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When it was accepted.' })
  openedAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was closed or withdrawn.' })
  closedAt!: Date | null;
  @Field(() => Int, { description: 'Give this back when you change it.' })
  version!: number;
  personId!: string;
  clusterId!: string;
  ownerPractitionerId!: string | null;
}

@Sensitivity('CASE')
@ObjectType('Participation', {
  description:
    'A seat at the table of a case file: a named practitioner, a team with duty cover, or an agency through its contact point.',
})
export class ParticipationModel {
  @Field(() => ID, { description: 'Identifies the seat.' })
  id!: string;
  @Field(() => ID, { description: 'The case file.' })
  caseFileId!: string;
  @Field(() => CapacityEnum, { description: 'In what standing they sit.' })
  capacity!: Capacity;
  @Field(() => AgencyFunctionEnum, { description: 'For which function of their agency.' })
  agencyFunction!: AgencyFunction;
  @Field(() => ID, { description: 'Their agency.' })
  agencyId!: string;
  @Field(() => ID, { nullable: true, description: 'The practitioner, where one is named.' })
  practitionerId!: string | null;
  @Field(() => ID, { nullable: true, description: 'The team, where one is named.' })
  teamId!: string | null;
  @Field(() => String, { nullable: true, description: 'The seat of the forum’s definition that it fills.' })
  seatKey!: string | null;
  @Field(() => DateTime, { description: 'From when.' })
  validFrom!: Date;
}
