import type { Actor } from '../actor.js';
import { type Condition, ROW, type Term } from './condition.js';
import { isFieldOf, type RelationName } from './facts.js';

/** A fact as the rules see it: plain values by field name. */
export type Facts = Readonly<Record<string, unknown>>;
/** Everything a rule may look at beside the row. A relation that was not loaded is an error, never "no rows". */
export type World = Partial<Record<RelationName, readonly Facts[]>>;
/** True, false, or unknown (`null`). Only true permits. */
export type Truth = boolean | null;

interface Scope {
  readonly actor: Actor;
  readonly world: World;
  readonly facts: Readonly<Record<string, Facts>>;
  readonly relationOf: Readonly<Record<string, RelationName>>;
}

/**
 * Asks a rule of one row, for one actor, in one world.
 * @returns true only when the rule is certainly met; null and false both refuse.
 * @throws when the rule names a field or relation that is not declared, or a relation was not loaded.
 */
export function holds(condition: Condition, actor: Actor, row: Facts, world: World): Truth {
  return truth(condition, { actor, world, facts: { [ROW]: row }, relationOf: {} });
}

function truth(condition: Condition, scope: Scope): Truth {
  switch (condition.op) {
    case 'always':
      return true;
    case 'never':
      return false;
    case 'and':
      return every(condition.of.map((part) => truth(part, scope)));
    case 'or':
      return some(condition.of.map((part) => truth(part, scope)));
    case 'not':
      return negated(condition, scope);
    case 'isNull':
      return known(valueOf(condition.left, scope)) === null;
    case 'in':
      return isOneOf(condition, scope);
    case 'exists':
      return factsOf(condition.relation, scope).some((facts) => truth(condition.where, within(condition, facts, scope)) === true);
    case 'none':
      return factsOf(condition.relation, scope).every((facts) => truth(condition.where, within(condition, facts, scope)) === false);
    default:
      return compared(condition, scope);
  }
}

const every = (parts: Truth[]): Truth => (parts.includes(false) ? false : parts.includes(null) ? null : true);
const some = (parts: Truth[]): Truth => (parts.includes(true) ? true : parts.includes(null) ? null : false);

function negated(condition: Extract<Condition, { op: 'not' }>, scope: Scope): Truth {
  if (asksRelation(condition.of)) throw new Error('a rule may not negate a relation: say none() or exists()');
  const inner = truth(condition.of, scope);
  return inner === null ? null : !inner;
}

/** Says whether a condition asks about a relation anywhere inside. */
export function asksRelation(condition: Condition): boolean {
  if (condition.op === 'exists' || condition.op === 'none') return true;
  if (condition.op === 'and' || condition.op === 'or') return condition.of.some(asksRelation);
  return condition.op === 'not' && asksRelation(condition.of);
}

function isOneOf(condition: Extract<Condition, { op: 'in' }>, scope: Scope): Truth {
  const value = known(valueOf(condition.left, scope));
  if (value === null) return null;
  const list: readonly unknown[] = 'actor' in condition.right ? scope.actor[condition.right.actor] : condition.right;
  return list.includes(value);
}

function compared(condition: Extract<Condition, { left: Term; right: Term }>, scope: Scope): Truth {
  const left = comparable(valueOf(condition.left, scope));
  const right = comparable(valueOf(condition.right, scope));
  if (left === null || right === null) return null;
  switch (condition.op) {
    case 'eq':
      return left === right;
    case 'ne':
      return left !== right;
    case 'lt':
      return left < right;
    case 'lte':
      return left <= right;
    case 'gt':
      return left > right;
    case 'gte':
      return left >= right;
  }
}

function comparable(value: unknown): string | number | boolean | null {
  const it = known(value);
  if (it instanceof Date) return it.getTime();
  if (it === null || typeof it === 'string' || typeof it === 'number' || typeof it === 'boolean') return it;
  throw new Error('a rule compared something that is no single value');
}

const known = (value: unknown): unknown => (value === undefined ? null : value);

function valueOf(term: Term, scope: Scope): unknown {
  if ('value' in term) return term.value;
  if ('actor' in term) return scope.actor[term.actor];
  const facts = scope.facts[term.of];
  if (!facts) throw new Error(`a rule names ${term.of}, which is not in scope`);
  const relation = scope.relationOf[term.of];
  if (relation && !isFieldOf(relation, term.field)) throw new Error(`a rule names ${relation}.${term.field}, which is not declared`);
  return facts[term.field];
}

function factsOf(relation: RelationName, scope: Scope): readonly Facts[] {
  const facts = scope.world[relation];
  if (!facts) throw new Error(`the relation ${relation} was not loaded`);
  return facts;
}

const within = (asked: { as: string; relation: RelationName }, facts: Facts, scope: Scope): Scope => ({
  ...scope,
  facts: { ...scope.facts, [asked.as]: facts },
  relationOf: { ...scope.relationOf, [asked.as]: asked.relation },
});
