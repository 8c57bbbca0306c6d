import { Sensitivity } from '@concord/platform';
import { Field, ObjectType } from '@nestjs/graphql';
import { BasisProblemModel, LawfulBasisModel, PolicySettingModel } from '../policy-table/index.js';

@Sensitivity('SPECIAL')
@ObjectType('UsualBasis', { description: 'The basis that something you share takes from the policy table, and what is still to be said about it.' })
export class UsualBasisModel {
  @Field(() => String, { description: 'In one plain sentence.' })
  sentence!: string;
  @Field(() => String, { description: 'The version of the policy table that it comes from.' })
  policyVersion!: string;
  @Field(() => String, { description: 'What to check before you keep it.' })
  note!: string;
  @Field(() => LawfulBasisModel, { description: 'All five layers.' })
  basis!: LawfulBasisModel;
  @Field(() => [BasisProblemModel], { description: 'What is still to be said, and what only warns.' })
  problems!: readonly BasisProblemModel[];
  @Field(() => PolicySettingModel, { description: 'What the policy table offers for it: show these before the rest.' })
  offered!: PolicySettingModel;
}
