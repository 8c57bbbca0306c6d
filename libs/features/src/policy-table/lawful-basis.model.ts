import type { Art6Code, Art9Code, BasisProblem, ConfidentialityBasis, GatewayCode, Regime, Sch1Code, Sch1Paragraph18Reason, Sch8Code, VulnerableReason } from '@concord/domain';
import { Sensitivity } from '@concord/platform';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Art6Enum, Art9Enum, BasisWeightEnum, ConfidentialityBasisEnum, GatewayEnum, Paragraph18ReasonEnum, RegimeEnum, Schedule1Enum, Schedule8Enum, Section35Enum, VulnerableReasonEnum } from './legal-words.js';

@Sensitivity('SPECIAL')
@ObjectType('LawfulBasis', { description: 'The five layers of one disclosure.' })
export class LawfulBasisModel {
  @Field(() => [GatewayEnum], { description: 'Layer 1: powers and duties.' })
  gatewayCodes!: GatewayCode[];
  @Field(() => String, { nullable: true, description: 'The function, order, notice or request, where a power needs one.' })
  gatewayNote?: string | null;
  @Field(() => RegimeEnum, { description: 'Layer 2: which data protection law.' })
  regime!: Regime;
  @Field(() => Art6Enum, { nullable: true, description: 'Article 6.' })
  art6?: Art6Code | null;
  @Field(() => Art9Enum, { nullable: true, description: 'Article 9.' })
  art9?: Art9Code | null;
  @Field(() => [Schedule1Enum], { description: 'Schedule 1 conditions.' })
  sch1!: Sch1Code[];
  @Field(() => Paragraph18ReasonEnum, { nullable: true, description: 'Why consent is not relied on, with paragraph 18.' })
  sch1Paragraph18Reason?: Sch1Paragraph18Reason | null;
  @Field(() => VulnerableReasonEnum, { nullable: true, description: 'With the recognised legitimate interest of safeguarding.' })
  vulnerableReason?: VulnerableReason | null;
  @Field(() => String, { nullable: true, description: 'Reference of the request that it answers.' })
  requestId?: string | null;
  @Field(() => Section35Enum, { nullable: true, description: 'Section 35.' })
  section35?: 'NECESSARY_FOR_TASK' | 'CONSENT' | null;
  @Field(() => [Schedule8Enum], { description: 'Schedule 8 conditions.' })
  sch8!: Sch8Code[];
  @Field(() => String, { nullable: true, description: 'Why it is strictly necessary.' })
  strictNecessityText?: string | null;
  @Field(() => [ConfidentialityBasisEnum], { description: 'Layer 3: why a duty of confidence allows it.' })
  confidentialityBases!: ConfidentialityBasis[];
  @Field(() => String, { description: 'Layer 4: why it is needed.' })
  necessityText!: string;
  @Field(() => Boolean, { description: 'Layer 4: whether sharing less was thought of.' })
  lessIntrusiveConsidered!: boolean;
  @Field(() => String, { description: 'Layer 4: why it is in proportion.' })
  proportionalityText!: string;
  @Field(() => [String], { description: 'Warnings that the owner read and went on from.' })
  acknowledged!: string[];
}

@Sensitivity('CASE')
@ObjectType('BasisProblem', { description: 'Something to put right in a basis, to read first, or to know.' })
export class BasisProblemModel {
  @Field(() => Int, { description: 'The layer, 1 to 5.' })
  layer!: number;
  @Field(() => String, { description: 'Its code.' })
  code!: string;
  @Field(() => String, { description: 'The field of the basis.' })
  path!: string;
  @Field(() => String, { description: 'What to do, in words.' })
  message!: string;
  @Field(() => BasisWeightEnum, { description: 'Whether it stops, must be read first, or only warns.' })
  weight!: BasisProblem['weight'];
  @Field(() => [Schedule1Enum], { description: 'Conditions to look at instead.' })
  alternatives!: readonly Sch1Code[];
}
