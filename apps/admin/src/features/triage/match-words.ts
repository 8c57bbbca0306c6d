import { identifierKinds, isCodeOf, labelOf } from '@concord/domain';

/** Why two records came up together. */
export const reasonText = (reason: string): string =>
  isCodeOf(identifierKinds, reason)
    ? `The same ${labelOf(identifierKinds, reason)}`
    : 'The same name and date of birth';

export const outcomeText = (outcome: string | null | undefined): string => {
  if (outcome === 'SAME_PERSON') return 'One person: linked';
  if (outcome === 'DIFFERENT_PEOPLE') return 'Two different people';
  return outcome === 'UNLINKED' ? 'Link taken back' : 'Waiting';
};
