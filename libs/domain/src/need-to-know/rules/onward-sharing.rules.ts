import { actor, and, type Condition, eq, exists, fact, isNull, literal, ne, none, or, row } from '../condition.js';
import { isReleasedToActor, itemIsVisible } from '../decision.js';
import { type Rule, rule, rulesFor } from '../rule.js';
import { hasRole, holds, isActor, isLive, isOwnAgency, isSomebodyElse, keepsTheRecord, notBlockedFrom, notShutOut, READING_CAPACITIES, rowIs } from '../vocabulary.js';

/** Who answers for the agency that owns an item, at the table or as its contact point or authoriser. */
const speaksForOwner: Condition = and(notShutOut(), isOwnAgency(), or(eq(actor('isContactPoint'), literal(true)), hasRole('AUTHORISER'), holds(...READING_CAPACITIES)));

/** Under code C the conditions come before the words: each reader of another agency accepts them once (governance 3.7). */
export const readsTheWordsOfItem: Condition = and(
  itemIsVisible,
  or(
    isOwnAgency(),
    rowIs('handlingCode', 'NONE', 'P'),
    exists('itemAcknowledgement', 'accepted', and(eq(fact('accepted', 'itemId'), row('id')), eq(fact('accepted', 'practitionerId'), actor('practitionerId')))),
  ),
);

/** An item of another agency that is open to the actor now. */
const holdsARelease: Condition = and(notShutOut(), holds(...READING_CAPACITIES), ne(row('ownerAgencyId'), actor('agencyId')), isReleasedToActor('itemId'));

/**
 * A presentation without a name is read by the people of an agency it was released to, and by nobody who sits at the table
 * of the record itself: whoever may open the record has no use for it, whoever hears it may not open the record (R25).
 */
const hearsIt: Condition = and(
  rowIs('state', 'RELEASED'),
  exists(
    'anonymisedRecipient',
    'to',
    and(eq(fact('to', 'packId'), row('id')), eq(fact('to', 'agencyId'), actor('agencyId')), eq(fact('to', 'agencyFunction'), actor('agencyFunction')), isNull(fact('to', 'closedAt'))),
  ),
  none('participation', 'seat', and(eq(fact('seat', 'caseFileId'), row('caseFileId')), isLive('seat'), eq(fact('seat', 'agencyId'), actor('agencyId')), eq(fact('seat', 'agencyFunction'), actor('agencyFunction')))),
);

/** What owners keep hold of when their words travel: acknowledgement, copies, onward requests, recall, and names left out. */
export const onwardSharingRules: readonly Rule[] = [
  rule('Item', 'readWords', readsTheWordsOfItem),
  rule('Item', 'recall', speaksForOwner),

  rule('ItemAcknowledgement', 'read', and(notShutOut(), or(isActor('practitionerId'), speaksForOwner))),
  rule('ItemAcknowledgement', 'create', and(isActor('practitionerId'), notShutOut())),

  rule('ItemCopy', 'read', and(notShutOut(), or(isActor('practitionerId'), speaksForOwner))),
  rule('ItemCopy', 'create', and(isActor('practitionerId'), notShutOut())),

  rule('ItemRecall', 'read', speaksForOwner),
  rule('ItemRecall', 'create', and(speaksForOwner, isActor('recalledBy'))),

  rule('OnwardRequest', 'read', or(and(notShutOut(), isActor('askedBy')), speaksForOwner)),
  rule('OnwardRequest', 'create', and(isActor('askedBy'), holdsARelease)),
  rule('OnwardRequest', 'answer', and(speaksForOwner, isNull(row('answer')))),

  rule('AnonymisedPack', 'read', or(keepsTheRecord, and(notBlockedFrom(row('caseFileId')), hearsIt))),
  ...rulesFor('AnonymisedPack', ['create', 'edit', 'close'], keepsTheRecord),
  // the second person reads all of it, the area too
  rule('AnonymisedPack', 'release', and(keepsTheRecord, isSomebodyElse('composedBy'))),
  ...rulesFor('AnonymisedText', ['read', 'create', 'edit', 'remove'], keepsTheRecord),
  rule('AnonymisedText', 'clear', and(keepsTheRecord, isSomebodyElse('writtenBy'))),
  ...rulesFor('AnonymisedRecipient', ['read', 'create', 'close'], keepsTheRecord),
];
