import { type Policy, worksOnCases } from './policy.js';

/** Minutes: drafting, approving and issuing. The feature's author grants its verbs here. */
export const minutesPolicy: Policy = (actor, { can }) => {
  if (!worksOnCases(actor)) return;
  void can;
};
