import { actor, and, type Condition, eq, exists, fact, isNull, literal, none, not, oneOf, or, row } from '../condition.js';
import { composedDecision } from '../composed-decision.js';
import { type DecisionStep, ruleOf } from '../decision.js';
import { type Rule, rule, rulesFor } from '../rule.js';
import { hasEdge, holds, isActor, isLive, isOwnAgency, keepsTheRecord, notShutOut, RECORD_CAPACITIES, rowIs } from '../vocabulary.js';

/** The attendance row is the actor's: by name, or through a team of theirs that was invited and has not named anybody. */
const isMine = (as: string): Condition =>
  or(eq(fact(as, 'practitionerId'), actor('practitionerId')), and(isNull(fact(as, 'practitionerId')), oneOf(fact(as, 'teamId'), { actor: 'teamIds' })));

/** Invited to, or in, the meeting that this field of the row names. Observers hear: they see the meeting, not its record. */
const isInvitedTo = (meetingField: string): Condition => exists('attendance', 'mine', and(eq(fact('mine', 'meetingId'), row(meetingField)), isMine('mine')));

/** Sits at the table of the case, or is invited to the meeting. */
const knowsOf = (meetingField: string): Condition => and(notShutOut(), or(hasEdge, isInvitedTo(meetingField)));

const hasAcknowledged: Condition = exists(
  'attendance',
  'heard',
  and(eq(fact('heard', 'meetingId'), row('meetingId')), eq(fact('heard', 'practitionerId'), actor('practitionerId')), not(isNull(fact('heard', 'statementAcknowledgedAt'))), eq(fact('heard', 'expected'), literal(true))),
);
const isNoAttendee: Condition = none(
  'attendance',
  'named',
  and(eq(fact('named', 'meetingId'), row('meetingId')), not(isNull(fact('named', 'practitionerId'))), eq(fact('named', 'practitionerId'), actor('practitionerId'))),
);
const isFinished: Condition = exists('meeting', 'held', and(eq(fact('held', 'id'), row('meetingId')), eq(fact('held', 'status'), literal('FINISHED'))));

/**
 * The statement gate: what is said in a meeting opens to an attendee only once they acknowledged the opening statement.
 * A co-ordinator who does not attend prepares and completes; everybody else at the table reads when it is finished.
 */
export const roomIsOpen: Condition = or(hasAcknowledged, isFinished, and(holds('CO_ORDINATOR'), isNoAttendee));

/** What is written in the room: a composed text, behind the statement gate. */
export const roomDecision: readonly DecisionStep[] = [
  ...composedDecision,
  {
    number: 3,
    key: 'STATEMENT',
    whenMet: 'Acknowledged the opening statement, or the meeting is finished',
    whenNotMet: 'Has not acknowledged the opening statement',
    rule: roomIsOpen,
    otherwise: 'ABSENT',
  },
];
const seesInTheRoom: Condition = ruleOf(roomDecision);

/** Convenes, invites, chases: those who keep the record, and those who carry the case. */
const runsTheMeeting: Condition = and(notShutOut(), holds(...RECORD_CAPACITIES, 'LEAD_PROFESSIONAL', 'CASE_OWNER'));
const chairs: Condition = and(notShutOut(), holds('CHAIR', 'JOINT_CHAIR'));
const writesInTheRoom: Condition = and(hasEdge, roomIsOpen);

/** The row is the actor's own place in the meeting: by name, or offered to a team of theirs. */
const isOwnPlace: Condition = and(notShutOut(), or(isActor('practitionerId'), and(isNull(row('practitionerId')), oneOf(row('teamId'), { actor: 'teamIds' }))));
const speaksForOwnAgency: Condition = and(notShutOut(), isOwnAgency('agencyId'), eq(actor('isContactPoint'), literal(true)), hasEdge);

/** Whoever represents an agency sends a colleague in their place. */
const sendsOwnDeputy: Condition = and(rowIs('capacity', 'DEPUTY'), isOwnAgency('agencyId'), hasEdge);

