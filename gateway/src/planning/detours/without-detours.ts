import { type DocumentNode, Kind } from 'graphql';
import type { SupergraphDescription } from '../describe-supergraph.ts';
import { mapParts } from '../map-fetches.ts';
import type { Plan, PlannedFetch, Requirement } from '../plan.ts';
import { keysBelow, selectAt, selects } from './select-at.ts';
import { typesAt } from './types-at.ts';

/**
 * A plan without detours: fetches are folded into those that have got the same objects from the same subgraph
 * before, where what they ask for can be asked for. The Rust planner makes such detours before a field that requires others of its subgraph, and before it
 * uses the key of an interface that the subgraph knows as an object; for these it even forgets to ask for the key.
 * @param operation as it was planned
 */
export const withoutDetours = (
  plan: Plan,
  operation: DocumentNode,
  supergraph: SupergraphDescription,
): Plan => mapParts(plan, (fetches) => foldFetches(fetches, operation, supergraph));

const foldFetches = (
  fetches: readonly PlannedFetch[],
  operation: DocumentNode,
  supergraph: SupergraphDescription,
): readonly PlannedFetch[] => {
  const kept: PlannedFetch[] = [];
  /** What stands for each fetch among those that are kept. */
  const places: (readonly number[])[] = [];
  for (const fetch of fetches) {
    const after = [...new Set(fetch.after.flatMap((index) => places[index]!))];
    const before = kept.findLastIndex((other) => {
      const below = other.subgraph === fetch.subgraph ? keysBelow(other, fetch) : undefined;
      return below !== undefined && selects(other.selection, below);
    });
    const isIdle = asksForKeysAlone(fetch, supergraph);
    const isDetour =
      before >= 0 && after.every((index) => index === before) && isAtHand(fetch, operation, supergraph);
    if (!isIdle && !isDetour) {
      places.push([kept.push({ ...fetch, after }) - 1]);
      continue;
    }
    if (before >= 0) kept[before] = withMore(kept[before]!, fetch);
    places.push(before < 0 || after.includes(before) ? after : [...after, before]);
  }
  return kept;
};

const withMore = (other: PlannedFetch, { path, selection, variables }: PlannedFetch): PlannedFetch => {
  const known = new Set(other.variables.map(({ variable }) => variable.name.value));
  return {
    ...other,
    selection: selectAt(other.selection, keysBelow(other, { path })!, selection),
    variables: [...other.variables, ...variables.filter(({ variable }) => !known.has(variable.name.value))],
  };
};

/** Whether a fetch selects nothing but what it requires, of an interface that its subgraph knows as an object. */
const asksForKeysAlone = (
  { subgraph, selection, requires = [] }: PlannedFetch,
  { interfaceObjects }: SupergraphDescription,
): boolean => {
  const objects = interfaceObjects.get(subgraph);
  const required = new Set(namesIn(requires));
  return selection.selections.every(
    (fragment) =>
      fragment.kind === Kind.INLINE_FRAGMENT &&
      objects?.has(fragment.typeCondition?.name.value ?? '') === true &&
      fragment.selectionSet.selections.every(
        (field) =>
          field.kind === Kind.FIELD && !field.selectionSet && required.has((field.alias ?? field.name).value),
      ),
  );
};

/** Whether the objects that a fetch asks for are all those at its place, of one type, and it requires but their key. */
const isAtHand = (
  { subgraph, path, selection, requires = [], outputRewrites, contextRewrites }: PlannedFetch,
  operation: DocumentNode,
  { apiSchema, keys }: SupergraphDescription,
): boolean => {
  const [fragment, ...others] = selection.selections;
  if (fragment?.kind !== Kind.INLINE_FRAGMENT || others.length > 0) return false;
  const type = fragment.typeCondition?.name.value ?? '';
  const [requirement, ...more] = requires;
  if (requirement?.kind !== 'InlineFragment' || requirement.typeCondition !== type || more.length > 0)
    return false;
  if (outputRewrites.length > 0 || contextRewrites.length > 0) return false;
  if (path.some((step) => typeof step !== 'string')) return false;
  if (typesAt(operation, apiSchema, path).join() !== type) return false;
  const required = requirement.selections.map((one) => (one.kind === 'Field' ? one.name : ''));
  const known = keys.get(`${subgraph} ${type}`) ?? [];
  return known.some((key) => required.every((name) => name === '__typename' || key.has(name)));
};

const namesIn = (requires: readonly Requirement[]): string[] =>
  requires.flatMap((one) => (one.kind === 'Field' ? one.key : namesIn(one.selections)));
