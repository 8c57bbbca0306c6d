import type { AgencyFunction, Sector } from '@concord/domain';
import { Sensitivity } from '@concord/platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { AgencyFunctionEnum, SectorEnum } from './agency-words.js';

@Sensitivity('DIRECTORY')
@ObjectType('Agency', { description: 'An organisation of the partnership: the legal controller of what it records.' })
export class AgencyModel {
  @Field(() => ID, { description: 'Identifies the agency.' })
  id!: string;
  @Field(() => String, { description: 'Full name.' })
  name!: string;
  @Field(() => String, { description: 'Short name for tables and labels.' })
  shortName!: string;
  @Field(() => SectorEnum, { description: 'The kind of organisation.' })
  sector!: Sector;
  @Field(() => Boolean, {
    description: 'Whether it is a public authority in data-protection law, which rules out legitimate interests.',
  })
  publicAuthority!: boolean;
}

@Sensitivity('DIRECTORY')
@ObjectType('AgencyFunctionContact', {
  description: 'One function of an agency, with the duty contact to ring about it.',
})
export class AgencyFunctionContactModel {
  @Field(() => ID, { description: 'Identifies the entry.' })
  id!: string;
  @Field(() => ID, { description: 'The agency it belongs to.' })
  agencyId!: string;
  @Field(() => AgencyFunctionEnum, { description: 'What this part of the agency does.' })
  function!: AgencyFunction;
  @Field(() => String, { description: 'Who answers, such as "Duty social worker".' })
  dutyContact!: string;
  @Field(() => String, { description: 'Number to ring in working hours.' })
  dutyNumber!: string;
  @Field(() => String, { nullable: true, description: 'Number to ring at night and at weekends, where there is one.' })
  outOfHoursNumber!: string | null;
}

@Sensitivity('DIRECTORY')
@ObjectType('Team', { description: 'A team of an agency, with duty cover.' })
export class TeamModel {
  @Field(() => ID, { description: 'Identifies the team.' })
  id!: string;
  @Field(() => ID, { description: 'The agency it belongs to.' })
  agencyId!: string;
  @Field(() => AgencyFunctionEnum, { description: 'The function of the agency in which the team works.' })
  agencyFunction!: AgencyFunction;
  @Field(() => String, { description: 'Name of the team.' })
  name!: string;
  @Field(() => String, { description: 'Duty number of the team.' })
  dutyNumber!: string;
}
