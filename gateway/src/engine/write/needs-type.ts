import { type GraphQLCompositeType, type GraphQLObjectType, Kind, type SelectionSetNode } from 'graphql';
import { includesType } from '../../planning/includes-type.ts';
import { objectTypesOf } from '../../planning/object-types-of.ts';
import { isElsewhere, type ProjectionSource } from './collect-fields.ts';

/**
 * Whether what is selected hangs on the type that an object has among those of an abstract one. Fragments that select
 * nothing, or that no object can come to, do not count: no subgraph is asked for the type on their account.
 */
export const needsType = (
  set: SelectionSetNode,
  abstract: GraphQLCompositeType,
  { schema, fragments, deferred }: Pick<ProjectionSource, 'schema' | 'fragments' | 'deferred'>,
): boolean => {
  const matters = (
    { selections }: SelectionSetNode,
    types: readonly GraphQLObjectType[],
    isOfAll: boolean,
  ): boolean =>
    selections.some((selection) => {
      if (isElsewhere(selection, deferred)) return false;
      if (selection.kind === Kind.FIELD) return !isOfAll || selection.name.value === '__typename';
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value)! : selection;
      const condition = schema.getType(fragment.typeCondition?.name.value ?? abstract.name);
      if (includesType(schema, condition, abstract)) return matters(fragment.selectionSet, types, isOfAll);
      const meant = objectTypesOf(schema, condition);
      const left = types.filter((type) => meant.includes(type));
      return left.length > 0 && matters(fragment.selectionSet, left, false);
    });
  return matters(set, objectTypesOf(schema, abstract), true);
};
