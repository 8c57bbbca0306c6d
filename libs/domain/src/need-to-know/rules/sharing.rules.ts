import { actor, and, type Condition, eq, exists, fact, isNull, literal, oneOf, or, row } from '../condition.js';
import { isReleasedToActor, itemIsVisible } from '../decision.js';
import { type Rule, rule, rulesFor } from '../rule.js';
import { hasEdge, hasRole, holds, isActor, isLive, isOwnAgency, isSomebodyElse, keepsTheRecord, notShutOut, READING_CAPACITIES, RECORD_CAPACITIES, runsTheCase } from '../vocabulary.js';

/** Who answers for an agency's records without sitting at the table: its contact points and authorisers. */
export const keepsForAgency: Condition = or(eq(actor('isContactPoint'), literal(true)), hasRole('AUTHORISER'));
/** The owner decides: only people of the owner agency, at the table or answering for it (R05). */
export const speaksForOwner: Condition = and(notShutOut(), isOwnAgency(), or(keepsForAgency, holds(...READING_CAPACITIES)));
const authored: Condition = and(notShutOut(), isOwnAgency(), isActor('authorId'));

/** A partner asked the actor's agency about this case, and it has not let the question rest: it may answer without sitting here. */
const isAsked: Condition = and(
  notShutOut(),
  keepsForAgency,
  exists(
    'partnerAskAgency',
    'asked',
    and(eq(fact('asked', 'caseFileId'), row('caseFileId')), eq(fact('asked', 'agencyId'), actor('agencyId')), isNull(fact('asked', 'closedAt')), isLive('asked')),
  ),
);

/** The second look is another person's: a lead of the owner agency or of the one that lends its authoriser (mutual aid), or who is on call. */
const mayLook: Condition = and(
  notShutOut(),
  or(isOwnAgency(), isOwnAgency('secondLookAgencyId')),
  or(keepsForAgency, hasRole('SAFEGUARDING_LEAD'), and(isOwnAgency('secondLookAgencyId'), oneOf(row('secondLookTeamId'), { actor: 'teamIds' }))),
);

/**
 * That the person was asked, and what follows, is for everybody at the table. The words they used, and the evidence of an
 * assessment, are about their health and their life: for the agency that recorded them and those who run the case.
 */
const readsTheWords: Condition = and(hasEdge, or(isOwnAgency('recordedByAgencyId'), holds(...RECORD_CAPACITIES, 'LEAD_PROFESSIONAL', 'CASE_OWNER')));

/** An owner's decision is for that agency; all else about consent is for those who run the case, and the agency that recorded it. */
const owesTheTask: Condition = or(
  and(isNull(row('forAgencyId')), or(runsTheCase, and(hasEdge, isOwnAgency('raisedByAgencyId')))),
  and(notShutOut(), isOwnAgency('forAgencyId'), or(keepsForAgency, holds(...READING_CAPACITIES))),
);

/** Items, the owners' choices, urgent releases, consent and capacity, and the audiences of composed texts. */
export const sharingRules: readonly Rule[] = [
  rule('Item', 'read', itemIsVisible),
  rule('Item', 'create', and(isOwnAgency(), isActor('authorId'), or(hasEdge, isAsked))),
  ...rulesFor('Item', ['share', 'withhold', 'amend', 'withdraw'], or(authored, speaksForOwner)),
  rule('Item', 'table', or(and(isOwnAgency(), hasEdge), keepsTheRecord)),
  // what is open in an emergency is read on the screen, and taken nowhere
  rule('Item', 'copy', and(itemIsVisible, or(isOwnAgency(), and(hasEdge, isReleasedToActor())))),

  rule('ItemPerson', 'read', and(notShutOut(), or(speaksForOwner, and(holds(...READING_CAPACITIES), isReleasedToActor('itemId'))))),
  rule('ItemPerson', 'create', speaksForOwner),
  ...rulesFor('ItemAudience', ['read', 'create', 'end'], speaksForOwner),

  rule('UrgentRelease', 'read', or(speaksForOwner, mayLook)),
  rule('UrgentRelease', 'create', and(isOwnAgency(), isActor('releasedBy'), hasEdge)),
  rule('UrgentRelease', 'lookAt', and(mayLook, isSomebodyElse('releasedBy'), isNull(row('secondLookedAt')))),

  ...rulesFor('ComposedAudience', ['read', 'create', 'remove'], hasEdge),

  rule('ConsentEvent', 'read', hasEdge),
  rule('ConsentEvent', 'create', and(hasEdge, isActor('recordedBy'))),
  rule('ConsentEvent', 'readWords', readsTheWords),
  rule('CapacityAssessment', 'readWords', readsTheWords),
  ...rulesFor('ConsentScope', ['read', 'create'], hasEdge),
  rule('CapacityAssessment', 'read', hasEdge),
  rule('CapacityAssessment', 'create', and(hasEdge, isActor('recordedBy'))),
  ...rulesFor('ConsentTask', ['read', 'settle'], owesTheTask),
  rule('ConsentTask', 'chooseEligibility', and(isNull(row('forAgencyId')), keepsTheRecord)),
  rule('CapacityAssessment', 'complete', and(hasEdge, isOwnAgency('recordedByAgencyId'))),
];
