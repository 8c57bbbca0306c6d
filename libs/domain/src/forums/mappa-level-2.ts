/** MAPPA level 2, version 1. Sources: reference.md 1.4, 1.8, 1.14 and 12.1. */
import { option } from './fields.js';
import type { ForumDefinition, ThresholdRule } from './forum-definition.js';
import { mappaCommon, mappaExitReasons } from './mappa-common.js';
import { mappaReferralSections } from './mappa-referral-form.js';

/** What the answers suggest at either level. A rating or a category alone is never enough (reference 1.4). */
export const mappaThresholdRules: ThresholdRule[] = [
  {
    key: 'CHILD_AT_RISK',
    label: 'A child is or may be at risk',
    when: { answer: 'childAtRisk', isOneOf: ['YES', 'UNKNOWN'] },
    result: 'ACT_NOW',
    message:
      'A child is or may be at risk. Children’s services have been sent what was written; ring them to make sure that somebody has it.',
  },
  {
    key: 'EMERGENCY',
    label: 'Emergency',
    when: {
      any: [
        { answer: 'urgency', is: 'EMERGENCY' },
        { answer: 'roshOverall', is: 'VERY_HIGH' },
      ],
    },
    result: 'ACT_NOW',
    message:
      'Serious harm may be imminent. Ring the lead agency now; consider recall, arrest, assessment and emergency disclosure without waiting for a meeting.',
  },
  {
    key: 'WHEREABOUTS_UNKNOWN',
    label: 'Whereabouts unknown',
    when: { answer: 'whereNow', is: 'UNKNOWN' },
    result: 'ACT_NOW',
    message:
      'Nobody knows where the person is. Ring the police lead now, and check that victims’ safety has been looked at.',
  },
  {
    key: 'CATEGORY_3_CASE',
    label: 'Category 3 needs its own reason',
    when: {
      all: [
        { answer: 'category', is: 'CATEGORY_3' },
        { answer: 'whyMultiAgency', isAnswered: false },
      ],
    },
    result: 'ASK_MORE',
    message:
      'Category 3 exists only at level 2 or 3: ask for the conviction or caution and why active multi-agency management is needed.',
  },
  {
    key: 'DISCLOSURE_SEEMS_NEEDED',
    label: 'A disclosure seems to be needed',
    when: { answer: 'disclosurePosition', is: 'NEEDED' },
    result: 'ASK_MORE',
    message:
      'The referrer thinks that somebody must be told. Do not wait for the meeting if the risk cannot wait: the lead agency or a duty officer may disclose, and the chair is told the next working day.',
  },
  {
    key: 'DOMESTIC_ABUSE',
    label: 'A MARAC is open',
    when: { answer: 'marac', is: 'OPEN' },
    result: 'OTHER_ROUTE',
    target: 'MARAC',
    message:
      'A MARAC is open for a victim. Link the two through their co-ordinators; do not move victim information here.',
  },
];

