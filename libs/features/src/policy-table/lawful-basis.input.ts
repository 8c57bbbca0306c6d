import type { Art6Code, Art9Code, BasisProblemCode, ConfidentialityBasis, GatewayCode, LawfulBasis, Regime, Sch1Code, Sch1Paragraph18Reason, Sch8Code, VulnerableReason } from '@concord/domain';
import { NullIsAbsent } from '@concord/platform';
import { Field, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsIn, IsOptional } from 'class-validator';
import { LineField, WordsField, YesField } from '../persons/index.js';
import { CodeOf, CodesOf } from './code-fields.js';
import { Art6Enum, Art9Enum, ConfidentialityBasisEnum, GatewayEnum, Paragraph18ReasonEnum, RegimeEnum, Schedule1Enum, Schedule8Enum, Section35Enum, VulnerableReasonEnum } from './legal-words.js';

/** The one warning that an owner may read and go on from. */
const ACKNOWLEDGEABLE: readonly BasisProblemCode[] = ['SCH1_18_AFTER_REFUSAL'];

@InputType({ description: 'The owner’s own lawful basis for one disclosure, all five layers. Leave it out to take the usual one of the policy table.' })
export class LawfulBasisInput implements LawfulBasis {
  @CodesOf('Power to share', GatewayEnum, { description: 'Layer 1: at least one power or duty.' })
  gatewayCodes!: GatewayCode[];
  @WordsField('Which function, order or notice', { description: 'The function, order, notice or request, where a power needs one.', max: 500, optional: true })
  gatewayNote?: string;
  @CodeOf('Data protection law', RegimeEnum, { description: 'Layer 2: which data protection law.' })
  regime!: Regime;
  @CodeOf('Article 6', Art6Enum, { description: 'Article 6, under UK GDPR.', optional: true })
  art6?: Art6Code;
  @CodeOf('Article 9', Art9Enum, { description: 'Article 9, for health and private life.', optional: true })
  art9?: Art9Code;
  @CodesOf('Schedule 1', Schedule1Enum, { description: 'Schedule 1 conditions.', optional: true })
  sch1?: Sch1Code[];
  @CodeOf('Reason for paragraph 18', Paragraph18ReasonEnum, { description: 'Why consent is not relied on, with paragraph 18.', optional: true })
  sch1Paragraph18Reason?: Sch1Paragraph18Reason;
  @CodeOf('Why the person is vulnerable', VulnerableReasonEnum, { description: 'With the recognised legitimate interest of safeguarding.', optional: true })
  vulnerableReason?: VulnerableReason;
  @LineField('The request', { description: 'Reference of the stored request, with the recognised legitimate interest of answering one.', optional: true })
  requestId?: string;
  @CodeOf('Section 35', Section35Enum, { description: 'Section 35, under Part 3.', optional: true })
  section35?: 'NECESSARY_FOR_TASK' | 'CONSENT';
  @CodesOf('Schedule 8', Schedule8Enum, { description: 'Schedule 8 conditions, under Part 3.', optional: true })
  sch8?: Sch8Code[];
  @WordsField('Why it is strictly necessary', { description: 'Under Part 3, for what is sensitive.', max: 1000, optional: true })
  strictNecessityText?: string;
  @CodesOf('Confidentiality', ConfidentialityBasisEnum, { description: 'Layer 3: why a duty of confidence allows it.' })
  confidentialityBases!: ConfidentialityBasis[];
  @WordsField('Why it is needed', { description: 'Layer 4: why it is needed.', max: 1000, optional: true })
  necessityText: string = '';
  @YesField('Sharing less', { description: 'Layer 4: whether sharing less, or without a name, was thought of.' })
  lessIntrusiveConsidered!: boolean;
  @WordsField('Why it is in proportion', { description: 'Layer 4: why this much, to these agencies.', max: 1000, optional: true })
  proportionalityText: string = '';
  @Field(() => [String], { nullable: true, description: `Warnings that you read and go on from: ${ACKNOWLEDGEABLE.join(', ')}. Kept with the basis.` })
  @NullIsAbsent()
  @IsOptional()
  @ArrayMaxSize(5, { message: 'Acknowledge only what you were warned of' })
  @IsIn([...ACKNOWLEDGEABLE], { each: true, message: 'Acknowledge only what you were warned of' })
  acknowledged?: BasisProblemCode[];
}
