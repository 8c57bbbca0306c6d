import {
  type DocumentNode,
  getNullableType,
  type GraphQLSchema,
  isCompositeType,
  isListType,
  getNamedType,
} from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { PAGE_SIZE } from './page.js';

/** A list that does not page is short by design; this is how long it is taken to be. */
const SHORT_LIST = 5;

/**
 * At most how many objects an operation can return: each object counts one, a page counts `first` times what is in it.
 * Ten aliased lists of fifty count five hundred, in one request or in ten (R53).
 */
export function objectsAskedFor(
  schema: GraphQLSchema,
  query: DocumentNode,
  variables: Record<string, unknown>,
  operationName?: string,
): number {
  return getComplexity({
    schema,
    query,
    variables,
    ...(operationName ? { operationName } : {}),
    estimators: [countObjects],
  });
}

const countObjects: ComplexityEstimator = ({ field, args, childComplexity, type }) => {
  if (field.name.startsWith('__') || !isCompositeType(getNamedType(field.type))) return 0;
  if (type.name.endsWith('Connection')) return field.name === 'nodes' ? childComplexity + 1 : 0;
  const isPage = getNamedType(field.type).name.endsWith('Connection');
  const first = typeof args['first'] === 'number' ? Math.max(args['first'], 0) : undefined;
  if (isPage) return (first ?? PAGE_SIZE.usual) * childComplexity;
  if (isListType(getNullableType(field.type))) return (first ?? SHORT_LIST) * (childComplexity + 1);
  return childComplexity + 1;
};
