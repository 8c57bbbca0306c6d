import type { Answers } from '@concord/domain';

/** The answers that every MAPPA referral needs. A case says what differs. */
export const mappaAnswers = (differing: Answers): Answers => ({
  urgency: 'STANDARD',
  childAtRisk: { answer: 'NO' },
  staffSafety: { answer: 'NO' },
  personTold: 'YES',
  category: 'CATEGORY_2',
  whereNow: 'COMMUNITY',
  orders: ['LICENCE'],
  knownToMentalHealth: { answer: 'NO' },
  hospitalOrder: 'NO',
  levelTwoGrounds: ['HIGH_OR_VERY_HIGH'],
  marac: 'NO',
  roshOverall: 'HIGH',
  roshChildren: 'LOW',
  roshPublic: 'MEDIUM',
  roshKnownAdult: 'HIGH',
  roshStaff: 'LOW',
  disclosurePosition: 'NOT_NEEDED',
  mediaInterest: { answer: 'NO' },
  ...differing,
});
