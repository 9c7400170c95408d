import { type GraphQLCompositeType, Kind, type SelectionSetNode } from 'graphql';
import { includesType } from '../../planning/includes-type.ts';
import { isElsewhere, type ProjectionSource } from './collect-fields.ts';

/** Whether what is selected hangs on the type that an object has among those of an abstract one. */
export const needsType = (
  set: SelectionSetNode,
  abstract: GraphQLCompositeType,
  source: Pick<ProjectionSource, 'schema' | 'fragments' | 'deferred'>,
): boolean =>
  set.selections.some((selection) => {
    if (isElsewhere(selection, source.deferred)) return false;
    if (selection.kind === Kind.FIELD) return selection.name.value === '__typename';
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD ? source.fragments.get(selection.name.value) : selection;
    const condition = source.schema.getType(fragment?.typeCondition?.name.value ?? abstract.name);
    if (!includesType(source.schema, condition, abstract)) return true;
    return fragment !== undefined && needsType(fragment.selectionSet, abstract, source);
  });
