import type { CodeList, CodeOf } from '../code-lists/index.js';

/** What came of a concern that a family member or carer raised (T14). None of them is silence. */
export const concernOutcomes = [
  { code: 'ACTED_ON', label: 'Something was done about it' },
  { code: 'ADDED_TO_PLAN', label: 'It is now part of the plan' },
  { code: 'PASSED_ON', label: 'Passed to another service, which has accepted it' },
  { code: 'ALREADY_IN_HAND', label: 'It was known and is being dealt with' },
  { code: 'LOOKED_INTO', label: 'Looked into, nothing further to do now' },
] as const satisfies CodeList;

export type ConcernOutcome = CodeOf<typeof concernOutcomes>;
