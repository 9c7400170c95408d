import { type GraphQLCompositeType, type GraphQLSchema, Kind, type SelectionSetNode } from 'graphql';
import { includesType } from '../includes-type.ts';
import type { PlannedFetch } from '../plan.ts';
import { requirementsOf } from './requirements-of.ts';

/**
 * Whether a fetch fills in what stands at a path below objects of a type.
 * @param place where the objects stand
 * @param path of keys
 */
export const provides = (
  fetch: PlannedFetch,
  place: readonly string[],
  path: readonly string[],
  type: GraphQLCompositeType,
  schema: GraphQLSchema,
): boolean => {
  const at = fetch.path.filter((step) => typeof step === 'string');
  const whole = [...place, ...path];
  if (at.length >= whole.length || at.some((step, index) => step !== whole[index])) return false;
  const isBeside = fetch.requires && at.length === place.length;
  if (isBeside && requirementsOf(fetch, type, schema).length === 0) return false;
  const selects = ({ selections }: SelectionSetNode, depth: number): boolean =>
    selections.some((selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return false;
      if (selection.kind === Kind.FIELD) {
        if ((selection.alias ?? selection.name).value !== whole[depth]) return false;
        if (depth === whole.length - 1) return true;
        return selection.selectionSet !== undefined && selects(selection.selectionSet, depth + 1);
      }
      // Of other objects than those it is not known what type they are of.
      const condition = depth === place.length ? selection.typeCondition : undefined;
      const applies = !condition || includesType(schema, schema.getType(condition.name.value), type);
      return applies && selects(selection.selectionSet, depth);
    });
  return selects(fetch.selection, at.length);
};
