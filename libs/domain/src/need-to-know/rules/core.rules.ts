import { actor, always, and, eq, exists, fact, isNull, literal, none, or, row } from '../condition.js';
import { itemIsVisible } from '../decision.js';
import { type Rule, rule, rulesFor } from '../rule.js';
import { hasEdge, hasEdgeToThisCaseFile, hasRole, holds, holdsOn, isActor, isLive, isOwnAgency, keepsTheRecord, notShutOut, READING_CAPACITIES, RECORD_CAPACITIES } from '../vocabulary.js';

const runsTheCase = holds(...RECORD_CAPACITIES, 'LEAD_PROFESSIONAL', 'CASE_OWNER');

/** A person row is seen by the agency that registered it and by those with an edge to a case file about that person. */
const notBlockedFromThePerson = none('block', 'block', and(eq(fact('block', 'clusterId'), row('clusterId')), eq(fact('block', 'practitionerId'), actor('practitionerId')), isLive('block')));
const knowsThePerson = and(notBlockedFromThePerson, or(
  isOwnAgency('registeringAgencyId'),
  exists(
    'caseFile',
    'file',
    and(
      eq(fact('file', 'clusterId'), row('clusterId')),
      exists(
        'participation',
        'edge',
        and(
          eq(fact('edge', 'caseFileId'), fact('file', 'id')),
          isLive('edge'),
          or(
            eq(fact('edge', 'practitionerId'), actor('practitionerId')),
            and(isNull(fact('edge', 'practitionerId')), { op: 'in', left: fact('edge', 'teamId'), right: { actor: 'teamIds' } }),
            and(isNull(fact('edge', 'practitionerId')), isNull(fact('edge', 'teamId')), eq(fact('edge', 'agencyId'), actor('agencyId')), eq(actor('isContactPoint'), literal(true))),
          ),
          { op: 'in', left: fact('edge', 'capacity'), right: READING_CAPACITIES },
        ),
      ),
    ),
  ),
));

/** Directory, people, case files, edges, items and consent: the records that everything else hangs on. */
export const coreRules: readonly Rule[] = [
  ...['Agency', 'AgencyFunctionContact', 'Team', 'Practitioner', 'StoredForumDefinition'].map((it) => rule(it, 'read', always)),
  ...rulesFor('Draft', ['read', 'create', 'save', 'discard'], isActor('practitionerId')),
  ...rulesFor('Notice', ['read', 'markRead'], isActor('practitionerId')),

  rule('Person', 'read', knowsThePerson),
  rule('Person', 'create', isOwnAgency('registeringAgencyId')),
  rule('Person', 'amend', isOwnAgency('registeringAgencyId')),

  rule('CaseFile', 'read', hasEdgeToThisCaseFile),
  rule('CaseFile', 'create', and(isOwnAgency('createdByAgencyId'), isActor('createdBy'))),
  rule('CaseFile', 'saveDraft', and(holdsOn('id', ['REFERRER']), { op: 'in', left: row('stage'), right: ['DRAFT', 'RETURNED'] })),
  rule('CaseFile', 'submit', and(holdsOn('id', ['REFERRER']), { op: 'in', left: row('stage'), right: ['DRAFT', 'RETURNED'] })),
  rule('CaseFile', 'triage', and(notShutOut('id'), holdsOn('id', ['CO_ORDINATOR']), { op: 'in', left: row('stage'), right: ['REFERRED'] })),
  ...rulesFor('CaseFile', ['convene', 'review'], and(notShutOut('id'), holdsOn('id', [...RECORD_CAPACITIES, 'LEAD_PROFESSIONAL', 'CASE_OWNER']), { op: 'in', left: row('stage'), right: ['OPEN'] })),
  rule('CaseFile', 'close', and(notShutOut('id'), holdsOn('id', ['CHAIR', 'JOINT_CHAIR', 'CO_ORDINATOR']), { op: 'in', left: row('stage'), right: ['OPEN'] })),

  rule('Participation', 'read', hasEdge),
  ...rulesFor('Participation', ['create', 'end', 'change'], runsTheCase),

  rule('Item', 'read', itemIsVisible),
  rule('Item', 'create', and(isOwnAgency(), isActor('authorId'), hasEdge)),
  ...rulesFor('Item', ['share', 'withhold', 'amend'], and(isOwnAgency(), or(isActor('authorId'), eq(actor('isContactPoint'), literal(true)), hasRole('AUTHORISER'), hasEdge))),
  rule('Item', 'table', or(and(isOwnAgency(), hasEdge), keepsTheRecord)),

  rule('ConsentEvent', 'read', hasEdge),
  rule('ConsentEvent', 'create', and(hasEdge, isActor('recordedBy'))),
  rule('CapacityAssessment', 'read', hasEdge),
  rule('CapacityAssessment', 'create', and(hasEdge, isActor('recordedBy'))),
];
