/**
 * The lawful basis offered in forums about an adult at risk, MARM and Creative Solutions (governance 1.7
 * and reference 7.2, as corrected: Care Act section 45 is not among them, Schedule 1 paragraphs 2, 6 and
 * 10 stand beside 18). A capacitous adult who says no does not plainly fit paragraph 18 (governance 1.2).
 */
import type { Sector } from '../words.js';
import type { BasisDefault, UkGdprBasisDefault } from './legal-basis.js';

const publicTask: Omit<UkGdprBasisDefault, 'gatewayCodes' | 'note'> = {
  regime: 'UK_GDPR',
  art6: 'A6_E',
  art9: 'A9_G',
  sch1: ['S1_18', 'S1_6', 'S1_10', 'S1_2'],
  sch1ReasonRequiredFor: ['S1_18'],
  confidentialityBases: [
    'EXPLICIT_CONSENT',
    'BEST_INTERESTS_MCA',
    'PUBLIC_INTEREST_SERIOUS_HARM',
    'PUBLIC_INTEREST_SERIOUS_CRIME',
    'STATUTORY_DUTY',
    'NOT_CONFIDENTIAL',
  ],
};

const care: Omit<UkGdprBasisDefault, 'gatewayCodes' | 'note'> = {
  ...publicTask,
  art9: 'A9_H',
  sch1: ['S1_2', 'S1_18', 'S1_6', 'S1_10'],
};

const paragraph18 =
  'Paragraph 18 needs a reason: consent cannot be given, cannot reasonably be obtained, or asking would prejudice the protection. If a person with capacity simply says no, look at paragraphs 6, 10 or 2 and ask your data protection officer.';

export const adultAtRiskBasisDefaults: Record<Sector, BasisDefault> = {
  POLICE: {
    ...publicTask,
    gatewayCodes: ['COMMON_LAW_POLICE', 'CDA1998_S115', 'CARE2014_S6_7'],
    note: `UK GDPR, since the purpose is the person’s welfare. If you share to prevent or investigate crime, change the regime to Part 3 and give the strict necessity. ${paragraph18}`,
  },
  PROBATION: {
    ...publicTask,
    gatewayCodes: ['OMA2007_S14', 'CDA1998_S115', 'CARE2014_S6_7'],
    note: `UK GDPR for welfare; Part 3 if you share to manage an offender’s risk. ${paragraph18}`,
  },
  PRISON: {
    ...publicTask,
    gatewayCodes: ['OMA2007_S14', 'CARE2014_S6_7'],
    note: `Release dates and welfare. ${paragraph18}`,
  },
  HEALTH: {
    ...care,
    gatewayCodes: ['CARE2014_S6_7', 'HSCA2012_S251B', 'MCA2005_S4_S5', 'CDA1998_S115'],
    confidentialityBases: [
      'EXPLICIT_CONSENT',
      'IMPLIED_DIRECT_CARE',
      'BEST_INTERESTS_MCA',
      'PUBLIC_INTEREST_SERIOUS_HARM',
      'PUBLIC_INTEREST_SERIOUS_CRIME',
      'STATUTORY_DUTY',
    ],
    note: 'Implied consent covers direct care that the person would expect: not police, housing or the voluntary sector. For those, choose article 9(2)(g) and a public-interest ground, or consent. Section 251B is for health and adult social care only and yields to an objection.',
  },
  COUNCIL: {
    ...care,
    gatewayCodes: [
      'CARE2014_S42',
      'CARE2014_S6_7',
      'MCA2005_S4_S5',
      'CDA1998_S115',
      'CA1989_S47_S17',
      'CA2004_S10_S11',
      'HSCA2012_S251B',
    ],
    note: `Use section 42 only where there is reasonable cause to suspect that its test is met. Housing and homelessness teams: name the council’s own function and choose article 9(2)(g). ${paragraph18}`,
  },
  HOUSING: {
    ...publicTask,
    gatewayCodes: ['AGENCY_FUNCTIONS', 'CDA1998_S115', 'CARE2014_S6_7'],
    note: `A housing association that is not carrying out a public function changes article 6 to the recognised legitimate interest of safeguarding a vulnerable individual. ${paragraph18}`,
  },
  FIRE: {
    ...publicTask,
    gatewayCodes: ['AGENCY_FUNCTIONS', 'CDA1998_S115', 'CARE2014_S6_7'],
    note: `Fire safety and rescue functions. ${paragraph18}`,
  },
  AMBULANCE: {
    ...care,
    gatewayCodes: ['CARE2014_S6_7', 'HSCA2012_S251B', 'MCA2005_S4_S5'],
    note: 'As for health. Call-outs and conveyances are health information.',
  },
  VOLUNTARY: {
    ...publicTask,
    art6: 'A6_EA6',
    gatewayCodes: ['AGENCY_FUNCTIONS', 'CDA1998_S115'],
    note: `Recognised legitimate interest: the person must be under 18 or an adult at risk, and sharing must be necessary. A domestic abuse or sexual violence service should take advice on counselling records. ${paragraph18}`,
  },
};
