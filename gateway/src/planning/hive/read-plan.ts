import type * as hive from '@graphql-hive/router-query-planner';
import { Kind, parse } from 'graphql';
import type { PathStep, PlannedFetch, Requirement, Rewrite } from '../plan.ts';
import { readOperation } from '../read-operation.ts';
import { writeOutFragments } from '../write-out-fragments.ts';

/** A fetch of which it is not known yet what it waits for, but which fetches come before. */
export type WaveFetch = Omit<PlannedFetch, 'after'> & {
  /** Those of one wave can be made at the same time. */
  readonly wave: number;
};

/** What a plan of the Rust planner asks for, in its order; a batch is taken apart, for the engine makes its own. */
export const readPlan = ({
  node,
}: hive.QueryPlan): { readonly fetches: WaveFetch[]; readonly events: WaveFetch | undefined } => {
  const fetches: WaveFetch[] = [];
  let events: WaveFetch | undefined;

  /** Reads a node that begins with a wave; answers the wave after it. */
  const read = (node: hive.PlanNode, path: readonly PathStep[], wave: number): number => {
    switch (node.kind) {
      case 'Sequence':
        return node.nodes.reduce((next, inner) => read(inner, path, next), wave);
      case 'Parallel':
        return Math.max(wave, ...node.nodes.map((inner) => read(inner, path, wave)));
      case 'Flatten':
        return read(node.node, [...path, ...readPath(node.path)], wave);
      case 'Fetch':
        fetches.push(readFetch(node, path, wave));
        return wave + 1;
      case 'BatchFetch':
        for (const alias of node.entityBatch.aliases) fetches.push(...readAlias(node, alias, wave));
        return wave + 1;
      case 'Subscription':
        events = readFetch(node.primary, path, wave);
        return wave + 1;
      default:
        throw new Error(`A plan has a node of the kind ${node.kind}.`);
    }
  };

  if (node) read(node, [], 0);
  return { fetches, events };
};

const readFetch = (node: hive.FetchNode, path: readonly PathStep[], wave: number): WaveFetch => ({
  ...readOperation(
    writeOutFragments(parse(node.operation, { noLocation: true })),
    node.requires !== undefined,
  ),
  subgraph: node.serviceName,
  path,
  requires: node.requires && readRequirements(node.requires),
  inputRewrites: node.inputRewrites?.map(readRewrite) ?? [],
  outputRewrites: node.outputRewrites?.map(readRewrite) ?? [],
  contextRewrites: [],
  wave,
});

/** One list of entities of a batch, for each of the places where they stand. */
const readAlias = (node: hive.BatchFetchNode, alias: hive.EntityBatchAlias, wave: number): WaveFetch[] => {
  const document = writeOutFragments(parse(node.operation, { noLocation: true }));
  const { selections } = document.selectionSet;
  const list = selections.find(
    (selection) => selection.kind === Kind.FIELD && selection.alias?.value === alias.alias,
  );
  const selectionSet = { kind: Kind.SELECTION_SET as const, selections: list ? [list] : [] };
  const read = readOperation({ ...document, selectionSet }, true);
  return alias.paths.map((path) => ({
    ...read,
    subgraph: node.serviceName,
    path: readPath(path),
    requires: readRequirements(alias.requires),
    inputRewrites: alias.inputRewrites?.map(readRewrite) ?? [],
    outputRewrites: alias.outputRewrites?.map(readRewrite) ?? [],
    contextRewrites: [],
    wave,
  }));
};

const readPath = (path: readonly hive.FlattenNodePathSegment[]): PathStep[] =>
  path.filter((step) => step !== '@').map((step) => ('Field' in step ? step.Field : step.TypeCondition));

const readRequirements = (selections: readonly hive.RequiresSelection[]): Requirement[] =>
  selections.map((selection): Requirement => {
    if (selection.kind === 'FragmentSpread') throw new Error('A requirement has a fragment spread.');
    const inner = selection.selections && readRequirements(selection.selections);
    if (selection.kind === 'InlineFragment')
      return { kind: 'InlineFragment', typeCondition: selection.typeCondition, selections: inner ?? [] };
    // A field that travels under another key is required by that key, under its own name.
    const { name: key, alias: name = key } = selection;
    return { kind: 'Field', key, name, selections: inner };
  });

const readRewrite = (rewrite: hive.InputRewrite): Rewrite => {
  const setter =
    'ValueSetter' in rewrite ? rewrite.ValueSetter : 'setValueTo' in rewrite ? rewrite : undefined;
  if (setter)
    return { kind: 'ValueSetter', path: readRewritePath(setter.path), setValueTo: setter.setValueTo };
  if (!('KeyRenamer' in rewrite)) throw new Error('A plan has a rewrite of another kind.');
  const { path, renameKeyTo } = rewrite.KeyRenamer;
  return { kind: 'KeyRenamer', path: readRewritePath(path), renameKeyTo };
};

const readRewritePath = (path: readonly hive.FetchNodePathSegment[]): PathStep[] =>
  path.map((step) => ('Key' in step ? step.Key : step.TypenameEquals));
