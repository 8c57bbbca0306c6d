import type { Actor } from '@concord/domain';
import { Parameters } from './parameters.js';

/** A statement ready to be sent. The database parses and plans a named one once for each connection. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: unknown[];
}

interface Shape {
  readonly name: string;
  readonly text: string;
  readonly parameters: Parameters;
}

/**
 * Statements compiled once for each shape: the rule, the filter’s properties, the order. A shape’s text depends on nothing
 * of the actor and nothing that was given, so there are as many as the code has ways of asking.
 */
export class Statements {
  private readonly shapes = new Map<string, Shape>();

  /**
   * @param key says everything that the text depends on
   * @param given the values that `write` adds with `plain`, in its order
   */
  of(actor: Actor, key: string, given: readonly unknown[], write: (parameters: Parameters) => string): Statement {
    const shape = this.shapes.get(key) ?? this.compiled(key, write);
    return { name: shape.name, text: shape.text, values: shape.parameters.valuesFor(actor, given) };
  }

  private compiled(key: string, write: (parameters: Parameters) => string): Shape {
    const parameters = new Parameters();
    const shape = { name: `concord_${this.shapes.size + 1}`, text: write(parameters), parameters };
    this.shapes.set(key, shape);
    return shape;
  }
}
