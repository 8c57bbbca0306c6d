import type { Capacity } from '../../words.js';
import { actor, and, type Condition, eq, exists, fact, literal, or, row } from '../condition.js';
import { type Rule, rule, rulesFor } from '../rule.js';
import { hasRole, holdsOnFile, isOwnAgency, notBlockedFromPeopleIn, notBlockedFromPerson, notLeftOutOfPerson, notShutOutOf, READING_CAPACITIES, RECORD_CAPACITIES, rowIs } from '../vocabulary.js';

/** Those who decide for a case file: they keep its record, lead it or own it. */
const RUNNING_CAPACITIES: readonly Capacity[] = [...RECORD_CAPACITIES, 'LEAD_PROFESSIONAL', 'CASE_OWNER'];

const onAFileAbout = (cluster: Condition, capacities: readonly Capacity[]): Condition =>
  exists('caseFile', 'file', and(cluster, notShutOutOf(fact('file', 'id')), holdsOnFile(fact('file', 'id'), capacities)));

const notBlocked = (as: 'row' | 'person'): Condition => notBlockedFromPerson(as === 'row' ? row('clusterId') : fact('person', 'clusterId'));

/** The registering agency's own people; where a record about the person is restricted, only those named. */
const registeredIt = (as: 'row' | 'person'): Condition =>
  as === 'row'
    ? and(isOwnAgency('registeringAgencyId'), notLeftOutOfPerson(row('id')))
    : and(eq(fact('person', 'registeringAgencyId'), actor('agencyId')), notLeftOutOfPerson(fact('person', 'id')));

/** A person row is seen by the agency that registered it and by those with an edge to a case file about that person. */
const knowsThePerson: Condition = and(
  notBlocked('row'),
  or(
    registeredIt('row'),
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
        registeredIt('person'),
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
    registeredIt('person'),
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
  rule('Person', 'amend', and(notBlocked('row'), registeredIt('row'))),
  ...details('PersonEquality', knowsItsPerson(RUNNING_CAPACITIES)),
  ...details('PersonAlias', knowsItsPerson(READING_CAPACITIES)),
  // the national data opt-out: noted by the agency that registered the person, known to those who know the person
  rule('NationalOptOut', 'read', knowsItsPerson(READING_CAPACITIES)),
  rule('NationalOptOut', 'create', registeredItsPerson),
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
  ...rulesFor('PersonLinkTask', ['read', 'think'], and(notBlockedFromPeopleIn('personId'), isOwnAgency('agencyId'), or(eq(actor('isContactPoint'), literal(true)), hasRole('AUTHORISER')))),
  ...rulesFor('PersonMatchTask', ['read', 'resolve'], and(notBlockedFromPeopleIn('personId', 'otherPersonId'), isOwnAgency('matchingAgencyId'), hasRole('CO_ORDINATOR'))),
];
