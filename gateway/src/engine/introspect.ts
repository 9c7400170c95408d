import { executeSync, type GraphQLSchema, Kind, type SelectionNode, type SelectionSetNode } from 'graphql';
import type { CompiledOperation } from './compile/compile-operation.ts';

/** Answers the fields of an operation that ask about the schema, each as JSON text. */
export const introspect = (
  { introspection, operation, document }: CompiledOperation,
  schema: GraphQLSchema,
  variables: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, string> => {
  if (introspection.length === 0) return none;
  const fields = introspection.map(({ node, sets }) => ({
    ...node,
    selectionSet: setOf(sets.flatMap(({ set }) => set.selections)),
  }));
  const definitions = document.definitions.map((definition) =>
    definition === operation ? { ...operation, selectionSet: setOf(fields) } : definition,
  );
  const variableValues = Object.fromEntries(variables);
  const { data } = executeSync({ schema, document: { kind: Kind.DOCUMENT, definitions }, variableValues });
  return new Map(introspection.map(({ key }) => [key, JSON.stringify(data?.[key] ?? null)]));
};

const setOf = (selections: readonly SelectionNode[]): SelectionSetNode => ({
  kind: Kind.SELECTION_SET,
  selections,
});

const none: ReadonlyMap<string, string> = new Map();
