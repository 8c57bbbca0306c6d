import {
  askedChannelLabels, askedChannels, assertionTypeLabels, assertionTypes, consentCapacityBases, consentCapacityBasisLabels, consentDecisionKindLabels, consentDecisionKinds, explainedQuestionLabels, explainedQuestions, scopeActionLabels, scopeActions, capacityConclusionLabels, capacityConclusions, categories, categoryLabels, consentGivenByLabels, consentGivers, consentMethodLabels, consentMethods,
  type ConsentMode, consentStateLabels, consentStates, type GateReason, gateSentences, gradingSchemeLabels, gradingSchemes, handlingCodeLabels, handlingCodes, itemKindLabels, itemKinds, itemPersonRoleLabels, itemPersonRoles, markingLabels, markings,
  notSoughtReasonLabels, notSoughtReasons, releaseBases, releaseBasisLabels, riskToLabels, riskTos, scopeEffectLabels, scopeEffects, scopeRecipientLabels, scopeRecipients,
  type ShareDefault, shareDefaultLabels, sharedOutsideByLabels, sharedOutsideWays, withheldStyleLabels, withheldStyles,
} from '@concord/domain';
import { enumOf } from '@concord/platform';

/** The published enums of sharing and consent, made from the domain's words. */
export const CategoryEnum = enumOf('Category', 'What an item is about. One item has one category.', categories, categoryLabels);
export const AssertionTypeEnum = enumOf('AssertionType', 'How sure a statement is. An opinion is never shown as a fact.', assertionTypes, assertionTypeLabels);
export const HandlingCodeEnum = enumOf('HandlingCode', 'What a recipient may do with it; police codes P and C.', handlingCodes, handlingCodeLabels);
export const GradingSchemeEnum = enumOf('GradingScheme', 'How police grade what they know; the older scheme stands on older records only.', gradingSchemes, gradingSchemeLabels);
export const MarkingEnum = enumOf('Marking', 'The marking of what somebody brings. Concord holds OFFICIAL only.', markings, markingLabels);
export const RiskToEnum = enumOf('RiskTo', 'Who would come to harm.', riskTos, riskToLabels);
export const WithheldStyleEnum = enumOf('WithheldStyle', 'What people are shown who may not see an item.', withheldStyles, withheldStyleLabels);
export const ItemKindEnum = enumOf('ItemKind', 'How an item came about.', itemKinds, itemKindLabels);
export const ItemPersonRoleEnum = enumOf('ItemPersonRole', 'What a person has to do with a statement.', itemPersonRoles, itemPersonRoleLabels);
export const ReleaseBasisEnum = enumOf('ReleaseBasis', 'On what a release rests.', releaseBases, releaseBasisLabels);
export const ShareDefaultEnum = enumOf('ShareDefault', 'Where the owner’s pen starts for a category and function; never a decision.', Object.keys(shareDefaultLabels) as ShareDefault[], shareDefaultLabels);
export const SharedOutsideByEnum = enumOf('SharedOutsideBy', 'How something was shared outside Concord.', sharedOutsideWays, sharedOutsideByLabels);
export const GateReasonEnum = enumOf('ReleaseReason', 'Why a release is made or held back.', Object.keys(gateSentences) as GateReason[], gateSentences);
export const SecondLookOutcomeEnum = enumOf('SecondLookOutcome', 'What the second look at an urgent release decided.', ['UPHELD', 'CLOSED'], { UPHELD: 'Right to share; it stays', CLOSED: 'Not shared any further' });
export const VisitAdviceEnum = enumOf('VisitAdvice', 'What to do about a visit.', ['DO_NOT_VISIT', 'FOLLOW_THE_ADVICE', 'RING_FIRST'], {
  DO_NOT_VISIT: 'Do not visit', FOLLOW_THE_ADVICE: 'Follow the advice', RING_FIRST: 'Ring before you go; no advice was shared with you, which does not make it safe',
});

export const ConsentStateEnum = enumOf('ConsentState', 'What was said or done about consent.', consentStates, consentStateLabels);
export const ConsentPositionStateEnum = enumOf('ConsentPositionState', 'Where consent stands on a case file now.', [...consentStates, 'EXPIRED', 'NOT_RECORDED'], {
  ...consentStateLabels, EXPIRED: 'Agreed once; it has run out', NOT_RECORDED: 'Nothing is recorded yet',
});
export const ConsentGivenByEnum = enumOf('ConsentGivenBy', 'Who gave the answer. There is no next of kin: family is consulted and cannot sign for an adult.', consentGivers, consentGivenByLabels);
export const ConsentMethodEnum = enumOf('ConsentMethod', 'How the answer was given.', consentMethods, consentMethodLabels);
export const NotSoughtReasonEnum = enumOf('NotSoughtReason', 'Why somebody was deliberately not asked.', notSoughtReasons, notSoughtReasonLabels);
export const CoercionEnum = enumOf('CoercionConcern', 'Whether somebody may be putting pressure on the person.', ['NONE', 'SUSPECTED'], { NONE: 'No concern', SUSPECTED: 'Suspected' });
export const ScopeActionEnum = enumOf('ConsentScopeAction', 'What may be done with it.', scopeActions, scopeActionLabels);
export const ConsentDecisionKindEnum = enumOf('ConsentDecisionKind', 'What was asked: consent, which a no ends, or views, which are heard and are no veto.', consentDecisionKinds, consentDecisionKindLabels);
export const ExplainedQuestionEnum = enumOf('ExplainedQuestion', 'What was explained before the person answered.', explainedQuestions, explainedQuestionLabels);
export const ConsentCapacityBasisEnum = enumOf('ConsentCapacityBasis', 'Whether the person could decide this, as far as whoever asked could tell.', consentCapacityBases, consentCapacityBasisLabels);
export const AskedChannelEnum = enumOf('AskedChannel', 'How somebody was asked, or tried to be reached.', askedChannels, askedChannelLabels);
export const ScopeEffectEnum = enumOf('ConsentScopeEffect', 'Yes or no. A no beats a yes.', scopeEffects, scopeEffectLabels);
export const ScopeRecipientEnum = enumOf('ConsentScopeRecipient', 'To whom a line of consent speaks.', scopeRecipients, scopeRecipientLabels);
export const CapacityConclusionEnum = enumOf('CapacityConclusion', 'What an assessment of capacity found.', capacityConclusions, capacityConclusionLabels);
export const CapacityNowEnum = enumOf('CapacityNow', 'Capacity for the decision about sharing, as it stands.', ['PRESUMED', ...capacityConclusions], { PRESUMED: 'Presumed to have capacity', ...capacityConclusionLabels });
const modes: readonly ConsentMode[] = ['NOT_APPLICABLE', 'INFORM_AND_VIEWS', 'EXPECTED', 'REQUIRED'];
export const ConsentModeEnum = enumOf('ConsentMode', 'What consent means in a forum.', modes, {
  NOT_APPLICABLE: 'The forum shares by law; consent is not asked', INFORM_AND_VIEWS: 'The person is told and their views are recorded',
  EXPECTED: 'The person is asked; a refusal holds back what is confidential and risks them alone', REQUIRED: 'Nothing is shared without consent, an anonymous discussion or an override',
});
export const EffectChangeEnum = enumOf('ConsentEffectChange', 'What a change of consent does.', ['OPENS', 'CLOSES', 'SAME'], { OPENS: 'May be shared from now on', CLOSES: 'Is not shared any more', SAME: 'Stays as it is' });
