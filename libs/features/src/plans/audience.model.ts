import type { AgencyFunction } from '@concord/domain';
import { Sensitivity } from '@concord/platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { AgencyFunctionEnum, AgencyModel } from '../agencies/index.js';

@Sensitivity('DIRECTORY')
@ObjectType('AudienceAgency', { description: 'An agency, in one of its functions, to which something written together is open.' })
export class AudienceAgencyModel {
  @Field(() => ID, { description: 'The agency.' })
  agencyId!: string;
  @Field(() => AgencyFunctionEnum, { nullable: true, description: 'In which function; null means all of them.' })
  agencyFunction!: AgencyFunction | null;
  @Field(() => AgencyModel, { nullable: true, description: 'The agency’s entry in the directory.' })
  agency?: AgencyModel | null;
}

@Sensitivity('DIRECTORY')
@ObjectType('AudienceChoice', { description: 'An agency to which something may be opened.' })
export class AudienceChoiceModel {
  @Field(() => ID, { description: 'The agency.' })
  agencyId!: string;
  @Field(() => AgencyFunctionEnum, { description: 'What it does.' })
  agencyFunction!: AgencyFunction;
  @Field(() => Boolean, { description: 'Whether it has a seat at the table. A duty service without one gets one when an out-of-hours entry is opened to it.' })
  seated!: boolean;
  @Field(() => AgencyModel, { nullable: true, description: 'The agency’s entry in the directory.' })
  agency?: AgencyModel | null;
}
