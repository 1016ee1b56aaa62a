import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** Tokens of one document: GraphiQL's introspection has some 350, a long saved query 200. */
export const MOST_TOKENS = 2_000;
/** Levels of fields. */
export const MOST_LEVELS = 16;
/** Introspection nests type in type, and asks no store. */
const MOST_INTROSPECTION_LEVELS = 24;

/** Levels of fields below a selection; a fragment that holds itself is refused by another rule and counts as none. */
function levels(
  set: SelectionSetNode | undefined,
  fragment: (name: string) => FragmentDefinitionNode | null | undefined,
  known: Map<string, number>,
): number {
  let most = 0;
  for (const selection of set?.selections ?? []) {
    if (selection.kind === Kind.FIELD) {
      most = Math.max(most, 1 + levels(selection.selectionSet, fragment, known));
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      most = Math.max(most, levels(selection.selectionSet, fragment, known));
    } else {
      const name = selection.name.value;
      if (!known.has(name)) {
        known.set(name, 0);
        known.set(name, levels(fragment(name)?.selectionSet, fragment, known));
      }
      most = Math.max(most, known.get(name) ?? 0);
    }
  }
  return most;
}

/** Refuses operations deeper than 16 levels (introspection: 24) before anything is asked of the store. */
export function depthRule(context: ValidationContext): ASTVisitor {
  const known = new Map<string, number>();
  return {
    OperationDefinition(operation) {
      for (const selection of operation.selectionSet.selections) {
        const set: SelectionSetNode = { kind: Kind.SELECTION_SET, selections: [selection] };
        const deep = levels(set, (name) => context.getFragment(name), known);
        const introspection = selection.kind === Kind.FIELD && selection.name.value.startsWith('__');
        const limit = introspection ? MOST_INTROSPECTION_LEVELS : MOST_LEVELS;
        if (deep <= limit) continue;
        context.reportError(
          new GraphQLError(`The query is ${deep} levels deep; at most ${limit} are answered.`, {
            nodes: selection,
            extensions: { code: 'QUERY_TOO_COMPLEX', depth: deep, limit },
          }),
        );
      }
    },
  };
}
