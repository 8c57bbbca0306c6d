import { hasAnyRole, type Policy, worksOnCases } from './policy.js';

/** Those who work on cases look people up and register them; co-ordinators say which records are about one person. */
export const personsPolicy: Policy = (actor, { can }) => {
  if (!worksOnCases(actor)) return;
  can(['read', 'create', 'amend'], 'Person');
  can(
    ['read', 'create', 'end', 'amend'],
    ['PersonEquality', 'PersonAlias', 'PersonIdentifier', 'PersonAddress', 'PersonLink', 'HouseholdMember'],
  );
  if (hasAnyRole(actor, 'CONTACT_POINT', 'AUTHORISER')) can(['read', 'think'], 'PersonLinkTask');
  if (hasAnyRole(actor, 'CO_ORDINATOR')) can(['read', 'resolve'], 'PersonMatchTask');
};
