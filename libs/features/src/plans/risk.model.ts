import type { RatingSource } from '@concord/domain';
import { DateTime, Sensitivity } from '@concord/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PlanChangeEnum, RatingSourceEnum } from './plan-words.js';
import type { RiskChange } from './risk-revision.entity.js';

@Sensitivity('SPECIAL')
@ObjectType('RiskRating', { description: 'One rating of a risk. Ratings follow each other and stand beside each other; none is overwritten and none is averaged.' })
export class RiskRatingModel {
  @Field(() => ID, { description: 'Identifies the rating.' })
  id!: string;
  @Field(() => ID, { description: 'The risk.' })
  riskId!: string;
  @Field(() => RatingSourceEnum, { description: 'Whether the meeting agreed it or it is one agency’s own.' })
  source!: RatingSource;
  @Field(() => ID, { description: 'The agency whose rating it is; for the meeting’s, that of whoever wrote it down.' })
  authorAgencyId!: string;
  @Field(() => ID, { nullable: true, description: 'The meeting in which it was made, if it was.' })
  meetingId!: string | null;
  @Field(() => String, { nullable: true, description: 'On a matrix: for when, a moment code of the scale.' })
  moment!: string | null;
  @Field(() => String, { nullable: true, description: 'On a matrix: how likely, a code of the scale.' })
  likelihood!: string | null;
  @Field(() => String, { nullable: true, description: 'On a matrix: how bad, a code of the scale.' })
  impact!: string | null;
  @Field(() => Int, { nullable: true, description: 'On a matrix: likelihood times impact.' })
  score!: number | null;
  @Field(() => String, { nullable: true, description: 'On a ladder: who is at risk, a group code of the scale.' })
  group!: string | null;
  @Field(() => String, { nullable: true, description: 'On a ladder: where, a setting code of the scale.' })
  setting!: string | null;
  @Field(() => String, { description: 'The level: on a matrix the code of the band, on a ladder the code of the step.' })
  level!: string;
  @Field(() => String, { description: 'What is in place that it counts on. May be empty.' })
  controls!: string;
  @Field(() => String, { description: 'Why this level.' })
  reason!: string;
  @Field(() => String, { description: 'A disagreement, in the words of whoever disagrees. Empty when there is none.' })
  disagreement!: string;
  @Field(() => ID, { description: 'Who wrote it down.' })
  createdBy!: string;
  @Field(() => DateTime, { description: 'When.' })
  createdAt!: Date;
}

@Sensitivity('SPECIAL')
@ObjectType('RiskRevision', { description: 'One wording of a risk, who wrote it, when and why.' })
export class RiskRevisionModel {
  @Field(() => ID, { description: 'Identifies the wording.' })
  id!: string;
  @Field(() => Int, { description: 'Counts up from 1.' })
  revision!: number;
  @Field(() => PlanChangeEnum, { description: 'What happened.' })
  change!: RiskChange;
  @Field(() => String, { description: 'Why.' })
  reason!: string;
  @Field(() => ID, { description: 'Who did it.' })
  createdBy!: string;
  @Field(() => DateTime, { description: 'When.' })
  createdAt!: Date;
}

@Sensitivity('SPECIAL')
@ObjectType('Risk', { description: 'What could happen, to whom, in its newest wording.' })
export class RiskModel {
  @Field(() => ID, { description: 'Identifies the risk.' })
  id!: string;
  @Field(() => Int, { description: 'Send this back when you change it.' })
  version!: number;
  @Field(() => ID, { description: 'The case file.' })
  caseFileId!: string;
  @Field(() => ID, { description: 'The agency whose words these are.' })
  authorAgencyId!: string;
  @Field(() => String, { description: 'What it is about: a domain code of the risk scale.' })
  domain!: string;
  @Field(() => [String], { description: 'Who is at risk: group codes of the risk scale.' })
  atRisk!: string[];
  @Field(() => String, { description: 'What could happen, how and how soon.' })
  description!: string;
  @Field(() => String, { description: 'What sets it off. May be empty.' })
  triggers!: string;
  @Field(() => String, { description: 'What makes it smaller. May be empty.' })
  protectiveFactors!: string;
  @Field(() => String, { description: 'How the adult sees it, in their own words. May be empty.' })
  adultsView!: string;
  @Field(() => String, { description: 'What it rests on. May be empty.' })
  evidence!: string;
  @Field(() => Boolean, { description: 'Whether everybody at the table sees it.' })
  openToTable!: boolean;
  @Field(() => DateTime, { description: 'When it was first recorded.' })
  createdAt!: Date;
  @Field(() => ID, { description: 'Who wrote the newest wording.' })
  changedBy!: string;
  @Field(() => DateTime, { description: 'When the newest wording was written.' })
  changedAt!: Date;
}
