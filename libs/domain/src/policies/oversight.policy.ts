import { hasAnyRole, type Policy, worksOnCases } from './policy.js';

/** Who sees what and why, how it was, and how exceptions are used. Whose, the rules say. */
export const oversightPolicy: Policy = (actor, { can }) => {
  if (worksOnCases(actor)) can('ask', 'WhoSees');
  if (worksOnCases(actor) || hasAnyRole(actor, 'AUDITOR', 'PRIVACY_OFFICER')) can(['read', 'create'], 'PastQuestion');
};
