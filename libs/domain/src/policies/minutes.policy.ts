import { type Policy, worksOnCases } from './policy.js';

/** Minutes are for those who work on cases: who writes, approves and reads which, the rules say. */
export const minutesPolicy: Policy = (actor, { can }) => {
  if (!worksOnCases(actor)) return;
  can(['read', 'create', 'edit', 'approve', 'issue'], 'MinutesVersion');
  can(['read', 'create', 'edit', 'remove'], 'MinutesBlock');
  can('read', 'MinutesCopy');
  can('create', 'MinutesBlanking');
  can(['read', 'create'], 'MinutesDisagreement');
  can(['read', 'create'], 'MinutesAccess');
  can(['read', 'create', 'edit', 'approve', 'settle'], 'OutcomeLetter');
};
