import { type Policy, worksOnCases } from './policy.js';

/** Risks and the shared plan: those who work on cases write and read them. Whose, the rules say. */
export const plansPolicy: Policy = (actor, { can }) => {
  if (!worksOnCases(actor)) return;
  can(['read', 'create', 'revise', 'withdraw'], ['Risk', 'PlanEntry']);
  can('confirm', 'PlanEntry');
  can(['read', 'create'], 'RiskRating');
};
