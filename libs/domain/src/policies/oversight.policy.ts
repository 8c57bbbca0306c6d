import { hasAnyRole, type Policy, worksOnCases } from './policy.js';

/** Who sees what and why, how it was, and how exceptions are used. Whose, the rules say. */
export const oversightPolicy: Policy = (actor, { can }) => {
  if (worksOnCases(actor)) can('ask', 'WhoSees');
  if (worksOnCases(actor)) can(['read', 'create'], 'NationalOptOut');
  if (hasAnyRole(actor, 'PRIVACY_OFFICER', 'AUDITOR', 'SAFEGUARDING_LEAD', 'CO_ORDINATOR')) can('read', 'OversightFigures');
  if (hasAnyRole(actor, 'PRIVACY_OFFICER', 'AUTHORISER', 'CO_ORDINATOR', 'SAFEGUARDING_LEAD')) can(['read', 'create', 'approve', 'run'], 'PlanningExtract');
  if (worksOnCases(actor) || hasAnyRole(actor, 'AUDITOR', 'PRIVACY_OFFICER')) can(['read', 'create'], 'PastQuestion');
};
