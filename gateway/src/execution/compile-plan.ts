import type { PlanNode } from '@apollo/query-planner';
import { compileFetch } from './compile-fetch.ts';
import type { Data } from './data.ts';
import { fetchEntities } from './fetch-entities.ts';
import { fetchRoot } from './fetch-root.ts';
import { fetchWithContext } from './fetch-with-context.ts';
import type { PlanContext } from './plan-context.ts';
import type { Run } from './run.ts';
import type { Source } from './source-of.ts';
import { splitFetch } from './split-fetch.ts';
import { targetsAt } from './targets-at.ts';

/** A part of a plan, ready to run: it fills in what the targets lack. It never throws. */
export type Step = (run: Run, targets: readonly Data[]) => Promise<void> | void;

/** What compiling a plan needs, and the fetches it has met. */
export interface PlanCompilation extends PlanContext {
  readonly sources: Source[];
}

/**
 * Compiles a plan to closures.
 * @param path where the targets stand in the answer, without the places in lists
 */
export const compilePlan = (node: PlanNode, context: PlanCompilation, path: readonly string[] = []): Step => {
  switch (node.kind) {
    case 'Sequence':
      return inSequence(node.nodes.map((inner) => compilePlan(inner, context, path)));
    case 'Parallel':
      return inParallel(node.nodes.map((inner) => compilePlan(inner, context, path)));
    case 'Flatten': {
      const below = [...path, ...node.path.filter((step) => step !== '@').map(String)];
      if (node.node.kind === 'Fetch' && node.node.contextRewrites?.length) {
        return fetchWithContext(compileFetch(node.node, context), node.path, below, context);
      }
      const inner = compilePlan(node.node, context, below);
      return (run, targets) => {
        const found = targetsAt(targets, node.path);
        return found.length ? inner(run, found) : undefined;
      };
    }
    case 'Condition': {
      const yes = node.ifClause && compilePlan(node.ifClause, context, path);
      const no = node.elseClause && compilePlan(node.elseClause, context, path);
      return (run, targets) => (run.variables.isTrue(node.condition) ? yes : no)?.(run, targets);
    }
    case 'Fetch':
      return inParallel(
        splitFetch(node, context).map((part) => {
          const fetch = compileFetch(part, context);
          context.sources.push({ subgraph: fetch.subgraph, path, shapes: fetch.shapes });
          const send = fetch.represent ? fetchEntities : fetchRoot;
          return (run, targets) => send(fetch, targets, path, run, context);
        }),
      );
    case 'Defer':
      throw new Error('A deferred part of a plan stands at its top.');
  }
};

const inSequence = (steps: readonly Step[]): Step =>
  steps.length === 1
    ? steps[0]!
    : async (run, targets) => {
        for (const step of steps) await step(run, targets);
      };

const inParallel = (steps: readonly Step[]): Step =>
  steps.length === 1
    ? steps[0]!
    : async (run, targets) => {
        await Promise.all(steps.map((step) => step(run, targets)));
      };
