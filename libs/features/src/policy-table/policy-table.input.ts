import type { Art6Code, Art9Code, BasisDefault, ConfidentialityBasis, GatewayCode, InformPractice, PolicySetting, Regime, Sch1Code, Sch8Code, Sector } from '@concord/domain';
import { DateTime, InvalidInput } from '@concord/platform';
import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsDate, IsIn, ValidateNested } from 'class-validator';
import { SectorEnum } from '../agencies/index.js';
import { IdField, LineField, SubmissionField, VersionField, WordsField, YesField } from '../persons/index.js';
import { CodeOf, CodesOf } from './code-fields.js';
import { Art6Enum, Art9Enum, ConfidentialityBasisEnum, GatewayEnum, InformPracticeEnum, RegimeEnum, Schedule1Enum, Schedule8Enum } from './legal-words.js';

@InputType({ description: 'What a row should offer.' })
export class PolicySettingInput {
  @CodesOf('Power to share', GatewayEnum, { description: 'Powers and duties, the usual one first.' })
  gatewayCodes!: GatewayCode[];
  @CodeOf('Data protection law', RegimeEnum, { description: 'Which data protection law.' })
  regime!: Regime;
  @CodeOf('Article 6', Art6Enum, { description: 'Article 6, under UK GDPR.', optional: true })
  art6?: Art6Code;
  @CodeOf('Article 9', Art9Enum, { description: 'Article 9, under UK GDPR.', optional: true })
  art9?: Art9Code;
  @CodesOf('Schedule 1', Schedule1Enum, { description: 'Schedule 1 conditions, the usual first.', optional: true })
  sch1?: Sch1Code[];
  @CodesOf('Schedule 8', Schedule8Enum, { description: 'Schedule 8 conditions, under Part 3.', optional: true })
  sch8?: Sch8Code[];
  @CodesOf('Confidentiality', ConfidentialityBasisEnum, { description: 'Why a duty of confidence may allow it, the usual first.' })
  confidentialityBases!: ConfidentialityBasis[];
  @WordsField('What to check', { description: 'What an owner checks before keeping it.', max: 1000 })
  note!: string;
  @CodeOf('Telling the person', InformPracticeEnum, { description: 'What the person is told.' })
  inform!: InformPractice;
  @YesField('Sharing against a refusal', { description: 'Whether sharing against a refusal may be asked for.' })
  overrideUsed!: boolean;
}

@InputType({ description: 'Proposes a change of one row of the policy table. It does nothing until somebody else approves it.' })
export class ProposePolicyChangeInput {
  @LineField('The forum', { description: 'The forum.', max: 60 })
  forumCode!: string;
  @Field(() => SectorEnum, { description: 'The sector of the owner.' })
  @IsIn(Object.keys(SectorEnum), { message: 'Choose a kind of organisation from the list' })
  ownerSector!: Sector;
  @Field(() => PolicySettingInput, { description: 'What the row should offer.' })
  @Type(() => PolicySettingInput)
  @ValidateNested()
  setting!: PolicySettingInput;
  @WordsField('The reason', { description: 'Why.', max: 1000 })
  reason!: string;
  @Field(() => DateTime, { description: 'From when. It is never used before somebody approves it.' })
  @IsDate({ message: 'Say from when' })
  validFrom!: Date;
  @SubmissionField()
  submissionId?: string;
}

@InputType({ description: 'Decides about a proposed change.' })
export class DecidePolicyChangeInput {
  @IdField({ description: 'The change.' })
  id!: string;
  @VersionField()
  version!: number;
  @WordsField('The reason', { description: 'Why; needed to refuse.', max: 1000, optional: true })
  reason?: string;
}

/** The setting as the domain has it: one of two regimes, whole. */
export function settingFrom({ inform, overrideUsed, ...said }: PolicySettingInput): PolicySetting {
  return { layers: layersFrom(said), inform, overrideUsed };
}

function layersFrom({ gatewayCodes, confidentialityBases, note, regime, art6, art9, sch1 = [], sch8 = [] }: Omit<PolicySettingInput, 'inform' | 'overrideUsed'>): BasisDefault {
  const common = { gatewayCodes, confidentialityBases, note };
  if (regime === 'PART_3') return { ...common, regime, section35: 'NECESSARY_FOR_TASK', sch8, strictNecessityTextRequired: true };
  if (!art6) throw new InvalidInput([{ path: 'setting.art6', message: 'Choose the article 6 basis.' }]);
  if (!art9) throw new InvalidInput([{ path: 'setting.art9', message: 'Choose the article 9 condition.' }]);
  return { ...common, regime, art6, art9, sch1, sch1ReasonRequiredFor: sch1.filter((it) => it === 'S1_18') };
}
