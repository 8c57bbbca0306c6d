import { actor, always, and, eq, literal, or } from '../condition.js';
import { itemIsVisible } from '../decision.js';
import { type Rule, rule, rulesFor } from '../rule.js';
import { hasEdge, hasRole, isActor, isOwnAgency, keepsTheRecord } from '../vocabulary.js';

/** Directory, items and consent: the records that everything else hangs on. */
export const coreRules: readonly Rule[] = [
  ...['Agency', 'AgencyFunctionContact', 'Team', 'Practitioner', 'StoredForumDefinition'].map((it) => rule(it, 'read', always)),
  ...rulesFor('Draft', ['read', 'create', 'save', 'discard'], isActor('practitionerId')),
  ...rulesFor('Notice', ['read', 'markRead'], isActor('practitionerId')),

  rule('Item', 'read', itemIsVisible),
  rule('Item', 'create', and(isOwnAgency(), isActor('authorId'), hasEdge)),
  ...rulesFor('Item', ['share', 'withhold', 'amend'], and(isOwnAgency(), or(isActor('authorId'), eq(actor('isContactPoint'), literal(true)), hasRole('AUTHORISER'), hasEdge))),
  rule('Item', 'table', or(and(isOwnAgency(), hasEdge), keepsTheRecord)),

  rule('ConsentEvent', 'read', hasEdge),
  rule('ConsentEvent', 'create', and(hasEdge, isActor('recordedBy'))),
  rule('CapacityAssessment', 'read', hasEdge),
  rule('CapacityAssessment', 'create', and(hasEdge, isActor('recordedBy'))),
];
