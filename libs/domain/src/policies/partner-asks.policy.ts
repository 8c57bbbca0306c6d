import { hasAnyRole, type Policy, worksOnCases } from './policy.js';

/** Whoever works on a case may ask; contact points and authorisers of the asked agencies answer, or let it rest. */
export const partnerAsksPolicy: Policy = (actor, { can }) => {
  if (worksOnCases(actor)) can(['read', 'create', 'end'], 'PartnerAsk');
  if (hasAnyRole(actor, 'CONTACT_POINT', 'AUTHORISER') || actor.isContactPoint) can(['read', 'close', 'answer'], 'PartnerAskAgency');
};
