import type { CombinedError } from 'urql';

/** The codes of the server's errors, and one of ours for when it could not be reached. */
export type ProblemCode =
  | 'NOT_FOUND'
  | 'FORBIDDEN'
  | 'CONFLICT'
  | 'INVALID'
  | 'RULE_BROKEN'
  | 'UNAUTHENTICATED'
  | 'RATE_LIMITED'
  | 'INTERNAL'
  | 'NETWORK';

export interface FieldProblem {
  /** Path inside the input: "items.0.statement". */
  path: string;
  message: string;
}

const OFFLINE = 'We could not reach Concord. Your work is still here. Try again.';
const UNKNOWN = 'Something went wrong. Your work is still here. Try again.';

/** What went wrong with a request, in words for the person who made it. */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    message: string,
    readonly fields: readonly FieldProblem[] = [],
    /** The server's reference, for when somebody rings support. */
    readonly reference?: string,
  ) {
    super(message);
    this.name = 'Problem';
  }
}

/** Maps what urql reports to a Problem. */
export function toProblem(error: CombinedError): Problem {
  const first = error.graphQLErrors[0];
  if (!first) return new Problem('NETWORK', OFFLINE);
  const { code, fields, requestId } = first.extensions as {
    code?: ProblemCode;
    fields?: FieldProblem[];
    requestId?: string;
  };
  return new Problem(code ?? 'INTERNAL', first.message || UNKNOWN, (fields ?? []).map(withoutInput), requestId);
}

/** Anything thrown, as a Problem. */
export const asProblem = (thrown: unknown): Problem =>
  thrown instanceof Problem ? thrown : new Problem('INTERNAL', UNKNOWN);

const withoutInput = ({ path, message }: FieldProblem): FieldProblem => ({
  path: path.replace(/^input\./, ''),
  message,
});
