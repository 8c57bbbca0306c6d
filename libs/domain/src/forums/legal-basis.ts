/**
 * The five layers of a lawful disclosure as codes (governance 1.1 to 1.4, as corrected). Nobody types a
 * legal basis: it is chosen (T23). Labels are plain English; the deploying agencies' data protection
 * officers and Caldicott Guardians approve the defaults before live data.
 */

/** Layer 1: the statute or common-law power that lets this body share for this purpose (governance 1.3). */
export type GatewayCode =
  | 'CJA2003_S325'
  | 'CDA1998_S115'
  | 'OMA2007_S14'
  | 'CARE2014_S42'
  | 'CARE2014_S6_7'
  | 'CARE2014_S45'
  | 'CA1989_S47_S17'
  | 'CA2004_S10_S11'
  | 'CA2004_CWSA2026'
  | 'HSCA2012_S251B'
  | 'MHA1983'
  | 'MCA2005_S4_S5'
  | 'COMMON_LAW_POLICE'
  | 'HA1996_S213B'
  | 'PCSCA2022_SVD'
  | 'PCSCA2022_CH3A'
  | 'AGENCY_FUNCTIONS'
  | 'COURT_ORDER'
  | 'CORONER'
  | 'ICO_OR_REGULATOR';

/** A gateway with what an owner must know before choosing it. */
export interface Gateway {
  /** The stored code. */
  code: GatewayCode;
  /** The source in words. */
  label: string;
  /** A power lets the owner share; a duty obliges; a compelled disclosure has its own track (corrections, 1.13). */
  kind: 'POWER' | 'DUTY' | 'COMPELLED';
  /** Whether it may be chosen today. Law that has not been commenced ships switched off. */
  active: boolean;
  /** What it does not do. Shown beside the choice. */
  limits: string;
}

