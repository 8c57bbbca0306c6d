/**
 * The category-by-function table that owners see as defaults (reference 7.1, with the agencies and the
 * exceptions that corrections.md adds). Each cell is only where the owner's pen starts: any item may be
 * given to more or fewer. Staff safety goes to everyone in every forum, always.
 */
import { agencyFunctions, type AgencyFunction, type Category, type ShareDefault } from '../words.js';
import type { CategoryDefaults } from './forum-definition.js';

/** One row of the table: who usually gets it and who is chosen for; everybody else is NO. */
export interface CategoryRow {
  share?: AgencyFunction[];
  ask?: AgencyFunction[];
}

/** Writes a row out for every function, so that nothing is left undeclared. */
export const categoryRow = ({ share = [], ask = [] }: CategoryRow): Record<AgencyFunction, ShareDefault> => {
  const cell = (agencyFunction: AgencyFunction): ShareDefault =>
    share.includes(agencyFunction) ? 'SHARE' : ask.includes(agencyFunction) ? 'ASK' : 'NO';
  return Object.fromEntries(agencyFunctions.map((code) => [code, cell(code)])) as Record<AgencyFunction, ShareDefault>;
};

/** Builds the table. Staff safety is not a row to choose: it is shared with every agency with an edge. */
export const categoryTable = (rows: Record<Exclude<Category, 'STAFF_SAFETY'>, CategoryRow>): CategoryDefaults => ({
  IDENTITY: categoryRow(rows.IDENTITY),
  CONTACT_ADDRESS: categoryRow(rows.CONTACT_ADDRESS),
  HEALTH_PHYSICAL: categoryRow(rows.HEALTH_PHYSICAL),
  HEALTH_MENTAL: categoryRow(rows.HEALTH_MENTAL),
  SUBSTANCE_USE: categoryRow(rows.SUBSTANCE_USE),
  SEXUAL_REPRODUCTIVE_HEALTH: categoryRow(rows.SEXUAL_REPRODUCTIVE_HEALTH),
  OFFENDING: categoryRow(rows.OFFENDING),
  POLICE_INTELLIGENCE: categoryRow(rows.POLICE_INTELLIGENCE),
  VICTIM: categoryRow(rows.VICTIM),
  HOUSING: categoryRow(rows.HOUSING),
  FINANCE: categoryRow(rows.FINANCE),
  FAMILY_CHILDREN: categoryRow(rows.FAMILY_CHILDREN),
  EDUCATION: categoryRow(rows.EDUCATION),
  IMMIGRATION: categoryRow(rows.IMMIGRATION),
  SAFEGUARDING: categoryRow(rows.SAFEGUARDING),
  THIRD_PARTY: categoryRow(rows.THIRD_PARTY),
  STAFF_SAFETY: categoryRow({ share: agencyFunctions }),
});

const care: AgencyFunction[] = [
  'ADULT_SOCIAL_CARE',
  'EMERGENCY_DUTY',
  'MENTAL_HEALTH',
  'PRIMARY_CARE',
  'COMMUNITY_HEALTH',
  'ACUTE_HEALTH',
];
const home: AgencyFunction[] = ['HOUSING', 'HOMELESSNESS'];
const support: AgencyFunction[] = ['SUBSTANCE_USE', 'DOMESTIC_ABUSE_SUPPORT', 'VOLUNTARY_SUPPORT'];
const justice: AgencyFunction[] = ['POLICING', 'PROBATION', 'PRISON'];
const responders: AgencyFunction[] = ['AMBULANCE', 'FIRE_AND_RESCUE'];

