import { actor, always, and, ne, row } from '../condition.js';
import { type Rule, rule, rulesFor } from '../rule.js';
import { hasRole, isActor, isOwnAgency, isSomebodyElse, rowIs } from '../vocabulary.js';

/** Who may propose a change of the policy table; who decides is never the same person (R65). */
const answersForPolicy = hasRole('ADMINISTRATOR', 'PRIVACY_OFFICER', 'AUTHORISER');
const decidesPolicy = hasRole('PRIVACY_OFFICER', 'AUTHORISER');
const keepsStanding = hasRole('ADMINISTRATOR', 'PRIVACY_OFFICER', 'CONTACT_POINT');

/** The policy table, agencies' documents and training. What the law allows is no secret among partners. */
export const policyTableRules: readonly Rule[] = [
  rule('PolicyChange', 'read', always),
  rule('PolicyChange', 'create', and(isActor('proposedBy'), answersForPolicy)),
  ...rulesFor('PolicyChange', ['approve', 'refuse'], and(rowIs('state', 'PROPOSED'), decidesPolicy, isSomebodyElse('proposedBy'))),
  rule('PolicyChange', 'takeBack', and(rowIs('state', 'PROPOSED'), isActor('proposedBy'))),
  rule('AgencyDocument', 'read', always),
  rule('AgencyDocument', 'create', and(isOwnAgency('agencyId'), isActor('recordedBy'), keepsStanding)),
  rule('AgencyDocument', 'replace', and(isOwnAgency('agencyId'), keepsStanding)),
  rule('TrainingRecord', 'read', isOwnAgency('agencyId')),
  rule('TrainingRecord', 'create', and(isOwnAgency('agencyId'), isActor('recordedBy'), ne(row('practitionerId'), actor('practitionerId')), keepsStanding)),
];
