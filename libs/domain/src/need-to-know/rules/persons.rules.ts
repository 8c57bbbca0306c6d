import type { Capacity } from '../../words.js';
import { actor, and, type Condition, eq, exists, fact, isNull, literal, none, oneOf, or, row } from '../condition.js';
import { type Rule, rule, rulesFor } from '../rule.js';
import { hasRole, isLive, isOwnAgency, READING_CAPACITIES, RECORD_CAPACITIES, rowIs } from '../vocabulary.js';

/** Those who decide for a case file: they keep its record, lead it or own it. */
const RUNNING_CAPACITIES: readonly Capacity[] = [...RECORD_CAPACITIES, 'LEAD_PROFESSIONAL', 'CASE_OWNER'];

/** A live edge of the actor to the case file that the fact `file` names. */
const sitsOnFile = (capacities: readonly Capacity[]): Condition =>
  exists(
    'participation',
    'edge',
    and(
      eq(fact('edge', 'caseFileId'), fact('file', 'id')),
      isLive('edge'),
      oneOf(fact('edge', 'capacity'), capacities),
      or(
        eq(fact('edge', 'practitionerId'), actor('practitionerId')),
        and(isNull(fact('edge', 'practitionerId')), oneOf(fact('edge', 'teamId'), { actor: 'teamIds' })),
        and(
          isNull(fact('edge', 'practitionerId')),
          isNull(fact('edge', 'teamId')),
          eq(fact('edge', 'agencyId'), actor('agencyId')),
          eq(actor('isContactPoint'), literal(true)),
        ),
      ),
    ),
  );

/** Neither blocked from the file nor left out of it where it is restricted. Beats every permit. */
const notShutOutOfFile: Condition = and(
  none(
    'block',
    'block',
    and(
      eq(fact('block', 'caseFileId'), fact('file', 'id')),
      eq(fact('block', 'practitionerId'), actor('practitionerId')),
      isLive('block'),
    ),
  ),
  or(
    none('caseRestriction', 'limit', and(eq(fact('limit', 'caseFileId'), fact('file', 'id')), isLive('limit'))),
    exists(
      'caseRestriction',
      'named',
      and(
        eq(fact('named', 'caseFileId'), fact('file', 'id')),
        eq(fact('named', 'practitionerId'), actor('practitionerId')),
        isLive('named'),
      ),
    ),
  ),
);

const onAFileAbout = (cluster: Condition, capacities: readonly Capacity[]): Condition =>
  exists('caseFile', 'file', and(cluster, notShutOutOfFile, sitsOnFile(capacities)));

const notBlocked = (as: 'row' | 'person'): Condition =>
  none(
    'block',
    'block',
    and(
      eq(fact('block', 'clusterId'), as === 'row' ? row('clusterId') : fact('person', 'clusterId')),
      eq(fact('block', 'practitionerId'), actor('practitionerId')),
      isLive('block'),
    ),
  );

/** A person row is seen by the agency that registered it and by those with an edge to a case file about that person. */
const knowsThePerson: Condition = and(
  notBlocked('row'),
  or(
    isOwnAgency('registeringAgencyId'),
    onAFileAbout(eq(fact('file', 'clusterId'), row('clusterId')), READING_CAPACITIES),
  ),
);

/** For the detail rows of a person: whoever sees the person, or with `capacities` only those who run a case about them. */
const knowsItsPerson = (capacities: readonly Capacity[]): Condition =>
  exists(
    'person',
    'person',
    and(
      eq(fact('person', 'id'), row('personId')),
      notBlocked('person'),
      or(
        eq(fact('person', 'registeringAgencyId'), actor('agencyId')),
        onAFileAbout(eq(fact('file', 'clusterId'), fact('person', 'clusterId')), capacities),
      ),
    ),
  );
const registeredItsPerson: Condition = exists(
  'person',
  'person',
  and(
    eq(fact('person', 'id'), row('personId')),
    notBlocked('person'),
    eq(fact('person', 'registeringAgencyId'), actor('agencyId')),
  ),
);

/** Numbers that tell nothing beyond themselves. A police, probation or prison number tells of a record, so fewer see it. */
const PLAIN_IDENTIFIERS = ['NHS_NUMBER', 'LOCAL_AUTHORITY_ADULT_ID', 'HOUSING_REFERENCE', 'UPRN'];

const details = (subject: string, read: Condition): Rule[] => [
  rule(subject, 'read', read),
  ...rulesFor(subject, ['create', 'end', 'amend'], registeredItsPerson),
];

/** People and what is written about them. A protected address and the household are for those who run the case. */
export const personsRules: readonly Rule[] = [
  rule('Person', 'read', knowsThePerson),
  rule('Person', 'create', isOwnAgency('registeringAgencyId')),
  rule('Person', 'amend', and(notBlocked('row'), isOwnAgency('registeringAgencyId'))),
  ...details('PersonEquality', knowsItsPerson(RUNNING_CAPACITIES)),
  ...details('PersonAlias', knowsItsPerson(READING_CAPACITIES)),
  ...details(
    'PersonIdentifier',
    or(
      and(rowIs('kind', ...PLAIN_IDENTIFIERS), knowsItsPerson(READING_CAPACITIES)),
      knowsItsPerson(RUNNING_CAPACITIES),
    ),
  ),
  ...details(
    'PersonAddress',
    or(
      and(rowIs('safety', 'OPEN', 'RESTRICTED'), knowsItsPerson(READING_CAPACITIES)),
      knowsItsPerson(RECORD_CAPACITIES),
    ),
  ),
  ...details('PersonLink', knowsItsPerson(RUNNING_CAPACITIES)),
  ...details('HouseholdMember', knowsItsPerson(RUNNING_CAPACITIES)),
  ...rulesFor('PersonMatchTask', ['read', 'resolve'], and(isOwnAgency('matchingAgencyId'), hasRole('CO_ORDINATOR'))),
];
