/**
 * The words every part of Concord shares: sectors, functions, categories, capacities and roles.
 * The codes are stored; the labels and help are what people read. Source: need-to-know.md section 1,
 * reference.md sections 7 and 7.1, corrections.md ("Visibility matrix").
 */

/** A code with the words people read beside it, in the order in which it is offered. */
export interface CodedOption {
  /** What is stored. Upper case with underscores, never reused for another meaning. */
  code: string;
  /** What people read: sentence case, spelled out. */
  label: string;
  /** One line that helps a worried professional choose. */
  hint?: string;
}

/** The kind of organisation, from which the default lawful basis follows (governance 1.7). */
export type Sector =
  'POLICE' | 'PROBATION' | 'PRISON' | 'HEALTH' | 'COUNCIL' | 'HOUSING' | 'FIRE' | 'AMBULANCE' | 'VOLUNTARY';

export const sectorLabels: Record<Sector, string> = {
  POLICE: 'Police',
  PROBATION: 'Probation',
  PRISON: 'Prison',
  HEALTH: 'Health',
  COUNCIL: 'Council',
  HOUSING: 'Housing provider',
  FIRE: 'Fire and rescue',
  AMBULANCE: 'Ambulance',
  VOLUNTARY: 'Voluntary and community sector',
};

/**
 * What an agency does. A release names a function as well as an agency, so that a council's housing
 * team does not read what was released to its social workers.
 */
export type AgencyFunction =
  | 'POLICING'
  | 'PROBATION'
  | 'PRISON'
  | 'MENTAL_HEALTH'
  | 'ACUTE_HEALTH'
  | 'PRIMARY_CARE'
  | 'COMMUNITY_HEALTH'
  | 'AMBULANCE'
  | 'ADULT_SOCIAL_CARE'
  | 'CHILDRENS_SERVICES'
  | 'EMERGENCY_DUTY'
  | 'HOUSING'
  | 'HOMELESSNESS'
  | 'FIRE_AND_RESCUE'
  | 'SUBSTANCE_USE'
  | 'DOMESTIC_ABUSE_SUPPORT'
  | 'VOLUNTARY_SUPPORT'
  | 'PARTNERSHIP_OFFICE';

export const agencyFunctionLabels: Record<AgencyFunction, string> = {
  POLICING: 'Police',
  PROBATION: 'Probation',
  PRISON: 'Prison',
  MENTAL_HEALTH: 'Mental health service',
  ACUTE_HEALTH: 'Hospital',
  PRIMARY_CARE: 'GP practice',
  COMMUNITY_HEALTH: 'Community health service',
  AMBULANCE: 'Ambulance service',
  ADULT_SOCIAL_CARE: 'Adult social care',
  CHILDRENS_SERVICES: 'Children’s services',
  EMERGENCY_DUTY: 'Emergency duty team and approved mental health professionals',
  HOUSING: 'Housing',
  HOMELESSNESS: 'Homelessness and housing options',
  FIRE_AND_RESCUE: 'Fire and rescue service',
  SUBSTANCE_USE: 'Drug and alcohol service',
  DOMESTIC_ABUSE_SUPPORT: 'Domestic abuse support',
  VOLUNTARY_SUPPORT: 'Voluntary support service',
  PARTNERSHIP_OFFICE: 'Partnership office',
};

/** What an item is about. One item has one category (need-to-know section 1). */
export type Category =
  | 'IDENTITY'
  | 'CONTACT_ADDRESS'
  | 'HEALTH_PHYSICAL'
  | 'HEALTH_MENTAL'
  | 'SUBSTANCE_USE'
  | 'SEXUAL_REPRODUCTIVE_HEALTH'
  | 'OFFENDING'
  | 'POLICE_INTELLIGENCE'
  | 'VICTIM'
  | 'HOUSING'
  | 'FINANCE'
  | 'FAMILY_CHILDREN'
  | 'EDUCATION'
  | 'IMMIGRATION'
  | 'SAFEGUARDING'
  | 'THIRD_PARTY'
  | 'STAFF_SAFETY';

