import { withoutAnswer } from './answers.js';
import type { CodeList, CodeOf } from './code-list.js';

/**
 * How a person describes their own ethnicity: the 16 NHS categories of 2001 by their NHS letters, and the ways of
 * having no answer (reference 6.2). An officer's observation is another thing and never goes here.
 */
export const ethnicities = [
  { code: 'A', label: 'White: British' },
  { code: 'B', label: 'White: Irish' },
  { code: 'C', label: 'White: any other White background' },
  { code: 'D', label: 'Mixed: White and Black Caribbean' },
  { code: 'E', label: 'Mixed: White and Black African' },
  { code: 'F', label: 'Mixed: White and Asian' },
  { code: 'G', label: 'Mixed: any other mixed background' },
  { code: 'H', label: 'Asian or Asian British: Indian' },
  { code: 'J', label: 'Asian or Asian British: Pakistani' },
  { code: 'K', label: 'Asian or Asian British: Bangladeshi' },
  { code: 'L', label: 'Asian or Asian British: any other Asian background' },
  { code: 'M', label: 'Black or Black British: Caribbean' },
  { code: 'N', label: 'Black or Black British: African' },
  { code: 'P', label: 'Black or Black British: any other Black background' },
  { code: 'R', label: 'Chinese' },
  { code: 'S', label: 'Any other ethnic group' },
  ...withoutAnswer,
] as const satisfies CodeList;

export type Ethnicity = CodeOf<typeof ethnicities>;

/** Gives the code that NHS returns use: Z for asked and declined, 99 for not known; they do not know "not asked". */
export function nhsEthnicityCode(ethnicity: Ethnicity): string {
  if (ethnicity === 'PREFER_NOT_TO_SAY') return 'Z';
  return ethnicity === 'NOT_ASKED' || ethnicity === 'UNKNOWN' ? '99' : ethnicity;
}
