import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, type GraphQLField, getNamedType, type GraphQLOutputType, isNonNullType, isObjectType } from 'graphql';

/** One field of the query root with its arguments written out. */
export interface Question {
  readonly field: string;
  /** Without an alias: `item(id: "...") { ... }`. */
  readonly text: string;
}

type RootField = GraphQLField<unknown, unknown>;

const schema = buildSchema(readFileSync(path.resolve(import.meta.dirname, '../../../../schema.graphql'), 'utf8'));
export const queryFields: readonly RootField[] = Object.values(schema.getQueryType()?.getFields() ?? {});

/** How far a question follows what an answer leads to. */
const DEPTH = 3;
/** Types of the directory, the same for everybody: their own leaves are enough. */
const OF_NO_CASE = ['Agency', 'Practitioner', 'Team', 'Forum'];

/** Which table holds the rows that an id argument of this name means, where the name does not say. */
const TABLE_OF: Readonly<Record<string, string>> = { minutes: 'minutes_version', task: 'consent_task', asItWas: 'past_question', receivedAsk: 'partner_ask' };
const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The required id argument of a query and the table it names a row of. */
export function idArgumentOf(field: RootField): { name: string; table: string } | undefined {
  const argument = field.args.find((it) => getNamedType(it.type).name === 'ID' && isNonNullType(it.type));
  if (!argument) return undefined;
  const kind = argument.name === 'id' ? field.name : argument.name.replace(/Id$/, '');
  return { name: argument.name, table: TABLE_OF[kind] ?? snake(kind) };
}

export const isList = (field: RootField): boolean => field.args.some((it) => it.name === 'after');
export const searches = (field: RootField): boolean => field.args.some((it) => it.name === 'search');

/** Asks one field, with these arguments in GraphQL's own writing. */
export function ask(field: RootField, args: Readonly<Record<string, string>> = {}, depth = DEPTH): Question {
  const passed = Object.entries(args).map(([name, value]) => `${name}: ${value}`).join(', ');
  return { field: field.name, text: `${field.name}${passed ? `(${passed})` : ''} ${selectionOf(field.type, depth)}` };
}

export const quoted = (text: string): string => JSON.stringify(text);

/** Many questions as one document, each under a name of its own. */
export const asked = (questions: readonly Question[]): string => `{ ${questions.map((it, index) => `q${index}: ${it.text}`).join('\n')} }`;

function selectionOf(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).filter((it) => it.args.every((one) => !isNonNullType(one.type)));
  const parts = fields.flatMap((it) => {
    const leadsTo = getNamedType(it.type);
    if (!isObjectType(leadsTo)) return [it.name];
    if (OF_NO_CASE.includes(leadsTo.name)) return [`${it.name} { ${leavesOf(it.type)} }`];
    return depth > 1 ? [`${it.name} ${selectionOf(it.type, depth - 1)}`] : [];
  });
  return `{ __typename ${parts.join(' ')} }`;
}

function leavesOf(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  return Object.values(named.getFields()).filter((it) => !isObjectType(getNamedType(it.type)) && it.name !== 'definition').map((it) => it.name).join(' ');
}
