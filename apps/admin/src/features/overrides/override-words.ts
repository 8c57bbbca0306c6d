import { agencyFunctionLabels, categoryLabels, type OverrideStanding, overrideStandingLabels } from '@concord/domain';
import { showDate, type TagColour } from '@concord/ui';
import type { OverrideLinePartsFragment } from '../../gql/graphql.js';

export { overrideStandingLabels };

export const standingColours: Record<OverrideStanding, TagColour> = {
  REQUESTED: 'orange',
  ACTIVE: 'red',
  EXPIRED: 'grey',
  REFUSED: 'grey',
  WITHDRAWN: 'grey',
  REVOKED: 'grey',
  LAPSED: 'grey',
  CONSENTED: 'green',
  ENDED_BY_REVIEW: 'purple',
};

/** It ends as that day ends; people name the last day on which it holds. */
export const lastDay = (until: string): string => showDate(new Date(Date.parse(until) - 1).toISOString());

/** "Mental health, to Fenwickshire Police (police)". */
export const lineWords = ({ category, agency, agencyFunction }: OverrideLinePartsFragment): string =>
  `${categoryLabels[category]}, to ${agency?.name ?? 'an agency'} (${agencyFunctionLabels[agencyFunction].toLowerCase()})`;

/** "Used 3 times, first on 5 March 2026 at 14:03". */
export const usedWords = (uses: number, firstUse: string): string => (uses === 0 ? 'Not used yet' : `Used ${uses === 1 ? 'once' : `${uses} times`}, first on ${firstUse}`);
