/**
 * What MAPPA levels 2 and 3 share, as plain data. Sources: reference.md 1 and 12.1, governance 1.7 (consent
 * NOT_APPLICABLE: no consent question and no override; third parties through a disclosure decision),
 * corrections.md. Numbers and chair grades marked `gk?` there are defaults for an area to set.
 */
import type { Sector } from '../words.js';
import { categoryTable, publicProtectionRows } from './category-defaults.js';
import { option } from './fields.js';
import type { ForumDefinition, Seat } from './forum-definition.js';
import type { BasisDefault, Part3BasisDefault, UkGdprBasisDefault } from './legal-basis.js';

const lawEnforcement: Omit<Part3BasisDefault, 'gatewayCodes'> = {
  regime: 'PART_3',
  section35: 'NECESSARY_FOR_TASK',
  sch8: ['S8_1', 'S8_4', 'S8_2'],
  strictNecessityTextRequired: true,
  confidentialityBases: [
    'STATUTORY_POWER',
    'PUBLIC_INTEREST_SERIOUS_HARM',
    'PUBLIC_INTEREST_SERIOUS_CRIME',
    'NOT_CONFIDENTIAL',
  ],
  note: 'Part 3, since the purpose is law enforcement. Say of each statement whether it is fact, opinion, intelligence or hearsay, and whether it concerns a suspect, a convicted person, a victim or a witness.',
};

const publicProtection: Omit<UkGdprBasisDefault, 'gatewayCodes' | 'note'> = {
  regime: 'UK_GDPR',
  art6: 'A6_E',
  art9: 'A9_G',
  sch1: ['S1_18', 'S1_10', 'S1_6'],
  sch1ReasonRequiredFor: ['S1_18'],
  confidentialityBases: [
    'STATUTORY_POWER',
    'PUBLIC_INTEREST_SERIOUS_HARM',
    'PUBLIC_INTEREST_SERIOUS_CRIME',
    'NOT_CONFIDENTIAL',
  ],
};

const dutyToCooperate =
  'Section 325 lets agencies that co-operate share with one another. It is a power: for information held in confidence name the public interest as well. It does not reach anybody outside MAPPA.';

export const mappaBasisDefaults: Record<Sector, BasisDefault> = {
  POLICE: { ...lawEnforcement, gatewayCodes: ['CJA2003_S325', 'COMMON_LAW_POLICE', 'CDA1998_S115'] },
  PROBATION: { ...lawEnforcement, gatewayCodes: ['CJA2003_S325', 'OMA2007_S14', 'CDA1998_S115'] },
  PRISON: { ...lawEnforcement, gatewayCodes: ['CJA2003_S325', 'OMA2007_S14'] },
  HEALTH: {
    ...publicProtection,
    gatewayCodes: ['CJA2003_S325', 'CDA1998_S115', 'MHA1983'],
    note: `${dutyToCooperate} Extract what bears on the risk; the clinical record stays where it is.`,
  },
  COUNCIL: {
    ...publicProtection,
    gatewayCodes: ['CJA2003_S325', 'CA1989_S47_S17', 'CA2004_S10_S11', 'CARE2014_S6_7', 'CDA1998_S115'],
    note: dutyToCooperate,
  },
  HOUSING: {
    ...publicProtection,
    gatewayCodes: ['CJA2003_S325', 'CDA1998_S115'],
    note: `${dutyToCooperate} A provider that is not carrying out a public function changes article 6.`,
  },
  FIRE: {
    ...publicProtection,
    gatewayCodes: ['CJA2003_S325', 'CDA1998_S115'],
    note: 'Not a duty-to-co-operate agency by default: invited where able to contribute.',
  },
  AMBULANCE: { ...publicProtection, gatewayCodes: ['CJA2003_S325', 'CDA1998_S115'], note: dutyToCooperate },
  VOLUNTARY: {
    ...publicProtection,
    art6: 'A6_EA6',
    gatewayCodes: ['CJA2003_S325', 'CDA1998_S115', 'AGENCY_FUNCTIONS'],
    note: 'Associate agency: able to contribute, invited to this case only. Recognised legitimate interest: safeguarding a vulnerable individual, or preventing crime.',
  },
};

