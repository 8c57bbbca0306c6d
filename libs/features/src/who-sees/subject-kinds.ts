import { enumOf } from '@concord/platform';

/** What may be asked about. */
export const subjectKinds = ['ITEM', 'PLAN_ENTRY', 'RISK', 'RISK_RATING', 'ACTION', 'DECISION', 'NOTE', 'MINUTES_BLOCK'] as const;
export type SubjectKind = (typeof subjectKinds)[number];

export const WhoSeesSubjectKindEnum = enumOf('WhoSeesSubjectKind', 'What "who can see this, and why?" may be asked about.', subjectKinds, {
  ITEM: 'A statement',
  PLAN_ENTRY: 'A line of the shared plan',
  RISK: 'A risk',
  RISK_RATING: 'A rating of a risk',
  ACTION: 'An agreed action',
  DECISION: 'A decision of a meeting',
  NOTE: 'A note of what was discussed',
  MINUTES_BLOCK: 'A block of draft minutes',
});
