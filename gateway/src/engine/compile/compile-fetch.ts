import type { FetchDataRewrite, FetchNode } from '@apollo/query-planner';
import {
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  type OperationTypeNode,
  parse,
  print,
  type SelectionSetNode,
  stripIgnoredCharacters,
  visit,
} from 'graphql';
import { compileMerge, type Merge } from '../fetch/compile-merge.ts';
import type { Represent } from '../fetch/compile-represent.ts';
import { compileRead } from '../read/compile-read.ts';
import type { ReadObject } from '../read/json-reader.ts';
import { type Shape, shapesOf } from '../values/fill-missing.ts';
import type { PlanContext } from '../values/supergraph-facts.ts';
import type { PlanCompilation } from './compile-plan.ts';

/** A fetch of a plan, with all that does not change from one request to the next made once. */
export type CompiledFetch = {
  readonly subgraph: string;
  readonly kind: OperationTypeNode;
  /** Text of what is selected: of the root, or of `_entities`. */
  readonly selection: string;
  /** Text of each variable's definition, `$first:Int=10`, by the variable's name. */
  readonly variables: ReadonlyMap<string, string>;
  readonly shapes: readonly Shape[];
  /** Reads an object of what is selected. */
  readonly read: ReadObject;
  readonly merge: Merge;
  /** For a fetch of entities. */
  readonly represent: Represent | undefined;
  readonly rewrites: NonNullable<FetchNode['outputRewrites']>;
  readonly contextRewrites: NonNullable<FetchNode['contextRewrites']>;
};

/** Compiles a fetch whose operation the planner wrote. */
export const compileFetch = (node: FetchNode, context: PlanCompilation): CompiledFetch => {
  const operation = withRequiredArguments(parseOperation(node.operation), context);
  const entities = node.requires ? entitySelection(operation) : undefined;
  const selectionSet = entities ?? operation.selectionSet;
  const variables = new Map<string, string>();
  for (const definition of operation.variableDefinitions ?? []) {
    const name = definition.variable.name.value;
    if (name !== 'representations') variables.set(name, stripIgnoredCharacters(print(definition)));
  }
  const shapes = shapesOf(selectionSet);
  return {
    subgraph: node.serviceName,
    kind: operation.operation,
    selection: stripIgnoredCharacters(print(selectionSet)),
    variables,
    shapes,
    read: compileRead(selectionSet),
    merge: compileMerge(shapes, renamedKeys(node.outputRewrites ?? [])),
    represent: node.requires && context.represent(node.requires, node.inputRewrites ?? []),
    rewrites: node.outputRewrites ?? [],
    contextRewrites: node.contextRewrites ?? [],
  };
};

export const parseOperation = (text: string): OperationDefinitionNode =>
  parse(text, { noLocation: true }).definitions[0] as OperationDefinitionNode;

/** What is selected of `_entities`. */
export const entitySelection = (operation: OperationDefinitionNode): SelectionSetNode | undefined =>
  operation.selectionSet.selections.find((selection) => selection.kind === Kind.FIELD)?.selectionSet;

// The planner knows `price(currency: "USD")` as `_required0_price`; the subgraph does not.
const withRequiredArguments = (
  operation: OperationDefinitionNode,
  { requiredCalls }: PlanContext,
): OperationDefinitionNode => {
  if (requiredCalls.size === 0) return operation;
  return visit(operation, {
    Field(field): FieldNode | undefined {
      const call = requiredCalls.get(field.name.value);
      return (
        call && {
          ...field,
          alias: field.alias ?? field.name,
          name: call.name,
          arguments: call.arguments ?? [],
        }
      );
    },
  });
};

const renamedKeys = (rewrites: readonly FetchDataRewrite[]): string[] =>
  rewrites.flatMap((rewrite) => (rewrite.kind === 'KeyRenamer' ? [rewrite.renameKeyTo] : []));
