import { actor, always, and, type Condition, eq, exists, fact, isNull, literal, none, not, or, row } from '../condition.js';
import { type Rule, rule, rulesFor } from '../rule.js';
import {
  hasEdge,
  hasEdgeToThisCaseFile,
  holds,
  holdsOn,
  isActor,
  isOwnAgency,
  keepsTheRecord,
  notBlockedFromPeopleIn,
  notShutOut,
  RECORD_CAPACITIES,
  rowIs,
} from '../vocabulary.js';

/** Those who decide for the case file: they keep its record, lead it or own it. */
const runsTheCase: Condition = and(notShutOut(), holds(...RECORD_CAPACITIES, 'LEAD_PROFESSIONAL', 'CASE_OWNER'));
const runsThisCaseFile: Condition = and(
  notShutOut('id'),
  holdsOn('id', [...RECORD_CAPACITIES, 'LEAD_PROFESSIONAL', 'CASE_OWNER']),
);
const triagesThisCaseFile: Condition = and(notShutOut('id'), holdsOn('id', ['CO_ORDINATOR']));
const refersThisCaseFile: Condition = and(notShutOut('id'), isActor('createdBy'), holdsOn('id', ['REFERRER']));
const isAgencysContact: Condition = eq(actor('isContactPoint'), literal(true));

/**
 * Chairing, taking the minutes and co-ordinating bring the whole record with them. Only those who keep it give and end
 * such a seat: whoever leads or owns the case would otherwise make themselves its chair and read everything.
 */
const arrangesTheSeat: Condition = or(
  keepsTheRecord,
  and(runsTheCase, not(rowIs('capacity', ...RECORD_CAPACITIES))),
);

/** The referrer takes the first seat of the case file that their own agency has just begun. */
const opensOwnReferral: Condition = and(
  rowIs('capacity', 'REFERRER'),
  isActor('practitionerId'),
  exists(
    'caseFile',
    'file',
    and(
      eq(fact('file', 'id'), row('caseFileId')),
      eq(fact('file', 'createdByAgencyId'), actor('agencyId')),
      eq(fact('file', 'stage'), literal('DRAFT')),
    ),
  ),
  none('participation', 'seat', eq(fact('seat', 'caseFileId'), row('caseFileId'))),
);

/** Sending a referral seats the team that receives this forum's referrals, and no other. */
const seatsConveningTeam: Condition = and(
  rowIs('capacity', 'CO_ORDINATOR'),
  notShutOut(),
  holds('REFERRER'),
  exists(
    'caseFile',
    'file',
    and(
      eq(fact('file', 'id'), row('caseFileId')),
      exists(
        'forumConvening',
        'convening',
        and(
          eq(fact('convening', 'forumCode'), fact('file', 'forumCode')),
          eq(fact('convening', 'teamId'), row('teamId')),
        ),
      ),
    ),
  ),
);

/** An agency that sits at the table decides who speaks for it. */
const namesOwnColleague: Condition = and(
  rowIs('capacity', 'AGENCY_REPRESENTATIVE', 'DEPUTY'),
  isOwnAgency('agencyId'),
  isAgencysContact,
  hasEdge,
);

/** Whoever sits for an agency sends a colleague of it in their place. */
const sendsDeputy: Condition = and(
  rowIs('capacity', 'DEPUTY'),
  isOwnAgency('agencyId'),
  notShutOut(),
  holds('AGENCY_REPRESENTATIVE', 'LEAD_PROFESSIONAL'),
);

/** Whoever was offered the lead takes it by accepting; only then does the seat before it end. */
const wasOfferedTheLead: Condition = exists(
  'leadHandover',
  'offer',
  and(
    eq(fact('offer', 'caseFileId'), row('caseFileId')),
    eq(fact('offer', 'toPractitionerId'), actor('practitionerId')),
    eq(fact('offer', 'status'), literal('OFFERED')),
  ),
);
const takesTheLead: Condition = and(rowIs('capacity', 'LEAD_PROFESSIONAL'), notShutOut(), wasOfferedTheLead);

/** Whoever wrote a concern down, and their agency's contact point. */
const isOwnConcern: Condition = or(isActor('recordedBy'), and(isOwnAgency('recordingAgencyId'), isAgencysContact));
/** A concern that belongs to no case file yet stays with the agency that heard it. */
const keepsOwnConcern: Condition = and(isNull(row('caseFileId')), notBlockedFromPeopleIn('personId'), isOwnConcern);

