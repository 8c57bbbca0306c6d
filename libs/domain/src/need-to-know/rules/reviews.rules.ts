import { actor, and, ne, or, row } from '../condition.js';
import { type Rule, rule, rulesFor } from '../rule.js';
import { hasEdge, holds, isActor, isOwnAgency, notShutOut, RECORD_CAPACITIES, rowIs } from '../vocabulary.js';

const carriesTheCase = and(notShutOut(), holds(...RECORD_CAPACITIES, 'LEAD_PROFESSIONAL', 'CASE_OWNER'));
/** The senior person asked to sign, who is never the one who asks. */
const signs = and(notShutOut(), isActor('signatoryId'), ne(row('requestedBy'), actor('practitionerId')));
const receives = and(hasEdge, isOwnAgency('receiverAgencyId'));

/** Reviews, and closing: prepared by those who carry the case, signed and accepted by others, done by chair or co-ordinator. */
export const reviewsRules: readonly Rule[] = [
  rule('ReviewDue', 'read', hasEdge),
  rule('ReviewChange', 'read', hasEdge),
  rule('ReviewChange', 'create', carriesTheCase),

  // while it is prepared it is for those who take part; once closed, every agency at the table reads what risk is left
  rule('Closure', 'read', or(carriesTheCase, signs, receives, and(hasEdge, rowIs('state', 'CLOSED')))),
  ...rulesFor('Closure', ['create', 'edit', 'withdraw', 'noteAcceptance'], carriesTheCase),
  rule('Closure', 'sign', signs),
  rule('Closure', 'accept', receives),
  rule('Closure', 'finish', and(notShutOut(), holds('CHAIR', 'JOINT_CHAIR', 'CO_ORDINATOR'))),
];
