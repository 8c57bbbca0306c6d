const codesOf = <Code extends string>(labels: Record<Code, string>): Code[] => Object.keys(labels) as Code[];

/** Where a closure stands: written, signed, done, or taken back. */
export type ClosureState = 'PROPOSED' | 'CLOSED' | 'WITHDRAWN';

export const closureStateLabels: Record<ClosureState, string> = {
  PROPOSED: 'Being prepared',
  CLOSED: 'Closed',
  WITHDRAWN: 'Taken back',
};
export const closureStates = codesOf(closureStateLabels);

/** What the adult has been told about the closure. */
export type AdultToldAnswer = 'YES' | 'WILL_BE' | 'NO';

export const adultToldLabels: Record<AdultToldAnswer, string> = {
  YES: 'They have been told',
  WILL_BE: 'They will be told',
  NO: 'They are not told, and why',
};
export const adultToldAnswers = codesOf(adultToldLabels);
