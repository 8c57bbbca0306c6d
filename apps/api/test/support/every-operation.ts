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
  /** The id goes wherever the id of a record can go; directory ids, which are no secret, where the directory is asked for. */
  variables(id: string, directory?: Directory): Record<string, unknown>;
}

/** Ids that everybody may know: without real ones, an operation stops before it looks at the record. */
export interface Directory {
  readonly agencyId: string;
  readonly practitionerId: string;
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
    variables: (id, directory) => Object.fromEntries(field.args.map((it) => [it.name, argument(it, { id, directory })])),
  };
}

interface Given {
  readonly id: string;
  readonly directory: Directory | undefined;
}

const argument = (it: GraphQLArgument, given: Given): unknown => (isNonNullType(it.type) || asksForId(it.type) ? plausible(it.type, given, it) : undefined);

function asksForId(type: GraphQLInputType, seen = new Set<string>()): boolean {
  const named = getNamedType(type);
  if (named.name === 'ID') return true;
  if (!isInputObjectType(named) || seen.has(named.name)) return false;
  seen.add(named.name);
  // a submission's id is made by the sender and names nothing
  return Object.values(named.getFields()).some((it) => it.name !== 'submissionId' && asksForId(it.type, seen));
}

/** What tells which value would do: the name and what its description offers. */
interface Described {
  readonly name: string;
  readonly description?: string | null | undefined;
}

/** A value that passes the first look at the input, with the id in every place that takes one. */
function plausible(type: GraphQLInputType, given: Given, it: Described, depth = 0): unknown {
  if (isNonNullType(type)) return plausible(type.ofType, given, it, depth);
  if (isListType(type)) return depth > 3 ? [] : [plausible(type.ofType, given, it, depth + 1)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((one) => one.name !== 'submissionId' && (isNonNullType(one.type) || ALSO.test(one.name) || (depth < 3 && asksForId(one.type))));
    return Object.fromEntries(fields.map((one) => [one.name, plausible(one.type, given, one, depth + 1)]));
  }
  return scalar(getNamedType(type).name, given, it);
}

/** Optional answers without which some operations stop early. */
const ALSO = /^(reason|place|safetyLine|handlingCode)$/;
/** An id of nothing, for operations that refuse the same id twice. */
const OTHER_ID = '018bcfe5-0000-7000-8000-0000000000ff';

function scalar(type: string, given: Given, it: Described): unknown {
  switch (type) {
    case 'ID':
      return idFor(it.name, given);
    case 'Int':
    case 'Float':
      return 1;
    case 'Boolean':
      return true;
    case 'LocalDate':
      return '2026-12-01';
    case 'DateTime':
      return it.name === 'endsAt' ? '2027-12-01T12:00:00.000Z' : it.name === 'startsAt' ? '2027-12-01T10:00:00.000Z' : '2026-11-20T10:00:00.000Z';
    case 'JSON':
      return {};
    default:
      return words(it);
  }
}

function idFor(name: string, { id, directory }: Given): string {
  if (/^other(CaseFile|Person)Id$/.test(name)) return OTHER_ID;
  if (/practitionerId$/i.test(name) || name === 'signatoryId') return directory?.practitionerId ?? id;
  return /agencyIds?$/i.test(name) ? (directory?.agencyId ?? id) : id;
}

function words({ name, description }: Described): string {
  const offered = /(?:One of|Any of): ([A-Z_0-9]+)/.exec(description ?? '')?.[1] ?? KNOWN[name];
  if (offered) return offered;
  if (description?.includes('A calendar date')) return '2026-11-20';
  if (name === 'contentHash') return '0'.repeat(64);
  return /code|key|status|kind|target|urgency|product/i.test(name) ? 'OTHER' : 'A plausible reason for this.';
}

/** Codes that the schema describes in words only. */
const KNOWN: Readonly<Record<string, string>> = { value: '9990001006', category: 'HOUSING', assertion: 'FACT', role: 'OTHER', handlingCode: 'NONE', capacity: 'AGENCY_REPRESENTATIVE', riskTo: 'ADULT', withheldStyle: 'ABSENT' };
