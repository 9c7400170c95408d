import { Kind, type SelectionNode, type SelectionSetNode } from 'graphql';
import type { PlannedFetch, Requirement } from '../plan.ts';
import type { RequiredArguments } from './required-arguments.ts';

/**
 * Splits a fetch whose fields require one field with different arguments: `price(currency: "USD")` and
 * `price(currency: "EUR")` cannot both be `price` in one representation.
 */
export const splitFetch = (fetch: PlannedFetch, undo: RequiredArguments): PlannedFetch[] => {
  const { requires = [] } = fetch;
  const rivals = rivalNames(requires, undo);
  if (rivals.size === 0) return [fetch];
  const splits = splitSelection(fetch.selection, fetch.subgraph, undo, rivals);
  return splits.map(({ selections, required }) => {
    const unwanted = new Set([...rivals].filter((name) => !required.includes(name)));
    return {
      ...fetch,
      selection: { kind: Kind.SELECTION_SET, selections },
      requires: without(requires, unwanted),
    };
  });
};

/** The names among what is required that stand for the same field, of which a representation holds one. */
const rivalNames = (requires: readonly Requirement[], undo: RequiredArguments): Set<string> => {
  const byField = Map.groupBy(namesIn(requires, undo), (name) => undo.calls.get(name)!.name.value);
  return new Set([...byField.values()].filter((names) => new Set(names).size > 1).flat());
};

const namesIn = (requires: readonly Requirement[], undo: RequiredArguments): string[] =>
  requires.flatMap((selection) => {
    const stands = selection.kind === 'Field' && undo.calls.has(selection.key);
    return [...(stands ? [selection.key] : []), ...namesIn(selection.selections ?? [], undo)];
  });

type Split = { readonly required: readonly string[]; readonly selections: SelectionNode[] };

/** Sorts the fields of a selection by which of the rivals they require. */
const splitSelection = (
  set: SelectionSetNode,
  subgraph: string,
  { requiredBy }: RequiredArguments,
  rivals: ReadonlySet<string>,
): Split[] => {
  const splits = new Map<string, Split>();
  for (const fragment of set.selections) {
    const isFragment = fragment.kind === Kind.INLINE_FRAGMENT;
    const type = isFragment ? fragment.typeCondition?.name.value : undefined;
    for (const selection of isFragment ? fragment.selectionSet.selections : [fragment]) {
      const field = selection.kind === Kind.FIELD ? selection.name.value : '';
      const names = requiredBy.get(`${subgraph} ${type}.${field}`) ?? [];
      const required = names.filter((name) => rivals.has(name));
      const key = required.join();
      const split = splits.get(key) ?? { required, selections: [] };
      splits.set(key, split);
      const selections = [selection];
      split.selections.push(
        isFragment ? { ...fragment, selectionSet: { kind: Kind.SELECTION_SET, selections } } : fragment,
      );
    }
  }
  return [...splits.values()];
};

const without = (requires: readonly Requirement[], unwanted: ReadonlySet<string>): Requirement[] =>
  requires.flatMap((selection): Requirement[] => {
    if (selection.kind === 'Field' && unwanted.has(selection.key)) return [];
    if (!selection.selections) return [selection];
    const selections = without(selection.selections, unwanted);
    return selections.length ? [{ ...selection, selections }] : [];
  });
