import { executeSync, type GraphQLSchema, Kind, type SelectionNode } from 'graphql';
import type { CompiledOperation } from './compile/compile-operation.ts';

/** Answers the fields of an operation that ask about the schema, each as JSON text. */
export const introspect = (
  { introspection, operation, document }: CompiledOperation,
  schema: GraphQLSchema,
  variables: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, string> => {
  if (introspection.length === 0) return none;
  const texts = new Map<string, string>();
  const variableValues = Object.fromEntries(variables);
  for (const { key, node, sets } of introspection) {
    const selections: SelectionNode[] = sets.flatMap(({ set }) => set.selections);
    const field = { ...node, selectionSet: { kind: Kind.SELECTION_SET as const, selections } };
    const selectionSet = { kind: Kind.SELECTION_SET as const, selections: [field] };
    const definitions = document.definitions.map((definition) =>
      definition === operation ? { ...operation, selectionSet } : definition,
    );
    const { data } = executeSync({ schema, document: { kind: Kind.DOCUMENT, definitions }, variableValues });
    texts.set(key, JSON.stringify(data?.[key] ?? null));
  }
  return texts;
};

const none: ReadonlyMap<string, string> = new Map();
