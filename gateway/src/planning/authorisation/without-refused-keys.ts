import {
  type GraphQLNamedType,
  type GraphQLSchema,
  Kind,
  type OperationTypeNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { compositeTypeOf } from '../composite-type-of.ts';
import { mapFetches } from '../map-fetches.ts';
import { objectTypesOf } from '../object-types-of.ts';
import type { Plan, PlannedFetch, Requirement } from '../plan.ts';
import { typenameField } from '../typename-field.ts';
import type { Access } from './access-of.ts';

/**
 * A plan for an operation that asks for nothing refused, without what is refused and would be read on the way: keys.
 * What can be found by such a key alone is refused as well.
 */
export const withoutRefusedKeys = (plan: Plan, schema: GraphQLSchema, access: Access): Plan => {
  const isRefused = (parent: GraphQLNamedType | undefined, field: string): boolean => {
    const types = objectTypesOf(schema, parent);
    return types.length > 0 && types.every(({ name }) => !access.toField(name, field));
  };

  const takesRefused = (requires: readonly Requirement[], parent?: GraphQLNamedType): boolean =>
    requires.some((one) =>
      one.kind === 'InlineFragment'
        ? takesRefused(one.selections, one.typeCondition ? schema.getType(one.typeCondition) : parent)
        : isRefused(parent, one.name) ||
          takesRefused(one.selections ?? [], compositeTypeOf(parent, one.name)),
    );

  const keptSet = (set: SelectionSetNode, parent: GraphQLNamedType | undefined): SelectionSetNode => {
    const selections = set.selections.flatMap((selection): SelectionNode[] => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return [selection];
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const { typeCondition } = selection;
        const type = typeCondition ? schema.getType(typeCondition.name.value) : parent;
        return [{ ...selection, selectionSet: keptSet(selection.selectionSet, type) }];
      }
      const { name, selectionSet } = selection;
      if (isRefused(parent, name.value)) return [];
      return [
        selectionSet
          ? { ...selection, selectionSet: keptSet(selectionSet, compositeTypeOf(parent, name.value)) }
          : selection,
      ];
    });
    return { ...set, selections: selections.length > 0 ? selections : [typenameField] };
  };

  const inFetch = (fetch: PlannedFetch): PlannedFetch => {
    const { requires, selection, kind } = fetch;
    const root = requires ? undefined : (schema.getRootType(kind as OperationTypeNode) ?? undefined);
    const kept = { ...fetch, selection: keptSet(selection, root) };
    if (!requires) return kept;
    // What is required of one type is not required of another.
    const met = requires.filter((one) => !takesRefused([one]));
    return met.length > 0 ? { ...kept, requires: met } : { ...kept, isRefused: true };
  };
  return mapFetches(plan, inFetch);
};
