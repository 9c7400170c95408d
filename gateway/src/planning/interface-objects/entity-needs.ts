import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLInterfaceType,
  type GraphQLSchema,
  type InlineFragmentNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { neededPaths } from '../needed-paths.ts';
import type { PlannedFetch } from '../plan.ts';
import { narrowSelection } from './narrow-selection.ts';
import { provides } from './provides.ts';
import { requirementsOf } from './requirements-of.ts';
import { selectedAt } from './selected-at.ts';

/** A fetch of entities which its subgraph knows by their interface alone. */
export type InterfaceFetch = {
  readonly fetch: PlannedFetch;
  readonly type: GraphQLInterfaceType;
  /** What is selected of them. */
  readonly fragment: InlineFragmentNode;
};

/**
 * What entities of each type need of a fetch: what the operation selects of them, and what other fetches require of
 * them.
 * @param others the other fetches of the plan
 */
export const entityNeeds = (
  { fetch, type, fragment }: InterfaceFetch,
  others: readonly PlannedFetch[],
  operation: DocumentNode,
  schema: GraphQLSchema,
): ((entity: GraphQLCompositeType) => SelectionNode[]) => {
  const place = placeOf(fetch);
  const selected = selectedAt(operation, schema, withoutLastTypes(fetch.path));
  const all = [type, ...schema.getPossibleTypes(type)].map(selected);
  const needed = new Set(others.flatMap((other) => [...neededPaths(other)]));
  const beside = others.filter((other) => placeOf(other).join() === place.join());

  const narrow = (field: FieldNode, entity: GraphQLCompositeType): FieldNode => {
    const key = keyOf(field);
    const mine = selected(entity).get(key);
    if (!field.selectionSet || !mine) return field;
    const everybodys = all.flatMap((keys) => keys.get(key) ?? []);
    const isNeeded = (path: string): boolean => needed.has(path);
    const below = [...place, key].join('.');
    return { ...field, selectionSet: narrowSelection(field.selectionSet, mine, everybodys, isNeeded, below) };
  };
  const isSelected = (key: string, entity: GraphQLCompositeType): boolean => selected(entity).has(key);
  const isRequired = (key: string, entity: GraphQLCompositeType): boolean =>
    beside.some((other) =>
      requirementsOf(other, entity, schema).some(
        (requirement) => requirement.kind === 'Field' && requirement.key === key,
      ),
    );
  const isOfNoOperation = (key: string): boolean =>
    key === '__typename' || all.every((keys) => !keys.has(key));
  const isLost = (field: FieldNode, entity: GraphQLCompositeType): boolean =>
    (isSelected(keyOf(field), entity) || isRequired(keyOf(field), entity)) &&
    pathsIn(narrow(field, entity)).some(
      (path) =>
        path.at(-1) !== '__typename' && !others.some((other) => provides(other, place, path, entity, schema)),
    );

  return (entity) => {
    const isAsked = requirementsOf(fetch, entity, schema).length > 0;
    return fragment.selectionSet.selections.flatMap((field): SelectionNode[] => {
      if (field.kind !== Kind.FIELD) return isAsked ? [field] : [];
      const key = keyOf(field);
      const isNeeded = isAsked
        ? isSelected(key, entity) || isRequired(key, entity) || isOfNoOperation(key)
        : isLost(field, entity);
      return isNeeded ? [narrow(field, entity)] : [];
    });
  };
};

const keyOf = (field: FieldNode): string => (field.alias ?? field.name).value;

/** The paths to what a field selects, and to itself. */
const pathsIn = (field: FieldNode): string[][] => {
  const below = ({ selections }: SelectionSetNode): string[][] =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return pathsIn(selection);
      return selection.kind === Kind.INLINE_FRAGMENT ? below(selection.selectionSet) : [];
    });
  const key = keyOf(field);
  const inner = field.selectionSet ? below(field.selectionSet) : [];
  return [[key], ...inner.map((path) => [key, ...path])];
};

const placeOf = ({ path }: PlannedFetch): string[] => path.filter((step) => typeof step === 'string');

const withoutLastTypes = (path: PlannedFetch['path']): PlannedFetch['path'] =>
  typeof path.at(-1) === 'object' ? path.slice(0, -1) : path;
