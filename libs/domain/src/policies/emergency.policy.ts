import { hasAnyRole, type Policy, worksOnCases } from './policy.js';

/** Owners release beforehand; those who work with people open in an emergency; somebody else looks at it afterwards. */
export const emergencyPolicy: Policy = (actor, { can }) => {
  if (worksOnCases(actor)) can(['read', 'create', 'end'], 'EmergencyRelease');
  if (hasAnyRole(actor, 'PRACTITIONER', 'DUTY_WORKER')) can(['read', 'create', 'extend', 'end'], 'EmergencyOpening');
  if (hasAnyRole(actor, 'PRIVACY_OFFICER', 'AUTHORISER', 'CONTACT_POINT')) can(['read', 'lookAt'], 'EmergencyReview');
};
