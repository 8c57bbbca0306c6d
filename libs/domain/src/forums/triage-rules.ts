/**
 * What a referral's answers suggest to triage, and which gates are still shut. Advice: triage decides.
 * Judge on the whole answers at the moment of sending and keep the keys found, since the words become items
 * and leave the form (`codedAnswers`).
 */
import { conditionHolds } from './condition.js';
import type { Answers } from './answer.js';
import type { ForumDefinition, ReferralGate, ThresholdResult, ThresholdRule } from './forum-definition.js';

const order: ThresholdResult[] = ['ACT_NOW', 'MEETS', 'OTHER_ROUTE', 'ASK_MORE'];

/** The rules that hold, dangers first. An empty list means the answers say too little, never that all is well. */
export const thresholdFindings = (definition: ForumDefinition, answers: Answers, onDate: string): ThresholdRule[] =>
  definition.thresholdRules
    .filter((rule) => conditionHolds(rule.when, answers, onDate))
    .sort((one, other) => order.indexOf(one.result) - order.indexOf(other.result));

/** The gates that are shut: the referral goes back with these messages, and is never declined for them. */
export const shutGates = (definition: ForumDefinition, answers: Answers, onDate: string): ReferralGate[] =>
  definition.referralGates.filter((gate) => !conditionHolds(gate.mustHold, answers, onDate));
