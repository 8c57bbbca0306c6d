import { type Policy, worksOnCases } from './policy.js';

/** Agreed actions: those who work on cases agree, answer and follow them. Whose, the rules say. */
export const agreedActionsPolicy: Policy = (actor, { can }) => {
  if (!worksOnCases(actor)) return;
  can(['read', 'create', 'amend', 'carryOver', 'transfer', 'cancel'], 'AgreedAction');
  can(['accept', 'refuse', 'nameOwner', 'progress', 'complete', 'findImpossible', 'leaveUndone'], 'AgreedAction');
};
