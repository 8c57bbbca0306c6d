import { type Policy, worksOnCases } from './policy.js';

/** Items, releases and consent are for those who work on cases. Whose items, the rules say. */
export const sharingPolicy: Policy = (actor, { can }) => {
  if (!worksOnCases(actor)) return;
  can(['read', 'create', 'share', 'withhold', 'amend', 'table'], 'Item');
  can(['read', 'create'], ['ConsentEvent', 'CapacityAssessment']);
};
