import type { Actor, ActorFact } from '@concord/domain';

/** Where a parameter's value comes from when the same statement is asked again. */
type Origin = { readonly fact: ActorFact } | { readonly constant: unknown } | 'GIVEN';

/** The parameters of one statement, in order. The same fact of the actor, or the same constant, shares one placeholder. */
export class Parameters {
  readonly values: unknown[] = [];
  private readonly origins: Origin[] = [];
  private readonly known = new Map<string, string>();

  /** Adds a constant of the rule and returns its placeholder with its type, as in `$3::uuid`. */
  add(value: unknown, type: string): string {
    return this.shared(`${type}|${JSON.stringify(value)}`, value, { constant: value }, type);
  }

  /** Adds a fact of the actor. */
  fact(name: ActorFact, value: unknown, type: string): string {
    return this.shared(`actor ${name}`, value, { fact: name }, type);
  }

  /** Adds a value that the caller gives, of the type said or of the column's. */
  plain(value: unknown, type?: string): string {
    return `${this.added(value, 'GIVEN')}${type ? `::${type}` : ''}`;
  }

  /** The values of the same statement for another call: `given` in the order in which they were added. */
  valuesFor(actor: Actor, given: readonly unknown[]): unknown[] {
    let next = 0;
    return this.origins.map((origin) => {
      if (origin === 'GIVEN') return given[next++];
      return 'fact' in origin ? factOf(actor, origin.fact) : origin.constant;
    });
  }

  private shared(key: string, value: unknown, origin: Origin, type: string): string {
    const placeholder = this.known.get(key) ?? `${this.added(value, origin)}::${type}`;
    this.known.set(key, placeholder);
    return placeholder;
  }

  private added(value: unknown, origin: Origin): string {
    this.origins.push(origin);
    return `$${this.values.push(value)}`;
  }
}

function factOf(actor: Actor, name: ActorFact): unknown {
  const value = actor[name];
  if (value === undefined || value === null) throw new Error(`the actor has no ${name}`);
  return value;
}
