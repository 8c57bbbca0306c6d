import { actor, and, type Condition, eq, exists, fact, literal, or, row, type Term } from '../condition.js';
import { audienceStep, edgeStep, notShutOutStep } from '../composed-decision.js';
import { type DecisionStep, ruleOf } from '../decision.js';
import { type Rule, rule, rulesFor } from '../rule.js';
import { holds, isActor, isOwnAgency, notShutOut, READING_CAPACITIES, runsAnOpenCase, runsTheCase } from '../vocabulary.js';

type FieldOf = (field: string) => Term;

/** The agency that promised: the named person, its contact points, and its colleagues at the table. They always see it. */
const promised = (of: FieldOf): Condition =>
  and(
    eq(of('responsibleAgencyId'), actor('agencyId')),
    or(eq(of('ownerPractitionerId'), actor('practitionerId')), eq(actor('isContactPoint'), literal(true)), holds(...READING_CAPACITIES)),
  );
const isResponsible = (of: FieldOf): Condition => and(notShutOut(), promised(of));

/** The decision about an action, asked of it or, through it, of what became of it. */
const decisionOf = (of: FieldOf): readonly DecisionStep[] => [
  notShutOutStep,
  { ...edgeStep, whenMet: 'Promised it, or sits at this table', rule: or(promised(of), edgeStep.rule) },
  audienceStep(of, [{ words: 'Promised to do it', when: promised(of) }]),
];
export const actionDecision: readonly DecisionStep[] = decisionOf(row);
const seesAction = (of: FieldOf): Condition => ruleOf(decisionOf(of));

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