const inCustody = { answer: 'whereNow', isOneOf: ['CUSTODY', 'RECALLED'] };
const mentalHealthInvolved = {
  any: [
    { answer: 'hospitalOrder', isOneOf: ['YES', 'UNKNOWN'] },
    { answer: 'whereNow', is: 'HOSPITAL' },
    { answer: 'knownToMentalHealth', isOneOf: ['YES', 'UNKNOWN'] },
  ],
};

const seats: Seat[] = [
  { key: 'LEAD_AGENCY', label: 'Lead agency', functions: [], need: 'REQUIRED', agencyRole: 'LEAD_AGENCY' },
  { key: 'POLICING', label: 'Police', functions: ['POLICING'], need: 'REQUIRED' },
  { key: 'PROBATION', label: 'Probation', functions: ['PROBATION'], need: 'REQUIRED' },
  { key: 'PRISON', label: 'Prison', functions: ['PRISON'], need: 'REQUIRED', when: inCustody },
  {
    key: 'MENTAL_HEALTH',
    label: 'Mental health service',
    functions: ['MENTAL_HEALTH'],
    need: 'REQUIRED',
    when: mentalHealthInvolved,
  },
  { key: 'CHILDRENS_SERVICES', label: 'Children’s services', functions: ['CHILDRENS_SERVICES'], need: 'ADVISABLE' },
  { key: 'ADULT_SOCIAL_CARE', label: 'Adult social care', functions: ['ADULT_SOCIAL_CARE'], need: 'ADVISABLE' },
  { key: 'HOUSING', label: 'Housing or homelessness', functions: ['HOUSING', 'HOMELESSNESS'], need: 'ADVISABLE' },
  { key: 'VICTIM_LIAISON', label: 'Victim liaison officer', functions: ['PROBATION'], need: 'ADVISABLE' },
  {
    key: 'DOMESTIC_ABUSE_SUPPORT',
    label: 'Domestic abuse adviser',
    functions: ['DOMESTIC_ABUSE_SUPPORT'],
    need: 'BY_CASE',
    when: { answer: 'marac', isOneOf: ['OPEN', 'PAST'] },
  },
  { key: 'SUBSTANCE_USE', label: 'Drug and alcohol service', functions: ['SUBSTANCE_USE'], need: 'BY_CASE' },
  {
    key: 'OTHER_DUTY_TO_COOPERATE',
    label:
      'Other agency with a duty to co-operate: youth justice, Jobcentre Plus, electronic monitoring, immigration enforcement, education',
    functions: [],
    need: 'BY_CASE',
  },
  { key: 'ASSOCIATE', label: 'Associate agency able to contribute', functions: ['VOLUNTARY_SUPPORT'], need: 'BY_CASE' },
  { key: 'LAY_ADVISER', label: 'Lay adviser, observing', functions: [], need: 'BY_CASE', capacities: ['LAY_ADVISER'] },
  {
    key: 'LEGAL',
    label: 'Legal or media adviser',
    functions: [],
    need: 'BY_CASE',
    capacities: ['LEGAL_ADVISER', 'GUEST'],
  },
];

