import type { CodeList, CodeOf } from './code-list.js';

/** The ten types of abuse and neglect in the Care Act 2014 statutory guidance (reference 2.8). More than one may apply. */
export const abuseTypes = [
  { code: 'PHYSICAL', label: 'Physical abuse' },
  { code: 'DOMESTIC', label: 'Domestic abuse' },
  { code: 'SEXUAL', label: 'Sexual abuse' },
  { code: 'PSYCHOLOGICAL', label: 'Psychological abuse' },
  { code: 'FINANCIAL', label: 'Financial or material abuse' },
  { code: 'MODERN_SLAVERY', label: 'Modern slavery' },
  { code: 'DISCRIMINATORY', label: 'Discriminatory abuse' },
  { code: 'ORGANISATIONAL', label: 'Organisational abuse' },
  { code: 'NEGLECT_OMISSION', label: 'Neglect and acts of omission' },
  { code: 'SELF_NEGLECT', label: 'Self-neglect' },
] as const satisfies CodeList;

export type AbuseType = CodeOf<typeof abuseTypes>;