export const categoryLabels: Record<Category, string> = {
  IDENTITY: 'Who the person is',
  CONTACT_ADDRESS: 'Contact and address',
  HEALTH_PHYSICAL: 'Physical health',
  HEALTH_MENTAL: 'Mental health',
  SUBSTANCE_USE: 'Drugs and alcohol',
  SEXUAL_REPRODUCTIVE_HEALTH: 'Sexual and reproductive health',
  OFFENDING: 'Offending',
  POLICE_INTELLIGENCE: 'Police intelligence',
  VICTIM: 'Victims',
  HOUSING: 'Housing',
  FINANCE: 'Money and benefits',
  FAMILY_CHILDREN: 'Family and children',
  EDUCATION: 'Education and training',
  IMMIGRATION: 'Immigration',
  SAFEGUARDING: 'Safeguarding and risk',
  THIRD_PARTY: 'Other people',
  STAFF_SAFETY: 'Staff and visit safety',
};

/** One line under each category in the picker. */
export const categoryHelp: Record<Category, string> = {
  IDENTITY: 'Names used, date of birth, language, ethnicity in the person’s own words, disability and adjustments.',
  CONTACT_ADDRESS: 'Where the person stays and how to reach them safely.',
  HEALTH_PHYSICAL: 'Illness, injury, mobility, medication and equipment such as oxygen. Only what the risk needs.',
  HEALTH_MENTAL: 'Mental state, diagnosis, treatment, sections, suicide and self-harm. Only what the risk needs.',
  SUBSTANCE_USE: 'Drug and alcohol use, treatment, overdose and withdrawal risks.',
  SEXUAL_REPRODUCTIVE_HEALTH: 'Pregnancy, sexual health and contraception. Share only where it is strictly needed.',
  OFFENDING: 'Convictions, orders, licence conditions, bail and behaviour dealt with by the police or courts.',
  POLICE_INTELLIGENCE: 'Graded intelligence in a version cleared for sharing. Never the name of a source.',
  VICTIM: 'People harmed or at risk of harm from someone. Never an address outside its compartment.',
  HOUSING: 'Tenancy, property condition, hoarding, possession dates, exclusions and accommodation offers.',
  FINANCE: 'Income, benefits, debt and financial abuse.',
  FAMILY_CHILDREN:
    'Household, children, carers and relationships. A child at risk goes to children’s services at once.',
  EDUCATION: 'School, college, training and work.',
  IMMIGRATION: 'Status, applications and recourse to public funds. Not shared for enforcement by default.',
  SAFEGUARDING: 'Abuse, neglect, self-neglect, exploitation, capacity, wishes and what has been tried.',
  THIRD_PARTY: 'Something about, or said by, another person such as a neighbour or relative.',
  STAFF_SAFETY: 'What a visitor must do to stay safe: conduct only, no diagnosis and no offence.',
};

/** Says how sure a statement is; an opinion is never shown as a fact (governance 1.2, R27, T15). */
export type AssertionType = 'FACT' | 'OPINION' | 'INTELLIGENCE' | 'HEARSAY';

export const assertionTypeLabels: Record<AssertionType, string> = {
  FACT: 'Fact',
  OPINION: 'Professional opinion',
  INTELLIGENCE: 'Intelligence',
  HEARSAY: 'Told by somebody else',
};

/** In what standing somebody is on a case file or in a meeting. Apart from attendance status. */
export type Capacity =
  | 'CHAIR'
  | 'JOINT_CHAIR'
  | 'MINUTE_TAKER'
  | 'CO_ORDINATOR'
  | 'LEAD_PROFESSIONAL'
  | 'REFERRER'
  | 'CASE_OWNER'
  | 'AGENCY_REPRESENTATIVE'
  | 'DEPUTY'
  | 'OBSERVER'
  | 'STUDENT'
  | 'LAY_ADVISER'
  | 'LEGAL_ADVISER'
  | 'INTERPRETER'
  | 'ADULT'
  | 'ADVOCATE'
  | 'CARER'
  | 'GUEST';