export const mappaLevel2: ForumDefinition = {
  ...mappaCommon,
  code: 'MAPPA_L2',
  title: 'MAPPA level 2',
  shortTitle: 'MAPPA 2',
  purpose:
    'Formal multi-agency meetings for a person whose risk of serious harm needs active co-ordination, where meetings add value to what the lead agency can do at level 1. Meetings manage the risk; they are not for swapping information, and they do not own a case: each agency keeps its duties.',
  conveningModel: 'STANDING_PANEL',
  sitting: { everyDays: 28, slotMinutes: 45 },
  referralForm: {
    title: 'Refer a person for MAPPA level 2 management',
    introduction:
      'Use this when a person is eligible for MAPPA and meetings at level 2 would add something that ordinary agency management cannot give. Brief and current is better than long. Agreement is not asked for, since MAPPA does not rest on consent.',
    sections: mappaReferralSections,
  },
  thresholdRules: [
    ...mappaThresholdRules,
    {
      key: 'LEVEL_2',
      label: 'Adds value, and one of the grounds for level 2',
      when: {
        all: [
          { answer: 'valueAdded', isAnswered: true },
          { answer: 'levelTwoGrounds', includesAnyOf: ['HIGH_OR_VERY_HIGH', 'CO_ORDINATION', 'FROM_LEVEL_3'] },
        ],
      },
      result: 'MEETS',
      message: 'The referral says what meetings would add and names a ground for level 2. Judge whether it convinces.',
    },
    {
      key: 'LEVEL_3_SIGNS',
      label: 'Very high risk and public interest',
      when: {
        all: [
          { answer: 'roshOverall', is: 'VERY_HIGH' },
          { answer: 'mediaInterest', is: 'YES' },
        ],
      },
      result: 'OTHER_ROUTE',
      target: 'MAPPA_L3',
      message: 'Very high risk and likely public interest. Consider level 3.',
    },
  ],
  declineReasons: [
    option('REJECTED_L1_ADVICE', 'Level 1 is enough, with the advice given'),
    option('REJECTED_NOT_ELIGIBLE', 'Not eligible for MAPPA'),
    option('NO_VALUE_ADDED', 'Meetings would add nothing to the present plan'),
    option('DUPLICATE', 'Already managed at this level'),
  ],
  redirectTargets: [
    option('MAPPA_L3', 'MAPPA level 3'),
    option('MARAC', 'MARAC'),
    option('MARM', 'MARM'),
    option('CHANNEL', 'Prevent and Channel'),
    option('IOM', 'Integrated offender management'),
    option('PDP', 'Potentially dangerous person (police)'),
  ],
  urgencies: [
    {
      ...option('EMERGENCY', 'Emergency', 'Serious harm may be imminent, or release is within days.'),
      firstMeetingWorkingDays: 5,
    },
    { ...option('STANDARD', 'Standard'), firstMeetingWorkingDays: 20 },
  ],
  chair: {
    label: 'Police inspector or senior probation officer, or above',
    minimumGrade: 'INSPECTOR',
    grades: ['SERGEANT', 'INSPECTOR', 'CHIEF_INSPECTOR', 'SUPERINTENDENT', 'CHIEF_OFFICER'],
    gradeLabels: {
      SERGEANT: 'Police sergeant, probation officer, team leader',
      INSPECTOR: 'Police inspector, senior probation officer, service manager',
      CHIEF_INSPECTOR: 'Police chief inspector, deputy head of probation delivery unit',
      SUPERINTENDENT: 'Police superintendent, head of probation delivery unit, assistant director',
      CHIEF_OFFICER: 'Chief officer, regional probation director, director',
    },
  },
  clocks: {
    triageDecisionWorkingDays: 10,
    firstMeetingWorkingDays: 20,
    returnsDueWorkingDaysBeforeMeeting: 5,
    actionListWorkingDays: 1,
    minutesWorkingDays: 10,
    reviewDays: 84,
    reviewMaximumDays: 112,
    finishMeetingWithinWorkingDays: 1,
    repeatWindowDays: 365,
    agencyAcceptActionWorkingDays: 2,
    overdueEscalateToContactWorkingDays: 1,
    overdueEscalateToChairWorkingDays: 3,
    urgentSecondLookWorkingDays: 1,
    freeTextConditionStructuredWorkingDays: 1,
    ownerDecidesAfterWithdrawalWorkingDays: 2,
    concernReplyWorkingDays: 5,
    askAgainWorkingDays: 5,
  },
  closureReasons: [
    {
      code: 'STEPPED_DOWN_LEVEL_1',
      label: 'Stepped down to level 1',
      hint: 'The lead agency accepts; the plan and the contact list go to every agency.',
      needsSeniorSignOff: false,
      needsReceiver: true,
    },
    {
      code: 'MOVED_TO_LEVEL_3',
      label: 'Moved to level 3',
      hint: 'Level 3 must have accepted.',
      needsSeniorSignOff: false,
      needsReceiver: true,
    },
    ...mappaExitReasons,
  ],
  escalationTargets: [
    option('MAPPA_L3', 'MAPPA level 3'),
    option('EXCEPTIONAL_REVIEW', 'Exceptional review meeting'),
    option('SMB', 'Strategic management board'),
    option('RECALL_OR_ARREST', 'Recall, arrest or warrant'),
    option('MHA_ASSESSMENT', 'Mental Health Act assessment'),
    option('LEGAL', 'Legal services'),
  ],
};
