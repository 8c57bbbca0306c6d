import { type Actor, type ActorFact, asksRelation, type Condition, isFieldOf, type RelationName, ROW, type Scalar, type Term } from '@concord/domain';
import { snakeCase } from '../database/naming.js';
import type { Parameters } from './parameters.js';

const OPERATORS = { eq: '=', ne: '<>', lt: '<', lte: '<=', gt: '>', gte: '>=' } as const;

const ACTOR_TYPES: Record<ActorFact, string> = {
  practitionerId: 'uuid',
  agencyId: 'uuid',
  agencyFunction: 'text',
  sector: 'text',
  roles: 'text[]',
  teamIds: 'uuid[]',
  isContactPoint: 'boolean',
  standing: 'text',
  assurance: 'text',
  purpose: 'text',
  sessionId: 'uuid',
  at: 'timestamptz',
};

/** What the compiler must know beside the rule: who asks, and the columns of the row's table. */
export interface CompileScope {
  readonly actor: Actor;
  readonly parameters: Parameters;
  /** Column of a property of the row's entity. Throws for a property that is no column. */
  readonly columnOf: (property: string) => string;
}

/**
 * Turns a rule into SQL over a table aliased "row". The same data that `decide` interprets: SQL's three-valued logic is
 * the interpreter's, and anything not declared throws, so a mistake refuses instead of opening.
 */
export function compileCondition(condition: Condition, scope: CompileScope): string {
  return new Compiler(scope).sql(condition);
}

class Compiler {
  private readonly relationOf = new Map<string, RelationName>();

  constructor(private readonly scope: CompileScope) {}

  sql(condition: Condition): string {
    switch (condition.op) {
      case 'always':
        return 'true';
      case 'never':
        return 'false';
      case 'and':
        return this.joined(condition.of, ' and ', 'true');
      case 'or':
        return this.joined(condition.of, ' or ', 'false');
      case 'not':
        return this.negated(condition.of);
      case 'isNull':
        return `(${this.term(condition.left)} is null)`;
      case 'in':
        return this.oneOf(condition);
      case 'exists':
        return `exists (${this.related(condition, (where) => where)})`;
      case 'none':
        return `not exists (${this.related(condition, (where) => `(${where}) is not false`)})`;
      default:
        return `(${this.term(condition.left)} ${OPERATORS[condition.op]} ${this.term(condition.right)})`;
    }
  }

  private joined(parts: readonly Condition[], word: string, empty: string): string {
    return parts.length === 0 ? empty : `(${parts.map((part) => this.sql(part)).join(word)})`;
  }

  private negated(inner: Condition): string {
    if (asksRelation(inner)) throw new Error('a rule may not negate a relation: say none() or exists()');
    return `(not ${this.sql(inner)})`;
  }

  private oneOf(condition: Extract<Condition, { op: 'in' }>): string {
    const left = this.term(condition.left);
    if ('actor' in condition.right) return `(${left} = any (${this.actorFact(condition.right.actor)}))`;
    const values = condition.right;
    if (values.length === 0) return `(${left} is null and null)`; // unknown for unknown, false for the rest
    return `(${left} = any (${this.scope.parameters.add([...values], `${typeOf(values[0] ?? '')}[]`)}))`;
  }

  private related(asked: { relation: RelationName; as: string; where: Condition }, shape: (where: string) => string): string {
    if (!/^[a-z][a-zA-Z]*$/.test(asked.as) || asked.as === ROW) throw new Error(`"${asked.as}" is no name for a related fact`);
    const before = this.relationOf.get(asked.as);
    this.relationOf.set(asked.as, asked.relation);
    const where = shape(this.sql(asked.where));
    if (before) this.relationOf.set(asked.as, before);
    else this.relationOf.delete(asked.as);
    return `select 1 from ${snakeCase(asked.relation)} "${asked.as}" where ${where}`;
  }

  private term(term: Term): string {
    if ('value' in term) return this.scope.parameters.add(term.value, typeOf(term.value));
    if ('actor' in term) return this.actorFact(term.actor);
    if (term.of === ROW) return `"row".${this.scope.columnOf(term.field)}`;
    const relation = this.relationOf.get(term.of);
    if (!relation) throw new Error(`a rule names ${term.of}, which is not in scope`);
    if (!isFieldOf(relation, term.field)) throw new Error(`a rule names ${relation}.${term.field}, which is not declared`);
    return `"${term.of}".${snakeCase(term.field)}`;
  }

  private actorFact(name: ActorFact): string {
    const value = this.scope.actor[name];
    if (value === undefined || value === null) throw new Error(`the actor has no ${name}`);
    return this.scope.parameters.fact(name, value, ACTOR_TYPES[name]);
  }
}

const typeOf = (value: Scalar): string => (typeof value === 'string' ? 'text' : typeof value === 'boolean' ? 'boolean' : 'numeric');
