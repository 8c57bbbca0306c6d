import type { Parameters } from './parameters.js';

/** Equality; an array means one of; null means empty; `from` (inclusive) and `until` (exclusive) bound times and dates. */
export type Where<T> = { [K in keyof T]?: T[K] | readonly T[K][] | null | { from?: T[K]; until?: T[K] } };

/** Turns a feature's filter into SQL. Column names come from the entity only. */
export function compileWhere(where: object, columnOf: (property: string) => string, parameters: Parameters): string[] {
  return Object.entries(where).flatMap(([property, wanted]) => oneFilter(`"row".${columnOf(property)}`, wanted, property, parameters));
}

/** What of a filter is written into the statement: its properties and how each is compared. */
export const shapeOfWhere = (where: object): string => Object.entries(where).map(([property, wanted]) => `${property}${comparison(wanted)}`).join();

/** What of a filter is given with the statement, in the order of `compileWhere`. */
export const valuesOfWhere = (where: object): unknown[] =>
  Object.values(where).flatMap((wanted: unknown) => {
    if (wanted === null || (Array.isArray(wanted) && wanted.length === 0)) return [];
    return isRange(wanted) ? [wanted.from, wanted.until].filter((it) => it !== undefined) : [wanted];
  });

/** The placeholder of a property compared with one value, where the filter was the first to add its values. */
export function placeholderIn(where: object, property: string): string {
  const before = Object.entries(where).slice(0, Object.keys(where).indexOf(property));
  return `$${valuesOfWhere(Object.fromEntries(before)).length + 1}`;
}

function comparison(wanted: unknown): string {
  if (wanted === null) return ' null';
  if (Array.isArray(wanted)) return wanted.length === 0 ? ' none' : ' any';
  if (isRange(wanted)) return `${wanted.from === undefined ? '' : ' from'}${wanted.until === undefined ? '' : ' until'}`;
  return wanted === undefined ? ' undefined' : ' is';
}

function oneFilter(column: string, wanted: unknown, property: string, parameters: Parameters): string[] {
  if (wanted === undefined) throw new Error(`the filter on "${property}" is undefined: leave it out or say null`);
  if (wanted === null) return [`${column} is null`];
  if (Array.isArray(wanted)) return wanted.length === 0 ? ['false'] : [`${column} = any (${parameters.plain(wanted)})`];
  if (isRange(wanted)) {
    return [
      ...(wanted.from === undefined ? [] : [`${column} >= ${parameters.plain(wanted.from)}`]),
      ...(wanted.until === undefined ? [] : [`${column} < ${parameters.plain(wanted.until)}`]),
    ];
  }
  return [`${column} = ${parameters.plain(wanted)}`];
}

const isRange = (wanted: unknown): wanted is { from?: unknown; until?: unknown } =>
  typeof wanted === 'object' && wanted !== null && !(wanted instanceof Date) && ('from' in wanted || 'until' in wanted);
