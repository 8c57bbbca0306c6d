import { type Policy, worksOnCases } from './policy.js';

/** Items, releases and consent are for those who work on cases. Whose items, the rules say. */
export const sharingPolicy: Policy = (actor, { can }) => {
  if (!worksOnCases(actor)) return;
  can(['read', 'create', 'share', 'withhold', 'amend', 'withdraw', 'table', 'copy'], 'Item');
  can(['read', 'create'], ['ItemPerson', 'ItemAudience', 'ConsentEvent', 'ConsentScope', 'CapacityAssessment']);
  can('complete', 'CapacityAssessment');
  can(['read', 'settle', 'chooseEligibility'], 'ConsentTask');
  can('create', 'ConsentReceipt');
  can(['read', 'create', 'lookAt'], 'UrgentRelease');
};
