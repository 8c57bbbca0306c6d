import { hasAnyRole, type Policy, worksOnCases } from './policy.js';

/** Sharing without consent is for those who work on cases, and for privacy officers who look at it afterwards. Whose, the rules say. */
export const overridesPolicy: Policy = (actor, { can }) => {
  if (!worksOnCases(actor) && !hasAnyRole(actor, 'PRIVACY_OFFICER')) return;
  can(['read', 'create', 'authorise', 'refuse', 'withdraw', 'confirm', 'revoke', 'letLapse', 'recordTold', 'review'], 'ConsentOverride');
  can(['read', 'close'], 'Incident');
};