/** Everything but the code, titles, purpose, form, thresholds, chair, urgencies and clocks. */
export const mappaCommon = {
  version: 1,
  validFrom: '2026-01-01',
  statutoryBasis: [
    'Criminal Justice Act 2003, sections 325 to 327B, as amended by the Police, Crime, Sentencing and Courts Act 2022.',
    'Section 325(3) and (4): agencies co-operate, which may include exchanging information.',
    'Offender Management Act 2007, section 14; Crime and Disorder Act 1998, section 115.',
    'Human Rights Act 1998, articles 2, 3 and 8. Consent is not the basis.',
  ],
  subjectNoun: { singular: 'person', plural: 'people' },
  lead: 'The lead agency that has the statutory duty to manage the person: usually police, probation, mental health or youth justice.',
  marking: 'OFFICIAL-SENSITIVE',
  consentMode: 'NOT_APPLICABLE',
  purposeCode: 'MAPPA_PUBLIC_PROTECTION',
  basisDefaults: mappaBasisDefaults,
  notices: {
    toAdult:
      'You are managed under multi-agency public protection arrangements (MAPPA). Agencies meet and share information to protect the public and to help you not to cause harm. You do not attend, and you will not be told everything that is said. {leadProfessional} will put your views to the meeting and can tell you what is expected of you.',
    invitationToAdult:
      'You do not attend the meeting. If there is anything you want said, tell {leadProfessional} before {meetingDate} and it will be put in your words.',
    afterMeetingToAdult:
      '{leadProfessional} will tell you what you need to know about what is expected of you. To ask for information held about you, write to the agency that holds it.',
    closureToAdult:
      'You are no longer managed at this level of MAPPA. {leadProfessional} will tell you who works with you now.',
    toInvitedAgency:
      'Your agency is asked to a MAPPA meeting. The representative must be able to commit your agency. Check your records, send your return by {returnBy}, and include anything staff need to stay safe. If nobody can come, a report is required. That somebody is managed under MAPPA is itself confidential: tell only those who need to know.',
    receiptToReferrer:
      'Thank you. {coordinator} will decide by {decideBy} and tell you the reasons. You manage the risk until then. If it rises, act, and ring {dutyNumber}.',
    declinedToReferrer:
      'This has not been accepted at this level. The reasons and advice are below. If you disagree, ask {coordinator} for it to be looked at again by somebody who was not part of the decision. Your agency goes on managing the risk.',
    toPersonWhoRaisedConcern:
      'Thank you for telling us. What you said has been written down and passed to those who must act on it. We cannot tell you about another person, or whether they are known to us. If you are in danger ring 999.',
  },
  adultMayAttend: false,
  adultInformedDefault:
    'Told of MAPPA management, not of what is said. Never told anything that would tip them off or endanger somebody.',
  localFormCode: 'MAPPA A',
  returnReasons: [
    option('MORE_INFORMATION', 'More information is needed', 'Say exactly what.'),
    option('NO_PLAN', 'The present risk management plan is missing or too thin'),
    option('VALUE_NOT_CLEAR', 'It does not say what meetings would add'),
    option('NOT_ENDORSED', 'No manager has endorsed it'),
  ],
  referralGates: [
    {
      key: 'PRESENT_PLAN',
      label: 'The present plan and its contingency are written down',
      mustHold: {
        all: [
          { answer: 'planSupervision', isAnswered: true },
          { answer: 'planMonitoring', isAnswered: true },
          { answer: 'planContingency', isAnswered: true },
        ],
      },
      message:
        'Write down the present risk management plan with its contingency, even if that is “none in place”, and send it again.',
      returnReason: 'NO_PLAN',
    },
    {
      key: 'VALUE_ADDED',
      label: 'What meetings at this level would add is written down',
      mustHold: { answer: 'valueAdded', isAnswered: true },
      message: 'Say what meetings at this level would add that the level below cannot give, and send it again.',
      returnReason: 'VALUE_NOT_CLEAR',
    },
  ],
  coordinator: { agencyFunction: 'PARTNERSHIP_OFFICE', label: 'MAPPA co-ordinator' },
  seats,
  quorum: {
    requiredSeats: ['LEAD_AGENCY', 'POLICING', 'PROBATION', 'PRISON', 'MENTAL_HEALTH'],
    minimumAgencies: 3,
    chairMayProceedWithReason: true,
  },
  statement: {
    version: 'MAPPA-2026-1',
    paragraphs: [
      'This meeting is held under the Criminal Justice Act 2003 because the risk that this person poses of serious harm to others outweighs the confidentiality they would otherwise be owed. We share what is needed to manage that risk and no more.',
      'We have regard to article 8(2) of the European Convention on Human Rights: public safety, the prevention of crime and disorder, the protection of health and morals, and the rights and freedoms of others. What we do must be lawful, necessary and proportionate, and we keep in mind the duties under articles 2 and 3 to protect life and to prevent inhuman treatment.',
      'The minutes are marked OFFICIAL-SENSITIVE and are closed under sections 30, 31, 38, 40 and 41 of the Freedom of Information Act 2000 as each applies.',
      'Do not copy or share anything from this meeting outside it without the agreement of the chair and of the agency that owns it. In your own agency share it only as far as is necessary to manage the risk, and keep it where access is restricted.',
      'A request to disclose to anybody else, whether the person, a court, the police, a panel or a reviewer, goes to the chair. It is decided on need to know and proportionality; the usual answer is an executive summary, and each agency answers for its own information.',
      'Each agency remains the controller of what it brings. Say whether it is fact, opinion, intelligence or hearsay, its source and its date. Never say anything that could identify a source.',
      'Everybody has an equal right to protection and to fair treatment. Challenge discriminatory language and assumptions, and consider protected characteristics in the risk and in the plan.',
      'Say so now if you know the person, a victim or a relative of either outside work, or have another conflict of interest. Lay advisers and observers attend under the same duty and take no copy.',
    ],
    acknowledgement:
      'I have heard or read this statement, I have no conflict of interest that I have not declared, and I am bound by it.',
  },
  agenda: [
    {
      key: 'INTRODUCTIONS',
      title: 'Introductions, apologies and reports of absent agencies',
      prompt: 'Who is here, with what authority? Which report stands for an absent agency?',
      part: 'ALL',
      records: 'ATTENDANCE',
    },
    {
      key: 'STATEMENT',
      title: 'Confidentiality and diversity statement, conflicts',
      prompt: 'Read or display it. Does anybody have a conflict?',
      part: 'ALL',
      records: 'STATEMENT',
    },
    {
      key: 'PURPOSE',
      title: 'Purpose, eligibility and category',
      prompt: 'What must today achieve? Is the person still eligible, and in which category?',
      part: 'ALL',
      records: 'DECISIONS',
      decisions: ['CATEGORY_SET'],
    },
    {
      key: 'PREVIOUS_ACTIONS',
      title: 'Previous actions',
      prompt: 'Done, not done, not possible? What follows?',
      part: 'ALL',
      records: 'PREVIOUS_ACTIONS',
    },
    {
      key: 'AGENCY_INFORMATION',
      title: 'Information by agency, lead agency first',
      prompt: 'What is new and bears on the risk? Source and date. The person’s views, brought by the lead agency.',
      part: 'ALL',
      records: 'AGENCY_INFORMATION',
    },
    {
      key: 'VICTIMS',
      title: 'Victims and children',
      prompt: 'Who has been harmed or may be? What do they want? Is a child at risk, and has a referral been made?',
      part: 'ALL',
      records: 'DISCUSSION',
    },
    {
      key: 'DIVERSITY',
      title: 'Diversity',
      prompt: 'How do the person’s and the victims’ characteristics bear on risk and plan?',
      part: 'ALL',
      records: 'DISCUSSION',
    },
    {
      key: 'RISK',
      title: 'Risk: who, what, when, how likely, how soon',
      prompt: 'Agree the level for each group. Where an agency differs, write down its view.',
      part: 'ALL',
      records: 'RISKS',
      decisions: ['ROSH_AGREED'],
    },
    {
      key: 'PLAN',
      title: 'Risk management plan and contingency',
      prompt:
        'Supervision, monitoring and control, interventions and treatment, victim safety, licence conditions; and if it fails, who does what.',
      part: 'ALL',
      records: 'PLAN',
    },
    {
      key: 'DISCLOSURE',
      title: 'Disclosure to third parties',
      prompt:
        'Does anybody outside need to know something to be safe? What exactly, told by whom? “No” is recorded as well.',
      part: 'ALL',
      records: 'DECISIONS',
      decisions: ['DISCLOSE'],
    },
    {
      key: 'MEDIA',
      title: 'Media and communications',
      prompt: 'What if this becomes public? Who speaks?',
      part: 'ALL',
      records: 'DECISIONS',
      decisions: ['MEDIA'],
    },
    {
      key: 'HUMAN_RIGHTS',
      title: 'Human rights',
      prompt: 'Is each restriction necessary and proportionate? Articles 2, 3 and 8.',
      part: 'ALL',
      records: 'DECISIONS',
      decisions: ['PROPORTIONALITY'],
    },
    {
      key: 'ACTIONS',
      title: 'New actions read back',
      prompt: 'Each action: outcome, agency, name, date.',
      part: 'ALL',
      records: 'ACTIONS',
    },
    {
      key: 'LEVEL',
      title: 'Level',
      prompt: 'Do meetings at this level still add value? The reason is written down either way.',
      part: 'ALL',
      records: 'DECISIONS',
      decisions: ['LEVEL_SET'],
    },
    {
      key: 'NATIONAL_SYSTEM',
      title: 'National public protection system',
      prompt: 'Who updates it, and by when?',
      part: 'ALL',
      records: 'DECISIONS',
      decisions: ['NATIONAL_SYSTEM_UPDATE'],
    },
    {
      key: 'REVIEW',
      title: 'Next review or exit',
      prompt: 'When do we meet again? If the person leaves this level: who receives the plan and the contacts?',
      part: 'ALL',
      records: 'REVIEW',
      decisions: ['REVIEW_OR_EXIT'],
    },
    {
      key: 'MINUTES',
      title: 'Who gets the minutes',
      prompt: 'Each recipient by name. Who needs the full minutes, and who actions only?',
      part: 'ALL',
      records: 'DECISIONS',
      decisions: ['RELEASE_MINUTES'],
    },
  ],
  decisions: [
    {
      key: 'CATEGORY_SET',
      label: 'Category',
      question: 'In which category is the person, and is eligibility confirmed?',
      outcomes: [
        option('CATEGORY_1', 'Category 1'),
        option('CATEGORY_2', 'Category 2'),
        option('CATEGORY_3', 'Category 3'),
        option('CATEGORY_4', 'Category 4'),
        option('NOT_ELIGIBLE', 'Not eligible: exit'),
      ],
      mandatory: false,
      needsRationale: true,
    },
    {
      key: 'ROSH_AGREED',
      label: 'Risk of serious harm agreed',
      question: 'Is the level of risk of serious harm agreed?',
      outcomes: [
        option('AGREED', 'Agreed'),
        option('AGREED_WITH_DISSENT', 'Agreed, with a different view recorded'),
        option('CHAIR_DECIDED', 'Not agreed: the chair decided, with reasons'),
      ],
      mandatory: true,
      needsRationale: true,
    },
    {
      key: 'DISCLOSE',
      label: 'Disclosure to third parties',
      question: 'Is anything to be disclosed outside MAPPA?',
      outcomes: [
        option(
          'DISCLOSE',
          'Disclose',
          'Recipient, exact words, purpose, basis, undertaking and who discloses go in the disclosure record.',
        ),
        option('NOT_DISCLOSE', 'Do not disclose'),
        option('DEFER', 'Defer to a date'),
        option('SELF_DISCLOSURE', 'The person tells them, and it is checked'),
      ],
      mandatory: true,
      needsRationale: true,
      needsAgency: ['DISCLOSE', 'SELF_DISCLOSURE'],
    },
    {
      key: 'MEDIA',
      label: 'Media',
      question: 'Is a communications plan needed?',
      outcomes: [option('NEEDED', 'Yes'), option('NOT_NEEDED', 'No')],
      mandatory: false,
      needsRationale: true,
      needsAgency: ['NEEDED'],
    },
    {
      key: 'PROPORTIONALITY',
      label: 'Human rights',
      question: 'Are the plan’s restrictions necessary and proportionate?',
      outcomes: [option('PROPORTIONATE', 'Yes, for the reasons given'), option('CHANGED', 'Changed to make them so')],
      mandatory: false,
      needsRationale: true,
    },
    {
      key: 'LEVEL_SET',
      label: 'Level',
      question: 'At which level is the person managed from now?',
      outcomes: [
        option('LEVEL_1', 'Level 1', 'The plan and the contact list go to every agency.'),
        option('LEVEL_2', 'Level 2'),
        option('LEVEL_3', 'Level 3'),
        option('EXIT', 'Leaves MAPPA'),
      ],
      mandatory: true,
      needsRationale: true,
      needsAgency: ['LEVEL_1'],
    },
    {
      key: 'NATIONAL_SYSTEM_UPDATE',
      label: 'National system',
      question: 'Which agency updates the national system?',
      outcomes: [option('UPDATE', 'The agency named'), option('NOT_HELD', 'No record is held there')],
      mandatory: false,
      needsRationale: true,
      needsAgency: ['UPDATE'],
    },
    {
      key: 'REVIEW_OR_EXIT',
      label: 'Review or exit',
      question: 'When is the next review, or does the person leave this level?',
      outcomes: [
        option('REVIEW', 'Review on a date set now'),
        option('EXIT', 'Exit, with the exit record'),
        option('TRANSFER', 'Transfer: we stay responsible until it is accepted'),
      ],
      mandatory: true,
      needsRationale: true,
    },
    {
      key: 'RELEASE_MINUTES',
      label: 'Minutes',
      question: 'Who gets which minutes?',
      outcomes: [
        option('AS_LISTED', 'Those listed, each approved by the chair'),
        option('LIMITED', 'Fewer, for the reason given'),
      ],
      mandatory: false,
      needsRationale: true,
    },
  ],
  riskScale: {
    kind: 'LADDER',
    guidance:
      'Risk of serious harm, for each group and in each setting. Tools inform the level; nothing is added up or averaged. Agencies may differ, and the difference is recorded.',
    levels: [
      { ...option('LOW', 'Low', 'Current evidence does not indicate likelihood of serious harm'), value: 1 },
      {
        ...option('MEDIUM', 'Medium', 'Identifiable indicators; potential, but unlikely unless circumstances change'),
        value: 2,
      },
      {
        ...option('HIGH', 'High', 'Identifiable indicators; could happen at any time, and the impact would be serious'),
        value: 3,
      },
      {
        ...option(
          'VERY_HIGH',
          'Very high',
          'Imminent: more likely than not as soon as there is opportunity, and the impact would be serious',
        ),
        value: 4,
      },
    ],
    groups: [
      option('CHILDREN', 'Children'),
      option('PUBLIC', 'The public'),
      option('KNOWN_ADULT', 'A known adult'),
      option('STAFF', 'Staff'),
      option('PRISONERS', 'Prisoners'),
    ],
    settings: [option('COMMUNITY', 'In the community'), option('CUSTODY', 'In custody or hospital')],
    domains: [
      option('VIOLENCE', 'Violence'),
      option('SEXUAL_OFFENDING', 'Sexual offending'),
      option('DOMESTIC_ABUSE_STALKING', 'Domestic abuse, stalking, controlling behaviour'),
      option('CHILDREN', 'Harm to children'),
      option('TERRORISM', 'Terrorism and extremism'),
      option('WEAPONS_FIRE', 'Weapons and fire-setting'),
      option('MENTAL_HEALTH', 'Mental health'),
      option('SUBSTANCE_USE', 'Drugs and alcohol'),
      option('ACCOMMODATION', 'Accommodation'),
      option('SELF_HARM', 'Suicide and self-harm'),
    ],
  },
  planHeadings: [
    {
      key: 'SUPERVISION',
      title: 'Supervision',
      prompt: 'Reporting, home visits, health contacts, tenancy support, protective work.',
      contingency: false,
      outOfHours: false,
      mandatory: true,
    },
    {
      key: 'MONITORING_CONTROL',
      title: 'Monitoring and control',
      prompt: 'Conditions on residence, association, activity, movement; surveillance; tags; testing; orders.',
      contingency: false,
      outOfHours: true,
      mandatory: true,
    },
    {
      key: 'INTERVENTIONS_TREATMENT',
      title: 'Interventions and treatment',
      prompt: 'Programmes, drug and alcohol work, mental health treatment, employment.',
      contingency: false,
      outOfHours: false,
      mandatory: true,
    },
    {
      key: 'VICTIM_SAFETY',
      title: 'Victim safety',
      prompt:
        'Exclusion areas, no contact, liaison, adviser, target hardening, disclosure schemes, flags on addresses. Never an address.',
      contingency: false,
      outOfHours: true,
      mandatory: true,
    },
    {
      key: 'CONTINGENCY',
      title: 'Contingency',
      prompt:
        'If this, then who does what, out of hours too: recall, arrest, Mental Health Act assessment, emergency disclosure.',
      contingency: true,
      outOfHours: true,
      mandatory: true,
    },
    {
      key: 'LICENCE_CONDITIONS',
      title: 'Licence conditions and orders',
      prompt: 'List them with their end dates. Write “none” where there are none.',
      contingency: false,
      outOfHours: true,
      mandatory: true,
    },
  ],
  minutesProducts: [
    option('FULL', 'Full minutes'),
    option('ACTIONS_AND_SAFETY', 'Actions with safety lines'),
    option(
      'EXECUTIVE_SUMMARY',
      'Executive summary',
      'The standard answer to a request from outside. No third-party data, no victims, no intelligence, agencies by name only.',
    ),
  ],
  minutesRecipients: {
    rule: 'ATTENDEES_AND_ACTION_HOLDERS',
    individuallyApproved: true,
    observersGetCopy: false,
    adultLetter: false,
  },
  refusedClosureReasons: [
    {
      code: 'NON_ENGAGEMENT',
      message:
        'A person does not leave MAPPA because they did not engage, whoever signs. Missed contact raises the risk: consider enforcement, recall, a warrant or assessment, and record it in the plan.',
    },
    {
      code: 'NO_MEETING_TIME',
      message: 'Lack of meeting time is no reason to leave a level. Escalate to the strategic management board.',
    },
  ],
  categoryDefaults: categoryTable(publicProtectionRows),
  retention: {
    reviewYearsAfterClosure: 1,
    declinedReferralYears: 2,
    legalHoldStopsDisposal: true,
    note: 'Concord reviews its own copy twelve months after exit unless the lead agency extends that. The lasting record is with the lead agency and the national system.',
  },
  exportDatasets: [
    option('CATEGORY_BY_LEVEL', 'People by category and level at 31 March and during the year'),
    option('REFERRAL_TIMELINESS', 'Referral decisions, first meetings and minutes on time'),
    option('REVIEWS', 'Reviews on time, by level'),
    option('DISCLOSURE', 'Disclosure considered and recorded, by meeting'),
    option('ATTENDANCE', 'Attendance by agency and level'),
    option('ACTIONS', 'Actions done on time'),
    option('DIVERSITY', 'Diversity of the people managed'),
  ],
} satisfies Partial<ForumDefinition>;

