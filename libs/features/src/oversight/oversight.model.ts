import { DateTime, enumOf, LocalDate, Sensitivity } from '@concord/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AgencyModel } from '../agencies/index.js';
import type { OptOutSource } from './national-opt-out.entity.js';
import type { ExtractPurpose } from './planning-extract.entity.js';

const purposeLabels: Record<ExtractPurpose, string> = { SERVICE_PLANNING: 'Planning services', RESEARCH: 'Research', AUDIT_OF_SERVICE: 'Audit of a service' };
export const extractPurposes = Object.keys(purposeLabels) as ExtractPurpose[];
export const ExtractPurposeEnum = enumOf('ExtractPurpose', 'For what identifiable people are extracted.', extractPurposes, purposeLabels);
const sourceLabels: Record<OptOutSource, string> = { NATIONAL_SERVICE: 'The national service', PERSON_SAID: 'The person said so', OTHER_RECORD: 'Another record' };
export const optOutSources = Object.keys(sourceLabels) as OptOutSource[];
export const OptOutSourceEnum = enumOf('OptOutSource', 'Where an answer about the national data opt-out comes from.', optOutSources, sourceLabels);

@Sensitivity('PUBLIC')
@ObjectType('OversightFigure', { description: 'One figure. 1 to 7 is shown as *, others are rounded to 5, unless it is your own agency’s and you are its privacy officer.' })
export class OversightFigureModel {
  @Field(() => String, { description: 'Code of the figure.' })
  code!: string;
  @Field(() => String, { description: 'What it counts.' })
  label!: string;
  @Field(() => String, { description: 'The number as it may be shown: digits, * for a small one, – where there is nothing to count.' })
  value!: string;
}

@Sensitivity('PUBLIC')
@ObjectType('OversightFigures', { description: 'The figures of one agency for one month.' })
export class OversightFiguresModel {
  @Field(() => ID, { nullable: true, description: 'The agency; null for all together, whose numbers are rounded by themselves.' })
  agencyId!: string | null;
  @Field(() => AgencyModel, { nullable: true, description: 'The agency, with its name.' })
  agency?: AgencyModel | null;
  @Field(() => Boolean, { description: 'Whether the numbers are exact.' })
  exact!: boolean;
  @Field(() => [OversightFigureModel], { description: 'The figures.' })
  figures!: readonly OversightFigureModel[];
}

@Sensitivity('CASE')
@ObjectType('PlanningExtract', { description: 'An extract of identifiable people for planning or research, of those your own agency registered.' })
export class PlanningExtractModel {
  @Field(() => ID, { description: 'Identifies the extract.' })
  id!: string;
  @Field(() => ExtractPurposeEnum, { description: 'For what.' })
  purpose!: ExtractPurpose;
  @Field(() => String, { description: 'For what, in words.' })
  whatFor!: string;
  @Field(() => ID, { description: 'Who asked for it.' })
  requestedBy!: string;
  @Field(() => DateTime, { description: 'When it was asked for.' })
  requestedAt!: Date;
  @Field(() => String, { description: 'Reference of the approval; empty before.' })
  approvalReference!: string;
  @Field(() => DateTime, { nullable: true, description: 'When somebody else approved it.' })
  approvedAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was run.' })
  ranAt!: Date | null;
  @Field(() => Int, { nullable: true, description: 'How many people it held.' })
  rowCount!: number | null;
  @Field(() => Int, { nullable: true, description: 'How many were left out because of a national data opt-out.' })
  excludedCount!: number | null;
  @Field(() => Int, { description: 'Give this back when you change it.' })
  version!: number;
}

@Sensitivity('PERSONAL')
@ObjectType('ExtractRun', { description: 'The file of an extract. It is not kept: take it now.' })
export class ExtractRunModel {
  @Field(() => PlanningExtractModel, { description: 'The extract.' })
  extract!: PlanningExtractModel;
  @Field(() => String, { description: 'The file: comma-separated, with a heading; cells that begin like a formula are made harmless.' })
  csv!: string;
}

@Sensitivity('PERSONAL')
@ObjectType('NationalOptOut', { description: 'One answer about a person’s national data opt-out. It has no say about their care.' })
export class NationalOptOutModel {
  @Field(() => ID, { description: 'Identifies the answer.' })
  id!: string;
  @Field(() => Boolean, { description: 'Whether they opted out.' })
  optedOut!: boolean;
  @Field(() => OptOutSourceEnum, { description: 'Where the answer comes from.' })
  source!: OptOutSource;
  @Field(() => LocalDate, { description: 'When it was checked.' })
  checkedOn!: string;
}
