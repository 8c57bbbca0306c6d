import type { Role } from '../words.js';
import { hasAnyRole, type Policy } from './policy.js';

/** Who may propose a change of the policy table, who may decide one, and who keeps an agency's papers. Pages ask the same lists. */
export const POLICY_PROPOSERS: readonly Role[] = ['ADMINISTRATOR', 'PRIVACY_OFFICER', 'AUTHORISER'];
export const POLICY_DECIDERS: readonly Role[] = ['PRIVACY_OFFICER', 'AUTHORISER'];
export const PAPER_KEEPERS: readonly Role[] = ['ADMINISTRATOR', 'PRIVACY_OFFICER', 'CONTACT_POINT'];

/** The policy table is open to everybody who signs in; changing it, and keeping an agency's papers, to those who answer for it. */
export const policyTablePolicy: Policy = (actor, { can }) => {
  can('read', ['PolicyChange', 'AgencyDocument']);
  can('read', 'Standing');
  can(['read', 'begin', 'stop'], 'WorkingOn');
  if (hasAnyRole(actor, ...POLICY_PROPOSERS)) can(['create', 'takeBack'], 'PolicyChange');
  if (hasAnyRole(actor, ...POLICY_DECIDERS)) can(['approve', 'refuse'], 'PolicyChange');
  if (hasAnyRole(actor, ...PAPER_KEEPERS)) {
    can(['create', 'replace'], 'AgencyDocument');
    can(['read', 'create'], 'TrainingRecord');
  }
};
