import type { DeferredPlan, PlanPart } from '../../planning/plan.ts';
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
  /** The type that its objects must be of. */
  readonly type: string;
  readonly write: WriteObject;
};

/** Compiles a plan that may defer parts of itself. */
export const compileParts = (
  plan: PlanPart,
  compilation: PlanCompilation,
  compiler: ProjectionCompiler,
  fragments: ReadonlyMap<string, DeferredFragment>,
): Parts => {
  const compilePart = ({ fetches, deferred }: PlanPart): Parts => ({
    step: fetches.length ? compilePlan(fetches, compilation) : undefined,
    deferred: deferred.map(compileDeferred),
  });
  const compileDeferred = (part: DeferredPlan): DeferredPart => {
    const { label, path } = part;
    const { type, set } = fragments.get(label)!;
    const write = compiler.forType(type, [set], path);
    return { label, path, type: type.name, write, ...compilePart(part) };
  };
  return compilePart(plan);
};
