import type { ForumDefinition } from '../forums/forum-definition.js';
import { RuleBroken } from '../rule-broken.js';

/** The coded part of a decision. */
export interface CodedDecision {
  readonly outcome: string | null;
  readonly legalOptions: readonly string[];
}

/**
 * Codes must be the definition's own. A reason may still be missing: that is asked when the meeting is finished, not while
 * somebody types (T06 as corrected).
 * @throws RuleBroken for a decision, outcome or legal option that the forum does not know
 */
export const checkDecision = (definition: ForumDefinition, key: string, { outcome, legalOptions }: CodedDecision): void => {
  const decision = definition.decisions.find((it) => it.key === key);
  if (!decision) throw new RuleBroken('Choose one of the decisions of this forum.', 'decisionKey');
  if (outcome !== null && !decision.outcomes.some((it) => it.code === outcome)) throw new RuleBroken('Choose one of the outcomes offered.', 'outcome');
  const known = (decision.legalOptions ?? []).map((it) => it.code);
  if (!legalOptions.every((it) => known.includes(it))) throw new RuleBroken('Choose legal options from the list.', 'legalOptions');
};