const isTabledForActor: Condition = or(
  isOwnAgency('ownerAgencyId'),
  exists(
    'release',
    'heard',
    and(
      eq(fact('heard', 'itemId'), row('itemId')),
      eq(fact('heard', 'recipientAgencyId'), actor('agencyId')),
      or(eq(fact('heard', 'recipientFunction'), literal('ALL')), eq(fact('heard', 'recipientFunction'), actor('agencyFunction'))),
      isNull(fact('heard', 'closedAt')),
      isLive('heard'),
    ),
  ),
);

const seesReturn: Condition = and(notShutOut(), or(keepsTheRecord, and(isOwnAgency('agencyId'), eq(row('agencyFunction'), actor('agencyFunction')), or(eq(actor('isContactPoint'), literal(true)), hasEdge))));
const answersReturn: Condition = and(notShutOut(), isOwnAgency('agencyId'), eq(row('agencyFunction'), actor('agencyFunction')), hasEdge);

/** Meetings: invitations, attendance, returns, the room, what enters the record, decisions. */
export const meetingsRules: readonly Rule[] = [
  rule('Meeting', 'read', knowsOf('id')),
  ...rulesFor('Meeting', ['create', 'reschedule', 'cancel', 'invite'], runsTheMeeting),
  ...rulesFor('Meeting', ['open', 'adjourn', 'resume', 'endForNow', 'finish', 'startPart', 'setReview'], keepsTheRecord),
  ...rulesFor('Meeting', ['proceed', 'readStatement'], chairs),

  rule('Invitation', 'read', knowsOf('meetingId')),
  rule('Invitation', 'create', or(runsTheMeeting, speaksForOwnAgency, sendsOwnDeputy)),
  rule('Invitation', 'withdraw', runsTheMeeting),
  ...rulesFor('Invitation', ['respond', 'sendDeputy'], or(isOwnPlace, speaksForOwnAgency, runsTheMeeting)),

  rule('Attendance', 'read', knowsOf('meetingId')),
  rule('Attendance', 'create', or(runsTheMeeting, speaksForOwnAgency, sendsOwnDeputy)),
  rule('Attendance', 'replace', or(runsTheMeeting, isOwnPlace, speaksForOwnAgency)),
  rule('Attendance', 'record', keepsTheRecord),
  rule('Attendance', 'acknowledgeAloud', chairs),
  ...rulesFor('Attendance', ['join', 'acknowledge'], isOwnPlace),

  rule('MeetingPresence', 'read', knowsOf('meetingId')),
  ...rulesFor('MeetingPresence', ['create', 'end'], or(keepsTheRecord, and(notShutOut(), isActor('practitionerId')))),
  rule('MeetingPart', 'read', knowsOf('meetingId')),
  ...rulesFor('MeetingPart', ['create', 'end'], keepsTheRecord),

  rule('AgendaNote', 'read', seesInTheRoom),
  rule('AgendaNote', 'create', and(writesInTheRoom, isOwnAgency('authorAgencyId'))),
  rule('AgendaNote', 'amend', and(writesInTheRoom, or(isActor('createdBy'), keepsTheRecord))),

  rule('TabledItem', 'read', and(hasEdge, roomIsOpen, isTabledForActor)),
  rule('TabledItem', 'create', and(writesInTheRoom, isTabledForActor)),

  rule('Decision', 'read', seesInTheRoom),
  ...rulesFor('Decision', ['create', 'amend'], and(writesInTheRoom, holds(...RECORD_CAPACITIES, 'LEAD_PROFESSIONAL'))),
  rule('Decision', 'dissent', writesInTheRoom),

  rule('AgencyReturn', 'read', seesReturn),
  ...rulesFor('AgencyReturn', ['create', 'chase', 'moveDate'], runsTheMeeting),
  ...rulesFor('AgencyReturn', ['answer', 'takeBack'], answersReturn),
  rule('ReturnItem', 'read', isOwnAgency('agencyId')),
  rule('ReturnItem', 'create', isOwnAgency('agencyId')),

  rule('ConflictDeclaration', 'read', keepsTheRecord),
  rule('ConflictDeclaration', 'create', and(knowsOf('meetingId'), isActor('practitionerId'))),
  rule('CoverageOptOut', 'read', and(notShutOut(), isOwnAgency('ownerAgencyId'))),
  rule('CoverageOptOut', 'create', and(hasEdge, isOwnAgency('ownerAgencyId'))),
];
