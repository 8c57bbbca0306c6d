export { abuseTypes, type AbuseType } from './abuse-types.js';
export { accommodationStatuses, type AccommodationStatus } from './accommodation.js';
export { addressKinds, addressSafeties, safetyFor, type AddressKind, type AddressSafety } from './addresses.js';
export {
  adultAtRiskAnswers,
  isWithoutAnswer,
  withoutAnswer,
  yesNoAnswers,
  type AdultAtRiskAnswer,
  type WithoutAnswer,
  type YesNoAnswer,
} from './answers.js';
export { isCodeOf, labelOf, type CodeList, type CodeListEntry, type CodeOf } from './code-list.js';
export { communicationNeeds, type CommunicationNeed } from './communication-needs.js';
export { ethnicities, nhsEthnicityCode, type Ethnicity } from './ethnicities.js';
export { languages, type Language } from './languages.js';
export { marmTriggers, type MarmTrigger } from './marm-triggers.js';
export {
  householdMemberKinds,
  inverseRelationship,
  relationships,
  type HouseholdMemberKind,
  type Relationship,
} from './relationships.js';
export {
  genderIdentities,
  pronouns,
  sexes,
  statedGenders,
  type GenderIdentity,
  type Pronouns,
  type Sex,
  type StatedGender,
} from './sex-and-gender.js';
