import { type Policy, worksOnCases } from './policy.js';

/** Those who work on cases look people up and register them; only they. */
export const personsPolicy: Policy = (actor, { can }) => {
  if (worksOnCases(actor)) can(['read', 'create', 'amend'], 'Person');
};
