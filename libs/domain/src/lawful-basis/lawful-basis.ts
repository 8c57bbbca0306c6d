import type { Art6Code, Art9Code, ConfidentialityBasis, GatewayCode, Regime, Sch1Code, Sch1Paragraph18Reason, Sch8Code } from '../forums/legal-basis.js';

const codesOf = <Code extends string>(labels: Record<Code, string>): Code[] => Object.keys(labels) as Code[];

/** Why the recognised legitimate interest of safeguarding holds (governance 1.2). */
export type VulnerableReason = 'UNDER_18' | 'ADULT_AT_RISK';
export const vulnerableReasonLabels: Record<VulnerableReason, string> = {
  ADULT_AT_RISK: 'An adult at risk',
  UNDER_18: 'Under 18',
};
export const vulnerableReasons = codesOf(vulnerableReasonLabels);

/** The five questions every disclosure answers (governance 1.1). */
export type BasisLayer = 1 | 2 | 3 | 4 | 5;

/** The five layers of one disclosure. The owner chooses codes and writes few words; it is frozen on the release. */
export interface LawfulBasis {
  /** Layer 1: at least one power or duty. */
  readonly gatewayCodes: readonly GatewayCode[];
  /** The agency's function, or the order, notice or written request and its scope and date, where a gateway needs one. */
  readonly gatewayNote?: string | undefined;
  /** Layer 2. */
  readonly regime: Regime;
  readonly art6?: Art6Code | undefined;
  readonly art9?: Art9Code | undefined;
  readonly sch1?: readonly Sch1Code[] | undefined;
  readonly sch1Paragraph18Reason?: Sch1Paragraph18Reason | undefined;
  readonly vulnerableReason?: VulnerableReason | undefined;
  /** The stored request that states that the requester needs it for a public task. */
  readonly requestId?: string | undefined;
  readonly section35?: 'NECESSARY_FOR_TASK' | 'CONSENT' | undefined;
  readonly sch8?: readonly Sch8Code[] | undefined;
  readonly strictNecessityText?: string | undefined;
  /** Layer 3: why a duty of confidence allows it. */
  readonly confidentialityBases: readonly ConfidentialityBasis[];
  /** Layer 4. */
  readonly necessityText: string;
  readonly lessIntrusiveConsidered: boolean;
  readonly proportionalityText: string;
  /** Warnings that the owner read and went on from. Kept with the basis (R17). */
  readonly acknowledged?: readonly BasisProblemCode[] | undefined;
}

/** Whether what stands beside a choice is a whole basis of the owner's, rather than a line or two over the usual one. */
export const isWholeBasis = (said: object): said is LawfulBasis => 'regime' in said;

/** What can be wrong with a basis. */
export type BasisProblemCode =
  | 'GATEWAY_MISSING'
  | 'GATEWAY_OFF'
  | 'GATEWAY_NOTE'
  | 'GATEWAY_NOT_YOURS'
  | 'GATEWAY_CARE_ONLY'
  | 'GATEWAY_OBJECTION'
  | 'GATEWAY_PATIENT_INFORMATION'
  | 'GATEWAY_AGREEMENT'
  | 'REGIME_NOT_YOURS'
  | 'ART6_MISSING'
  | 'ART6_PUBLIC_AUTHORITY'
  | 'ART6_REQUEST'
  | 'ART6_VULNERABLE'
  | 'ART6_CONSENT'
  | 'ART9_MISSING'
  | 'ART9_CONSENT'
  | 'ART9_CAN_CONSENT'
  | 'SCH1_MISSING'
  | 'SCH1_OFFENCES'
  | 'SCH1_18_REASON'
  | 'SCH1_18_AFTER_REFUSAL'
  | 'SECTION35_MISSING'
  | 'SECTION35_CONSENT'
  | 'SCH8_MISSING'
  | 'STRICT_NECESSITY'
  | 'CONFIDENCE_MISSING'
  | 'CONFIDENCE_CONSENT'
  | 'CONFIDENCE_DIRECT_CARE'
  | 'CONFIDENCE_CAPACITY'
  | 'CONFIDENCE_POWER_ALONE'
  | 'NECESSITY_MISSING'
  | 'PROPORTION_MISSING'
  | 'LESS_INTRUSIVE'
  | 'HANDLING_CONDITIONS'
  | 'POLICY_DOCUMENT';

/** Something to put right, to acknowledge, or to know. Each names its layer and the field. */
export interface BasisProblem {
  readonly layer: BasisLayer;
  readonly code: BasisProblemCode;
  /** The field of the basis, such as `sch1`. */
  readonly path: string;
  readonly message: string;
  /** REFUSED stops; ACKNOWLEDGE stops until the owner has read it; WARNING never stops. */
  readonly weight: 'REFUSED' | 'ACKNOWLEDGE' | 'WARNING';
  /** Conditions to look at instead, where there are any. */
  readonly alternatives: readonly Sch1Code[];
}

/** Says whether the problem stands in the way of sharing. */
export const stopsSharing = (problem: BasisProblem): boolean => problem.weight !== 'WARNING';
