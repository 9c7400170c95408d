import {
  type DocumentNode,
  executeSync,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { CompiledOperation } from './compile/compile-operation.ts';
import type { IntrospectionField } from './write/projection-state.ts';

/** What a field about the schema answers: JSON text, and what is wrong with its arguments. */
export type Introspected = { readonly text: string; readonly messages: readonly string[] };

/**
 * Answers a field of an operation that asks about the schema.
 * @param variables of the request, coerced
 */
export const introspect = (
  { operation, fragments }: CompiledOperation,
  { key, node, sets }: IntrospectionField,
  schema: GraphQLSchema,
  variables: ReadonlyMap<string, unknown>,
): Introspected => {
  const selected = sets.flatMap(({ selections }) => selections);
  // Whether it comes at all is decided elsewhere, and it may stand anywhere.
  const field = { ...node, directives: [], selectionSet: setOf(selected) };
  const asking: OperationDefinitionNode = {
    kind: Kind.OPERATION_DEFINITION,
    operation: OperationTypeNode.QUERY,
    variableDefinitions: operation.variableDefinitions ?? [],
    selectionSet: setOf([field]),
  };
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [asking, ...fragments.values()] };
  const { data, errors = [] } = executeSync({
    schema,
    document,
    variableValues: Object.fromEntries(variables),
  });
  return { text: JSON.stringify(data?.[key] ?? null), messages: errors.map(({ message }) => message) };
};

const setOf = (selections: readonly SelectionNode[]): SelectionSetNode => ({
  kind: Kind.SELECTION_SET,
  selections,
});
