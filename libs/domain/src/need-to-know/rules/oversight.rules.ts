import { and, isNull, not, or, row } from '../condition.js';
import { type Rule, rule } from '../rule.js';
import { hasRole, isActor, isOwnAgency, isSomebodyElse } from '../vocabulary.js';

const answersForAgency = hasRole('PRIVACY_OFFICER', 'AUTHORISER');

/**
 * Extracts for planning and research (R26): asked for, approved by another of the agency, run once by who asked. They hold
 * only people whom the agency registered itself.
 */
export const oversightRules: readonly Rule[] = [
  rule('PlanningExtract', 'read', and(isOwnAgency('agencyId'), or(isActor('requestedBy'), answersForAgency))),
  rule('PlanningExtract', 'create', and(isOwnAgency('agencyId'), isActor('requestedBy'))),
  rule('PlanningExtract', 'approve', and(isOwnAgency('agencyId'), answersForAgency, isSomebodyElse('requestedBy'), isNull(row('approvedBy')))),
  rule('PlanningExtract', 'run', and(isOwnAgency('agencyId'), isActor('requestedBy'), not(isNull(row('approvedBy'))), isNull(row('ranAt')))),
];
