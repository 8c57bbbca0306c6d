import { blockReasonLabels, blockReasons, restrictionQuestionLabels, restrictionQuestions, statutoryBarLabels, statutoryBars, suggestionOutcomeLabels, suggestionOutcomes, suggestionReasonLabels, suggestionReasons } from '@concord/domain';
import { enumOf } from '@concord/platform';

export const BlockReasonEnum = enumOf('BlockReason', 'Why somebody may not see anything about a person.', blockReasons, blockReasonLabels);
export const SuggestionReasonEnum = enumOf('BlockSuggestionReason', 'Why Concord asks whether a colleague should be shut out.', suggestionReasons, suggestionReasonLabels);
export const SuggestionOutcomeEnum = enumOf('BlockSuggestionOutcome', 'What was answered to it.', suggestionOutcomes, suggestionOutcomeLabels);
export const RestrictionQuestionEnum = enumOf('RestrictionQuestion', 'What somebody asks about a restriction.', restrictionQuestions, restrictionQuestionLabels);
export const StatutoryBarEnum = enumOf('StatutoryBar', 'The law that closes something.', statutoryBars, statutoryBarLabels);
