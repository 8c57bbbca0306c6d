import type { ConsentProblem } from './check-consent.js';
import type { CapacityConclusion } from './consent-words.js';

/** An assessment of capacity for one decision, as somebody wants to record it. */
export interface CapacityDraft {
  readonly decision: string;
  readonly conclusion: CapacityConclusion;
  readonly understands?: boolean | null | undefined;
  readonly retains?: boolean | null | undefined;
  readonly weighs?: boolean | null | undefined;
  readonly communicates?: boolean | null | undefined;
  readonly understandsEvidence?: string | undefined;
  readonly retainsEvidence?: string | undefined;
  readonly weighsEvidence?: string | undefined;
  readonly communicatesEvidence?: string | undefined;
  readonly supportGiven?: string | undefined;
  readonly impairment?: string | undefined;
  readonly grounds?: string | undefined;
  readonly fullRecordDueOn?: string | null | undefined;
  readonly assessedAt: Date;
}

const isBlank = (text: string | undefined): boolean => !text || text.trim() === '';
const problem = (path: string, message: string): ConsentProblem => ({ path, message });
const ABILITIES = ['understands', 'retains', 'weighs', 'communicates'] as const;

/** What an assessment lacks. A reasonable belief needs brief grounds and a date for the full record, no more. */
export function checkCapacity(draft: CapacityDraft, { at, today }: { at: Date; today: string }): ConsentProblem[] {
  const common = [
    ...(isBlank(draft.decision) ? [problem('decision', 'Write the decision the person has to make.')] : []),
    ...(draft.assessedAt > at ? [problem('assessedAt', 'When it was assessed must be now or in the past.')] : []),
  ];
  return [...common, ...(draft.conclusion === 'REASONABLE_BELIEF_LACKS' ? beliefProblems(draft, today) : fullProblems(draft))];
}

const beliefProblems = ({ grounds, fullRecordDueOn }: CapacityDraft, today: string): ConsentProblem[] => [
  ...(isBlank(grounds) ? [problem('grounds', 'Say briefly why you believe they cannot decide this now.')] : []),
  ...(fullRecordDueOn ? (fullRecordDueOn < today ? [problem('fullRecordDueOn', 'The date must be today or later.')] : []) : [problem('fullRecordDueOn', 'Say by when the full record will be made.')]),
];

function fullProblems(draft: CapacityDraft): ConsentProblem[] {
  const unanswered = ABILITIES.filter((it) => draft[it] === null || draft[it] === undefined);
  const unproved = ABILITIES.filter((it) => draft[it] === false && isBlank(draft[`${it}Evidence`]));
  const lacks = draft.conclusion === 'LACKS_CAPACITY';
  return [
    ...unanswered.map((it) => problem(it, 'Answer yes or no.')),
    ...unproved.map((it) => problem(`${it}Evidence`, 'Say what you saw or heard that shows it.')),
    ...(lacks && ABILITIES.every((it) => draft[it] === true) ? [problem('conclusion', 'They can do all four, so they have capacity for this decision.')] : []),
    ...(!lacks && ABILITIES.some((it) => draft[it] === false) ? [problem('conclusion', 'Somebody who cannot do one of the four lacks capacity for this decision.')] : []),
    ...(lacks && isBlank(draft.impairment) ? [problem('impairment', 'Say what affects their mind or brain, and how it causes this.')] : []),
    ...(isBlank(draft.supportGiven) ? [problem('supportGiven', 'Say what was done to help them decide.')] : []),
  ];
}
