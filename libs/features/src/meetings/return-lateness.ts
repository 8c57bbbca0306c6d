import { londonDate } from '@concord/domain';
import type { AgencyReturn } from './agency-return.entity.js';

/** Computed, never stored: the day has passed and nothing has come. */
export const isLate = ({ state, dueOn }: Pick<AgencyReturn, 'state' | 'dueOn'>, now: Date): boolean => state !== 'SUBMITTED' && dueOn < londonDate(now);
