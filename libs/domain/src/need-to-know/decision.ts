import type { Actor } from '../actor.js';
import { actor, and, type Condition, eq, exists, fact, isNull, literal, or, row } from './condition.js';
import { type Facts, holds as asked, type World } from './interpret.js';
import { opensForWork } from './purposes.js';
import { hasRole, holds, isActor, isLive, isOwnAgency, notShutOut, READING_CAPACITIES } from './vocabulary.js';

/** What happens to a reader at the step that is not met. Absent means: exactly as if the item did not exist. */
export type Outcome = 'ALLOWED' | 'ABSENT' | 'ABSENT_OR_MASKED' | 'STEP_UP';

/** One step of the decision: a rule, and what it means when the rule is not met. */
export interface DecisionStep {
  readonly number: number;
  readonly key: string;
  /** For the "who can see this, and why" panel. */
  readonly whenMet: string;
  readonly whenNotMet: string;
  readonly rule: Condition;
  readonly otherwise: Outcome;
  /** Where the rule is "one of these": each way to meet it, in words. The rule is their `or`. */
  readonly ways?: readonly Way[];
}

/** One of several ways to meet a step, as the panel says it. */
export interface Way {
  readonly words: string;
  readonly when: Condition;
}

/** A step that is met in one of several ways. */
export const anyWay = (step: Omit<DecisionStep, 'rule' | 'ways'>, ways: readonly Way[]): DecisionStep => ({ ...step, ways, rule: or(...ways.map((it) => it.when)) });

/** A release that covers the actor's agency, function and purpose at this instant. Closing is seen by snapshot. */
export const isReleasedToActor = (itemField = 'id'): Condition =>
  exists(
    'release',
    'release',
    and(
      eq(fact('release', 'itemId'), row(itemField)),
      eq(fact('release', 'recipientAgencyId'), actor('agencyId')),
      or(eq(fact('release', 'recipientFunction'), literal('ALL')), eq(fact('release', 'recipientFunction'), actor('agencyFunction'))),
      isNull(fact('release', 'closedAt')),
      isLive('release'),
      opensForWork('release'),
    ),
  );

/**
 * Opened in an emergency: its owner released it beforehand for emergencies to the actor's function, and the actor has a
 * live opening of this person in this session. Nothing but such an item opens: not the case file, not the plan.
 */
export const isOpenedInEmergency = (itemField = 'id'): Condition =>
  and(
    exists(
      'emergencyReach',
      'opening',
      and(
        eq(fact('opening', 'practitionerId'), actor('practitionerId')),
        eq(fact('opening', 'sessionId'), actor('sessionId')),
        eq(fact('opening', 'caseFileId'), row('caseFileId')),
        isNull(fact('opening', 'endedAt')),
        isLive('opening'),
      ),
    ),
    exists(
      'emergencyRelease',
      'forEmergencies',
      and(
        eq(fact('forEmergencies', 'itemId'), row(itemField)),
        eq(fact('forEmergencies', 'agencyFunction'), actor('agencyFunction')),
        isNull(fact('forEmergencies', 'endedAt')),
        isLive('forEmergencies'),
      ),
    ),
  );

/** Author, contact point and authoriser of the owner agency reach its items without sitting at the table. */
const isOwnersKeeper: Condition = and(
  isOwnAgency(),
  or(isActor('authorId'), eq(actor('isContactPoint'), literal(true)), hasRole('AUTHORISER')),
);

/**
 * The decision about one item (need-to-know.md section 3). Read by `decide` and by the SQL compiler; there is no other.
 * Step 3, the basis, is folded into the release when it is written.
 */
export const itemDecision: readonly DecisionStep[] = [
  {
    number: 0,
    key: 'NOT_SHUT_OUT',
    whenMet: 'Not blocked, and not left out of a restricted record',
    whenNotMet: 'Not available',
    rule: and(eq(row('statutoryBar'), literal(false)), notShutOut()),
    otherwise: 'ABSENT',
  },
  {
    number: 1,
    key: 'EDGE',
    whenMet: 'Sits at this table, keeps this for the agency that owns it, or opened it in an emergency',
    whenNotMet: 'Does not sit at this table',
    rule: or(holds(...READING_CAPACITIES), isOwnersKeeper, isOpenedInEmergency()),
    otherwise: 'ABSENT',
  },
  anyWay(
    {
      number: 2,
      key: 'RELEASED',
      whenMet: 'Owned by the reader’s agency, released to it, or released beforehand for emergencies',
      whenNotMet: 'Not released to this agency',
      otherwise: 'ABSENT_OR_MASKED',
    },
    [
      { words: 'Its own agency recorded it', when: isOwnAgency() },
      { words: 'Released to this agency', when: isReleasedToActor() },
      { words: 'Opened in an emergency', when: isOpenedInEmergency() },
    ],
  ),
  {
    number: 4,
    key: 'ASSURANCE',
    whenMet: 'Signed in strongly enough for this marking',
    whenNotMet: 'Needs a second factor',
    rule: or(eq(row('classification'), literal('OFFICIAL_SENSITIVE')), eq(actor('assurance'), literal('SECOND_FACTOR'))),
    otherwise: 'STEP_UP',
  },
];

/** A decision as one condition: every step met. This is what the compiler turns into SQL. */
export const ruleOf = (steps: readonly DecisionStep[]): Condition => and(...steps.map((step) => step.rule));
export const itemIsVisible: Condition = ruleOf(itemDecision);

export interface Decision {
  readonly outcome: Outcome;
  /** The step that decided: the first not met, or the last met. */
  readonly step: DecisionStep;
}

/**
 * Decides about one item for one actor.
 * @param item the item's facts: id, caseFileId, ownerAgencyId, authorId, statutoryBar, classification
 * @param world the relations participation, release, block and caseRestriction, complete for this item's case file
 */
export const decide = (who: Actor, item: Facts, world: World): Decision => decideWith(itemDecision, who, item, world);

/** Decides by the steps of any decision: the first that is not met decides, or the last. */
export function decideWith(steps: readonly DecisionStep[], who: Actor, row: Facts, world: World): Decision {
  const failed = steps.find((step) => asked(step.rule, who, row, world) !== true);
  if (failed) return { outcome: failed.otherwise, step: failed };
  const last = steps[steps.length - 1];
  if (!last) throw new Error('the decision has no steps');
  return { outcome: 'ALLOWED', step: last };
}

/** The way in which the last step with several ways was met: the basis, in words. */
export function wayOf(steps: readonly DecisionStep[], who: Actor, row: Facts, world: World): string | undefined {
  const ways = [...steps].reverse().find((step) => step.ways)?.ways ?? [];
  return ways.find((way) => asked(way.when, who, row, world) === true)?.words;
}
