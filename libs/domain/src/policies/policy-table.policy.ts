import { hasAnyRole, type Policy } from './policy.js';

/** The policy table is open to everybody who signs in; changing it, and keeping an agency's papers, to those who answer for it. */
export const policyTablePolicy: Policy = (actor, { can }) => {
  can('read', ['PolicyChange', 'AgencyDocument']);
  can('read', 'Standing');
  can(['read', 'begin', 'stop'], 'WorkingOn');
  if (hasAnyRole(actor, 'ADMINISTRATOR', 'PRIVACY_OFFICER', 'AUTHORISER')) can(['create', 'takeBack'], 'PolicyChange');
  if (hasAnyRole(actor, 'PRIVACY_OFFICER', 'AUTHORISER')) can(['approve', 'refuse'], 'PolicyChange');
  if (hasAnyRole(actor, 'ADMINISTRATOR', 'PRIVACY_OFFICER', 'CONTACT_POINT')) {
    can(['create', 'replace'], 'AgencyDocument');
    can(['read', 'create'], 'TrainingRecord');
  }
};
