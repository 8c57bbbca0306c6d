import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, getNamedType, type GraphQLOutputType, isNonNullType, isObjectType } from 'graphql';
import type { PersonKey } from '@concord/platform/testing';
import type { Answer } from '../support/index.js';
import type { Play } from './play.js';

const schema = buildSchema(readFileSync(path.resolve(import.meta.dirname, '../../../../schema.graphql'), 'utf8'));
/** Left out: what asks for choices that no id gives, and what holds nothing of any case. */
const NEEDS_MORE = ['previewAudience', 'previewCapacityEffect', 'previewConsentEffect', 'minutesPreview', 'draft'];
const DIRECTORY = ['agencies', 'agency', 'practitioner', 'practitioners', 'teams', 'forums', 'demoAccounts', 'demoPassword', 'me', 'session'];

/** Of everything but items, a few of a kind are enough: they differ by their audience only. */
const A_FEW = 4;
/** Types that say the same in every case. */
const OF_NO_CASE = ['Agency', 'Practitioner', 'Team', 'Forum'];

/** Asks every query of the schema, for every id of the case that it can take, with all that it answers. */
export async function readEverything(play: Play, who: PersonKey): Promise<Answer[]> {
  const questions = Object.values(schema.getQueryType()?.getFields() ?? {}).filter((it) => ![...NEEDS_MORE, ...DIRECTORY].includes(it.name));
  const asked = questions.flatMap((field) => {
    const [argument] = field.args.filter((it) => getNamedType(it.type).name === 'ID' && isNonNullType(it.type));
    // a list over all cases shows each row with its own fields; what hangs on a row is asked by id
    if (!argument) return [{ document: `query Q { ${field.name} ${selectionOf(field.type, 1)} }`, variables: {} }];
    const selection = selectionOf(field.type, 2);
    const kind = argument.name === 'id' ? field.name : argument.name.replace(/Id$/, '');
    const most = field.name === 'item' ? undefined : A_FEW;
    return (play.ids[kind] ?? []).slice(0, most).map((id) => ({ document: `query Q($id: ID!) { ${field.name}(${argument.name}: $id) ${selection} }`, variables: { id } }));
  });
  const answers: Answer[] = [];
  for (const { document, variables } of asked) answers.push(await play.as(who).query(document, variables));
  return answers;
}

/** Every field, and those of what it leads to. */
function selectionOf(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).filter((it) => it.args.every((one) => !isNonNullType(one.type)) && !OF_NO_CASE.includes(getNamedType(it.type).name));
  const parts = fields.flatMap((it) => {
    if (!isObjectType(getNamedType(it.type))) return [it.name];
    return depth > 0 ? [`${it.name} ${selectionOf(it.type, depth - 1)}`] : [];
  });
  return `{ __typename ${parts.join(' ')} }`;
}
