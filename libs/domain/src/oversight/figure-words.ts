import { emergencyGroundLabels } from '../emergency/index.js';
import { overrideGroundLabels } from '../override/index.js';

/** What each figure counts, and in what. */
const figureLabels: Readonly<Record<string, string>> = {
  REQUESTED: 'Requests to share without consent',
  AUTHORISED: 'of them authorised',
  REFUSED: 'of them refused',
  REQUESTED_PER_100_OPEN_CASES: 'Requests for every 100 open case files',
  MINUTES_TO_DECIDE: 'Minutes until decided, the middle one',
  TOLD_WITHIN_14_DAYS: 'Person told within 14 days, per cent',
  NOT_UPHELD: 'Not upheld at review, per cent of those reviewed',
  REVIEW_OVERDUE: 'Reviews overdue',
  ENDED_UNUSED: 'Ended without being used',
  SAME_REASON_AS_BEFORE: 'With a reason that was given before',
  EMERGENCIES: 'Emergency openings',
  EMERGENCIES_PER_1000_READS: 'Emergency openings for every 1,000 reads',
  EMERGENCIES_NOT_JUSTIFIED: 'Not justified, per cent of those looked at',
  EMERGENCY_LOOKS_OVERDUE: 'Emergency openings not looked at in time',
};

/** A figure's code in words. */
export function figureLabel(code: string): string {
  const [prefix = '', ground = ''] = code.split(':');
  if (prefix === 'GROUND') return `Ground: ${(overrideGroundLabels as Readonly<Record<string, string>>)[ground] ?? ground}`;
  if (prefix === 'EMERGENCY_GROUND') return `Emergency: ${(emergencyGroundLabels as Readonly<Record<string, string>>)[ground] ?? ground}`;
  return figureLabels[code] ?? code;
}
