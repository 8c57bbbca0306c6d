import { sensitivities, type SensitivityLevel } from '@concord/platform';
import { type GraphQLField, type GraphQLInterfaceType, type GraphQLObjectType, type GraphQLSchema, getNamedType, isInterfaceType, isObjectType } from 'graphql';

type Model = GraphQLObjectType | GraphQLInterfaceType;
type Field = GraphQLField<unknown, unknown>;

const ROOTS = ['Query', 'Mutation', 'Subscription'];

const levelOf = (it: { extensions: Readonly<Record<string, unknown>> }): SensitivityLevel | undefined =>
  sensitivities.find((level) => level === it.extensions['sensitivity']);

const modelsOf = (schema: GraphQLSchema): Model[] =>
  Object.values(schema.getTypeMap()).filter((it): it is Model => (isObjectType(it) || isInterfaceType(it)) && !it.name.startsWith('__'));

/** A door is as sensitive as what it answers with, unless it says otherwise itself. */
function levelOfDoor(field: Field): SensitivityLevel | undefined {
  const answer = getNamedType(field.type);
  return levelOf(field) ?? (isObjectType(answer) || isInterfaceType(answer) ? levelOf(answer) : undefined);
}

const levelOfField = (model: Model, field: Field): SensitivityLevel | undefined =>
  ROOTS.includes(model.name) ? levelOfDoor(field) : (levelOf(field) ?? levelOf(model));

/** Every field of which nobody said how sensitive it is. */
export const undeclaredFields = (schema: GraphQLSchema): string[] =>
  modelsOf(schema).flatMap((model) =>
    Object.values(model.getFields())
      .filter((field) => !levelOfField(model, field))
      .map((field) => `${model.name}.${field.name}`),
  );

/** Every field of the schema by its model and level, one line for each pair, for the reviewed list. */
export const describedFields = (schema: GraphQLSchema): string[] => modelsOf(schema).flatMap(describedModel).sort();

function describedModel(model: Model): string[] {
  const fields = Object.values(model.getFields());
  return [...sensitivities, undefined].flatMap((level) => {
    const names = fields.filter((it) => levelOfField(model, it) === level).map((it) => it.name);
    return names.length === 0 ? [] : [`${model.name} ${level ?? 'UNDECLARED'}: ${names.sort().join(' ')}`];
  });
}
