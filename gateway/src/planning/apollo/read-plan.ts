import type * as apollo from '@apollo/query-planner';
import { type FieldNode, type OperationDefinitionNode, parse, type SelectionSetNode, visit } from 'graphql';
import type {
  DeferredPlan,
  KeyRenamer,
  PathStep,
  Plan,
  PlannedFetch,
  PlanPart,
  Requirement,
  Rewrite,
} from '../plan.ts';
import { readOperation } from '../read-operation.ts';
import type { RequiredArguments } from './required-arguments.ts';
import { splitFetch } from './split-fetch.ts';

type Node = apollo.PlanNode | undefined;

/**
 * Reads a plan of Apollo's planner: its tree of sequences becomes fetches that wait for others.
 * @throws when it has conditions, which are decided before planning
 */
export const readPlan = ({ node }: apollo.QueryPlan, undo: RequiredArguments): Plan => {
  const readPart = (node: Node): PlanPart => {
    const [first, deferred] = node?.kind === 'Defer' ? [node.primary.node, node.deferred] : [node, []];
    return { fetches: readFetches(first, undo), deferred: deferred.map(readDeferred) };
  };

  const readDeferred = ({ label = '', queryPath, node, depends }: apollo.DeferredNode): DeferredPlan => ({
    label,
    waitsFor: depends.map(({ id }) => id),
    path: queryPath.filter((step) => typeIn(step) === undefined),
    ...readPart(node),
  });

  const { primary, rest } = node?.kind === 'Subscription' ? node : { primary: undefined, rest: node };
  const events = primary && readFetch(primary, [], [], undo);
  return { planner: 'apollo', events, ...readPart(rest) };
};

const readFetches = (root: Node, undo: RequiredArguments): PlannedFetch[] => {
  const fetches: PlannedFetch[] = [];

  /** Reads a node; answers the places of the fetches that whatever comes after it waits for. */
  const read = (
    node: apollo.PlanNode,
    path: readonly PathStep[],
    after: readonly number[],
  ): readonly number[] => {
    switch (node.kind) {
      case 'Sequence':
        return node.nodes.reduce((last, inner) => read(inner, path, last), after);
      case 'Parallel':
        return node.nodes.flatMap((inner) => read(inner, path, after));
      case 'Flatten':
        return read(node.node, [...path, ...node.path.map(String).filter((step) => step !== '@')], after);
      case 'Fetch':
        return splitFetch(readFetch(node, path, after, undo), undo).map(
          (fetch) => fetches.push(withRequiredArguments(fetch, undo)) - 1,
        );
      default:
        throw new Error(`A plan has a node of the kind ${node.kind}.`);
    }
  };

  if (root) read(root, [], []);
  return fetches;
};

const readFetch = (
  node: apollo.FetchNode,
  path: readonly PathStep[],
  after: readonly number[],
  undo: RequiredArguments,
): PlannedFetch => {
  const [operation] = parse(node.operation, { noLocation: true }).definitions;
  return {
    ...readOperation(operation as OperationDefinitionNode, node.requires !== undefined),
    subgraph: node.serviceName,
    path,
    requires: node.requires && readRequirements(node.requires, undo),
    inputRewrites: node.inputRewrites?.map(readRewrite) ?? [],
    outputRewrites: node.outputRewrites?.map(readRewrite) ?? [],
    contextRewrites: node.contextRewrites?.map(readKeyRenamer) ?? [],
    after,
    name: node.id,
  };
};

const readRequirements = (
  selections: readonly apollo.QueryPlanSelectionNode[],
  undo: RequiredArguments,
): Requirement[] =>
  selections.map((selection): Requirement => {
    const inner = selection.selections && readRequirements(selection.selections, undo);
    if (selection.kind === 'InlineFragment')
      return { kind: 'InlineFragment', typeCondition: selection.typeCondition, selections: inner ?? [] };
    const key = selection.alias ?? selection.name;
    return { kind: 'Field', key, name: undo.calls.get(key)?.name.value ?? key, selections: inner };
  });

const readRewrite = (rewrite: apollo.FetchDataRewrite): Rewrite =>
  rewrite.kind === 'KeyRenamer'
    ? readKeyRenamer(rewrite)
    : { ...rewrite, path: readRewritePath(rewrite.path) };

const readKeyRenamer = (rewrite: apollo.FetchDataKeyRenamer): KeyRenamer => ({
  ...rewrite,
  path: readRewritePath(rewrite.path),
});

const readRewritePath = (path: readonly string[]): PathStep[] =>
  path.map((step) => {
    const type = typeIn(step);
    return type === undefined ? step : [type];
  });

const prefix = '... on ';

/** The type in a step `... on Type`. */
const typeIn = (step: string): string | undefined =>
  step.startsWith(prefix) ? step.slice(prefix.length) : undefined;

// The planner knows `price(currency: "USD")` as `_required0_price`; the subgraph does not.
const withRequiredArguments = (fetch: PlannedFetch, { calls }: RequiredArguments): PlannedFetch => {
  if (calls.size === 0) return fetch;
  const selection: SelectionSetNode = visit(fetch.selection, {
    Field(field): FieldNode | undefined {
      const call = calls.get(field.name.value);
      if (!call) return undefined;
      const { name, arguments: given = [] } = call;
      return { ...field, alias: field.alias ?? field.name, name, arguments: given };
    },
  });
  return { ...fetch, selection };
};
