import { hasAnyRole, type Policy, worksOnCases } from './policy.js';

/** Shutting people out, and what a law closes. Whom and what, the rules say. */
export const blocksPolicy: Policy = (actor, { can }) => {
  if (worksOnCases(actor) || hasAnyRole(actor, 'PRIVACY_OFFICER')) {
    can(['read', 'end', 'renew', 'lookAt'], 'Block');
    can(['read', 'settle'], 'BlockSuggestion');
  }
  if (!worksOnCases(actor)) return;
  can('create', 'Block');
  can(['read', 'create', 'lookAt', 'ask', 'answer', 'name'], 'RecordRestriction');
  can(['read', 'create', 'withdraw'], 'BarredItem');
  can(['read', 'create', 'end'], 'BarReader');
  can(['read', 'say'], 'OwnDetails');
};
