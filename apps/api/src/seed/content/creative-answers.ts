import type { Answers } from '@concord/domain';

/** The answers that every pack for Creative Solutions needs. A case says what differs. */
export const creativeAnswers = (differing: Answers): Answers => ({
  immediateDanger: { answer: 'NO' },
  childAtRisk: { answer: 'NO' },
  staffSafety: { answer: 'NO' },
  isAdult: { answer: 'YES' },
  urgency: 'STANDARD',
  consentPosition: 'GIVEN',
  presentation: 'NAMED',
  coercion: { answer: 'NO' },
  otherForums: ['MARM'],
  lastMeetingKind: 'MARM',
  minutesAttached: 'YES',
  leadWorkerAttends: 'YES',
  ...differing,
});
