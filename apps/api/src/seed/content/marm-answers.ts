import type { Answers } from '@concord/domain';

/** The answers that every MARM referral needs, with what most referrers put. A case says what differs. */
export const marmAnswers = (differing: Answers): Answers => ({
  immediateDanger: { answer: 'NO' },
  childAtRisk: { answer: 'NO' },
  staffSafety: { answer: 'NO' },
  urgency: 'STANDARD',
  isAdult: { answer: 'YES' },
  careAndSupportNeeds: { answer: 'UNKNOWN' },
  adultTold: 'YES',
  coercion: { answer: 'NO' },
  advocate: { answer: 'NO' },
  section42Met: { answer: 'NO', evidence: 'Considered with the safeguarding lead. No abuse or neglect by another person is alleged.' },
  section42Raised: 'NO',
  domesticAbuse: { answer: 'NO' },
  otherForums: ['NONE_KNOWN'],
  capacityPosition: 'NOT_ASSESSED_NO_DOUBT',
  executiveFunction: { answer: 'UNKNOWN' },
  highRisk: { answer: 'YES', evidence: 'See the risks below.' },
  riskToOthers: { answer: 'NO' },
  checks: ['SAFEGUARDING_CONSIDERED', 'AGENCIES_TALKED', 'SENIOR_OVERSIGHT'],
  leadUntilMeeting: 'REFERRER',
  ...differing,
});
