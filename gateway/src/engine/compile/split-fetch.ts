import type { FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import { type FieldNode, Kind, print, type SelectionNode, type SelectionSetNode } from 'graphql';
import type { SupergraphFacts } from '../values/supergraph-facts.ts';
import { entitySelection, parseOperation } from './fetch-operation.ts';

/**
 * Splits a fetch whose fields require one field with different arguments: `price(currency: "USD")` and
 * `price(currency: "EUR")` cannot both be `price` in one representation.
 */
export const splitFetch = (node: FetchNode, facts: SupergraphFacts): FetchNode[] => {
  const rivals = rivalNames(node.requires ?? [], facts);
  if (rivals.size === 0) return [node];
  const operation = parseOperation(node.operation);
  const [entities] = operation.selectionSet.selections;
  const splits = splitSelection(entitySelection(operation)!, node.serviceName, facts, rivals);
  return splits.map(({ selections, required }) => {
    const split = withSelections(operation, [withSelections(entities as FieldNode, selections)]);
    const unwanted = new Set([...rivals].filter((name) => !required.includes(name)));
    return { ...node, operation: print(split), requires: without(node.requires!, unwanted) };
  });
};

/** The names among what is required that stand for the same field, of which a representation holds one. */
const rivalNames = (requires: readonly QueryPlanSelectionNode[], facts: SupergraphFacts): Set<string> => {
  const byField = Map.groupBy(namesIn(requires, facts), (name) => facts.requiredCalls.get(name)!.name.value);
  return new Set([...byField.values()].filter((names) => new Set(names).size > 1).flat());
};

const namesIn = (requires: readonly QueryPlanSelectionNode[], facts: SupergraphFacts): string[] =>
  requires.flatMap((selection) => {
    const stands = selection.kind === 'Field' && facts.requiredCalls.has(selection.name);
    return [...(stands ? [selection.name] : []), ...namesIn(selection.selections ?? [], facts)];
  });

type Split = { readonly required: readonly string[]; readonly selections: SelectionNode[] };

/** Sorts the fields of a selection by which of the rivals they require. */
const splitSelection = (
  set: SelectionSetNode,
  subgraph: string,
  { requiredBy }: SupergraphFacts,
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
      split.selections.push(isFragment ? withSelections(fragment, [selection]) : fragment);
    }
  }
  return [...splits.values()];
};

const withSelections = <Node extends { readonly selectionSet?: SelectionSetNode | undefined }>(
  node: Node,
  selections: readonly SelectionNode[],
) => ({ ...node, selectionSet: { kind: Kind.SELECTION_SET as const, selections } });

const without = (
  requires: readonly QueryPlanSelectionNode[],
  unwanted: ReadonlySet<string>,
): QueryPlanSelectionNode[] =>
  requires.flatMap((selection) => {
    if (selection.kind === 'Field' && unwanted.has(selection.name)) return [];
    if (!selection.selections) return [selection];
    const selections = without(selection.selections, unwanted);
    return selections.length ? [{ ...selection, selections }] : [];
  });