/** Why a person leaves MAPPA altogether (reference 1.14). */
export const mappaExitReasons: ForumDefinition['closureReasons'] = [
  {
    code: 'NOTIFICATION_ENDED',
    label: 'Notification requirements ended',
    hint: 'If level 2 or 3 is still needed, refer again under category 3.',
    needsSeniorSignOff: false,
    needsReceiver: false,
    endsEligibility: true,
  },
  {
    code: 'LICENCE_ENDED',
    label: 'Licence ended',
    hint: 'If level 2 or 3 is still needed, refer again under category 3.',
    needsSeniorSignOff: false,
    needsReceiver: false,
    endsEligibility: true,
  },
  {
    code: 'ORDER_ENDED',
    label: 'Order ended',
    hint: 'Name the order.',
    needsSeniorSignOff: false,
    needsReceiver: false,
    endsEligibility: true,
  },
  {
    code: 'HOSPITAL_ORDER_ENDED',
    label: 'Hospital or guardianship order ended',
    hint: 'Check aftercare and who holds the plan.',
    needsSeniorSignOff: false,
    needsReceiver: true,
    endsEligibility: true,
  },
  {
    code: 'CAT3_NO_LONGER_MEETS',
    label: 'Category 3 no longer applies',
    hint: 'Meetings no longer add value and the risk is managed.',
    needsSeniorSignOff: true,
    needsReceiver: true,
    endsEligibility: true,
  },
  {
    code: 'TRANSFERRED_AREA',
    label: 'Transferred to another area, which has accepted',
    hint: 'The sending area stays responsible until then; a handover meeting is held.',
    needsSeniorSignOff: false,
    needsReceiver: true,
  },
  {
    code: 'DEPORTED',
    label: 'Deported or removed',
    hint: 'Record the date and who confirmed it.',
    needsSeniorSignOff: true,
    needsReceiver: false,
    endsEligibility: true,
  },
  {
    code: 'DECEASED',
    label: 'Died',
    hint: 'A legal hold starts.',
    needsSeniorSignOff: true,
    needsReceiver: false,
    endsEligibility: true,
    promptsReview:
      'Consider whether a serious case review, a serious further offence review or another statutory review must be told.',
  },
  {
    code: 'ERROR_IN_ELIGIBILITY',
    label: 'Found not to have been eligible',
    hint: 'Say how it came about.',
    needsSeniorSignOff: true,
    needsReceiver: false,
    endsEligibility: true,
  },
];
