import {
  confidentialityBasisLabels, type ConfidentialityBasis, type GatewayCode, gateways, incidentOutcomeLabels, incidentOutcomes, informDecisionLabels, informDecisions, notInformReasonLabels, notInformReasons,
  overrideGroundLabels, overrideGrounds, overrideReviewOutcomeLabels, overrideReviewOutcomes, overrideStandingLabels, overrideStandings, overridingBases, type ReasonWarning, type Telling,
} from '@concord/domain';
import { enumOf } from '@concord/platform';

const gatewayCodes = Object.keys(gateways) as GatewayCode[];
const gatewayLabels = Object.fromEntries(gatewayCodes.map((it) => [it, gateways[it].label])) as Record<GatewayCode, string>;
const bases: readonly ConfidentialityBasis[] = overridingBases;
const tellings: readonly Telling[] = ['DONE', 'WAITING', 'OVERDUE', 'NOT_TOLD'];
const warningKinds: readonly ReasonWarning['kind'][] = ['HOLLOW', 'SAME_AS_BEFORE'];

/** The published enums of sharing without consent, made from the domain's words. */
export const OverrideGroundEnum = enumOf('OverrideGround', 'Why an owner may share although the person said no.', overrideGrounds, overrideGroundLabels);
export const OverrideStandingEnum = enumOf('OverrideStanding', 'Where a request to share without consent stands now.', overrideStandings, overrideStandingLabels);
export const InformDecisionEnum = enumOf('InformDecision', 'What the person is told about it.', informDecisions, informDecisionLabels);
export const NotInformReasonEnum = enumOf('NotInformReason', 'Why somebody is not told, or not yet.', notInformReasons, notInformReasonLabels);
export const TellingEnum = enumOf('Telling', 'Whether the person was told, and whether that is late.', tellings, {
  DONE: 'They were told', WAITING: 'They will be told', OVERDUE: 'They should have been told by now', NOT_TOLD: 'They are not told, for the reason given',
});
export const OverrideReviewOutcomeEnum = enumOf('OverrideReviewOutcome', 'What the reviewer found.', overrideReviewOutcomes, overrideReviewOutcomeLabels);
export const OverrideGatewayEnum = enumOf('OverrideGateway', 'The law that lets the owner agency share.', gatewayCodes, gatewayLabels);
export const OverridingBasisEnum = enumOf('OverridingBasis', 'Why confidence may be set aside.', bases, confidentialityBasisLabels);
export const ReasonWarningKindEnum = enumOf('ReasonWarningKind', 'Why a reason should be looked at twice.', warningKinds, { HOLLOW: 'Made of stock phrases', SAME_AS_BEFORE: 'The same as in an earlier request' });
export const IncidentOutcomeEnum = enumOf('IncidentOutcome', 'What an incident turned out to be.', incidentOutcomes, incidentOutcomeLabels);
