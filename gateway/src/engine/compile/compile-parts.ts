import type { DeferredPlan, PlanPart } from '../../planning/plan.ts';
import type { FetchNames } from '../fetch/fetches-made.ts';
import type { Step } from '../fetch/step.ts';
import type { ProjectionCompiler, WriteObject } from '../write/projection-compiler.ts';
import { compilePlan } from './compile-plan.ts';
import type { DeferredFragment } from './deferred-fragments.ts';
import type { PlanCompilation } from './plan-compilation.ts';

/** What is delivered at once, and the parts that are delivered later. */
export type Parts = {
  /** Fills in the data of what is delivered at once. */
  readonly step: Step | undefined;
  readonly deferred: readonly DeferredPart[];
};

/** A part of an answer that is delivered later (`@defer`). */
export type DeferredPart = Parts & {
  readonly label: string;
  /** Where its objects stand in the data, without the places in lists. */
  readonly path: readonly string[];
  /** The names of the fetches that it waits for; undefined where it waits for all of what is around it. */
  readonly waitsFor: readonly string[] | undefined;
  /** The types that its objects must be of, of each of them. */
  readonly types: readonly string[];
  readonly write: WriteObject;
};

/** Compiles a plan that may defer parts of itself. */
export const compileParts = (
  plan: PlanPart,
  compilation: PlanCompilation,
  compiler: ProjectionCompiler,
  fragments: ReadonlyMap<string, DeferredFragment>,
  names: FetchNames,
): Parts => {
  const compilePart = ({ fetches, deferred }: PlanPart): Parts => ({
    step: fetches.length ? compilePlan(fetches, compilation) : undefined,
    deferred: deferred.map(compileDeferred),
  });
  const compileDeferred = (part: DeferredPlan): DeferredPart => {
    const { label, path } = part;
    const { types, set } = fragments.get(label)!;
    const write = compiler.forType(types.at(-1)!, [set], path);
    // A fetch may have been folded into another since the plan was made.
    const waitsFor = part.waitsFor.every((name) => names.has(name)) ? part.waitsFor : undefined;
    return { label, path, waitsFor, types: types.map(({ name }) => name), write, ...compilePart(part) };
  };
  return compilePart(plan);
};
