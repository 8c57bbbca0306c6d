import type { AgencyFunction, ShareDefault } from '@concord/domain';
import { Sensitivity } from '@concord/platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { AgencyFunctionEnum } from '../agencies/index.js';
import { ShareDefaultEnum } from './sharing-words.js';

@Sensitivity('CASE')
@ObjectType('PersonSees', { description: 'Somebody at the table, and whether they see the item.' })
export class PersonSeesModel {
  @Field(() => ID, { description: 'The practitioner.' })
  practitionerId!: string;
  @Field(() => String, { description: 'Their name.' })
  name!: string;
  @Field(() => String, { description: 'Their job title.' })
  jobTitle!: string;
  @Field(() => Boolean, { description: 'Whether they see it.' })
  sees!: boolean;
  @Field(() => String, { description: 'Key of the step of the decision that decided.' })
  step!: string;
  @Field(() => String, { description: 'The reason in words.' })
  why!: string;
}

@Sensitivity('CASE')
@ObjectType('AgencySees', { description: 'An agency and function, and whether it sees the item.' })
export class AgencySeesModel {
  @Field(() => ID, { description: 'The agency.' })
  agencyId!: string;
  @Field(() => AgencyFunctionEnum, { description: 'The function of the agency.' })
  agencyFunction!: AgencyFunction;
  @Field(() => Boolean, { description: 'Whether its contact point sees it.' })
  sees!: boolean;
  @Field(() => String, { description: 'Key of the step of the decision that decided.' })
  step!: string;
  @Field(() => String, { description: 'The basis, or the thing that is missing, in words.' })
  why!: string;
  @Field(() => ShareDefaultEnum, { nullable: true, description: 'What the forum’s table suggests for this category and function; for items only.' })
  usually!: ShareDefault | null;
  @Field(() => Boolean, { description: 'Whether it was chosen as a recipient, whatever consent makes of that.' })
  isChosen!: boolean;
  @Field(() => Boolean, { description: 'Whether it is the agency whose words they are.' })
  isOwner!: boolean;
  @Field(() => [PersonSeesModel], { description: 'Its people at the table.' })
  people!: readonly PersonSeesModel[];
}

@Sensitivity('CASE')
@ObjectType('WhoSees', { description: 'Who can see something, and why: the decision itself, asked of everybody at the table. Nobody is named as shut out: a person whom a record is closed to by name stands here like everybody else of their agency.' })
export class WhoSeesModel {
  @Field(() => ID, { description: 'The case file.' })
  caseFileId!: string;
  @Field(() => String, { description: 'The forum definition and version whose rules were asked.' })
  policyVersion!: string;
  @Field(() => String, { description: 'Version of the rule: the beginning of the hash of its data.' })
  rulesVersion!: string;
  @Field(() => Boolean, { description: 'Whether this is the whole list. To a reader of another agency an item shows its owner’s and the reader’s own line only.' })
  isWhole!: boolean;
  @Field(() => [AgencySeesModel], { description: 'Agencies at the table, and those chosen without sitting there.' })
  agencies!: readonly AgencySeesModel[];
}
