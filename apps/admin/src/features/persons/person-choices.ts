import {
  accommodationStatuses,
  addressKinds,
  addressSafeties,
  communicationNeeds,
  ethnicities,
  genderIdentities,
  householdMemberKinds,
  identifierKinds,
  isCodeOf,
  labelOf,
  languages,
  pronouns,
  relationships,
  sexes,
  withoutAnswer,
  yesNoAnswers,
  type CodeList,
} from '@concord/domain';

/** A code list as the options of a Select, Radios or Checkboxes. */
export const optionsOf = (list: CodeList) => list.map(({ code, label }) => ({ value: code, label }));

const languageAnswers: CodeList = [...languages, ...withoutAnswer.filter((it) => !isCodeOf(languages, it.code))];

/** The lists that the pages about a person choose from. */
export const choices = {
  accommodation: optionsOf(accommodationStatuses),
  addressKind: optionsOf(addressKinds),
  addressSafety: optionsOf(addressSafeties),
  communicationNeeds: optionsOf(communicationNeeds),
  ethnicity: optionsOf(ethnicities),
  genderIdentity: optionsOf(genderIdentities),
  householdKind: optionsOf(householdMemberKinds),
  identifierKind: optionsOf(identifierKinds),
  language: optionsOf(languageAnswers),
  pronouns: optionsOf(pronouns),
  relationship: optionsOf(relationships),
  sex: optionsOf(sexes),
  yesNo: optionsOf(yesNoAnswers),
};

const named =
  (list: CodeList) =>
  (code: string | null | undefined): string =>
    code && isCodeOf(list, code) ? labelOf(list, code) : '';

/** The words for a stored code. */
export const labels = {
  accommodation: named(accommodationStatuses),
  addressKind: named(addressKinds),
  addressSafety: (safety: string): string => named(addressSafeties)(safety).split(':')[0] ?? '',
  communicationNeed: named(communicationNeeds),
  ethnicity: named(ethnicities),
  genderIdentity: named(genderIdentities),
  householdKind: named(householdMemberKinds),
  identifierKind: named(identifierKinds),
  language: named(languageAnswers),
  pronouns: named(pronouns),
  relationship: named(relationships),
  sex: named(sexes),
  yesNo: named(yesNoAnswers),
};
