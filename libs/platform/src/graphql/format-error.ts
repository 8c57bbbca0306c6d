import { RuleBroken } from '@concord/domain';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { currentRequest } from '../logging/request-trace.js';
import { EditConflict, type ErrorCode, type FieldProblem, NotFound, RequestRefused } from './errors.js';

const INTERNAL =
  'Something went wrong and nothing was saved. Try again; if it happens again, ring support with the reference below.';
const UNREADABLE = 'Concord could not read this request. Reload the page and try again.';

/** What GraphQL itself finds wrong before any of our code runs. */
const CLIENT_FAULTS = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** What PostgreSQL says that has a harmless meaning for the person asking. Everything else it says stays inside. */
const DATABASE_REFUSALS: Readonly<Record<string, () => RequestRefused>> = {
  '22P02': () => new NotFound(), // an id that is no id names nothing
  '40001': () => new EditConflict(),
  '40P01': () => new EditConflict(),
};

interface Answer {
  code: ErrorCode;
  message: string;
  fields?: readonly FieldProblem[];
  retryAfterSeconds?: number;
}

/** Error classes of ours travel inside GraphQLErrors; this takes the wrapping off. */
export function causeOf(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}

/** The one place where an error becomes what a client reads. Whatever is not known to be harmless becomes INTERNAL. */
export function formatterFor(options: {
  showSchema: boolean;
}): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const { message, ...extensions } = answerTo(formatted, error, options.showSchema);
    const requestId = currentRequest()?.id;
    return {
      message,
      ...(formatted.path ? { path: formatted.path } : {}),
      extensions: { ...extensions, ...(requestId ? { requestId } : {}) },
    };
  };
}

function answerTo(formatted: GraphQLFormattedError, error: unknown, showSchema: boolean): Answer {
  const cause = causeOf(error);
  if (cause instanceof RequestRefused) return refusal(cause);
  if (cause instanceof RuleBroken) {
    const fields = cause.field ? [{ path: cause.field, message: cause.message }] : undefined;
    return { code: 'RULE_BROKEN', message: cause.message, ...(fields ? { fields } : {}) };
  }
  const refused = cause instanceof Error && 'code' in cause ? DATABASE_REFUSALS[String(cause.code)] : undefined;
  if (refused) return refusal(refused());
  if (cause instanceof GraphQLError || CLIENT_FAULTS.has(codeOf(formatted)))
    return clientFault(formatted, cause, showSchema);
  return { code: 'INTERNAL', message: INTERNAL };
}

function refusal(cause: RequestRefused): Answer {
  const retryAfterSeconds = 'retryAfterSeconds' in cause ? Number(cause.retryAfterSeconds) : undefined;
  return {
    code: cause.code,
    message: cause.message,
    ...(cause.fields.length ? { fields: cause.fields } : {}),
    ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
  };
}

function clientFault(formatted: GraphQLFormattedError, cause: unknown, showSchema: boolean): Answer {
  if (!CLIENT_FAULTS.has(codeOf(formatted))) return { code: 'INTERNAL', message: INTERNAL };
  const fields = problemsOfVariables(formatted.message);
  if (fields.length) return { code: 'INVALID', message: 'Some answers need your attention.', fields };
  const message = showSchema && cause instanceof GraphQLError ? withoutSuggestion(formatted.message) : UNREADABLE;
  return { code: 'INVALID', message };
}

/** `Variable "$input" got invalid value "x" at "input.version"; ...`: the path is kept, what was sent is not repeated. */
function problemsOfVariables(message: string): FieldProblem[] {
  if (!/^Variable "\$\w+" (got invalid value|of (required|non-null) type)/.test(message)) return [];
  const path = /at "\w+\.([\w.[\]]+)";/.exec(message)?.[1] ?? /^Variable "\$(\w+)"/.exec(message)?.[1] ?? '';
  return [
    {
      path: path.replaceAll('[', '.').replaceAll(']', ''),
      message: 'This answer is missing or is not in the right form.',
    },
  ];
}

const withoutSuggestion = (message: string): string => message.replace(/\s*Did you mean .*$/s, '');
const codeOf = ({ extensions }: GraphQLFormattedError): string =>
  typeof extensions?.['code'] === 'string' ? extensions['code'] : '';