export const capacityLabels: Record<Capacity, string> = {
  CHAIR: 'Chair',
  JOINT_CHAIR: 'Joint chair',
  MINUTE_TAKER: 'Minute taker',
  CO_ORDINATOR: 'Co-ordinator',
  LEAD_PROFESSIONAL: 'Lead professional',
  REFERRER: 'Referrer',
  CASE_OWNER: 'Case owner',
  AGENCY_REPRESENTATIVE: 'Agency representative',
  DEPUTY: 'Deputy',
  OBSERVER: 'Observer',
  STUDENT: 'Student',
  LAY_ADVISER: 'Lay adviser',
  LEGAL_ADVISER: 'Legal adviser',
  INTERPRETER: 'Interpreter',
  ADULT: 'The adult',
  ADVOCATE: 'Advocate',
  CARER: 'Carer or family member',
  GUEST: 'Guest without an account',
};

/** What a practitioner may do in Concord. It never opens a record by itself: an edge does. */
export type Role =
  | 'PRACTITIONER'
  | 'SAFEGUARDING_LEAD'
  | 'CO_ORDINATOR'
  | 'CONTACT_POINT'
  | 'AUTHORISER'
  | 'DUTY_WORKER'
  | 'PRIVACY_OFFICER'
  | 'AUDITOR'
  | 'ADMINISTRATOR';

export const roleLabels: Record<Role, string> = {
  PRACTITIONER: 'Practitioner',
  SAFEGUARDING_LEAD: 'Safeguarding lead',
  CO_ORDINATOR: 'Co-ordinator',
  CONTACT_POINT: 'Agency contact point',
  AUTHORISER: 'Authoriser',
  DUTY_WORKER: 'Duty worker',
  PRIVACY_OFFICER: 'Privacy officer',
  AUDITOR: 'Auditor',
  ADMINISTRATOR: 'Administrator',
};

/** Who came. A deputy is a capacity, not a status (reference 1.6 as corrected). */
export type AttendanceStatus = 'ATTENDED' | 'APOLOGIES_WITH_REPORT' | 'APOLOGIES_NO_REPORT' | 'INVITED_NO_RESPONSE';

export const attendanceStatusLabels: Record<AttendanceStatus, string> = {
  ATTENDED: 'Attended',
  APOLOGIES_WITH_REPORT: 'Apologies, report sent',
  APOLOGIES_NO_REPORT: 'Apologies, no report',
  INVITED_NO_RESPONSE: 'Invited, no response',
};

/** What an owner sees beside a category: a starting point to change item by item, never a decision. */
export type ShareDefault = 'SHARE' | 'ASK' | 'NO';

export const shareDefaultLabels: Record<ShareDefault, string> = {
  SHARE: 'Usually shared',
  ASK: 'Choose what they need',
  NO: 'Not shared unless you choose to',
};

const codesOf = <Code extends string>(labels: Record<Code, string>): Code[] => Object.keys(labels) as Code[];

export const sectors: Sector[] = codesOf(sectorLabels);
export const agencyFunctions: AgencyFunction[] = codesOf(agencyFunctionLabels);
export const categories: Category[] = codesOf(categoryLabels);
export const assertionTypes: AssertionType[] = codesOf(assertionTypeLabels);
export const capacities: Capacity[] = codesOf(capacityLabels);
export const roles: Role[] = codesOf(roleLabels);
export const attendanceStatuses: AttendanceStatus[] = codesOf(attendanceStatusLabels);

/** The code lists as options, for a form or a select. */
export const optionsOf = <Code extends string>(
  labels: Record<Code, string>,
  hints?: Record<Code, string>,
): CodedOption[] =>
  codesOf(labels).map((code) =>
    hints ? { code, label: labels[code], hint: hints[code] } : { code, label: labels[code] },
  );
