/**
 * The MAPPA referral (form A): the sections of reference.md 1.6. Level 3 adds why senior people are
 * needed. Words are brief and the referrer's own; nothing is pasted from a pre-sentence report.
 */
import { choice, choices, date, line, note, option, question, words } from './fields.js';
import type { FormSection } from './form-definition.js';
import { agencyFunctionOptions } from './option-lists.js';

const roshLevels = [
  option('LOW', 'Low'),
  option('MEDIUM', 'Medium'),
  option('HIGH', 'High'),
  option('VERY_HIGH', 'Very high'),
  option('NOT_ASSESSED', 'Not assessed'),
];

/** Sections 1 to 11, shared by both levels. */
export const mappaReferralSections: FormSection[] = [
  {
    key: 'REFERRAL',
    title: 'The referral',
    guidance:
      'If serious harm may be imminent, act first: recall, arrest, Mental Health Act assessment or 999. Then ring the co-ordinator.',
    fields: [
      choice(
        'urgency',
        'How soon must the meeting be?',
        [
          option('EMERGENCY', 'Emergency', 'Serious harm may be imminent, or release is within days.'),
          option('STANDARD', 'Standard'),
        ],
        { required: 'ON_SUBMIT' },
      ),
      question('childAtRisk', 'Is a child at risk from this person, now or on release?', 'FAMILY_CHILDREN', {
        required: 'ON_SUBMIT',
        aboutChildAtRisk: true,
        hint: 'What you write here goes to children’s services at once.',
        evidenceLabel: 'Which children, what is the link, and what has been done?',
        evidenceRequiredFor: ['YES', 'UNKNOWN'],
      }),
      question('staffSafety', 'Should anybody who meets or visits the person take precautions?', 'STAFF_SAFETY', {
        required: 'ON_SUBMIT',
        hint: 'Conduct only: what a visitor must do. No diagnosis and no offence. Every agency involved will see it.',
        evidenceLabel: 'What should a visitor do, and when was this last seen?',
        maximumLength: 500,
      }),
      choice(
        'leadAgency',
        'Lead agency',
        [
          option('POLICING', 'Police'),
          option('PROBATION', 'Probation'),
          option('MENTAL_HEALTH', 'Mental health service'),
          option('YOUTH_JUSTICE', 'Youth justice service'),
        ],
        { required: 'ON_SUBMIT', hint: 'Whoever manages the person under the order, licence or section.' },
      ),
      note('endorsedBy', 'Manager who endorsed this referral', {
        required: 'ON_SUBMIT',
        hint: 'Name, grade and telephone.',
      }),
      choice(
        'personTold',
        'Has the person been told of the referral?',
        [
          option('YES', 'Yes'),
          option('NOT_YET', 'Not yet'),
          option('NO', 'No: telling them would increase risk or tip somebody off'),
        ],
        {
          required: 'ON_SUBMIT',
          hint: 'People are usually told that they are managed under MAPPA, and not what is said. Agreement is not asked for: MAPPA does not rest on consent.',
        },
      ),
      words('personsViews', 'The person’s own views and goals', 'SAFEGUARDING', {
        adultsOwnWords: true,
        maximumLength: 2000,
        hint: 'The person does not attend. The lead agency brings their views.',
      }),
    ],
  },
  {
    key: 'CATEGORY',
    title: '1. Category and eligibility',
    guidance: 'A person is in one category at a time.',
    fields: [
      choice(
        'category',
        'Category',
        [
          option(
            'CATEGORY_1',
            'Category 1: registered sexual offender',
            'Subject to notification requirements, Part 2 of the Sexual Offences Act 2003.',
          ),
          option(
            'CATEGORY_2',
            'Category 2: violent or other sexual offender',
            'Twelve months or more (suspended included) for a listed offence, or a hospital or guardianship order. Controlling or coercive behaviour since 3 February 2025.',
          ),
          option(
            'CATEGORY_3',
            'Category 3: other dangerous offender',
            'A conviction or caution that shows capacity for serious harm, and needs multi-agency management. Only at level 2 or 3.',
          ),
          option('CATEGORY_4', 'Category 4: terrorist or terrorist-risk offender'),
        ],
        { required: 'ON_SUBMIT' },
      ),
      line('qualifyingBasis', 'What brings the person into the category', 'OFFENDING', {
        required: 'ON_SUBMIT',
        maximumLength: 500,
        hint: 'Offence, order or section with its date. For category 3, the conviction or caution.',
      }),
      words('whyMultiAgency', 'Category 3: why does the risk need active multi-agency management?', 'OFFENDING', {
        showWhen: { answer: 'category', is: 'CATEGORY_3' },
        required: { onSubmitWhen: { answer: 'category', is: 'CATEGORY_3' } },
        maximumLength: 2000,
      }),
      date('eligibilityStart', 'Eligible from', { required: 'ON_SUBMIT' }),
      date('eligibilityEnd', 'Eligible until', {
        hint: 'End of notification, licence or order. Leave empty if it has no end.',
      }),
    ],
  },
  {
    key: 'PERSON',
    title: '2. The person',
    guidance:
      'Names, dates of birth, identifiers and addresses are on the person’s record. Here: what the meeting needs besides.',
    fields: [
      line('nicknames', 'Nicknames and other names in use', 'IDENTITY', {
        hint: 'They may matter where there are links to gangs.',
      }),
      line('ethnicityInWords', 'Ethnicity and nationality, in words', 'IDENTITY', {
        hint: 'As the person describes themselves, not a code.',
      }),
      line('languageAndFaith', 'Language, interpreter, religion', 'IDENTITY', { maximumLength: 500 }),
      line('disabilityAndAdjustments', 'Disability, neurodiversity and reasonable adjustments', 'IDENTITY', {
        maximumLength: 500,
      }),
      line('immigrationStatus', 'Immigration status, where it bears on the risk or plan', 'IMMIGRATION', {
        maximumLength: 500,
      }),
      choice(
        'whereNow',
        'Where is the person now?',
        [
          option('COMMUNITY', 'In the community'),
          option('CUSTODY', 'In custody'),
          option('RECALLED', 'Recalled to custody'),
          option('HOSPITAL', 'Detained in hospital'),
          option('APPROVED_PREMISES', 'Approved premises'),
          option('UNKNOWN', 'Whereabouts unknown'),
        ],
        { required: 'ON_SUBMIT' },
      ),
      words('addressPosition', 'Address now, and proposed release address', 'CONTACT_ADDRESS', {
        required: 'ON_SUBMIT',
        maximumLength: 1000,
        hint: 'An approved release address only. If of no fixed abode before custody, say so and name the area of closest link.',
      }),
      line(
        'nationalSystemReference',
        'Reference on the national public protection system, where there is one',
        'IDENTITY',
        { hint: 'Concord keeps the reference and the date on which it was recorded there, and nothing else from it.' },
      ),
    ],
  },
  {
    key: 'CONVICTION',
    title: '3. Conviction or caution',
    fields: [
      words('indexOffence', 'Index offence: the one that brings the person into MAPPA', 'OFFENDING', {
        required: 'ON_SUBMIT',
        maximumLength: 2000,
        hint: 'Offence, date, court, sentence and length, then a few bullets. Do not paste from a pre-sentence report.',
      }),
      words('relatedOffences', 'Earlier related offences and pattern', 'OFFENDING', {
        maximumLength: 2000,
        hint: 'Relevant only. Not a printed list.',
      }),
      choices(
        'orders',
        'Orders in force',
        [
          option('LICENCE', 'Licence'),
          option('SHPO', 'Sexual harm prevention order'),
          option('SEXUAL_RISK_ORDER', 'Sexual risk order'),
          option('RESTRAINING', 'Restraining order'),
          option('NON_MOLESTATION', 'Non-molestation order'),
          option('DOMESTIC_ABUSE_PROTECTION', 'Domestic abuse protection order or notice'),
          option('DOMESTIC_VIOLENCE_PROTECTION', 'Domestic violence protection order or notice'),
          option('STALKING_PROTECTION', 'Stalking protection order'),
          option('VIOLENT_OFFENDER', 'Violent offender order'),
          option('CRIMINAL_BEHAVIOUR', 'Criminal behaviour order'),
          option('HOSPITAL_ORDER', 'Hospital or guardianship order'),
          option('COMMUNITY_TREATMENT', 'Community treatment order'),
          option('NONE', 'None'),
        ],
        { required: 'ON_SUBMIT' },
      ),
      words('orderConditions', 'Licence conditions and terms of orders', 'OFFENDING', { maximumLength: 3000 }),
      words('policePicture', 'Intelligence cleared for sharing', 'POLICE_INTELLIGENCE', {
        maximumLength: 2000,
        hint: 'Police only: sanitised, with its grading. Never anything that identifies a source.',
      }),
    ],
  },
  {
    key: 'DATES',
    title: '4. Relevant dates',
    fields: [
      date('sentencedOn', 'Sentenced'),
      date('releaseOn', 'Release, conditional or automatic', {
        required: { onSubmitWhen: { answer: 'whereNow', isOneOf: ['CUSTODY', 'RECALLED'] } },
        hint: 'The earliest date on which release could happen.',
      }),
      date('paroleOn', 'Parole eligibility or hearing'),
      date('tribunalOn', 'Tribunal or hospital managers’ hearing'),
      date('licenceEndsOn', 'Licence ends'),
      date('sentenceEndsOn', 'Sentence ends'),
      date('notificationEndsOn', 'Notification requirements end'),
    ],
  },
  {
    key: 'HOSPITAL',
    title: '5. Mental health and hospital',
    guidance: 'Completed by the mental health service. Diagnosis only as far as the risk needs it.',
    fields: [
      question('knownToMentalHealth', 'Is the person known to mental health services?', 'HEALTH_MENTAL', {
        required: 'ON_SUBMIT',
        evidenceLabel: 'Which service, and how is it involved?',
      }),
      choice(
        'hospitalOrder',
        'Is there a hospital or guardianship order, or are they a restricted patient?',
        [option('YES', 'Yes'), option('NO', 'No'), option('UNKNOWN', 'Not known')],
        { required: 'ON_SUBMIT' },
      ),
      words(
        'hospitalDetail',
        'Ward and security, section, responsible clinician, care co-ordinator, leave, Ministry of Justice caseworker',
        'HEALTH_MENTAL',
        {
          showWhen: {
            any: [
              { answer: 'whereNow', is: 'HOSPITAL' },
              { answer: 'hospitalOrder', is: 'YES' },
            ],
          },
          required: { onSubmitWhen: { answer: 'whereNow', is: 'HOSPITAL' } },
          maximumLength: 3000,
        },
      ),
      words('mentalHealthAndRisk', 'Mental health and risk: what makes it worse, what helps', 'HEALTH_MENTAL', {
        maximumLength: 3000,
      }),
      words('substanceUse', 'Drugs and alcohol, as they bear on the risk', 'SUBSTANCE_USE', { maximumLength: 2000 }),
    ],
  },
  {
    key: 'REASON',
    title: '6. Why this level',
    fields: [
      words('reasonForReferral', 'Reason for the referral', 'SAFEGUARDING', {
        required: 'ON_SUBMIT',
        hint: 'Behaviour and attitudes, pattern of offending, what other agencies report, circumstances. What has changed?',
      }),
      words('valueAdded', 'What would meetings at this level add?', 'SAFEGUARDING', {
        required: 'ON_SUBMIT',
        maximumLength: 2000,
        hint: 'Which parts of the plan cannot be delivered at the level below, and why. A category or a high rating is not by itself a reason.',
      }),
      choices(
        'levelTwoGrounds',
        'Which of these applies?',
        [
          option('HIGH_OR_VERY_HIGH', 'High or very high risk of serious harm'),
          option('CO_ORDINATION', 'A lower risk that needs others to be actively co-ordinated'),
          option('FROM_LEVEL_3', 'Was level 3 and no longer needs it'),
        ],
        { required: 'ON_SUBMIT' },
      ),
    ],
  },
  {
    key: 'VICTIMS',
    title: '7. Victims and people at risk',
    guidance: 'Use an initial or a code. Never write a victim’s address here.',
    fields: [
      words('victims', 'Known and potential victims, relationship, and what protects them', 'VICTIM', {
        required: 'ON_SUBMIT',
        hint: 'Victim contact scheme, victim liaison officer, domestic abuse adviser, exclusion area (the area, not the address). If none is known, say how you know.',
      }),
      words('victimViews', 'What victims have said that they want', 'VICTIM', { maximumLength: 2000 }),
      choice(
        'marac',
        'Is there a MARAC?',
        [
          option('OPEN', 'Yes, open'),
          option('PAST', 'Yes, in the past'),
          option('NO', 'No'),
          option('UNKNOWN', 'Not known'),
        ],
        { required: 'ON_SUBMIT' },
      ),
    ],
  },
  {
    key: 'RISK',
    title: '8. Risk assessment',
    guidance:
      'Serious harm is an event that threatens life or is traumatic, and from which recovery, physical or psychological, can be expected to be difficult or impossible.',
    fields: [
      choice('roshOverall', 'Risk of serious harm, overall', roshLevels, { required: 'ON_SUBMIT' }),
      choice('roshChildren', 'To children', roshLevels, { required: 'ON_SUBMIT' }),
      choice('roshPublic', 'To the public', roshLevels, { required: 'ON_SUBMIT' }),
      choice('roshKnownAdult', 'To a known adult', roshLevels, { required: 'ON_SUBMIT' }),
      choice('roshStaff', 'To staff', roshLevels, { required: 'ON_SUBMIT' }),
      words('riskSummary', 'Who is at risk, of what, when and how soon?', 'SAFEGUARDING', { required: 'ON_SUBMIT' }),
      words('triggers', 'What raises the risk', 'SAFEGUARDING', { required: 'ON_SUBMIT', maximumLength: 2000 }),
      words('protectiveFactors', 'What lowers it', 'SAFEGUARDING', { required: 'ON_SUBMIT', maximumLength: 2000 }),
      words('tools', 'Assessments used: tool, score or band, assessor, date', 'SAFEGUARDING', {
        maximumLength: 2000,
        hint: 'Each by itself. Scores are never added together or averaged.',
      }),
    ],
  },
  {
    key: 'AGENCIES',
    title: '9. Agencies',
    fields: [
      choices('agenciesInvolved', 'Agencies involved', agencyFunctionOptions, { required: 'ON_SUBMIT' }),
      choices('agenciesNeeded', 'Agencies that should be invited', agencyFunctionOptions, { required: 'ON_SUBMIT' }),
      words('namedWorkers', 'Named workers and why each agency is needed', 'SAFEGUARDING', { maximumLength: 2000 }),
      words('housingPosition', 'Accommodation: now, proposed, exclusions, who must not live nearby', 'HOUSING', {
        maximumLength: 2000,
      }),
      words(
        'employmentPosition',
        'Work, training, volunteering and access to vulnerable people through them',
        'EDUCATION',
        { maximumLength: 2000 },
      ),
    ],
  },
  {
    key: 'PLAN',
    title: '10. Present risk management plan',
    guidance:
      'A referral cannot be sent without the present plan. “None in place” is an answer, and says why you are referring.',
    fields: [
      words('planSupervision', 'Supervision', 'SAFEGUARDING', { required: 'ON_SUBMIT', maximumLength: 2000 }),
      words('planMonitoring', 'Monitoring and control', 'SAFEGUARDING', { required: 'ON_SUBMIT', maximumLength: 2000 }),
      words('planInterventions', 'Interventions and treatment', 'SAFEGUARDING', {
        required: 'ON_SUBMIT',
        maximumLength: 2000,
      }),
      words('planVictimSafety', 'Victim safety', 'VICTIM', { required: 'ON_SUBMIT', maximumLength: 2000 }),
      words('planContingency', 'Contingency: if this, then who does what, out of hours too', 'SAFEGUARDING', {
        required: 'ON_SUBMIT',
        maximumLength: 2000,
      }),
    ],
  },
  {
    key: 'DISCLOSURE',
    title: '11. Disclosure and wider matters',
    fields: [
      choice(
        'disclosurePosition',
        'Disclosure to third parties',
        [
          option('MADE', 'Already made'),
          option('NEEDED', 'Not made, and seems to be needed'),
          option('NOT_NEEDED', 'Considered, and not needed now'),
          option('NOT_CONSIDERED', 'Not yet considered'),
        ],
        { required: 'ON_SUBMIT' },
      ),
      words('disclosureDetail', 'To whom, what, when, by whom, or why not', 'THIRD_PARTY', {
        required: 'ON_SUBMIT',
        maximumLength: 2000,
      }),
      question('mediaInterest', 'Is media or public interest likely?', 'SAFEGUARDING', { required: 'ON_SUBMIT' }),
      question('foreignTravel', 'Is foreign travel likely?', 'OFFENDING'),
      words('equality', 'Equality: how do the person’s characteristics bear on risk, plan and fairness?', 'IDENTITY', {
        required: 'ON_SUBMIT',
        maximumLength: 2000,
      }),
    ],
  },
];

/** What level 3 asks besides. */
export const mappaLevelThreeSection: FormSection = {
  key: 'WHY_SENIOR',
  title: 'Why senior people are needed',
  fields: [
    choices(
      'levelThreeGrounds',
      'Which of these applies?',
      [
        option('RESOURCES', 'Significant resources at short notice'),
        option('MEDIA', 'High likelihood of media scrutiny or public interest'),
        option('SENIOR_DECISION', 'A decision that needs senior authority from several agencies'),
      ],
      { required: 'ON_SUBMIT' },
    ),
    words('whySenior', 'What can only senior representatives decide or commit?', 'SAFEGUARDING', {
      required: 'ON_SUBMIT',
      maximumLength: 2000,
    }),
  ],
};
