/** The numbers of emergency openings. A partnership sets them in its environment; these are the national defaults. */
export interface EmergencySettings {
  /** How long an opening lasts. */
  readonly minutes: number;
  /** How much one extension adds. There is one. */
  readonly extensionMinutes: number;
  /** Working days until somebody else has looked at it. */
  readonly reviewWorkingDays: number;
  /** The shortest "why this person now". */
  readonly shortestReason: number;
  /** How like the last reason a new one may be, from 0 to 1. */
  readonly mostAlike: number;
  /** How many openings of one practitioner in thirty days are pointed out to the reviewer. */
  readonly manyInThirtyDays: number;
}

export const emergencyDefaults: EmergencySettings = {
  minutes: 60,
  extensionMinutes: 60,
  reviewWorkingDays: 2,
  shortestReason: 40,
  mostAlike: 0.9,
  manyInThirtyDays: 3,
};
