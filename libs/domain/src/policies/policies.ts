import { agreedActionsPolicy } from './agreed-actions.policy.js';
import { blocksPolicy } from './blocks.policy.js';
import { caseFilesPolicy } from './case-files.policy.js';
import { directoryPolicy } from './directory.policy.js';
import { emergencyPolicy } from './emergency.policy.js';
import { meetingsPolicy } from './meetings.policy.js';
import { minutesPolicy } from './minutes.policy.js';
import { onwardSharingPolicy } from './onward-sharing.policy.js';
import { oversightPolicy } from './oversight.policy.js';
import { overridesPolicy } from './overrides.policy.js';
import { partnerAsksPolicy } from './partner-asks.policy.js';
import { personsPolicy } from './persons.policy.js';
import { plansPolicy } from './plans.policy.js';
import type { Policy } from './policy.js';
import { policyTablePolicy } from './policy-table.policy.js';
import { reviewsPolicy } from './reviews.policy.js';
import { sessionPolicy } from './session.policy.js';
import { sharingPolicy } from './sharing.policy.js';

/** Every policy of Concord. What none of them grants is refused. */
export const policies: readonly Policy[] = [
  sessionPolicy,
  directoryPolicy,
  personsPolicy,
  caseFilesPolicy,
  blocksPolicy,
  policyTablePolicy,
  sharingPolicy,
  plansPolicy,
  agreedActionsPolicy,
  meetingsPolicy,
  minutesPolicy,
  reviewsPolicy,
  overridesPolicy,
  oversightPolicy,
  onwardSharingPolicy,
  emergencyPolicy,
  partnerAsksPolicy,
];
