import { actor, and, type Condition, eq, exists, fact, isNull, literal, or, row } from '../condition.js';
import { isOpenedInEmergency } from '../decision.js';
import { type Rule, rule, rulesFor } from '../rule.js';
import { hasRole, isActor, isOwnAgency, isSomebodyElse, notShutOut } from '../vocabulary.js';

/** Who looks at emergency openings for an agency: its privacy officer, or an authoriser or contact point where it has none. */
const looksForAgency: Condition = or(hasRole('PRIVACY_OFFICER', 'AUTHORISER'), eq(actor('isContactPoint'), literal(true)));
/** Never the opener's own. */
const reviews: Condition = and(isOwnAgency('agencyId'), looksForAgency, isSomebodyElse('openerId'));

/** What owners release beforehand for emergencies, its opening by somebody on duty, and the look at it afterwards. */
export const emergencyRules: readonly Rule[] = [
  rule('EmergencyRelease', 'read', and(notShutOut(), or(isOwnAgency(), isOpenedInEmergency('itemId')))),
  rule('EmergencyRelease', 'create', and(notShutOut(), isOwnAgency(), isActor('releasedBy'))),
  rule('EmergencyRelease', 'end', and(notShutOut(), isOwnAgency(), isNull(row('endedAt')))),
  rule(
    'EmergencyOpening',
    'read',
    or(
      isActor('practitionerId'),
      and(
        looksForAgency,
        exists('emergencyReview', 'review', and(eq(fact('review', 'openingId'), row('id')), eq(fact('review', 'agencyId'), actor('agencyId')))),
      ),
    ),
  ),
  ...rulesFor('EmergencyOpening', ['create', 'extend', 'end'], isActor('practitionerId')),
  rule('EmergencyReview', 'read', reviews),
  rule('EmergencyReview', 'create', isActor('openerId')),
  rule('EmergencyReview', 'lookAt', and(reviews, isNull(row('reviewedAt')))),
];
