import { actor, and, type Condition, eq, exists, fact, literal, or, row, type Term } from './condition.js';
import { anyWay, type DecisionStep, ruleOf, type Way } from './decision.js';
import { holds, notShutOut, READING_CAPACITIES, RECORD_CAPACITIES } from './vocabulary.js';

/** Step 0 of every decision: a block or a restriction beats every permit. */
export const notShutOutStep: DecisionStep = {
  number: 0,
  key: 'NOT_SHUT_OUT',
  whenMet: 'Not blocked, and not left out of a restricted record',
  whenNotMet: 'Not available',
  rule: notShutOut(),
  otherwise: 'ABSENT',
};

/** Step 1: an edge that brings the record with it. */
export const edgeStep: DecisionStep = {
  number: 1,
  key: 'EDGE',
  whenMet: 'Sits at this table',
  whenNotMet: 'Does not sit at this table, or hears without a copy',
  rule: holds(...READING_CAPACITIES),
  otherwise: 'ABSENT',
};

/** Among the agencies for whom somebody opened the text. */
export const isAmongThoseChosen = (of: (field: string) => Term = row): Condition =>
  exists(
    'composedAudience',
    'open',
    and(
      eq(fact('open', 'subjectId'), of('id')),
      eq(fact('open', 'agencyId'), actor('agencyId')),
      or(eq(fact('open', 'agencyFunction'), literal('ALL')), eq(fact('open', 'agencyFunction'), actor('agencyFunction'))),
    ),
  );

/** Keeps the record or leads the case: sees what is written together, whoever else does. */
export const keepsOrLeads: Condition = holds(...RECORD_CAPACITIES, 'LEAD_PROFESSIONAL', 'CASE_OWNER');

const audience = {
  number: 2,
  key: 'AUDIENCE',
  whenMet: 'Open to this agency, written by it, or kept by those who run the case',
  whenNotMet: 'Not opened to this agency',
  otherwise: 'ABSENT',
} as const;

/** The ways to see a text written together: open to the table, the author's own, named for it, or running the case. */
const waysToSee = (of: (field: string) => Term): readonly Way[] => [
  { words: 'Open to everybody at the table', when: eq(of('openToTable'), literal(true)) },
  { words: 'Its own agency wrote it', when: eq(of('authorAgencyId'), actor('agencyId')) },
  { words: 'Opened to this agency', when: isAmongThoseChosen(of) },
  { words: 'Keeps the record or leads the case', when: keepsOrLeads },
];

/** Step 2 of a text written together; `first` are ways of its own that come before. */
export const audienceStep = (of: (field: string) => Term = row, first: readonly Way[] = []): DecisionStep => anyWay(audience, [...first, ...waysToSee(of)]);

/**
 * The decision about a composed text (plan entry, risk, rating, decision, note): seen by those with an edge when it is open
 * to the table, by its author's agency, by the agencies it names, and by those who keep the record or lead the case.
 * The row has `openToTable` and `authorAgencyId`; its audience stands in `composed_audience`.
 */
export const composedDecision: readonly DecisionStep[] = [notShutOutStep, edgeStep, audienceStep()];

/** The same as one condition: what the compiler turns into SQL. */
export const seesComposed: Condition = ruleOf(composedDecision);
