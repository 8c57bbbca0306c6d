import { actor, and, type Condition, eq, exists, fact, isNull, literal, ne, none, not, or, row } from '../condition.js';
import { type Rule, rule, rulesFor } from '../rule.js';
import { hasEdge, hasRole, holds, holdsOnFile, isActor, isLive, isOwnAgency, keepsTheRecord, notBlockedFromPerson, notShutOut, notShutOutOf, READING_CAPACITIES, RECORD_CAPACITIES } from '../vocabulary.js';

const isNotMine: Condition = ne(row('practitionerId'), actor('practitionerId'));

/** Keeps the record of a case file about the person whom the row is about. */
const keepsAFileAboutThem: Condition = exists(
  'caseFile',
  'file',
  and(eq(fact('file', 'clusterId'), row('clusterId')), notShutOutOf(fact('file', 'id')), holdsOnFile(fact('file', 'id'), RECORD_CAPACITIES)),
);
const isOwnPrivacyOfficer = (agencyField: string): Condition => and(hasRole('PRIVACY_OFFICER'), isOwnAgency(agencyField));

/**
 * Whoever looks after a block: those who keep the record from which it was set, for one without a record those who keep
 * any about the person, and the privacy officer of the agency that set it. Never whoever is shut out.
 */
const looksAfterBlock: Condition = and(
  isNotMine,
  notBlockedFromPerson(row('clusterId')),
  or(keepsTheRecord, and(isNull(row('caseFileId')), keepsAFileAboutThem), isOwnPrivacyOfficer('setByAgencyId'), isOwnPrivacyOfficer('practitionerAgencyId')),
);

/** Keeps the record, or answers for safeguarding or disclosure at its table. */
const looksAfterRestriction: Condition = and(
  notShutOut(),
  or(holds(...RECORD_CAPACITIES), and(holds(...READING_CAPACITIES), hasRole('AUTHORISER', 'SAFEGUARDING_LEAD'))),
);
const isNotActor = (field: string): Condition => ne(row(field), actor('practitionerId'));

const seesSuggestion: Condition = and(isNotMine, notBlockedFromPerson(row('clusterId')), or(keepsAFileAboutThem, isOwnPrivacyOfficer('practitionerAgencyId')));

/**
 * What a law closes: its own workflow, apart from every other reading of items. Only the people whom the owner agency
 * named read it; no consent, override, emergency, default or quotation ever asks this rule (R10).
 */
const isBarred: Condition = and(eq(row('statutoryBar'), literal(true)), isOwnAgency());
const isNamedReader: Condition = exists(
  'barReader',
  'reader',
  and(
    eq(fact('reader', 'itemId'), row('id')),
    eq(fact('reader', 'ownerAgencyId'), actor('agencyId')),
    eq(fact('reader', 'practitionerId'), actor('practitionerId')),
    isLive('reader'),
  ),
);
const readsBarred: Condition = and(notShutOut(), isBarred, isNamedReader);

/** A reader row: seen and written by whoever reads the item it belongs to; the first names themself as they record it. */
const sharesTheReading: Condition = exists(
  'barReader',
  'reader',
  and(
    eq(fact('reader', 'itemId'), row('itemId')),
    eq(fact('reader', 'ownerAgencyId'), actor('agencyId')),
    eq(fact('reader', 'practitionerId'), actor('practitionerId')),
    isLive('reader'),
  ),
);

const hasNoReaderYet: Condition = none('barReader', 'reader', eq(fact('reader', 'itemId'), row('itemId')));

/** Blocks, restrictions, suggestions, and what a law closes. */
export const blocksRules: readonly Rule[] = [
  ...rulesFor('Block', ['read', 'end', 'renew'], looksAfterBlock),
  rule('Block', 'create', and(isActor('setBy'), or(isActor('practitionerId'), hasEdge))),
  rule('Block', 'lookAt', and(looksAfterBlock, isNotActor('setBy'), eq(row('needsSecondLook'), literal(true)), isNull(row('secondLookedAt')))),

  rule('RecordRestriction', 'read', looksAfterRestriction),
  rule('RecordRestriction', 'create', and(isActor('setBy'), keepsTheRecord)),
  rule('RecordRestriction', 'lookAt', and(looksAfterRestriction, isNotActor('setBy'), isNull(row('secondLookedAt')), isNull(row('endedAt')))),
  rule('RecordRestriction', 'ask', and(looksAfterRestriction, isNull(row('endedAt')))),
  rule('RecordRestriction', 'answer', and(looksAfterRestriction, not(isNull(row('asked'))), isNotActor('askedBy'), isNull(row('endedAt')))),
  rule('RecordRestriction', 'name', and(looksAfterRestriction, isNull(row('endedAt')))),
  rule('NamedPerson', 'read', looksAfterRestriction),
  rule('NamedPerson', 'create', or(looksAfterRestriction, and(isActor('setBy'), keepsTheRecord))),
  rule('NamedPerson', 'change', looksAfterRestriction),

  ...rulesFor('BlockSuggestion', ['read', 'settle'], seesSuggestion),

  rule('BarredItem', 'read', readsBarred),
  rule('BarredItem', 'create', and(isBarred, isActor('authorId'), hasEdge)),
  rule('BarredItem', 'withdraw', and(readsBarred, isNull(row('withdrawnAt')))),
  rule('BarReader', 'read', and(notShutOut(), isOwnAgency(), sharesTheReading)),
  rule('BarReader', 'create', and(notShutOut(), isOwnAgency(), isActor('namedBy'), or(sharesTheReading, and(isActor('practitionerId'), hasNoReaderYet)))),
  rule('BarReader', 'end', and(notShutOut(), isOwnAgency(), sharesTheReading)),
];