export const gateways: Record<GatewayCode, Gateway> = {
  CJA2003_S325: {
    code: 'CJA2003_S325',
    label: 'Criminal Justice Act 2003, section 325',
    kind: 'POWER',
    active: true,
    limits:
      'Sharing between MAPPA agencies and those able to contribute. It does not reach third parties: record a disclosure decision for them.',
  },
  CDA1998_S115: {
    code: 'CDA1998_S115',
    label: 'Crime and Disorder Act 1998, section 115',
    kind: 'POWER',
    active: true,
    limits:
      'Anyone may share with a relevant authority to prevent crime and disorder. It does not set aside a duty of confidence.',
  },
  OMA2007_S14: {
    code: 'OMA2007_S14',
    label: 'Offender Management Act 2007, section 14',
    kind: 'POWER',
    active: true,
    limits: 'Probation, prisons and the other bodies named there.',
  },
  CARE2014_S42: {
    code: 'CARE2014_S42',
    label: 'Care Act 2014, section 42 (enquiry)',
    kind: 'DUTY',
    active: true,
    limits:
      'Only where the council has reasonable cause to suspect that an adult in its area meets the section 42(1) test.',
  },
  CARE2014_S6_7: {
    code: 'CARE2014_S6_7',
    label: 'Care Act 2014, sections 6 and 7 (co-operation)',
    kind: 'DUTY',
    active: true,
    limits: 'Co-operation in care and support functions. It does not set aside a duty of confidence.',
  },
  CARE2014_S45: {
    code: 'CARE2014_S45',
    label: 'Care Act 2014, section 45 (request by a safeguarding adults board)',
    kind: 'DUTY',
    active: true,
    limits:
      'Answers a written request of the board for its own functions only. It never supports day-to-day case sharing.',
  },
  CA1989_S47_S17: {
    code: 'CA1989_S47_S17',
    label: 'Children Act 1989, sections 17 and 47',
    kind: 'DUTY',
    active: true,
    limits: 'Child in need and child protection enquiries.',
  },
  CA2004_S10_S11: {
    code: 'CA2004_S10_S11',
    label: 'Children Act 2004, sections 10 and 11',
    kind: 'DUTY',
    active: true,
    limits: 'Co-operation and safeguarding duties for children.',
  },
  CA2004_CWSA2026: {
    code: 'CA2004_CWSA2026',
    label: 'Children’s Wellbeing and Schools Act 2026 (child information sharing)',
    kind: 'DUTY',
    active: false,
    limits: 'Switched off until it is commenced.',
  },
  HSCA2012_S251B: {
    code: 'HSCA2012_S251B',
    label: 'Health and Social Care Act 2012, section 251B',
    kind: 'DUTY',
    active: true,
    limits:
      'Health and adult social care only. It must be in the person’s best interests and likely to help their care, and it yields if they object or are likely to object. Anonymous-access services are exempt.',
  },
  MHA1983: {
    code: 'MHA1983',
    label: 'Mental Health Act 1983',
    kind: 'POWER',
    active: true,
    limits: 'Assessment, detention, leave, discharge and aftercare.',
  },
  MCA2005_S4_S5: {
    code: 'MCA2005_S4_S5',
    label: 'Mental Capacity Act 2005, sections 4 and 5',
    kind: 'POWER',
    active: true,
    limits: 'Best-interests acts for a person who lacks capacity for this decision, or is reasonably believed to.',
  },
  COMMON_LAW_POLICE: {
    code: 'COMMON_LAW_POLICE',
    label: 'Common law policing powers',
    kind: 'POWER',
    active: true,
    limits: 'Police only: to protect life and property, keep the peace, and prevent and detect crime.',
  },
  HA1996_S213B: {
    code: 'HA1996_S213B',
    label: 'Housing Act 1996, section 213B (duty to refer)',
    kind: 'DUTY',
    active: true,
    limits: 'Needs the person’s agreement: consent is part of the gateway.',
  },
  PCSCA2022_SVD: {
    code: 'PCSCA2022_SVD',
    label: 'Police, Crime, Sentencing and Courts Act 2022, section 16 (serious violence duty)',
    kind: 'POWER',
    active: true,
    limits:
      'Never patient information from anyone, nor personal information from a health or social care authority (section 16(4)).',
  },
  PCSCA2022_CH3A: {
    code: 'PCSCA2022_CH3A',
    label: 'Police, Crime, Sentencing and Courts Act 2022, Chapter 3A (victim information request)',
    kind: 'POWER',
    active: false,
    limits: 'Switched off until it is commenced.',
  },
  AGENCY_FUNCTIONS: {
    code: 'AGENCY_FUNCTIONS',
    label: 'The agency’s own functions (for a charity or company, its objects)',
    kind: 'POWER',
    active: true,
    limits: 'Name the function in the record. It does not set aside a duty of confidence.',
  },
  COURT_ORDER: {
    code: 'COURT_ORDER',
    label: 'Order of a court',
    kind: 'COMPELLED',
    active: true,
    limits: 'Keep the order, its scope and its date.',
  },
  CORONER: {
    code: 'CORONER',
    label: 'Notice of a coroner',
    kind: 'COMPELLED',
    active: true,
    limits: 'Keep the notice, its scope and its date.',
  },
  ICO_OR_REGULATOR: {
    code: 'ICO_OR_REGULATOR',
    label: 'Requirement of the Information Commissioner or another regulator',
    kind: 'COMPELLED',
    active: true,
    limits: 'Keep the notice, its scope and its date.',
  },
};

/** Layer 2: which data protection regime. A property of controller and purpose, not of a case (governance 0.1). */
/** Whether this is the code of a gateway that an owner may choose by himself today: not a compelled disclosure, and commenced. */
export const isUsableGateway = (code: string | undefined): code is GatewayCode =>
  code !== undefined && Object.hasOwn(gateways, code) && gateways[code as GatewayCode].active && gateways[code as GatewayCode].kind !== 'COMPELLED';

export type Regime = 'UK_GDPR' | 'PART_3';