/** The start for forums about an adult at risk: MARM and Creative Solutions (reference 7.1 as corrected). */
export const adultAtRiskRows: Record<Exclude<Category, 'STAFF_SAFETY'>, CategoryRow> = {
  IDENTITY: { share: agencyFunctions },
  CONTACT_ADDRESS: {
    share: [...care, ...home, ...responders, 'POLICING', 'SUBSTANCE_USE', 'VOLUNTARY_SUPPORT', 'PARTNERSHIP_OFFICE'],
    ask: ['PROBATION', 'PRISON', 'CHILDRENS_SERVICES', 'DOMESTIC_ABUSE_SUPPORT'],
  },
  // Oxygen, seizure and insulin facts to supported housing and responders: chosen item by item.
  HEALTH_PHYSICAL: {
    share: care,
    ask: [...responders, ...home, 'SUBSTANCE_USE', 'VOLUNTARY_SUPPORT', 'POLICING', 'PRISON', 'CHILDRENS_SERVICES'],
  },
  HEALTH_MENTAL: {
    share: ['MENTAL_HEALTH', 'ADULT_SOCIAL_CARE', 'EMERGENCY_DUTY', 'PRIMARY_CARE'],
    ask: [
      'ACUTE_HEALTH',
      'COMMUNITY_HEALTH',
      'AMBULANCE',
      'POLICING',
      'PROBATION',
      'PRISON',
      'SUBSTANCE_USE',
      'CHILDRENS_SERVICES',
      'DOMESTIC_ABUSE_SUPPORT',
    ],
  },
  SUBSTANCE_USE: {
    share: ['SUBSTANCE_USE', 'MENTAL_HEALTH', 'ADULT_SOCIAL_CARE', 'PRIMARY_CARE', 'EMERGENCY_DUTY'],
    ask: [
      'ACUTE_HEALTH',
      'COMMUNITY_HEALTH',
      ...responders,
      ...home,
      ...justice,
      'CHILDRENS_SERVICES',
      'VOLUNTARY_SUPPORT',
    ],
  },
  SEXUAL_REPRODUCTIVE_HEALTH: {
    ask: [
      'PRIMARY_CARE',
      'ACUTE_HEALTH',
      'COMMUNITY_HEALTH',
      'MENTAL_HEALTH',
      'ADULT_SOCIAL_CARE',
      'CHILDRENS_SERVICES',
    ],
  },
  OFFENDING: {
    share: ['POLICING', 'PROBATION', 'PRISON'],
    ask: [
      'MENTAL_HEALTH',
      'ADULT_SOCIAL_CARE',
      'EMERGENCY_DUTY',
      'CHILDRENS_SERVICES',
      ...home,
      'SUBSTANCE_USE',
      'DOMESTIC_ABUSE_SUPPORT',
      'VOLUNTARY_SUPPORT',
    ],
  },
  // Always a version cleared for sharing; the default for the voluntary sector is no, an owner may still choose an adviser.
  POLICE_INTELLIGENCE: {
    ask: ['PROBATION', 'PRISON', 'MENTAL_HEALTH', 'ADULT_SOCIAL_CARE', 'EMERGENCY_DUTY', 'CHILDRENS_SERVICES', ...home],
  },
  VICTIM: { ask: ['POLICING', 'PROBATION', 'ADULT_SOCIAL_CARE', 'CHILDRENS_SERVICES', 'DOMESTIC_ABUSE_SUPPORT'] },
  // A possession date matters to social care and health (corrections).
  HOUSING: {
    share: ['ADULT_SOCIAL_CARE', ...home, 'FIRE_AND_RESCUE', 'EMERGENCY_DUTY'],
    ask: [
      'MENTAL_HEALTH',
      'PRIMARY_CARE',
      'COMMUNITY_HEALTH',
      'ACUTE_HEALTH',
      'AMBULANCE',
      'POLICING',
      'PROBATION',
      'PRISON',
      'CHILDRENS_SERVICES',
      ...support,
    ],
  },
  FINANCE: {
    share: ['ADULT_SOCIAL_CARE'],
    ask: [...home, 'POLICING', 'MENTAL_HEALTH', 'VOLUNTARY_SUPPORT', 'SUBSTANCE_USE'],
  },
  FAMILY_CHILDREN: {
    share: ['CHILDRENS_SERVICES', 'ADULT_SOCIAL_CARE', 'EMERGENCY_DUTY'],
    ask: [
      'POLICING',
      'PROBATION',
      'PRISON',
      'MENTAL_HEALTH',
      'ACUTE_HEALTH',
      'PRIMARY_CARE',
      'COMMUNITY_HEALTH',
      ...home,
      ...support,
    ],
  },
  EDUCATION: {
    share: ['CHILDRENS_SERVICES'],
    ask: ['ADULT_SOCIAL_CARE', 'MENTAL_HEALTH', 'PROBATION', 'VOLUNTARY_SUPPORT'],
  },
  // Never for enforcement by default.
  IMMIGRATION: {
    ask: ['ADULT_SOCIAL_CARE', 'CHILDRENS_SERVICES', ...home, 'DOMESTIC_ABUSE_SUPPORT', 'VOLUNTARY_SUPPORT'],
  },
  SAFEGUARDING: {
    share: [...care, 'POLICING', 'CHILDRENS_SERVICES'],
    ask: ['PROBATION', 'PRISON', ...home, ...responders, ...support, 'PARTNERSHIP_OFFICE'],
  },
  THIRD_PARTY: {
    ask: ['POLICING', 'PROBATION', 'ADULT_SOCIAL_CARE', 'MENTAL_HEALTH', 'CHILDRENS_SERVICES', 'EMERGENCY_DUTY'],
  },
};

