import type { FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import { type FieldNode, Kind, print, type SelectionNode, type SelectionSetNode } from 'graphql';
import type { PlanContext } from '../values/supergraph-facts.ts';
import { entitySelection, parseOperation } from './compile-fetch.ts';

/**
 * Splits a fetch whose fields require one field with different arguments: `price(currency: "USD")` and
 * `price(currency: "EUR")` cannot both be `price` in one representation.
 */
export const splitFetch = (node: FetchNode, context: PlanContext): FetchNode[] => {
  const rivals = rivalNames(node.requires ?? [], context);
  if (rivals.size === 0) return [node];
  const operation = parseOperation(node.operation);
  const selection = entitySelection(operation)!;
  return partition(selection, node.serviceName, context, rivals).map(({ part, required }) => {
    const selections = [{ ...operation.selectionSet.selections[0], selectionSet: part } as FieldNode];
    const split = { ...operation, selectionSet: { kind: Kind.SELECTION_SET as const, selections } };
    const unwanted = new Set([...rivals].filter((name) => !required.has(name)));
    return { ...node, operation: print(split), requires: without(node.requires!, unwanted) };
  });
};

/** The names among what is required that stand for the same field, of which a representation holds one. */
const rivalNames = (requires: readonly QueryPlanSelectionNode[], context: PlanContext): Set<string> => {
  const byField = Map.groupBy(namesIn(requires, context), (name) => context.realNames.get(name));
  return new Set([...byField.values()].filter((names) => new Set(names).size > 1).flat());
};

const namesIn = (requires: readonly QueryPlanSelectionNode[], context: PlanContext): string[] =>
  requires.flatMap((selection) => {
    const own = selection.kind === 'Field' && context.realNames.has(selection.name) ? [selection.name] : [];
    return [...own, ...namesIn(selection.selections ?? [], context)];
  });

type Part = {
  readonly part: SelectionSetNode;
  readonly required: ReadonlySet<string>;
};

const partition = (
  set: SelectionSetNode,
  subgraph: string,
  { requiredBy }: PlanContext,
  rivals: ReadonlySet<string>,
): Part[] => {
  const parts = new Map<string, { required: Set<string>; selections: SelectionNode[] }>();
  for (const fragment of set.selections) {
    const inner = fragment.kind === Kind.INLINE_FRAGMENT ? fragment.selectionSet.selections : [fragment];
    for (const selection of inner) {
      const type = fragment.kind === Kind.INLINE_FRAGMENT ? fragment.typeCondition?.name.value : undefined;
      const field = selection.kind === Kind.FIELD ? selection.name.value : '';
      const required = (requiredBy.get(`${subgraph} ${type}.${field}`) ?? []).filter((name) =>
        rivals.has(name),
      );
      const part = parts.get(required.join()) ?? { required: new Set(required), selections: [] };
      parts.set(required.join(), part);
      part.selections.push(wrap(fragment, selection));
    }
  }
  return [...parts.values()].map(({ required, selections }) => ({
    part: { kind: Kind.SELECTION_SET, selections },
    required,
  }));
};

const wrap = (fragment: SelectionNode, selection: SelectionNode): SelectionNode =>
  fragment.kind === Kind.INLINE_FRAGMENT
    ? { ...fragment, selectionSet: { kind: Kind.SELECTION_SET, selections: [selection] } }
    : fragment;

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
