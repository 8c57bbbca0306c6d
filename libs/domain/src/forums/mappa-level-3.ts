/** MAPPA level 3, version 1. Sources: reference.md 1.4, 1.8, 1.14 and 12.1. */
import { option } from './fields.js';
import type { ForumDefinition } from './forum-definition.js';
import { mappaLevel2, mappaThresholdRules } from './mappa-level-2.js';
import { mappaCommon, mappaExitReasons } from './mappa-common.js';
import { mappaLevelThreeSection, mappaReferralSections } from './mappa-referral-form.js';

export const mappaLevel3: ForumDefinition = {
  ...mappaCommon,
  code: 'MAPPA_L3',
  title: 'MAPPA level 3',
  shortTitle: 'MAPPA 3',
  purpose:
    'Formal multi-agency meetings with senior representation, for the critical few: people who meet the test for level 2 and whose risk needs significant resources at short notice, senior decisions, or is likely to draw media scrutiny or high public interest.',
  conveningModel: 'AD_HOC',
  referralForm: {
    title: 'Refer a person for MAPPA level 3 management',
    introduction:
      'Use this for the critical few who need senior people in the room. The same referral as for level 2, and why senior representation is needed. Agreement is not asked for, since MAPPA does not rest on consent.',
    sections: [...mappaReferralSections, mappaLevelThreeSection],
  },
  thresholdRules: [
    ...mappaThresholdRules,
    {
      key: 'LEVEL_3',
      label: 'Adds value, and needs senior people',
      when: {
        all: [
          { answer: 'valueAdded', isAnswered: true },
          { answer: 'levelThreeGrounds', includesAnyOf: ['RESOURCES', 'MEDIA', 'SENIOR_DECISION'] },
        ],
      },
      result: 'MEETS',
      message:
        'The referral says what level 3 would add and why senior people are needed. Judge whether level 2 would do.',
    },
    {
      key: 'LEVEL_2_MAY_DO',
      label: 'Level 2 may be enough',
      when: { answer: 'roshOverall', isOneOf: ['LOW', 'MEDIUM'] },
      result: 'OTHER_ROUTE',
      target: 'MAPPA_L2',
      message:
        'The assessed risk is low or medium. Consider whether level 2 would do; public interest alone may still call for level 3.',
    },
  ],
  declineReasons: [
    option('REJECTED_L2_ADVICE', 'Level 2 is enough, with the advice given'),
    ...mappaLevel2.declineReasons,
  ],
  redirectTargets: [
    option('MAPPA_L2', 'MAPPA level 2'),
    ...mappaLevel2.redirectTargets.filter((target) => target.code !== 'MAPPA_L3'),
  ],
  urgencies: [
    {
      ...option('EMERGENCY', 'Emergency', 'Serious harm may be imminent, or release is within days.'),
      firstMeetingWorkingDays: 3,
    },
    { ...option('STANDARD', 'Standard'), firstMeetingWorkingDays: 10 },
  ],
  chair: {
    ...mappaLevel2.chair,
    label: 'Police superintendent or head of probation delivery unit, or above',
    minimumGrade: 'SUPERINTENDENT',
  },
  clocks: {
    ...mappaLevel2.clocks,
    firstMeetingWorkingDays: 10,
    returnsDueWorkingDaysBeforeMeeting: 3,
    minutesWorkingDays: 5,
    reviewDays: 42,
    reviewMaximumDays: 56,
    overdueEscalateToChairWorkingDays: 2,
  },
  closureReasons: [
    {
      code: 'STEPPED_DOWN_LEVEL_2',
      label: 'Stepped down to level 2',
      hint: 'Level 2 must have accepted.',
      needsSeniorSignOff: true,
      needsReceiver: true,
    },
    {
      code: 'STEPPED_DOWN_LEVEL_1',
      label: 'Stepped down to level 1',
      hint: 'The lead agency accepts; the plan and the contact list go to every agency.',
      needsSeniorSignOff: true,
      needsReceiver: true,
    },
    ...mappaExitReasons.map((reason) => ({ ...reason, needsSeniorSignOff: true })),
  ],
  escalationTargets: [
    option('EXCEPTIONAL_REVIEW', 'Exceptional review meeting'),
    option('SMB', 'Strategic management board chair'),
    option('CHIEF_OFFICERS', 'Chief officers of the agencies'),
    option('RECALL_OR_ARREST', 'Recall, arrest or warrant'),
    option('MHA_ASSESSMENT', 'Mental Health Act assessment'),
    option('LEGAL', 'Legal services'),
  ],
};
