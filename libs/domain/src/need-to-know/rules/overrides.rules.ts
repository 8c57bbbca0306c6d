import { actor, and, type Condition, eq, exists, fact, isNull, none, or, row } from '../condition.js';
import { type Rule, rule, rulesFor } from '../rule.js';
import { hasRole, isActor, isOwnAgency, isSomebodyElse, notShutOut, rowIs } from '../vocabulary.js';
import { keepsForAgency, speaksForOwner } from './sharing.rules.js';

const reviewsForAgency: Condition = hasRole('AUTHORISER', 'SAFEGUARDING_LEAD', 'PRIVACY_OFFICER');
/** The agency that decides is the owner, or the one that lends a small owner its authoriser. Never the chair (R05). */
const authorises: Condition = and(notShutOut(), isOwnAgency('authoriserAgencyId'), hasRole('AUTHORISER'));
const reviews: Condition = and(notShutOut(), isOwnAgency('reviewerAgencyId'), reviewsForAgency);
const notTheRequester: Condition = isSomebodyElse('requestedBy');
/** Who took no part in it, by whatever account: not asked, not authorised, not used (R36). */
const tookNoPart: Condition = and(
  notTheRequester,
  isSomebodyElse('authorisedBy'),
  none('overrideUse', 'use', and(eq(fact('use', 'overrideId'), row('id')), eq(fact('use', 'practitionerId'), actor('practitionerId')))),
);

/** Lines, uses and confirmations are read by whoever reads their override. */
const ofReadableOverride: Condition = and(
  notShutOut(),
  or(
    speaksForOwner,
    and(
      reviewsForAgency,
      exists('consentOverride', 'whole', and(eq(fact('whole', 'id'), row('overrideId')), or(eq(fact('whole', 'authoriserAgencyId'), actor('agencyId')), eq(fact('whole', 'reviewerAgencyId'), actor('agencyId'))))),
    ),
  ),
);

const looksIntoIncidents: Condition = and(notShutOut(), isOwnAgency(), or(reviewsForAgency, keepsForAgency));

/** Sharing without consent: asked, decided and reviewed by three people, two of the owner agency (governance 3, need-to-know section 4). */
export const overridesRules: readonly Rule[] = [
  rule('ConsentOverride', 'read', or(speaksForOwner, authorises, reviews)),
  rule('ConsentOverride', 'create', and(speaksForOwner, isActor('requestedBy'))),
  ...rulesFor('ConsentOverride', ['authorise', 'refuse'], and(authorises, notTheRequester, rowIs('state', 'REQUESTED'))),
  rule('ConsentOverride', 'withdraw', and(speaksForOwner, isActor('requestedBy'), rowIs('state', 'REQUESTED'))),
  rule('ConsentOverride', 'confirm', and(authorises, notTheRequester, rowIs('state', 'AUTHORISED'))),
  ...rulesFor('ConsentOverride', ['revoke', 'letLapse'], and(or(speaksForOwner, authorises), rowIs('state', 'AUTHORISED'))),
  rule('ConsentOverride', 'recordTold', speaksForOwner),
  rule('ConsentOverride', 'review', and(reviews, tookNoPart, isNull(row('reviewedAt')), rowIs('state', 'AUTHORISED', 'REVOKED', 'LAPSED', 'CONSENTED'))),

  rule('OverrideLine', 'read', ofReadableOverride),
  rule('OverrideLine', 'create', speaksForOwner),
  rule('OverrideConfirmation', 'read', ofReadableOverride),
  rule('OverrideConfirmation', 'create', and(ofReadableOverride, isActor('confirmedBy'))),
  rule('OverrideUse', 'read', ofReadableOverride),

  rule('Incident', 'read', looksIntoIncidents),
  rule('Incident', 'create', and(isActor('openedBy'), or(looksIntoIncidents, exists('consentOverride', 'wrong', and(eq(fact('wrong', 'id'), row('subjectId')), eq(fact('wrong', 'reviewerAgencyId'), actor('agencyId'))))))),
  rule('Incident', 'close', and(looksIntoIncidents, isNull(row('closedAt')))),
];
