import type { CodeList, CodeOf } from './code-list.js';

/** What can bring an adult before a multi-agency risk management meeting (reference 2.2). More than one may apply. */
export const marmTriggers = [
  { code: 'SELF_NEGLECT', label: 'Self-neglect' },
  { code: 'HOARDING', label: 'Hoarding' },
  { code: 'FIRE_RISK', label: 'Risk of fire' },
  { code: 'REFUSING_CARE_OR_TREATMENT', label: 'Refusing care or treatment' },
  { code: 'SUBSTANCE_DEPENDENCE', label: 'Dependence on alcohol or drugs' },
  { code: 'REPEAT_MISSING', label: 'Repeatedly missing' },
  { code: 'FREQUENT_ATTENDER', label: 'Frequent 999 calls or emergency department visits' },
  { code: 'HOMELESS_ROUGH_SLEEPING', label: 'Homeless or rough sleeping' },
  { code: 'TENANCY_LOSS', label: 'At risk of losing their home' },
  { code: 'CUCKOOING_EXPLOITATION', label: 'Home taken over (cuckooing) or other exploitation' },
  { code: 'DOMESTIC_ABUSE_OTHER_ROUTE', label: 'Domestic abuse that another route does not cover' },
  { code: 'SUICIDE_SELF_HARM', label: 'Suicide or self-harm' },
  { code: 'DETERIORATING_PHYSICAL_HEALTH', label: 'Physical health getting worse' },
  { code: 'TRANSITION_18', label: 'Turning 18 and moving to adult services' },
  { code: 'HIGH_RISK_LIFESTYLE', label: 'High-risk way of living' },
  { code: 'ENVIRONMENTAL_HEALTH', label: 'Environmental health' },
  { code: 'ANIMALS', label: 'Animals at risk or causing risk' },
  { code: 'PUBLIC_SAFETY', label: 'Safety of the public' },
] as const satisfies CodeList;

export type MarmTrigger = CodeOf<typeof marmTriggers>;
