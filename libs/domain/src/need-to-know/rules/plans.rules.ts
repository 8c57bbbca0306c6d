import { and, or } from '../condition.js';
import { seesComposed } from '../composed-decision.js';
import { type Rule, rule, rulesFor } from '../rule.js';
import { hasEdge, isActor, isOwnAgency, rowIs, runsAnOpenCase, runsTheCase } from '../vocabulary.js';

/** Those who keep the record or lead the case, and the agency whose words they are, see earlier wordings. */
const seesHistory = and(hasEdge, or(runsTheCase, isOwnAgency('authorAgencyId')));

/** Risks, ratings and the shared plan: written by those who run the case, seen by those to whom each text is open. */
export const plansRules: readonly Rule[] = [
  rule('Risk', 'read', seesComposed),
  ...rulesFor('Risk', ['create', 'revise', 'withdraw'], runsAnOpenCase),
  rule('RiskRevision', 'read', seesHistory),
  rule('RiskRevision', 'create', and(runsAnOpenCase, isActor('createdBy'))),

  // The meeting's rating is written by those who run the case; an agency rates for itself (T27).
  rule('RiskRating', 'read', seesComposed),
  rule(
    'RiskRating',
    'create',
    and(isActor('createdBy'), or(and(rowIs('source', 'MEETING'), runsAnOpenCase), and(rowIs('source', 'AGENCY'), hasEdge, isOwnAgency('authorAgencyId')))),
  ),

  rule('PlanEntry', 'read', seesComposed),
  ...rulesFor('PlanEntry', ['create', 'revise', 'withdraw'], runsAnOpenCase),
  rule('PlanEntry', 'confirm', or(runsAnOpenCase, and(hasEdge, isOwnAgency('authorAgencyId')))),
  rule('PlanEntryRevision', 'read', seesHistory),
  rule('PlanEntryRevision', 'create', and(isActor('createdBy'), or(runsAnOpenCase, and(hasEdge, isOwnAgency('authorAgencyId'))))),
];
