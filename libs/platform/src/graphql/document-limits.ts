import {
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/** Refuses documents that go too deep or ask for the same thing too often under other names (governance 5.8). */
export function documentLimits(limits: { depth: number; aliases: number }): ValidationRule {
  return (context: ValidationContext): ASTVisitor => ({
    Document(document) {
      const { aliases, depth } = measure(document);
      if (aliases > limits.aliases)
        context.reportError(
          new GraphQLError(`This document has ${aliases} aliases; at most ${limits.aliases} are accepted.`),
        );
      if (depth > limits.depth)
        context.reportError(
          new GraphQLError(`This document is ${depth} levels deep; at most ${limits.depth} are accepted.`),
        );
      return false;
    },
  });
}

interface Size {
  depth: number;
  aliases: number;
}

function measure(document: DocumentNode): Size {
  const fragments = new Map(
    document.definitions.flatMap((it) => (it.kind === Kind.FRAGMENT_DEFINITION ? [[it.name.value, it] as const] : [])),
  );
  const sizes = new Map<string, Size>();
  return document.definitions
    .filter((it) => it.kind === Kind.OPERATION_DEFINITION)
    .map((it) => sizeOf(it.selectionSet, fragments, sizes))
    .reduce(widest, { depth: 0, aliases: 0 });
}

/** Aliases add up wherever a fragment is spread, so hiding them in fragments does not help. Cycles end at zero. */
function sizeOf(set: SelectionSetNode, fragments: Map<string, FragmentDefinitionNode>, sizes: Map<string, Size>): Size {
  const total: Size = { depth: 0, aliases: 0 };
  for (const selection of set.selections) {
    const inner = sizeOfSelection(selection, fragments, sizes);
    total.depth = Math.max(total.depth, inner.depth);
    total.aliases += inner.aliases;
  }
  return total;
}

function sizeOfSelection(
  selection: SelectionSetNode['selections'][number],
  fragments: Map<string, FragmentDefinitionNode>,
  sizes: Map<string, Size>,
): Size {
  if (selection.kind === Kind.INLINE_FRAGMENT) return sizeOf(selection.selectionSet, fragments, sizes);
  if (selection.kind === Kind.FRAGMENT_SPREAD) return sizeOfFragment(selection.name.value, fragments, sizes);
  if (selection.name.value.startsWith('__')) return { depth: 1, aliases: 0 };
  const inner = selection.selectionSet ? sizeOf(selection.selectionSet, fragments, sizes) : { depth: 0, aliases: 0 };
  return { depth: inner.depth + 1, aliases: inner.aliases + (selection.alias ? 1 : 0) };
}

function sizeOfFragment(name: string, fragments: Map<string, FragmentDefinitionNode>, sizes: Map<string, Size>): Size {
  const known = sizes.get(name);
  if (known) return known;
  sizes.set(name, { depth: 0, aliases: 0 });
  const fragment = fragments.get(name);
  const size = fragment ? sizeOf(fragment.selectionSet, fragments, sizes) : { depth: 0, aliases: 0 };
  sizes.set(name, size);
  return size;
}

const widest = (a: Size, b: Size): Size => ({
  depth: Math.max(a.depth, b.depth),
  aliases: Math.max(a.aliases, b.aliases),
});
