import { actor, and, type Condition, eq, exists, fact, literal, or, row, type Term } from '../condition.js';
import { type Rule, rule, rulesFor } from '../rule.js';
import { hasEdge, holds, isActor, isOwnAgency, notShutOut, READING_CAPACITIES, runsAnOpenCase, runsTheCase } from '../vocabulary.js';

type FieldOf = (field: string) => Term;

/** The agency that promised: the named person, its contact points, and its colleagues at the table. They always see it. */
const isResponsible = (of: FieldOf): Condition =>
  and(
    notShutOut(),
    eq(of('responsibleAgencyId'), actor('agencyId')),
    or(eq(of('ownerPractitionerId'), actor('practitionerId')), eq(actor('isContactPoint'), literal(true)), holds(...READING_CAPACITIES)),
  );

/** As `seesComposed`, asked of an action or, through it, of what became of it. */
const seesAction = (of: FieldOf): Condition =>
  or(
    isResponsible(of),
    and(hasEdge, or(eq(of('openToTable'), literal(true)), eq(of('authorAgencyId'), actor('agencyId')), runsTheCase, isAmongThoseChosen(of))),
  );

const isAmongThoseChosen = (of: FieldOf): Condition =>
  exists(
    'composedAudience',
    'open',
    and(
      eq(fact('open', 'subjectId'), of('id')),
      eq(fact('open', 'agencyId'), actor('agencyId')),
      or(eq(fact('open', 'agencyFunction'), literal('ALL')), eq(fact('open', 'agencyFunction'), actor('agencyFunction'))),
    ),
  );

const itsAction = (condition: (of: FieldOf) => Condition): Condition =>
  exists('agreedAction', 'action', and(eq(fact('action', 'id'), row('actionId')), condition((field) => fact('action', field))));

/** Agreed actions: agreed by those who run the case, answered by the agency that promised. */
export const agreedActionsRules: readonly Rule[] = [
  rule('AgreedAction', 'read', seesAction(row)),
  ...rulesFor('AgreedAction', ['create', 'amend', 'carryOver', 'transfer', 'cancel'], runsAnOpenCase),
  ...rulesFor('AgreedAction', ['accept', 'refuse', 'nameOwner'], isResponsible(row)),
  // What became of it may also be told in the meeting, and is then written by those who keep the record.
  ...rulesFor('AgreedAction', ['progress', 'complete', 'findImpossible', 'leaveUndone'], or(isResponsible(row), runsTheCase)),

  rule('ActionEvent', 'read', itsAction(seesAction)),
  rule(
    'ActionEvent',
    'create',
    and(isActor('createdBy'), isOwnAgency('createdByAgencyId'), itsAction((of) => or(isResponsible(of), runsTheCase))),
  ),
];
