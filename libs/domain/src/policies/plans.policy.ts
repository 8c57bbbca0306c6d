import { type Policy, worksOnCases } from './policy.js';

/** Plans, risk and contingency. The feature's author grants its verbs here. */
export const plansPolicy: Policy = (actor, { can }) => {
  if (!worksOnCases(actor)) return;
  void can;
};
