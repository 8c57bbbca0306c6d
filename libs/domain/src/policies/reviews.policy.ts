import { type Policy, worksOnCases } from './policy.js';

/** Reviews and closure are for those who work on cases: who prepares, signs, accepts and closes, the rules say. */
export const reviewsPolicy: Policy = (actor, { can }) => {
  if (!worksOnCases(actor)) return;
  can('read', 'ReviewDue');
  can('create', 'ReviewChange');
  can(['read', 'create', 'edit', 'withdraw', 'noteAcceptance', 'sign', 'accept', 'finish'], 'Closure');
};