export const regimeLabels: Record<Regime, string> = {
  UK_GDPR: 'UK GDPR',
  PART_3: 'Data Protection Act 2018, Part 3 (law enforcement)',
};

/** UK GDPR article 6 (governance 1.2). */
export type Art6Code =
  'A6_A' | 'A6_C' | 'A6_D' | 'A6_E' | 'A6_EA1' | 'A6_EA2' | 'A6_EA3' | 'A6_EA5' | 'A6_EA6' | 'A6_F';

export const art6Labels: Record<Art6Code, string> = {
  A6_A: 'Consent',
  A6_C: 'Legal obligation',
  A6_D: 'Vital interests',
  A6_E: 'Public task',
  A6_EA1: 'Recognised legitimate interest: answering a request made for a public task',
  A6_EA2: 'Recognised legitimate interest: national security, public security or defence',
  A6_EA3: 'Recognised legitimate interest: emergency',
  A6_EA5: 'Recognised legitimate interest: preventing or detecting crime',
  A6_EA6: 'Recognised legitimate interest: safeguarding a vulnerable individual',
  A6_F: 'Legitimate interests',
};

/** Bases that a public authority may not use for its public functions (governance 0.1 point 4, R16). */
export const art6NotForPublicAuthorities: Art6Code[] = ['A6_EA1', 'A6_EA2', 'A6_EA3', 'A6_EA5', 'A6_EA6', 'A6_F'];

/** UK GDPR article 9 (governance 1.2). */
export type Art9Code = 'A9_A' | 'A9_B' | 'A9_C' | 'A9_F' | 'A9_G' | 'A9_H' | 'A9_I';

export const art9Labels: Record<Art9Code, string> = {
  A9_A: 'Explicit consent',
  A9_B: 'Social protection law',
  A9_C: 'Vital interests of somebody who cannot consent',
  A9_F: 'Legal claims',
  A9_G: 'Substantial public interest (needs a Schedule 1 condition)',
  A9_H: 'Health or social care (needs Schedule 1 paragraph 2 and a professional under a duty of secrecy)',
  A9_I: 'Public health',
};

/** Data Protection Act 2018, Schedule 1 (governance 1.2; paragraphs 23 and 24 added by corrections). */
export type Sch1Code =
  'S1_1' | 'S1_2' | 'S1_6' | 'S1_10' | 'S1_17' | 'S1_18' | 'S1_19' | 'S1_23' | 'S1_24' | 'S1_29' | 'S1_30' | 'S1_33';

export const sch1Labels: Record<Sch1Code, string> = {
  S1_1: 'Paragraph 1: employment, social security and social protection',
  S1_2: 'Paragraph 2: health or social care purposes',
  S1_6: 'Paragraph 6: statutory and government purposes',
  S1_10: 'Paragraph 10: preventing or detecting unlawful acts',
  S1_17: 'Paragraph 17: counselling',
  S1_18: 'Paragraph 18: safeguarding children and individuals at risk',
  S1_19: 'Paragraph 19: economic well-being of certain individuals',
  S1_23: 'Paragraph 23: elected representatives responding to requests',
  S1_24: 'Paragraph 24: disclosure to elected representatives',
  S1_29: 'Paragraph 29: consent (offence data)',
  S1_30: 'Paragraph 30: vital interests (offence data)',
  S1_33: 'Paragraph 33: legal claims (offence data)',
};

/** Why consent was not relied on; mandatory with paragraph 18 (governance 1.2, R17). */
export type Sch1Paragraph18Reason = 'CANNOT_GIVE' | 'NOT_REASONABLE_TO_OBTAIN' | 'WOULD_PREJUDICE';

export const sch1Paragraph18ReasonLabels: Record<Sch1Paragraph18Reason, string> = {
  CANNOT_GIVE: 'The person cannot give consent',
  NOT_REASONABLE_TO_OBTAIN: 'Consent cannot reasonably be obtained',
  WOULD_PREJUDICE: 'Asking would prejudice the protection',
};

