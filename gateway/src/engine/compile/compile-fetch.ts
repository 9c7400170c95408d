import type { FetchDataRewrite, FetchNode } from '@apollo/query-planner';
import { type FieldNode, type OperationDefinitionNode, print, stripIgnoredCharacters, visit } from 'graphql';
import { compileMerge } from '../fetch/compile-merge.ts';
import type { CompiledFetch } from '../fetch/compiled-fetch.ts';
import { requestPrefix } from '../fetch/request-prefix.ts';
import { compileRead } from '../read/compile-read.ts';
import { shapesOf } from '../values/shapes-of.ts';
import type { SupergraphFacts } from '../values/supergraph-facts.ts';
import { entitySelection, parseOperation } from './fetch-operation.ts';
import type { PlanCompilation } from './plan-compilation.ts';

/**
 * Compiles a fetch whose operation the planner wrote.
 * @param path where its targets stand in the answer, without the places in lists
 */
export const compileFetch = (
  node: FetchNode,
  path: readonly string[],
  { facts, represent, sources }: PlanCompilation,
): CompiledFetch => {
  const { requires, inputRewrites = [], outputRewrites = [], contextRewrites = [] } = node;
  const operation = withRequiredArguments(parseOperation(node.operation), facts);
  const selectionSet = (requires && entitySelection(operation)) ?? operation.selectionSet;
  const selection = stripIgnoredCharacters(print(selectionSet));
  const variables = new Map<string, string>();
  for (const definition of operation.variableDefinitions ?? []) {
    const name = definition.variable.name.value;
    if (name !== 'representations') variables.set(name, stripIgnoredCharacters(print(definition)));
  }
  const definitions = [...variables.values()].join(',');
  const root = `${operation.operation}${definitions && `(${definitions})`}${selection}`;
  const shapes = shapesOf(selectionSet);
  const fetch: CompiledFetch = {
    subgraph: node.serviceName,
    kind: operation.operation,
    path,
    selection,
    variables,
    rootPrefix: requires ? '' : requestPrefix(root),
    shapes,
    read: compileRead(selectionSet),
    merge: compileMerge(shapes, renamedKeys(outputRewrites)),
    represent: requires && represent(requires, inputRewrites),
    rewrites: outputRewrites,
    contextRewrites,
  };
  sources.push(fetch);
  return fetch;
};

// The planner knows `price(currency: "USD")` as `_required0_price`; the subgraph does not.
const withRequiredArguments = (
  operation: OperationDefinitionNode,
  { requiredCalls }: SupergraphFacts,
): OperationDefinitionNode => {
  if (requiredCalls.size === 0) return operation;
  return visit(operation, {
    Field(field): FieldNode | undefined {
      const call = requiredCalls.get(field.name.value);
      if (!call) return undefined;
      const { name, arguments: given = [] } = call;
      return { ...field, alias: field.alias ?? field.name, name, arguments: given };
    },
  });
};

const renamedKeys = (rewrites: readonly FetchDataRewrite[]): string[] =>
  rewrites.flatMap((rewrite) => (rewrite.kind === 'KeyRenamer' ? [rewrite.renameKeyTo] : []));
