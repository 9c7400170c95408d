import {
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  isCompositeType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { compositeTypeOf } from '../composite-type-of.ts';
import { operationOf } from '../operation-of.ts';
import type { PathStep } from '../plan.ts';

/**
 * The names of the types that fields at a path have.
 * @param operation its fragments written out
 * @param path without steps that are types
 */
export const typesAt = (
  operation: DocumentNode,
  schema: GraphQLSchema,
  path: readonly PathStep[],
): string[] => {
  const root = operationOf(operation);
  const found = new Set<string>();
  const walk = ({ selections }: SelectionSetNode, type: GraphQLCompositeType, index: number): void => {
    if (index === path.length) {
      found.add(type.name);
      return;
    }
    for (const selection of selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition && schema.getType(selection.typeCondition.name.value);
        walk(selection.selectionSet, isCompositeType(condition) ? condition : type, index);
      } else if (selection.kind === Kind.FIELD && selection.selectionSet) {
        if ((selection.alias ?? selection.name).value !== path[index]) continue;
        const named = compositeTypeOf(type, selection.name.value);
        if (named) walk(selection.selectionSet, named, index + 1);
      }
    }
  };
  walk(root.selectionSet, schema.getRootType(root.operation)!, 0);
  return [...found];
};
