import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';

/** One operation of the schema, asked with the given id wherever it takes one. */
export interface AnyOperation {
  readonly name: string;
  readonly kind: 'query' | 'mutation';
  readonly takesId: boolean;
  readonly document: string;
  variables(id: string): Record<string, unknown>;
}

const schema = buildSchema(readFileSync(path.resolve(import.meta.dirname, '../../../../schema.graphql'), 'utf8'));

/** Every query and mutation that the schema publishes, ready to be asked. Nothing is listed by hand. */
export function everyOperation(): AnyOperation[] {
  return (['query', 'mutation'] as const).flatMap((kind) => {
    const fields = (kind === 'query' ? schema.getQueryType() : schema.getMutationType())?.getFields() ?? {};
    return Object.values(fields).map((field) => operation(kind, field));
  });
}

function operation(kind: 'query' | 'mutation', field: GraphQLField<unknown, unknown>): AnyOperation {
  const declared = field.args.map((it) => `$${it.name}: ${String(it.type)}`).join(', ');
  const passed = field.args.map((it) => `${it.name}: $${it.name}`).join(', ');
  const selection = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  return {
    name: field.name,
    kind,
    takesId: field.args.some((it) => asksForId(it.type)),
    document: `${kind} Any${declared ? `(${declared})` : ''} { ${field.name}${passed ? `(${passed})` : ''}${selection} }`,
    variables: (id) => Object.fromEntries(field.args.map((it) => [it.name, argument(it, id)])),
  };
}

const argument = (it: GraphQLArgument, id: string): unknown => (isNonNullType(it.type) || asksForId(it.type) ? plausible(it.type, id, it.name) : undefined);

function asksForId(type: GraphQLInputType, seen = new Set<string>()): boolean {
  const named = getNamedType(type);
  if (named.name === 'ID') return true;
  if (!isInputObjectType(named) || seen.has(named.name)) return false;
  seen.add(named.name);
  return Object.values(named.getFields()).some((it) => asksForId(it.type, seen));
}

/** A value that passes the first look at the input, with the id in every place that takes one. */
function plausible(type: GraphQLInputType, id: string, name: string, depth = 0): unknown {
  if (isNonNullType(type)) return plausible(type.ofType, id, name, depth);
  if (isListType(type)) return depth > 3 ? [] : [plausible(type.ofType, id, name, depth + 1)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((it) => it.name !== 'submissionId' && (isNonNullType(it.type) || (depth < 3 && asksForId(it.type))));
    return Object.fromEntries(fields.map((it) => [it.name, plausible(it.type, id, it.name, depth + 1)]));
  }
  return scalar(getNamedType(type).name, id, name);
}

function scalar(type: string, id: string, name: string): unknown {
  switch (type) {
    case 'ID':
      return id;
    case 'Int':
    case 'Float':
      return 1;
    case 'Boolean':
      return true;
    case 'LocalDate':
      return '2026-12-01';
    case 'DateTime':
      return '2026-12-01T10:00:00.000Z';
    case 'JSON':
      return {};
    default:
      return /code|reason|key|status|kind/i.test(name) ? 'OTHER' : 'A sentence long enough to be a plausible reason for doing this.';
  }
}
