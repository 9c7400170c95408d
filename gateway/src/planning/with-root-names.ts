import { Kind, type SelectionSetNode } from 'graphql';
import { mapFetches } from './map-fetches.ts';
import type { Plan, PlannedFetch, PlanPart, Rewrite } from './plan.ts';

/** The graph's name of a root type → the subgraph's own, where it is another: `Query` → `MyQuery`. */
export type RootNames = ReadonlyMap<string, string>;

/** The subgraphs that a plan asks. */
export const subgraphsOf = (plan: Plan): ReadonlySet<string> => {
  const subgraphs = new Set<string>(plan.events ? [plan.events.subgraph] : []);
  const add = ({ fetches, deferred }: PlanPart): void => {
    for (const { subgraph } of fetches) subgraphs.add(subgraph);
    deferred.forEach(add);
  };
  add(plan);
  return subgraphs;
};

/** A plan in which each subgraph is asked for root types by its own names of them, and answers by the graph's. */
export const withRootNames = (plan: Plan, names: ReadonlyMap<string, RootNames>): Plan => {
  if (names.size === 0) return plan;
  const nameIn = (fetch: PlannedFetch): PlannedFetch => {
    const rootNames = names.get(fetch.subgraph);
    if (!rootNames) return fetch;
    const outputRewrites = [...renamings(fetch.selection, [], rootNames), ...fetch.outputRewrites];
    return { ...fetch, rootNames, outputRewrites };
  };
  return mapFetches(plan, nameIn);
};

/** What gives objects of a root type the graph's name of it, wherever their `__typename` is asked for. */
const renamings = ({ selections }: SelectionSetNode, path: readonly string[], names: RootNames): Rewrite[] =>
  selections.flatMap((selection): Rewrite[] => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return renamings(selection.selectionSet, path, names);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
    const key = (selection.alias ?? selection.name).value;
    if (selection.selectionSet) return renamings(selection.selectionSet, [...path, key], names);
    if (selection.name.value !== '__typename') return [];
    return [...names].map(([name, own]) => ({
      kind: 'ValueSetter',
      path: [...path, [own], key],
      setValueTo: name,
    }));
  });
