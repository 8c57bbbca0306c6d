import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped } from 'graphql';
import { DateTime as Luxon } from 'luxon';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

function instant(value: unknown): Date {
  const parsed = typeof value === 'string' && INSTANT.test(value) ? Luxon.fromISO(value) : undefined;
  if (!parsed?.isValid)
    throw new GraphQLError('DateTime must be an ISO 8601 instant with a time zone, such as 2026-03-29T00:30:00Z');
  return parsed.toJSDate();
}

function localDate(value: unknown): string {
  const valid =
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && Luxon.fromISO(value, { zone: 'utc' }).isValid;
  if (!valid) throw new GraphQLError('LocalDate must be a calendar date such as 2026-03-29');
  return value;
}

/** An instant. Goes out in UTC with milliseconds, comes in with any offset. `Date` in TypeScript. */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant as ISO 8601 in UTC, such as 2026-03-29T00:30:00.000Z. Any offset is accepted on input.',
  serialize: (value) => (value instanceof Date ? value : instant(value)).toISOString(),
  parseValue: instant,
  parseLiteral: (node) => instant(node.kind === Kind.STRING ? node.value : undefined),
});

/** A day in the calendar of England, without time or zone. A `YYYY-MM-DD` string in TypeScript and in the database. */
export const LocalDate = new GraphQLScalarType<string, string>({
  name: 'LocalDate',
  description: 'A calendar date without a time, such as 1961-04-30.',
  serialize: localDate,
  parseValue: localDate,
  parseLiteral: (node) => localDate(node.kind === Kind.STRING ? node.value : undefined),
});

/** Coded answers of a configurable form: an object whose shape the form's definition gives. */
export const Json = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  description: 'A JSON value whose shape is given elsewhere, for example by the definition of a form.',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
});
