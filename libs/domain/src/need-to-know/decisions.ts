import { composedDecision } from './composed-decision.js';
import { type DecisionStep, itemDecision } from './decision.js';
import { type RelationName, relations } from './facts.js';
import type { World } from './interpret.js';
import { actionDecision } from './rules/agreed-actions.rules.js';
import { roomDecision } from './rules/meetings.rules.js';

/** What can be asked "who can see this, and why?", by the name of its entity: the steps that its rule `read` is made of. */
export const decisions = {
  Item: itemDecision,
  PlanEntry: composedDecision,
  Risk: composedDecision,
  RiskRating: composedDecision,
  AgreedAction: actionDecision,
  Decision: roomDecision,
  AgendaNote: roomDecision,
} as const satisfies Record<string, readonly DecisionStep[]>;

/**
 * A world in which every relation is empty: the start for somebody who asks with what they may know. A block on somebody
 * else is not among it, so an answer is the same with and without one.
 */
export const nothingKnown = (): World => Object.fromEntries((Object.keys(relations) as RelationName[]).map((name) => [name, []]));
