import { actor, and, type Condition, eq, exists, fact, gt, isNull, literal, lte, or, row } from '../condition.js';
import { type Rule, rule } from '../rule.js';
import { hasEdge, hasRole, isActor, isLive, isOwnAgency, notShutOut } from '../vocabulary.js';

/** Who answers for an agency that is asked: its contact points and authorisers. */
const answersForAgency: Condition = or(eq(actor('isContactPoint'), literal(true)), hasRole('AUTHORISER'));

/** Until it lapses or is taken back. After that nobody who was asked has a need to know whom it was about. */
const asked: Condition = and(notShutOut(), isOwnAgency('agencyId'), answersForAgency, lte(row('validFrom'), actor('at')), gt(row('validUntil'), actor('at')));

/**
 * Asking the partners. The asker's side never reads what became of it with anybody: those rows are the asked agencies' own,
 * each for itself.
 */
export const partnerAskRules: readonly Rule[] = [
  rule(
    'PartnerAsk',
    'read',
    and(
      notShutOut(),
      or(
        and(isOwnAgency('askerAgencyId'), hasEdge),
        and(answersForAgency, exists('partnerAskAgency', 'mine', and(eq(fact('mine', 'askId'), row('id')), eq(fact('mine', 'agencyId'), actor('agencyId')), isLive('mine')))),
      ),
    ),
  ),
  rule('PartnerAsk', 'create', and(isOwnAgency('askerAgencyId'), isActor('askerId'), hasEdge)),
  rule('PartnerAsk', 'end', and(isOwnAgency('askerAgencyId'), hasEdge, isNull(row('endedAt')))),
  rule('PartnerAskAgency', 'read', asked),
  rule('PartnerAskAgency', 'create', exists('partnerAsk', 'ask', and(eq(fact('ask', 'id'), row('askId')), eq(fact('ask', 'askerId'), actor('practitionerId')), eq(fact('ask', 'caseFileId'), row('caseFileId'))))),
  rule('PartnerAskAgency', 'close', and(asked, isNull(row('closedAt')))),
];
