import { type DocumentNode, type FieldNode, Kind, type SelectionSetNode } from 'graphql';
import type { SupergraphDescription } from './describe-supergraph.ts';
import { keysBelow, selectAt } from './detours/select-at.ts';
import { typesAt } from './detours/types-at.ts';
import { mapParts } from './map-fetches.ts';
import type { Plan, PlannedFetch, Requirement } from './plan.ts';
import { setOf } from './selection-nodes.ts';

/**
 * Sees to it that whoever answers entities that others are asked for answers their key: where several fetches answer
 * the same objects, the Rust planner may say so to one of them alone.
 * @param operation as it was planned
 */
export const selectKeys = (plan: Plan, operation: DocumentNode, supergraph: SupergraphDescription): Plan =>
  mapParts(plan, (fetches) => {
    const all = [...fetches];
    for (const [index, fetch] of fetches.entries()) {
      if (!fetch.requires) continue;
      for (const before of awaitedBy(index, fetches))
        all[before] = withKey(all[before]!, fetch, operation, supergraph);
    }
    return all;
  });

/** The places of the fetches that come before one. */
const awaitedBy = (index: number, fetches: readonly PlannedFetch[]): ReadonlySet<number> => {
  const found = new Set<number>();
  const find = (at: number): void => {
    for (const before of fetches[at]!.after) {
      if (found.has(before)) continue;
      found.add(before);
      find(before);
    }
  };
  find(index);
  return found;
};

const withKey = (
  before: PlannedFetch,
  { path, requires = [] }: PlannedFetch,
  operation: DocumentNode,
  { apiSchema, keys }: SupergraphDescription,
): PlannedFetch => {
  const below = keysBelow(before, { path });
  const selected = below && selectedAt(before.selection, below);
  if (!selected || selected.size === 0) return before;
  const required = new Set(namesIn(requires));
  if ([...required].some((name) => selected.has(name))) return before;
  const place = path.filter((step) => typeof step === 'string');
  const [type, ...others] = typesAt(operation, apiSchema, place);
  const key = keys
    .get(`${before.subgraph} ${type}`)
    ?.find((names) => [...names].every((name) => required.has(name)));
  if (!key || others.length > 0) return before;
  const fields = [...key].map(
    (name): FieldNode => ({ kind: Kind.FIELD, name: { kind: Kind.NAME, value: name } }),
  );
  return { ...before, selection: selectAt(before.selection, below!, setOf(fields)) };
};

/** The names of the scalars that are required, but for `__typename`. */
const namesIn = (requires: readonly Requirement[]): string[] =>
  requires.flatMap((one) => {
    if (one.kind === 'InlineFragment') return namesIn(one.selections);
    return one.selections || one.name === '__typename' ? [] : [one.name];
  });

/** What is selected of the objects below a selection, of whatever type; nothing if it does not lead to them. */
const selectedAt = ({ selections }: SelectionSetNode, [key, ...rest]: readonly string[]): Set<string> => {
  const found = new Set<string>();
  for (const selection of selections) {
    if (selection.kind === Kind.FRAGMENT_SPREAD) continue;
    const name = selection.kind === Kind.FIELD ? (selection.alias ?? selection.name).value : undefined;
    let inner: Iterable<string> = [];
    if (name === undefined)
      inner = selectedAt(selection.selectionSet!, key === undefined ? [] : [key, ...rest]);
    else if (key === undefined) inner = [name];
    else if (name === key && selection.selectionSet) inner = selectedAt(selection.selectionSet, rest);
    for (const one of inner) found.add(one);
  }
  return found;
};
