import type { FetchNode, FlattenNode, PlanNode } from '@apollo/query-planner';
import type { BatchSlot } from '../fetch/assign-batches.ts';
import { fetchEntities } from '../fetch/fetch-entities.ts';
import { fetchRoot } from '../fetch/fetch-root.ts';
import { fetchWithContext } from '../fetch/fetch-with-context.ts';
import type { Step } from '../fetch/step.ts';
import { compileFetch } from './compile-fetch.ts';
import type { PlanCompilation } from './plan-compilation.ts';
import { splitFetch } from './split-fetch.ts';

/** Where a node of a plan stands. */
type Position = {
  /** Where the targets stand in the answer, without the places in lists. */
  readonly path: readonly string[];
  /** How many fetches have been made one after the other before. */
  readonly stage: number;
  /** Whether nothing comes after it. */
  readonly last: boolean;
};

/** Compiles a plan to closures. @throws when a deferred part stands below its top */
export const compilePlan = (
  node: PlanNode,
  compilation: PlanCompilation,
  at: Position = { path: [], stage: 0, last: true },
): Step => {
  switch (node.kind) {
    case 'Sequence':
      return compileSequence(node.nodes, compilation, at);
    case 'Parallel':
      return inParallel(node.nodes.map((inner) => compilePlan(inner, compilation, at)));
    case 'Flatten':
      return compileFlatten(node, compilation, at);
    case 'Condition': {
      const yes = node.ifClause ? compilePlan(node.ifClause, compilation, at) : nothing;
      const no = node.elseClause ? compilePlan(node.elseClause, compilation, at) : nothing;
      return {
        fill: (run, targets) => {
          const [chosen, other] = run.variables.isTrue(node.condition) ? [yes, no] : [no, yes];
          run.batcher.skip(other.slots);
          return chosen.fill(run, targets);
        },
        slots: [...yes.slots, ...no.slots],
        length: Math.max(yes.length, no.length),
      };
    }
    case 'Fetch':
      return inParallel(
        splitFetch(node, compilation.facts).map((split) => compileOneFetch(split, compilation, at)),
      );
    case 'Defer':
      throw new Error('A deferred part of a plan stands at its top.');
  }
};

const nothing: Step = { fill: () => {}, slots: [], length: 0 };

const compileFlatten = ({ path, node }: FlattenNode, compilation: PlanCompilation, at: Position): Step => {
  const below = [...at.path, ...path.filter((step) => step !== '@').map(String)];
  if (node.kind === 'Fetch' && node.contextRewrites?.length) {
    const fetch = compileFetch(node, below, compilation);
    return { fill: (run, targets) => fetchWithContext(fetch, path, targets, run), slots: [], length: 1 };
  }
  const inner = compilePlan(node, compilation, { ...at, path: below });
  const find = compilation.findTargets(path);
  return {
    ...inner,
    fill: (run, targets) => {
      const found = targets.at(find);
      return found.objects.length ? inner.fill(run, found) : run.batcher.skip(inner.slots);
    },
  };
};

const compileOneFetch = (
  node: FetchNode,
  compilation: PlanCompilation,
  { path, stage, last }: Position,
): Step => {
  const fetch = compileFetch(node, path, compilation);
  if (!fetch.represent)
    return { fill: (run, { objects }) => fetchRoot(fetch, objects, run), slots: [], length: 1 };
  const slot: BatchSlot = { subgraph: fetch.subgraph, stage, last, batchStage: stage, batch: '' };
  return { fill: (run, targets) => fetchEntities(fetch, targets, run, { slot }), slots: [slot], length: 1 };
};

const compileSequence = (nodes: readonly PlanNode[], compilation: PlanCompilation, at: Position): Step => {
  let length = 0;
  const steps: Step[] = [];
  for (const [index, node] of nodes.entries()) {
    const last = at.last && index === nodes.length - 1;
    const step = compilePlan(node, compilation, { ...at, stage: at.stage + length, last });
    length += step.length;
    steps.push(step);
  }
  if (steps.length === 1) return steps[0]!;
  return {
    fill: async (run, targets) => {
      let current = targets;
      for (const step of steps) {
        await step.fill(run, current);
        current = targets.later();
      }
    },
    slots: steps.flatMap(({ slots }) => slots),
    length,
  };
};

const inParallel = (steps: readonly Step[]): Step =>
  steps.length === 1
    ? steps[0]!
    : {
        fill: async (run, targets) => {
          await Promise.all(steps.map((step) => step.fill(run, targets)));
        },
        slots: steps.flatMap(({ slots }) => slots),
        length: Math.max(0, ...steps.map((step) => step.length)),
      };
