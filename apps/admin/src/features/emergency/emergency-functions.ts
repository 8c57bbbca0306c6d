import { type AgencyFunction, agencyFunctionLabels } from '@concord/domain';

/** Who may meet somebody in an emergency. */
const functions: readonly AgencyFunction[] = ['EMERGENCY_DUTY', 'MENTAL_HEALTH', 'POLICING', 'AMBULANCE', 'FIRE_AND_RESCUE', 'CHILDRENS_SERVICES', 'ADULT_SOCIAL_CARE', 'ACUTE_HEALTH', 'HOUSING'];
export const emergencyFunctionChoices = functions.map((value) => ({ value: value, label: agencyFunctionLabels[value] }));