/** Data Protection Act 2018, Schedule 8 (sensitive processing under Part 3; governance 1.2). */
export type Sch8Code = 'S8_1' | 'S8_2' | 'S8_3' | 'S8_4' | 'S8_6' | 'S8_8' | 'S8_9';

export const sch8Labels: Record<Sch8Code, string> = {
  S8_1: 'Paragraph 1: statutory purposes',
  S8_2: 'Paragraph 2: administration of justice',
  S8_3: 'Paragraph 3: vital interests',
  S8_4: 'Paragraph 4: safeguarding children and individuals at risk',
  S8_6: 'Paragraph 6: legal claims',
  S8_8: 'Paragraph 8: preventing fraud',
  S8_9: 'Paragraph 9: archiving',
};

/** Layer 3: why a duty of confidence allows it (governance 1.4). */
export type ConfidentialityBasis =
  | 'EXPLICIT_CONSENT'
  | 'IMPLIED_DIRECT_CARE'
  | 'BEST_INTERESTS_MCA'
  | 'PUBLIC_INTEREST_SERIOUS_HARM'
  | 'PUBLIC_INTEREST_SERIOUS_CRIME'
  | 'STATUTORY_DUTY'
  | 'STATUTORY_POWER'
  | 'COURT_ORDER'
  | 'NOT_CONFIDENTIAL';

export const confidentialityBasisLabels: Record<ConfidentialityBasis, string> = {
  EXPLICIT_CONSENT: 'The person agreed',
  IMPLIED_DIRECT_CARE: 'Direct care that the person would expect',
  BEST_INTERESTS_MCA: 'Best interests under the Mental Capacity Act',
  PUBLIC_INTEREST_SERIOUS_HARM: 'Overriding public interest: risk of serious harm',
  PUBLIC_INTEREST_SERIOUS_CRIME: 'Overriding public interest: serious crime',
  STATUTORY_DUTY: 'A statutory duty',
  STATUTORY_POWER: 'A statutory power (name a public-interest ground as well)',
  COURT_ORDER: 'A court order',
  NOT_CONFIDENTIAL: 'Not given in confidence',
};

/** What every sector's default says, whatever the regime. */
interface BasisDefaultCommon {
  /** Layer 1, most usual first. At least one. */
  gatewayCodes: GatewayCode[];
  /** Layer 3, most usual first. At least one; a bare power is followed by a public-interest ground. */
  confidentialityBases: ConfidentialityBasis[];
  /** What to check before keeping the default. Shown beside it. */
  note: string;
}

/** The default under UK GDPR. */
export interface UkGdprBasisDefault extends BasisDefaultCommon {
  regime: 'UK_GDPR';
  /** Article 6. A public authority never gets a legitimate-interest code. */
  art6: Art6Code;
  /** Article 9, for health and other special category data. */
  art9: Art9Code;
  /** Schedule 1 conditions offered, the default first. Also the condition for offence data (article 10). */
  sch1: Sch1Code[];
  /** Conditions for which a reason code is mandatory. Paragraph 18 always is (R17). */
  sch1ReasonRequiredFor: Sch1Code[];
}

/** The default of a competent authority acting for a law-enforcement purpose. */
export interface Part3BasisDefault extends BasisDefaultCommon {
  regime: 'PART_3';
  /** Section 35: necessary for a task of the competent authority, or consent. */
  section35: 'NECESSARY_FOR_TASK' | 'CONSENT';
  /** Schedule 8 conditions for sensitive processing, the default first. */
  sch8: Sch8Code[];
  /** Sensitive processing needs the strict necessity in words (governance 1.2). */
  strictNecessityTextRequired: true;
}

/** The basis offered when an agency of this sector releases something in this forum. Frozen at release. */
export type BasisDefault = UkGdprBasisDefault | Part3BasisDefault;
