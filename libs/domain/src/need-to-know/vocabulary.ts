import type { Capacity, Role } from '../words.js';
import { actor, and, type Condition, eq, exists, fact, gt, isNull, literal, lte, ne, none, not, oneOf, or, row, type Scalar, type Term } from './condition.js';

/** Capacities that bring the record with them. Observers, interpreters, guests and family hear; they get no copy. */
export const READING_CAPACITIES: readonly Capacity[] = [
  'CHAIR',
  'JOINT_CHAIR',
  'MINUTE_TAKER',
  'CO_ORDINATOR',
  'LEAD_PROFESSIONAL',
  'REFERRER',
  'CASE_OWNER',
  'AGENCY_REPRESENTATIVE',
  'DEPUTY',
  'LEGAL_ADVISER',
];
/** Those who see all that enters the record of the case they run (need-to-know section 5). */
export const RECORD_CAPACITIES: readonly Capacity[] = ['CHAIR', 'JOINT_CHAIR', 'MINUTE_TAKER', 'CO_ORDINATOR'];

/** The row's field equals one of these codes. */
export const rowIs = (field: string, ...codes: Scalar[]): Condition => oneOf(row(field), codes);
/** The actor signs in with this role. */
export const hasRole = (...roles: Role[]): Condition => or(...roles.map((role) => oneOf(literal(role), { actor: 'roles' })));
/** The row's field holds the actor's agency. */
export const isOwnAgency = (field = 'ownerAgencyId'): Condition => eq(row(field), actor('agencyId'));
/** The row's field holds the actor. */
export const isActor = (field: string): Condition => eq(row(field), actor('practitionerId'));

/** The row's field holds somebody else: not the actor, and no other account of theirs, as far as their agency's directory knows (R28). */
export const isSomebodyElse = (field: string): Condition =>
  and(
    ne(row(field), actor('practitionerId')),
    none(
      'practitioner',
      'them',
      and(
        eq(fact('them', 'id'), row(field)),
        exists('practitioner', 'me', and(eq(fact('me', 'id'), actor('practitionerId')), eq(fact('me', 'agencyId'), fact('them', 'agencyId')), eq(fact('me', 'staffNumber'), fact('them', 'staffNumber')))),
      ),
    ),
  );

/** The fact is live at the instant of the operation: from, inclusive, until, exclusive. */
export const isLive = (as: string): Condition =>
  and(lte(fact(as, 'validFrom'), actor('at')), gt(fact(as, 'validUntil'), actor('at')));

/** This participation is the actor's: by name, through a team of theirs, or as the agency's contact point. */
const isActorsEdge = (as: string): Condition =>
  or(
    eq(fact(as, 'practitionerId'), actor('practitionerId')),
    and(isNull(fact(as, 'practitionerId')), oneOf(fact(as, 'teamId'), { actor: 'teamIds' })),
    and(
      isNull(fact(as, 'practitionerId')),
      isNull(fact(as, 'teamId')),
      eq(fact(as, 'agencyId'), actor('agencyId')),
      eq(actor('isContactPoint'), literal(true)),
    ),
  );

/** A live edge from the actor to the case file that this term names, in one of the capacities. */
export const holdsOnFile = (caseFile: Term, capacities: readonly Capacity[]): Condition =>
  exists(
    'participation',
    'edge',
    and(
      eq(fact('edge', 'caseFileId'), caseFile),
      isLive('edge'),
      isActorsEdge('edge'),
      oneOf(fact('edge', 'capacity'), capacities),
    ),
  );

/** The same for the case file that this field of the row names. */
export const holdsOn = (caseFileField: string, capacities: readonly Capacity[]): Condition => holdsOnFile(row(caseFileField), capacities);

/** A live edge from the actor to the row's case file in one of these capacities. */
export const holds = (...capacities: Capacity[]): Condition => holdsOn('caseFileId', capacities);

/**
 * No block on the actor for the case file that this term names. A block is on the person whom the record is about: it
 * follows them through every case file of theirs, whichever it was set from.
 */
export const notBlockedFrom = (caseFile: Term): Condition =>
  none(
    'block',
    'block',
    and(
      eq(fact('block', 'practitionerId'), actor('practitionerId')),
      isLive('block'),
      or(
        and(not(isNull(fact('block', 'caseFileId'))), eq(fact('block', 'caseFileId'), caseFile)),
        exists('caseFile', 'about', and(eq(fact('about', 'id'), caseFile), eq(fact('about', 'clusterId'), fact('block', 'clusterId')))),
      ),
    ),
  );

/** If the case file that this term names is restricted, the actor is one of those named. */
export const notLeftOutOf = (caseFile: Term): Condition =>
  or(
    none('caseRestriction', 'limit', and(eq(fact('limit', 'caseFileId'), caseFile), isLive('limit'))),
    exists('caseRestriction', 'named', and(eq(fact('named', 'caseFileId'), caseFile), eq(fact('named', 'practitionerId'), actor('practitionerId')), isLive('named'))),
  );

/** Step 0: no block on the actor, and if the record is restricted, the actor is named. Beats every permit. */
export const notShutOutOf = (caseFile: Term): Condition => and(notBlockedFrom(caseFile), notLeftOutOf(caseFile));
export const notShutOut = (caseFileField = 'caseFileId'): Condition => notShutOutOf(row(caseFileField));

/** No block on the actor for the person whose cluster this term names. */
export const notBlockedFromPerson = (cluster: Term): Condition =>
  none('block', 'block', and(eq(fact('block', 'clusterId'), cluster), eq(fact('block', 'practitionerId'), actor('practitionerId')), isLive('block')));
/** The same for people whom these fields of the row name by their own ids. */
export const notBlockedFromPeopleIn = (...personFields: string[]): Condition =>
  none(
    'block',
    'block',
    and(
      eq(fact('block', 'practitionerId'), actor('practitionerId')),
      isLive('block'),
      exists('person', 'them', and(or(...personFields.map((it) => eq(fact('them', 'id'), row(it)))), eq(fact('them', 'clusterId'), fact('block', 'clusterId')))),
    ),
  );
/** If a record about the person row that this term names is restricted, the actor is one of those named. */
export const notLeftOutOfPerson = (person: Term): Condition =>
  or(
    none('caseRestriction', 'closed', and(eq(fact('closed', 'personId'), person), isLive('closed'))),
    exists('caseRestriction', 'let', and(eq(fact('let', 'personId'), person), eq(fact('let', 'practitionerId'), actor('practitionerId')), isLive('let'))),
  );

/** Step 1 for whole records: not shut out, and an edge that brings the record with it. */
export const hasEdge: Condition = and(notShutOut(), holds(...READING_CAPACITIES));
/** The same for the case file itself, whose id is the row's own. */
export const hasEdgeToThisCaseFile: Condition = and(notShutOut('id'), holdsOn('id', READING_CAPACITIES));
/** Chair, joint chair, minute taker or co-ordinator of the row's case file. */
export const keepsTheRecord: Condition = and(notShutOut(), holds(...RECORD_CAPACITIES));

/** Those who keep the record of the row's case file, and those who lead it between meetings. */
export const runsTheCase: Condition = and(notShutOut(), holds(...RECORD_CAPACITIES, 'LEAD_PROFESSIONAL', 'CASE_OWNER'));
/** The same, while the row's case file is open: nothing new is agreed before that or after it. */
export const runsAnOpenCase: Condition = and(
  runsTheCase,
  exists('caseFile', 'file', and(eq(fact('file', 'id'), row('caseFileId')), eq(fact('file', 'stage'), literal('OPEN')))),
);
