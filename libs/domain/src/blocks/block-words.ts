/** Why somebody may not see anything about a person. The code is stored; the words beside it are for those who look after the record. */
export type BlockReason =
  | 'FAMILY'
  | 'PARTNER_OR_EX_PARTNER'
  | 'COLLEAGUE'
  | 'COMPLAINT'
  | 'UNDER_INVESTIGATION'
  | 'PRESSURE_SUSPECTED'
  | 'PERSON_ASKED'
  | 'CONFLICT_OF_INTEREST'
  | 'SAME_HOME_OR_NAME'
  | 'OWN_RECORD'
  | 'OTHER';

export const blockReasonLabels: Record<BlockReason, string> = {
  FAMILY: 'Family or household of the person',
  PARTNER_OR_EX_PARTNER: 'Partner or former partner',
  COLLEAGUE: 'Works, or worked, with the person',
  COMPLAINT: 'A complaint or proceedings between them',
  UNDER_INVESTIGATION: 'Under investigation in this matter',
  PRESSURE_SUSPECTED: 'May put the person under pressure',
  PERSON_ASKED: 'The person asked for it',
  CONFLICT_OF_INTEREST: 'Stepped back because of a conflict of interest',
  SAME_HOME_OR_NAME: 'Same home or surname as the person',
  OWN_RECORD: 'It is their own record',
  OTHER: 'Another reason',
};
export const blockReasons = Object.keys(blockReasonLabels) as BlockReason[];

/** Reasons that somebody may choose; the others are given by what happened. */
export const choosableBlockReasons: readonly BlockReason[] = ['FAMILY', 'PARTNER_OR_EX_PARTNER', 'COLLEAGUE', 'COMPLAINT', 'UNDER_INVESTIGATION', 'PRESSURE_SUSPECTED', 'PERSON_ASKED', 'SAME_HOME_OR_NAME', 'OTHER'];

/** Why Concord asks whether somebody should be shut out. */
export type SuggestionReason = 'SAME_SURNAME' | 'SAME_ADDRESS' | 'SAME_SURNAME_AND_ADDRESS';
export const suggestionReasonLabels: Record<SuggestionReason, string> = {
  SAME_SURNAME_AND_ADDRESS: 'Same surname and same home as the person',
  SAME_ADDRESS: 'Same home as the person',
  SAME_SURNAME: 'Same surname as the person, and a seat at the table',
};
export const suggestionReasons = Object.keys(suggestionReasonLabels) as SuggestionReason[];

export type SuggestionOutcome = 'BLOCKED' | 'DISMISSED';
export const suggestionOutcomeLabels: Record<SuggestionOutcome, string> = { BLOCKED: 'Shut out', DISMISSED: 'Not needed' };
export const suggestionOutcomes = Object.keys(suggestionOutcomeLabels) as SuggestionOutcome[];

/** What somebody asks about a restriction; another one answers. */
export type RestrictionQuestion = 'END' | 'EXTEND';
export const restrictionQuestionLabels: Record<RestrictionQuestion, string> = { END: 'End it', EXTEND: 'Make it last longer' };
export const restrictionQuestions = Object.keys(restrictionQuestionLabels) as RestrictionQuestion[];

/** All that an inviter is told about somebody who may not be asked (R09). */
export const SEAT_REFUSED = 'This person cannot be asked to this case. Choose somebody else. The co-ordinator has been told.';

