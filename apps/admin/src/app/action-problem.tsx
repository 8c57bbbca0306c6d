import { ErrorSummary } from '@concord/ui';
import type { Problem } from './problem.js';

/** What went wrong with a single button (`change.attempt`): in words, with the focus. */
export function ActionProblem({ problem }: { problem: Problem | undefined }) {
  const messages = problem && (problem.fields.length > 0 ? problem.fields : [problem]);
  return <ErrorSummary errors={(messages ?? []).map(({ message }) => ({ message }))} />;
}
