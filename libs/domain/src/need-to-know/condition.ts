import type { RelationName } from './facts.js';

/** A value that a rule may name literally. */
export type Scalar = string | number | boolean;

/** What the actor brings; arrays only for `in`. */
export type ActorFact =
  | 'practitionerId'
  | 'agencyId'
  | 'agencyFunction'
  | 'sector'
  | 'roles'
  | 'teamIds'
  | 'isContactPoint'
  | 'standing'
  | 'assurance'
  | 'purpose'
  | 'sessionId'
  | 'at';

/** One side of a comparison: a field of the row or of a related fact, something of the actor, or a literal. */
export type Term = { of: string; field: string } | { actor: ActorFact } | { value: Scalar };

export type Comparison = 'eq' | 'ne' | 'lt' | 'lte' | 'gt' | 'gte';

/**
 * A rule as data. Truth has three values, as in SQL: a comparison with something unknown is unknown, and only what is
 * true permits. `exists` counts a fact when its condition is true; `none` counts a fact unless its condition is false,
 * so a half-filled block still blocks (R01, need-to-know principle 1).
 */
export type Condition =
  | { op: Comparison; left: Term; right: Term }
  | { op: 'in'; left: Term; right: readonly Scalar[] | { actor: 'roles' | 'teamIds' } }
  | { op: 'isNull'; left: Term }
  | { op: 'and' | 'or'; of: readonly Condition[] }
  | { op: 'not'; of: Condition }
  | { op: 'exists' | 'none'; relation: RelationName; as: string; where: Condition }
  | { op: 'always' | 'never' };

/** The row that is asked about goes by this name in every rule. */
export const ROW = 'row';

export const row = (field: string): Term => ({ of: ROW, field });
export const fact = (as: string, field: string): Term => ({ of: as, field });
export const actor = (name: ActorFact): Term => ({ actor: name });
export const literal = (value: Scalar): Term => ({ value });

const compare =
  (op: Comparison) =>
  (left: Term, right: Term): Condition => ({ op, left, right });
export const eq = compare('eq');
export const ne = compare('ne');
export const lt = compare('lt');
export const lte = compare('lte');
export const gt = compare('gt');
export const gte = compare('gte');

export const oneOf = (left: Term, right: readonly Scalar[] | { actor: 'roles' | 'teamIds' }): Condition => ({
  op: 'in',
  left,
  right,
});
export const isNull = (left: Term): Condition => ({ op: 'isNull', left });
export const and = (...of: Condition[]): Condition => ({ op: 'and', of });
export const or = (...of: Condition[]): Condition => ({ op: 'or', of });
/** Negates a comparison. It may not stand around `exists` or `none`: say the other one instead. */
export const not = (of: Condition): Condition => ({ op: 'not', of });
export const exists = (relation: RelationName, as: string, where: Condition): Condition => ({
  op: 'exists',
  relation,
  as,
  where,
});
export const none = (relation: RelationName, as: string, where: Condition): Condition => ({
  op: 'none',
  relation,
  as,
  where,
});
export const always: Condition = { op: 'always' };
export const never: Condition = { op: 'never' };
