import { actor, and, eq, or, row } from '../condition.js';
import { type Rule, rule, rulesFor } from '../rule.js';
import { hasEdge, holds, isActor, isOwnAgency, keepsTheRecord, notShutOut, RECORD_CAPACITIES, rowIs } from '../vocabulary.js';

const chairs = and(notShutOut(), holds('CHAIR', 'JOINT_CHAIR'));
const writesMinutes = and(notShutOut(), holds('CHAIR', 'JOINT_CHAIR', 'MINUTE_TAKER'));
const carriesTheCase = and(notShutOut(), holds(...RECORD_CAPACITIES, 'LEAD_PROFESSIONAL', 'CASE_OWNER'));

/** A copy is for the people of the agency and function it was made for, who sit at the table; and for those who keep the record. */
const isForActor = and(hasEdge, isOwnAgency('agencyId'), or(rowIs('agencyFunction', 'ALL'), eq(row('agencyFunction'), actor('agencyFunction'))));

/** The draft and the master are for those who keep the record; everybody else has their copy. */
export const minutesRules: readonly Rule[] = [
  rule('MinutesVersion', 'read', keepsTheRecord),
  ...rulesFor('MinutesVersion', ['create', 'edit'], writesMinutes),
  rule('MinutesVersion', 'approve', chairs),
  // replacing follows from the chair's approval of a newer version, sending may be done by whoever keeps the record
  rule('MinutesVersion', 'supersede', chairs),
  rule('MinutesVersion', 'issue', keepsTheRecord),
  rule('MinutesVersion', 'issueByName', chairs),

  rule('MinutesBlock', 'read', keepsTheRecord),
  ...rulesFor('MinutesBlock', ['create', 'edit', 'remove'], writesMinutes),

  rule('MinutesCopy', 'read', or(keepsTheRecord, isForActor)),
  ...rulesFor('MinutesCopy', ['create', 'supersede'], keepsTheRecord),

  rule('MinutesBlanking', 'read', hasEdge),
  rule('MinutesBlanking', 'create', and(hasEdge, isOwnAgency(), isActor('createdBy'))),

  rule('MinutesDisagreement', 'read', or(keepsTheRecord, and(hasEdge, or(isOwnAgency('agencyId'), rowIs('openToTable', true))))),
  rule('MinutesDisagreement', 'create', and(hasEdge, isOwnAgency('agencyId'), isActor('createdBy'))),

  rule('MinutesAccess', 'read', or(keepsTheRecord, and(hasEdge, isActor('practitionerId')))),
  rule('MinutesAccess', 'create', and(hasEdge, isActor('practitionerId'))),

  ...rulesFor('OutcomeLetter', ['read', 'create', 'edit', 'settle'], carriesTheCase),
  rule('OutcomeLetter', 'approve', chairs),
];
