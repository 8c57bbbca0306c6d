import { withoutAnswer } from './answers.js';
import type { CodeList, CodeListEntry, CodeOf } from './code-list.js';

/** Sex, with the probation and prison codes beside it (reference 6.2). */
export const sexes = [
  { code: 'FEMALE', label: 'Female', hmppsCode: 'F' },
  { code: 'MALE', label: 'Male', hmppsCode: 'M' },
  { code: 'NOT_SPECIFIED', label: 'Not specified', hmppsCode: 'NS' },
  { code: 'NOT_ASKED', label: 'Not asked', hmppsCode: 'N' },
  { code: 'PREFER_NOT_TO_SAY', label: 'Asked, prefers not to say', hmppsCode: 'NS' },
  { code: 'UNKNOWN', label: 'Not known', hmppsCode: 'N' },
] as const satisfies CodeList<CodeListEntry & { hmppsCode: string }>;

/** The gender a person states, with the NHS codes beside it (reference 6.2). */
export const statedGenders = [
  { code: 'FEMALE', label: 'Female', nhsCode: '2' },
  { code: 'MALE', label: 'Male', nhsCode: '1' },
  { code: 'INDETERMINATE', label: 'Cannot be said to be female or male', nhsCode: '9' },
  { code: 'NOT_ASKED', label: 'Not asked', nhsCode: 'X' },
  { code: 'PREFER_NOT_TO_SAY', label: 'Asked, prefers not to say', nhsCode: 'X' },
  { code: 'UNKNOWN', label: 'Asked, answer not known', nhsCode: 'X' },
] as const satisfies CodeList<CodeListEntry & { nhsCode: string }>;

/**
 * The gender a person lives as, in their words. There is no question here about gender at birth: trans history is hidden
 * by default and telling it can be an offence (Gender Recognition Act 2004 s22; reference 6.2).
 */
export const genderIdentities = [
  { code: 'FEMALE', label: 'Female', hmppsCode: 'GIF' },
  { code: 'MALE', label: 'Male', hmppsCode: 'GIM' },
  { code: 'NON_BINARY', label: 'Non-binary', hmppsCode: 'GINB' },
  { code: 'SELF_DESCRIBED', label: 'In their own words', hmppsCode: 'GISD' },
  { code: 'NOT_ASKED', label: 'Not asked', hmppsCode: 'UNK' },
  { code: 'PREFER_NOT_TO_SAY', label: 'Asked, prefers not to say', hmppsCode: 'GIRF' },
  { code: 'UNKNOWN', label: 'Asked, answer not known', hmppsCode: 'UNK' },
] as const satisfies CodeList<CodeListEntry & { hmppsCode: string }>;

/** The words people use for themselves in the third person. */
export const pronouns = [
  { code: 'SHE_HER', label: 'She, her' },
  { code: 'HE_HIM', label: 'He, him' },
  { code: 'THEY_THEM', label: 'They, them' },
  { code: 'OTHER', label: 'Other' },
  ...withoutAnswer,
] as const satisfies CodeList;

export type Sex = CodeOf<typeof sexes>;
export type StatedGender = CodeOf<typeof statedGenders>;
export type GenderIdentity = CodeOf<typeof genderIdentities>;
export type Pronouns = CodeOf<typeof pronouns>;