const caseFileRules: readonly Rule[] = [
  rule('CaseFile', 'read', hasEdgeToThisCaseFile),
  rule('CaseFile', 'create', and(isOwnAgency('createdByAgencyId'), isActor('createdBy'))),
  ...rulesFor('CaseFile', ['saveDraft', 'submit'], and(refersThisCaseFile, rowIs('stage', 'DRAFT', 'RETURNED'))),
  rule('CaseFile', 'withdraw', and(refersThisCaseFile, rowIs('stage', 'DRAFT', 'RETURNED', 'REFERRED'))),
  ...rulesFor(
    'CaseFile',
    ['triage', 'accept', 'decline', 'returnForMore', 'redirect'],
    and(triagesThisCaseFile, rowIs('stage', 'REFERRED')),
  ),
  rule('CaseFile', 'changeOwner', and(runsThisCaseFile, rowIs('stage', 'OPEN'))),
  rule('CaseFile', 'changePeople', and(runsThisCaseFile, rowIs('stage', 'REFERRED', 'OPEN'))),
  rule('CaseFile', 'recordConcern', and(hasEdgeToThisCaseFile, rowIs('stage', 'REFERRED', 'RETURNED', 'OPEN'))),
  ...rulesFor('CaseFile', ['convene', 'review'], and(runsThisCaseFile, rowIs('stage', 'OPEN'))),
  rule(
    'CaseFile',
    'close',
    and(notShutOut('id'), holdsOn('id', ['CHAIR', 'JOINT_CHAIR', 'CO_ORDINATOR']), rowIs('stage', 'OPEN')),
  ),
];

const seatRules: readonly Rule[] = [
  rule('Participation', 'read', hasEdge),
  rule(
    'Participation',
    'create',
    or(arrangesTheSeat, opensOwnReferral, seatsConveningTeam, namesOwnColleague, sendsDeputy, takesTheLead),
  ),
  rule(
    'Participation',
    'end',
    or(arrangesTheSeat, and(isOwnAgency('agencyId'), isAgencysContact, hasEdge), takesTheLead),
  ),
  rule('Participation', 'change', runsTheCase),
];

/** Case files, seats, referrals, concerns and who else is at the table. */
export const caseFilesRules: readonly Rule[] = [
  rule('ForumConvening', 'read', always),
  ...caseFileRules,
  ...seatRules,
  // The referrer always reads their own referral and what was decided (T25); the table gets its words as released items.
  rule('Referral', 'read', and(notShutOut(), or(isActor('referrerId'), runsTheCase))),
  rule('Referral', 'create', and(isActor('referrerId'), isOwnAgency('referringAgencyId'), hasEdge)),
  rule('Referral', 'submit', and(notShutOut(), isActor('referrerId'))),
  rule('ReferralDecision', 'read', and(notShutOut(), or(isActor('referrerId'), runsTheCase))),
  rule('ReferralDecision', 'create', and(notShutOut(), isActor('decidedBy'), holds('CO_ORDINATOR'))),
  ...rulesFor('ReferralDraft', ['read', 'create', 'save'], and(notShutOut(), isActor('referrerId'))),
  // Listening needs no permission; whose eyes it is for, the family member chose (T14).
  rule(
    'Concern',
    'read',
    or(
      keepsOwnConcern,
      and(
        notShutOut(),
        or(
          isOwnConcern,
          and(isOwnAgency('recordingAgencyId'), hasEdge),
          runsTheCase,
          and(hasEdge, rowIs('otherAgenciesMayKnow', true)),
        ),
      ),
    ),
  ),
  rule(
    'Concern',
    'create',
    and(isOwnAgency('recordingAgencyId'), isActor('recordedBy'), or(isNull(row('caseFileId')), hasEdge)),
  ),
  rule(
    'Concern',
    'answer',
    or(
      keepsOwnConcern,
      and(notShutOut(), or(isOwnConcern, and(isOwnAgency('recordingAgencyId'), hasEdge), runsTheCase)),
    ),
  ),
  rule('CaseFileContact', 'read', hasEdge),
  ...rulesFor('CaseFileContact', ['create', 'end', 'seeName'], runsTheCase),
  rule('LeadHandover', 'read', hasEdge),
  rule('LeadHandover', 'create', runsTheCase),
  rule('LeadHandover', 'answer', and(notShutOut(), isActor('toPractitionerId'))),
  rule('LeadHandover', 'takeBack', runsTheCase),
  rule('CaseFileLink', 'read', hasEdge),
  rule('CaseFileLink', 'create', keepsTheRecord),
];
