import { ratingSourceLabels, type RatingSource } from '@concord/domain';
import { enumOf } from '@concord/platform';
import type { PlanEntryChange } from './plan-entry-revision.entity.js';

const changeLabels: Record<PlanEntryChange, string> = {
  WRITTEN: 'Written',
  CHANGED: 'Worded anew',
  CONFIRMED: 'Confirmed as still correct',
  WITHDRAWN: 'Taken out',
};

/** The published enums of risks and plans. */
export const RatingSourceEnum = enumOf('RatingSource', 'Whose rating it is. Ratings stand beside each other and are never averaged.', Object.keys(ratingSourceLabels) as RatingSource[], ratingSourceLabels);
export const PlanChangeEnum = enumOf('PlanChange', 'What happened to a risk or a plan entry.', Object.keys(changeLabels) as PlanEntryChange[], changeLabels);
