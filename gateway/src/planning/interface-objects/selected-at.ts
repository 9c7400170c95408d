import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { compositeTypeOf } from '../composite-type-of.ts';
import { includesType } from '../includes-type.ts';
import { operationOf } from '../operation-of.ts';
import type { PathStep } from '../plan.ts';

/** What is selected of objects that a path leads to: for each key, the selections below it. */
export type SelectedKeys = ReadonlyMap<string, readonly SelectionSetNode[]>;

/**
 * What an operation selects at a path, by the type that an object there is of.
 * @param operation its fragments written out
 */
export const selectedAt = (
  operation: DocumentNode,
  schema: GraphQLSchema,
  path: readonly PathStep[],
): ((type: GraphQLCompositeType) => SelectedKeys) => {
  const root = operationOf(operation);
  let sets: readonly SelectionSetNode[] = [root.selectionSet];
  let types: readonly GraphQLCompositeType[] = [schema.getRootType(root.operation)!];
  for (const step of path) {
    if (typeof step !== 'string') {
      types = types.filter((type) => step.some((name) => includesType(schema, schema.getType(name), type)));
      continue;
    }
    const below = new Set<SelectionSetNode>();
    const next = new Set<GraphQLCompositeType>();
    for (const type of types) {
      for (const { name, selectionSet } of collect(sets, type, schema).get(step) ?? []) {
        const named = compositeTypeOf(type, name.value);
        if (selectionSet) below.add(selectionSet);
        if (named) for (const one of allTypes(named, schema)) next.add(one);
      }
    }
    sets = [...below];
    types = [...next];
  }
  return (type) =>
    new Map(
      [...collect(sets, type, schema)].map(([key, fields]) => [
        key,
        fields.flatMap(({ selectionSet }) => selectionSet ?? []),
      ]),
    );
};

/** A type and, if it is abstract, those that its objects are of. */
const allTypes = (type: GraphQLCompositeType, schema: GraphQLSchema): GraphQLCompositeType[] =>
  isAbstractType(type) ? [type, ...schema.getPossibleTypes(type)] : [type];

const collect = (
  sets: readonly SelectionSetNode[],
  type: GraphQLCompositeType,
  schema: GraphQLSchema,
): Map<string, FieldNode[]> => {
  const fields = new Map<string, FieldNode[]>();
  const add = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        fields.set(key, [...(fields.get(key) ?? []), selection]);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition && schema.getType(selection.typeCondition.name.value);
        if (!condition || includesType(schema, condition, type)) add(selection.selectionSet);
      }
    }
  };
  for (const set of sets) add(set);
  return fields;
};
