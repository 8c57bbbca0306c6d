import type { Policy } from './policy.js';

/** Everybody who signs in may look up agencies, teams and colleagues, and keeps their own drafts and notices. */
export const directoryPolicy: Policy = (_actor, { can }) => {
  can('read', ['Agency', 'AgencyFunctionContact', 'Team', 'Practitioner']);
  can(['read', 'markRead'], 'Notice');
  can(['read', 'save', 'discard'], 'Draft');
};
