import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { getFieldDef } from 'graphql/execution/execute.js';

/** What selections are made from; the variables decide what `@skip` and `@include` leave. */
export type Source = {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
};

/** How a value of a type is completed. */
export type Shape = { readonly isNullable: boolean } & (
  | { readonly kind: 'leaf'; readonly type: GraphQLLeafType; readonly isText: boolean }
  | { readonly kind: 'list'; readonly item: Shape }
  | { readonly kind: 'object'; readonly type: GraphQLObjectType }
  | { readonly kind: 'abstract'; readonly type: GraphQLAbstractType }
);

/** A field of an object type as an operation asks for it, with all that is known before a value is there. */
export type Field = {
  /** Its name in the answer. */
  readonly key: string;
  readonly parentType: GraphQLObjectType;
  // biome-ignore lint/suspicious/noExplicitAny: a resolver knows its parent and its context
  readonly definition: GraphQLField<any, any>;
  readonly nodes: readonly FieldNode[];
  readonly shape: Shape;
  /** What is asked of its value, or of its items, by the type that they turn out to have. */
  selectionOf(type: GraphQLObjectType): Selection;
};

export type Selection = readonly Field[];

const texts = new Set(['String', 'ID']);

const shapeOf = (type: GraphQLOutputType, isNullable = true): Shape => {
  if (isNonNullType(type)) return shapeOf(type.ofType, false);
  if (isListType(type)) return { isNullable, kind: 'list', item: shapeOf(type.ofType) };
  if (isLeafType(type)) return { isNullable, kind: 'leaf', type, isText: texts.has(type.name) };
  return isAbstractType(type) ? { isNullable, kind: 'abstract', type } : { isNullable, kind: 'object', type };
};

const fieldOf = (
  source: Source,
  parentType: GraphQLObjectType,
  key: string,
  nodes: readonly FieldNode[],
): Field[] => {
  const { schema, fragments, variables } = source;
  const definition = getFieldDef(schema, parentType, nodes[0]!);
  if (!definition) return [];
  const selections = new Map<GraphQLObjectType, Selection>();
  const selectionOf = (type: GraphQLObjectType): Selection => {
    const known = selections.get(type);
    if (known) return known;
    const selection = selectionFrom(
      source,
      type,
      collectSubfields(schema, fragments, variables, type, nodes),
    );
    selections.set(type, selection);
    return selection;
  };
  return [{ key, parentType, definition, nodes, shape: shapeOf(definition.type), selectionOf }];
};

const selectionFrom = (
  source: Source,
  type: GraphQLObjectType,
  collected: ReadonlyMap<string, readonly FieldNode[]>,
): Selection => [...collected].flatMap(([key, nodes]) => fieldOf(source, type, key, nodes));

/** What an operation asks of its root. */
export const rootSelection = (source: Source, type: GraphQLObjectType): Selection => {
  const { schema, fragments, variables, operation } = source;
  return selectionFrom(
    source,
    type,
    collectFields(schema, fragments, variables, type, operation.selectionSet),
  );
};