/** The start for MAPPA (reference 7.1): risk to everybody invited, clinical and victim detail narrowly. */
export const publicProtectionRows: Record<Exclude<Category, 'STAFF_SAFETY'>, CategoryRow> = {
  IDENTITY: { share: agencyFunctions },
  CONTACT_ADDRESS: {
    share: [
      ...justice,
      'MENTAL_HEALTH',
      'ADULT_SOCIAL_CARE',
      'CHILDRENS_SERVICES',
      'EMERGENCY_DUTY',
      ...home,
      'PARTNERSHIP_OFFICE',
    ],
    ask: ['PRIMARY_CARE', 'ACUTE_HEALTH', 'COMMUNITY_HEALTH', ...responders, ...support],
  },
  HEALTH_PHYSICAL: {
    share: ['MENTAL_HEALTH', 'PRIMARY_CARE'],
    ask: [
      ...justice,
      'ACUTE_HEALTH',
      'COMMUNITY_HEALTH',
      'ADULT_SOCIAL_CARE',
      'EMERGENCY_DUTY',
      ...responders,
      ...home,
      'SUBSTANCE_USE',
    ],
  },
  HEALTH_MENTAL: {
    share: ['MENTAL_HEALTH'],
    ask: [
      ...justice,
      'ADULT_SOCIAL_CARE',
      'EMERGENCY_DUTY',
      'PRIMARY_CARE',
      'ACUTE_HEALTH',
      'COMMUNITY_HEALTH',
      'CHILDRENS_SERVICES',
      'SUBSTANCE_USE',
      'DOMESTIC_ABUSE_SUPPORT',
    ],
  },
  SUBSTANCE_USE: {
    share: ['PROBATION', 'PRISON', 'SUBSTANCE_USE', 'MENTAL_HEALTH'],
    ask: [
      'POLICING',
      'ADULT_SOCIAL_CARE',
      'EMERGENCY_DUTY',
      'CHILDRENS_SERVICES',
      'PRIMARY_CARE',
      ...home,
      'VOLUNTARY_SUPPORT',
    ],
  },
  SEXUAL_REPRODUCTIVE_HEALTH: { ask: ['MENTAL_HEALTH', 'PRIMARY_CARE', 'CHILDRENS_SERVICES', 'POLICING', 'PROBATION'] },
  // A summary of risk to housing; relevant convictions to forensic health: chosen by the owner.
  OFFENDING: {
    share: justice,
    ask: [
      'MENTAL_HEALTH',
      'ADULT_SOCIAL_CARE',
      'CHILDRENS_SERVICES',
      'EMERGENCY_DUTY',
      ...home,
      ...support,
      'ACUTE_HEALTH',
      'COMMUNITY_HEALTH',
      'PRIMARY_CARE',
      'PARTNERSHIP_OFFICE',
    ],
  },
  POLICE_INTELLIGENCE: {
    ask: [
      'PROBATION',
      'PRISON',
      'MENTAL_HEALTH',
      'ADULT_SOCIAL_CARE',
      'CHILDRENS_SERVICES',
      'EMERGENCY_DUTY',
      ...home,
      'PARTNERSHIP_OFFICE',
    ],
  },
  // An exclusion area, never an address, may go to housing.
  VICTIM: {
    share: ['POLICING', 'PROBATION'],
    ask: ['PRISON', 'CHILDRENS_SERVICES', 'ADULT_SOCIAL_CARE', 'DOMESTIC_ABUSE_SUPPORT', ...home, 'MENTAL_HEALTH'],
  },
  HOUSING: {
    share: ['PROBATION', 'POLICING', ...home],
    ask: [
      'PRISON',
      'MENTAL_HEALTH',
      'ADULT_SOCIAL_CARE',
      'CHILDRENS_SERVICES',
      'EMERGENCY_DUTY',
      'FIRE_AND_RESCUE',
      ...support,
    ],
  },
  FINANCE: { share: ['PROBATION'], ask: ['POLICING', 'PRISON', 'ADULT_SOCIAL_CARE', ...home] },
  FAMILY_CHILDREN: {
    share: ['CHILDRENS_SERVICES', 'POLICING', 'PROBATION'],
    ask: [
      'PRISON',
      'ADULT_SOCIAL_CARE',
      'MENTAL_HEALTH',
      'EMERGENCY_DUTY',
      'PRIMARY_CARE',
      'DOMESTIC_ABUSE_SUPPORT',
      ...home,
    ],
  },
  EDUCATION: {
    share: ['PROBATION', 'CHILDRENS_SERVICES'],
    ask: ['POLICING', 'PRISON', 'ADULT_SOCIAL_CARE', 'VOLUNTARY_SUPPORT'],
  },
  IMMIGRATION: { ask: [...justice, 'ADULT_SOCIAL_CARE', 'CHILDRENS_SERVICES', ...home] },
  SAFEGUARDING: {
    share: [...justice, 'MENTAL_HEALTH', 'ADULT_SOCIAL_CARE', 'CHILDRENS_SERVICES', 'EMERGENCY_DUTY'],
    ask: ['PRIMARY_CARE', 'ACUTE_HEALTH', 'COMMUNITY_HEALTH', ...home, ...responders, ...support, 'PARTNERSHIP_OFFICE'],
  },
  THIRD_PARTY: {
    ask: [
      ...justice,
      'MENTAL_HEALTH',
      'ADULT_SOCIAL_CARE',
      'CHILDRENS_SERVICES',
      'EMERGENCY_DUTY',
      'DOMESTIC_ABUSE_SUPPORT',
    ],
  },
};
