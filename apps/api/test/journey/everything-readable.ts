import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, getNamedType, type GraphQLField, type GraphQLOutputType, isNonNullType, isObjectType } from 'graphql';
import type { PersonKey } from '@concord/platform/testing';
import type { Answer } from '../support/index.js';
import { idOf, type Play } from './play.js';

const schema = buildSchema(readFileSync(path.resolve(import.meta.dirname, '../../../../schema.graphql'), 'utf8'));
/** Left out: what asks for choices that no id gives, and what holds nothing of any case. */
const NEEDS_MORE = ['previewAudience', 'previewCapacityEffect', 'previewConsentEffect', 'minutesPreview', 'draft'];
const DIRECTORY = ['agencies', 'agency', 'practitioner', 'practitioners', 'teams', 'forums', 'demoAccounts', 'demoPassword', 'me', 'session'];

/** Of everything but items, a few of a kind are enough: they differ by their audience only. */
const A_FEW = 4;
/** Types that say the same in every case. */
const OF_NO_CASE = ['Agency', 'Practitioner', 'Team', 'Forum'];

/** What is asked by more than an id: one set of arguments for each time it is asked. */
const ASKED_WITH: Record<string, (play: Play) => Record<string, unknown>[]> = {
  basisProblems: (play) => [{ basis: BASIS, input: draftOf(play) }],
  // it says back what was typed, so that the name itself would always be found in it
  emergencyStop: () => [{ input: { givenNames: 'Alder', familyName: 'Nobody', bornOn: '1961-04-30' } }],
  oversightFigures: () => [{ month: new Date().toISOString().slice(0, 7) }],
  previewTextAudience: (play) => [{ input: { caseFileId: idOf(play, 'caseFile'), audience: { openToTable: true } } }, ...textsOn(play)],
  usualBasis: (play) => [{ input: draftOf(play) }],
  whoSees: (play) => SUBJECTS.flatMap(([kind, ids]) => (play.ids[ids] ?? []).map((id) => ({ subject: { kind, id } }))),
};
const BASIS = { gatewayCodes: ['CARE2014_S6_7'], regime: 'UK_GDPR', confidentialityBases: ['NOT_CONFIDENTIAL'], lessIntrusiveConsidered: true };
const SUBJECTS = [['ITEM', 'item'], ['ACTION', 'agreedAction'], ['PLAN_ENTRY', 'planEntry'], ['RISK', 'risk']] as const;
const draftOf = (play: Play): object => ({ caseFileId: idOf(play, 'caseFile'), category: 'SAFEGUARDING', recipients: [] });
const textsOn = (play: Play): Record<string, unknown>[] =>
  (play.ids['item'] ?? []).map((id) => ({ input: { caseFileId: idOf(play, 'caseFile'), audience: { openToTable: true }, sourceItemIds: [id] } }));

/** Asks every query of the schema, for every id of the case that it can take, with all that it answers. */
export async function readEverything(play: Play, who: PersonKey): Promise<Answer[]> {
  const questions = Object.values(schema.getQueryType()?.getFields() ?? {}).filter((it) => ![...NEEDS_MORE, ...DIRECTORY].includes(it.name));
  const asked = questions.flatMap((field) => {
    const withThese = ASKED_WITH[field.name];
    if (withThese) return withThese(play).map((variables) => ({ document: documentOf(field, selectionOf(field.type, 2)), variables }));
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

/** Asks a field with variables named after its needed arguments. */
function documentOf(field: GraphQLField<unknown, unknown>, selection: string): string {
  const needed = field.args.filter((it) => isNonNullType(it.type));
  const heads = needed.map((it) => `$${it.name}: ${String(it.type)}`).join(', ');
  return `query Q(${heads}) { ${field.name}(${needed.map((it) => `${it.name}: $${it.name}`).join(', ')}) ${selection} }`;
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
