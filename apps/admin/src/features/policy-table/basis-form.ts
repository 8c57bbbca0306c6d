import type { Art6Code, Art9Code, ConfidentialityBasis, GatewayCode, Regime, Sch1Code, Sch1Paragraph18Reason, Sch8Code, VulnerableReason } from '@concord/domain';
import type { LawfulBasisInput, UsualBasisQuery } from '../../gql/graphql.js';

/** The five layers as a form holds them. */
export interface BasisValues {
  gatewayCodes: readonly GatewayCode[];
  gatewayNote: string;
  regime: Regime | '';
  art6: Art6Code | '';
  art9: Art9Code | '';
  sch1: readonly Sch1Code[];
  sch1Paragraph18Reason: Sch1Paragraph18Reason | '';
  vulnerableReason: VulnerableReason | '';
  requestId: string;
  sch8: readonly Sch8Code[];
  strictNecessityText: string;
  confidentialityBases: readonly ConfidentialityBasis[];
  necessityText: string;
  lessIntrusiveConsidered: boolean;
  proportionalityText: string;
  acknowledged: boolean;
}

export const noBasis: BasisValues = {
  gatewayCodes: [], gatewayNote: '', regime: '', art6: '', art9: '', sch1: [], sch1Paragraph18Reason: '', vulnerableReason: '', requestId: '', sch8: [], strictNecessityText: '',
  confidentialityBases: [], necessityText: '', lessIntrusiveConsidered: false, proportionalityText: '', acknowledged: false,
};

/** The usual basis as the form's beginning; words that the owner has typed already stay. */
export const basisFrom = (usual: UsualBasisQuery['usualBasis']['basis'], { strictNecessityText }: BasisValues): BasisValues => ({
  ...noBasis,
  gatewayCodes: usual.gatewayCodes,
  gatewayNote: usual.gatewayNote ?? '',
  regime: usual.regime,
  art6: usual.art6 ?? '',
  art9: usual.art9 ?? '',
  sch1: usual.sch1,
  sch1Paragraph18Reason: usual.sch1Paragraph18Reason ?? '',
  vulnerableReason: usual.vulnerableReason ?? '',
  sch8: usual.sch8,
  strictNecessityText: strictNecessityText || (usual.strictNecessityText ?? ''),
  confidentialityBases: usual.confidentialityBases,
  necessityText: usual.necessityText,
  lessIntrusiveConsidered: usual.lessIntrusiveConsidered,
  proportionalityText: usual.proportionalityText,
});

/** What is sent: nothing while the usual basis is kept and needs no words of the owner's. */
export function basisInput(values: BasisValues): LawfulBasisInput | undefined {
  if (!values.regime) return undefined;
  const { regime, art6, art9, sch1, sch8, sch1Paragraph18Reason, vulnerableReason, requestId, gatewayNote, strictNecessityText, acknowledged, ...rest } = values;
  const common = { ...rest, regime, gatewayCodes: [...rest.gatewayCodes], confidentialityBases: [...rest.confidentialityBases], gatewayNote: gatewayNote || undefined };
  if (regime === 'PART_3') return { ...common, section35: 'NECESSARY_FOR_TASK', sch8: [...sch8], strictNecessityText: strictNecessityText || undefined };
  return {
    ...common,
    art6: art6 || undefined,
    art9: art9 || undefined,
    sch1: [...sch1],
    sch1Paragraph18Reason: sch1.includes('S1_18') ? sch1Paragraph18Reason || undefined : undefined,
    vulnerableReason: art6 === 'A6_EA6' ? vulnerableReason || undefined : undefined,
    requestId: art6 === 'A6_EA1' ? requestId || undefined : undefined,
    acknowledged: acknowledged ? ['SCH1_18_AFTER_REFUSAL'] : [],
  };
}
