import type { Art6Code, Art9Code, ConfidentialityBasis, GatewayCode, InformPractice, Regime, Sch1Code, Sch8Code, Sector } from '@concord/domain';
import { DateTime, Sensitivity } from '@concord/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { SectorEnum } from '../agencies/index.js';
import { Art6Enum, Art9Enum, ConfidentialityBasisEnum, GatewayEnum, InformPracticeEnum, PolicyChangeStateEnum, RegimeEnum, Schedule1Enum, Schedule8Enum, Section35Enum } from './legal-words.js';
import type { PolicyChangeState } from './policy-change.entity.js';

@Sensitivity('PUBLIC')
@ObjectType('PolicySetting', { description: 'What a row of the policy table offers an owner, the usual first.' })
export class PolicySettingModel {
  @Field(() => [GatewayEnum], { description: 'Powers and duties, the usual one first.' })
  gatewayCodes!: GatewayCode[];
  @Field(() => RegimeEnum, { description: 'Which data protection law.' })
  regime!: Regime;
  @Field(() => Art6Enum, { nullable: true, description: 'Article 6; null under Part 3.' })
  art6!: Art6Code | null;
  @Field(() => Art9Enum, { nullable: true, description: 'Article 9; null under Part 3.' })
  art9!: Art9Code | null;
  @Field(() => [Schedule1Enum], { description: 'Schedule 1 conditions, the usual first; empty under Part 3.' })
  sch1!: Sch1Code[];
  @Field(() => Section35Enum, { nullable: true, description: 'Section 35; null under UK GDPR.' })
  section35!: 'NECESSARY_FOR_TASK' | 'CONSENT' | null;
  @Field(() => [Schedule8Enum], { description: 'Schedule 8 conditions, the usual first; empty under UK GDPR.' })
  sch8!: Sch8Code[];
  @Field(() => [ConfidentialityBasisEnum], { description: 'Why a duty of confidence may allow it. A release takes the one that is true.' })
  confidentialityBases!: ConfidentialityBasis[];
  @Field(() => String, { description: 'What an owner checks before keeping it.' })
  note!: string;
  @Field(() => InformPracticeEnum, { description: 'What the person is told.' })
  inform!: InformPractice;
  @Field(() => Boolean, { description: 'Whether sharing against a refusal may be asked for. Never where a forum shares by law.' })
  overrideUsed!: boolean;
}

@Sensitivity('PUBLIC')
@ObjectType('PolicyRow', { description: 'A row of the policy table in force now: forum, purpose and sector of the owner.' })
export class PolicyRowModel {
  @Field(() => String, { description: 'The forum.' })
  forumCode!: string;
  @Field(() => String, { description: 'The forum’s title.' })
  forumTitle!: string;
  @Field(() => String, { description: 'The purpose of its releases.' })
  purpose!: string;
  @Field(() => SectorEnum, { description: 'The sector of the agency that owns what is shared.' })
  ownerSector!: Sector;
  @Field(() => String, { description: 'What consent means in the forum. A new version of the forum’s definition changes it, not this table.' })
  consentMode!: string;
  @Field(() => Int, { description: 'The version of the partnership’s own row; 0 is the national default.' })
  version!: number;
  @Field(() => String, { description: 'What a release made now keeps as its policy version.' })
  policyVersion!: string;
  @Field(() => PolicySettingModel, { description: 'What it offers.' })
  setting!: PolicySettingModel;
}

@Sensitivity('PUBLIC')
@ObjectType('PolicyDifference', { description: 'One thing that a change changes, in words.' })
export class PolicyDifferenceModel {
  @Field(() => String, { description: 'The field.' })
  field!: string;
  @Field(() => String, { description: 'What it is called.' })
  label!: string;
  @Field(() => String, { description: 'As it was when the change was proposed.' })
  before!: string;
  @Field(() => String, { description: 'As it would be.' })
  after!: string;
}

@Sensitivity('DIRECTORY')
@ObjectType('PolicyChange', { description: 'A change of a row, proposed by one person. It is used once another has approved it and its date has come.' })
export class PolicyChangeModel {
  @Field(() => ID, { description: 'Identifies the change.' })
  id!: string;
  @Field(() => String, { description: 'The forum.' })
  forumCode!: string;
  @Field(() => SectorEnum, { description: 'The sector of the owner.' })
  ownerSector!: Sector;
  @Field(() => Int, { description: 'The version that the row would have.' })
  rowVersion!: number;
  @Field(() => String, { description: 'Why.' })
  reason!: string;
  @Field(() => DateTime, { description: 'From when it is asked for.' })
  validFrom!: Date;
  @Field(() => DateTime, { nullable: true, description: 'From when it is used: that date, or its approval if that came later. Null until it is approved.' })
  inForceFrom!: Date | null;
  @Field(() => PolicyChangeStateEnum, { description: 'How far it has come.' })
  state!: PolicyChangeState;
  @Field(() => DateTime, { description: 'When it was proposed.' })
  proposedAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When it was decided.' })
  decidedAt!: Date | null;
  @Field(() => String, { description: 'What whoever decided said.' })
  decisionReason!: string;
  @Field(() => String, { description: 'SHA-256 of the row before.' })
  beforeHash!: string;
  @Field(() => String, { description: 'SHA-256 of the row as proposed. The same hashes stand in the audit.' })
  settingHash!: string;
  @Field(() => Int, { description: 'Give this back when you decide.' })
  version!: number;
}
