import type { PathStep, Requirement, Rewrite } from '../../planning/plan.ts';
import { compileFindTargets, type FindTargets } from '../fetch/compile-find-targets.ts';
import { compileRepresent, type Represent } from '../fetch/compile-represent.ts';
import type { SupergraphFacts } from '../values/supergraph-facts.ts';
import type { Source } from '../write/source-of.ts';

/** What compiling a plan needs, and what it has met so far. */
export type PlanCompilation = {
  /** The plan's fetches. */
  readonly sources: Source[];
  /** Compiles a path, each but once: steps that follow the same one share what they find. */
  readonly findTargets: (path: readonly PathStep[]) => FindTargets;
  /** Compiles what fetches require of entities, likewise. */
  readonly represent: (requires: readonly Requirement[], rewrites: readonly Rewrite[]) => Represent;
};

/** Begins to compile a plan. */
export const planCompilation = (facts: SupergraphFacts): PlanCompilation => ({
  sources: [],
  findTargets: onceEach((path) => compileFindTargets(path, facts.types)),
  represent: onceEach((requires, rewrites) => compileRepresent(requires, rewrites, facts)),
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
