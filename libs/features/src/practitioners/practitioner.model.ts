import type { AgencyFunction, Role } from '@concord/domain';
import { Sensitivity } from '@concord/platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { AgencyFunctionEnum, RoleEnum } from '../agencies/index.js';

@Sensitivity('DIRECTORY')
@ObjectType('Practitioner', { description: 'Somebody who signs in, as the directory shows them to colleagues.' })
export class PractitionerModel {
  @Field(() => ID, { description: 'Identifies the practitioner.' })
  id!: string;
  @Field(() => ID, { description: 'The agency they work for.' })
  agencyId!: string;
  @Field(() => AgencyFunctionEnum, { description: 'The function of the agency in which they work.' })
  agencyFunction!: AgencyFunction;
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => String, { description: 'Job title.' })
  jobTitle!: string;
  @Field(() => String, { nullable: true, description: 'Grade or rank, where it says what they may decide.' })
  grade!: string | null;
  @Field(() => String, { nullable: true, description: 'Work telephone number.' })
  phone!: string | null;
  @Field(() => [RoleEnum], { description: 'What they may do in Concord in general.' })
  roles!: Role[];
  @Field(() => Boolean, { description: 'Whether they receive what is addressed to their agency as a whole.' })
  isContactPoint!: boolean;
  @Field(() => Boolean, { description: 'Whether the account is in use.' })
  active!: boolean;
}
