import { type Policy, worksOnCases } from './policy.js';

/** Meetings: invitations, attendance, returns, agenda, discussion and decisions. The feature's author grants its verbs here. */
export const meetingsPolicy: Policy = (actor, { can }) => {
  if (!worksOnCases(actor)) return;
  void can;
};
