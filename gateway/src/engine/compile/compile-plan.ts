import type { FetchDataRewrite, FetchNode, FlattenNode, PlanNode } from '@apollo/query-planner';
import type { Meeting } from '../fetch/assign-batches.ts';
import { compileFindTargets } from '../fetch/compile-find-targets.ts';
import { compileRepresent, type Represent } from '../fetch/compile-represent.ts';
import { fetchEntities } from '../fetch/fetch-entities.ts';
import { fetchRoot } from '../fetch/fetch-root.ts';
import { fetchWithContext } from '../fetch/fetch-with-context.ts';
import type { Run } from '../fetch/run.ts';
import type { Targets } from '../fetch/targets.ts';
import type { PlanContext } from '../values/supergraph-facts.ts';
import type { Source } from '../write/source-of.ts';
import { compileFetch } from './compile-fetch.ts';
import { splitFetch } from './split-fetch.ts';

/** A part of a plan, ready to run. */
export type Step = {
  /** Fills in what the targets lack. It never throws. */
  readonly run: (run: Run, targets: Targets) => Promise<void> | void;
  /** Where its fetches wait for others. */
  readonly meetings: readonly Meeting[];
  /** How many fetches it makes one after the other. */
  readonly length: number;
};

/** What compiling a plan needs, and what it has met so far. */
export type PlanCompilation = PlanContext & {
  readonly sources: Source[];
  /** Compiles a path, each but once: steps that follow the same one share what they find. */
  readonly findTargets: typeof compileFindTargets;
  /** Compiles what fetches require of entities, likewise. */
  readonly represent: (
    requires: NonNullable<FetchNode['requires']>,
    rewrites: readonly FetchDataRewrite[],
  ) => Represent;
};

/** A plan has not been compiled yet. */
export const planCompilation = (context: PlanContext): PlanCompilation => ({
  ...context,
  sources: [],
  findTargets: onceEach(compileFindTargets),
  represent: onceEach((requires, rewrites) => compileRepresent(requires, rewrites, context)),
});

const onceEach = <Of extends unknown[], Made>(make: (...of: Of) => Made): ((...of: Of) => Made) => {
  const known = new Map<string, Made>();
  return (...of) => {
    const key = JSON.stringify(of);
    const made = known.get(key) ?? make(...of);
    known.set(key, made);
    return made;
  };
};

/** Where a part of a plan stands. */
type Position = {
  /** Where the targets stand in the answer, without the places in lists. */
  readonly path: readonly string[];
  /** How many fetches have been made one after the other before. */
  readonly stage: number;
  /** Whether nothing comes after it. */
  readonly last: boolean;
};

/** Compiles a plan to closures. */
export const compilePlan = (
  node: PlanNode,
  context: PlanCompilation,
  at: Position = { path: [], stage: 0, last: true },
): Step => {
  switch (node.kind) {
    case 'Sequence':
      return compileSequence(node.nodes, context, at);
    case 'Parallel':
      return inParallel(node.nodes.map((inner) => compilePlan(inner, context, at)));
    case 'Flatten':
      return compileFlatten(node, context, at);
    case 'Condition': {
      const yes = node.ifClause ? compilePlan(node.ifClause, context, at) : nothing;
      const no = node.elseClause ? compilePlan(node.elseClause, context, at) : nothing;
      return {
        run: (run, targets) => {
          const [chosen, other] = run.variables.isTrue(node.condition) ? [yes, no] : [no, yes];
          run.batch.skip(other.meetings);
          return chosen.run(run, targets);
        },
        meetings: [...yes.meetings, ...no.meetings],
        length: Math.max(yes.length, no.length),
      };
    }
    case 'Fetch':
      return inParallel(splitFetch(node, context).map((part) => compileOneFetch(part, context, at)));
    case 'Defer':
      throw new Error('A deferred part of a plan stands at its top.');
  }
};

const nothing: Step = { run: () => {}, meetings: [], length: 0 };

const compileFlatten = (node: FlattenNode, context: PlanCompilation, at: Position): Step => {
  const below = [...at.path, ...node.path.filter((step) => step !== '@').map(String)];
  if (node.node.kind === 'Fetch' && node.node.contextRewrites?.length) {
    return fetchWithContext(compileFetch(node.node, context), node.path, below, context);
  }
  const inner = compilePlan(node.node, context, { ...at, path: below });
  const find = context.findTargets(node.path);
  return {
    ...inner,
    run: (run, targets) => {
      const found = targets.at(find);
      return found.objects.length ? inner.run(run, found) : run.batch.skip(inner.meetings);
    },
  };
};

const compileOneFetch = (node: FetchNode, context: PlanCompilation, at: Position): Step => {
  const { path, stage, last } = at;
  const fetch = compileFetch(node, context);
  context.sources.push({ subgraph: fetch.subgraph, path, shapes: fetch.shapes });
  if (!fetch.represent) {
    const run: Step['run'] = (run, { objects }) => fetchRoot(fetch, objects, path, run, context);
    return { run, meetings: [], length: 1 };
  }
  const meeting: Meeting = { subgraph: fetch.subgraph, stage, last, with: stage, key: '' };
  return {
    run: (run, targets) => fetchEntities({ fetch, targets, path, run, types: context.types, meeting }),
    meetings: [meeting],
    length: 1,
  };
};

const compileSequence = (nodes: readonly PlanNode[], context: PlanCompilation, at: Position): Step => {
  let length = 0;
  const steps: Step[] = [];
  for (const [index, node] of nodes.entries()) {
    const last = at.last && index === nodes.length - 1;
    const step = compilePlan(node, context, { ...at, stage: at.stage + length, last });
    length += step.length;
    steps.push(step);
  }
  const meetings = steps.flatMap((step) => step.meetings);
  const run: Step['run'] = async (run, targets) => {
    let current = targets;
    for (const step of steps) {
      await step.run(run, current);
      current = targets.later();
    }
  };
  return steps.length === 1 ? steps[0]! : { run, meetings, length };
};

const inParallel = (steps: readonly Step[]): Step =>
  steps.length === 1
    ? steps[0]!
    : {
        run: async (run, targets) => {
          await Promise.all(steps.map((step) => step.run(run, targets)));
        },
        meetings: steps.flatMap((step) => step.meetings),
        length: Math.max(0, ...steps.map((step) => step.length)),
      };
