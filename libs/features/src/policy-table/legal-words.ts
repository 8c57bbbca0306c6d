import {
  art6Labels, art9Labels, type BasisProblem, confidentialityBasisLabels, type GatewayCode, gateways, informPracticeLabels, informPractices, regimeLabels, sch1Labels,
  sch1Paragraph18ReasonLabels, sch8Labels, vulnerableReasonLabels, vulnerableReasons,
} from '@concord/domain';
import { enumOf } from '@concord/platform';

const codesOf = <Code extends string>(labels: Record<Code, string>): Code[] => Object.keys(labels) as Code[];
const gatewayLabels = Object.fromEntries(Object.values(gateways).map((it) => [it.code, `${it.label}. ${it.limits}`])) as Record<GatewayCode, string>;

/** The published enums of the five layers, made from the domain's words. */
export const GatewayEnum = enumOf('Gateway', 'A statute or common-law power that lets an agency share, or a duty to (layer 1).', Object.keys(gateways) as GatewayCode[], gatewayLabels);
export const RegimeEnum = enumOf('DataProtectionRegime', 'Which data protection law: a matter of agency and purpose, not of a case (layer 2).', codesOf(regimeLabels), regimeLabels);
export const Art6Enum = enumOf('Article6', 'UK GDPR article 6 (layer 2).', codesOf(art6Labels), art6Labels);
export const Art9Enum = enumOf('Article9', 'UK GDPR article 9, for health and other special categories (layer 2).', codesOf(art9Labels), art9Labels);
export const Schedule1Enum = enumOf('Schedule1', 'Data Protection Act 2018, Schedule 1 (layer 2).', codesOf(sch1Labels), sch1Labels);
export const Paragraph18ReasonEnum = enumOf('Paragraph18Reason', 'Why consent is not relied on, with Schedule 1 paragraph 18.', codesOf(sch1Paragraph18ReasonLabels), sch1Paragraph18ReasonLabels);
export const VulnerableReasonEnum = enumOf('VulnerableReason', 'Why the recognised legitimate interest of safeguarding holds.', vulnerableReasons, vulnerableReasonLabels);
export const Section35Enum = enumOf('Section35', 'Under which part of section 35 it is lawful, for law enforcement.', ['NECESSARY_FOR_TASK', 'CONSENT'], { NECESSARY_FOR_TASK: 'Necessary for a task of the competent authority', CONSENT: 'Consent' });
export const Schedule8Enum = enumOf('Schedule8', 'Data Protection Act 2018, Schedule 8, for sensitive law-enforcement processing.', codesOf(sch8Labels), sch8Labels);
export const ConfidentialityBasisEnum = enumOf('ConfidentialityBasis', 'Why a duty of confidence allows it (layer 3).', codesOf(confidentialityBasisLabels), confidentialityBasisLabels);
export const InformPracticeEnum = enumOf('InformPractice', 'What the person is told.', informPractices, informPracticeLabels);
export const PolicyChangeStateEnum = enumOf('PolicyChangeState', 'How far a change of the policy table has come.', ['PROPOSED', 'APPROVED', 'REFUSED', 'WITHDRAWN'], {
  PROPOSED: 'Waits for a second person', APPROVED: 'Approved', REFUSED: 'Refused', WITHDRAWN: 'Taken back',
});
export const BasisWeightEnum = enumOf('BasisProblemWeight', 'What a problem with a basis does.', ['REFUSED', 'ACKNOWLEDGE', 'WARNING'] satisfies BasisProblem['weight'][], {
  REFUSED: 'It must be put right first', ACKNOWLEDGE: 'It must be read first; acknowledging it is kept', WARNING: 'It stops nothing',
});
