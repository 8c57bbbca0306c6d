import { type Policy, worksOnCases } from './policy.js';

/** Agreed actions: what was promised by whom. The feature's author grants its verbs here. */
export const agreedActionsPolicy: Policy = (actor, { can }) => {
  if (!worksOnCases(actor)) return;
  void can;
};
