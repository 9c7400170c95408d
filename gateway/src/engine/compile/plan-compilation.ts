import type { FetchDataRewrite, FetchNode } from '@apollo/query-planner';
import { compileFindTargets, type FindTargets } from '../fetch/compile-find-targets.ts';
import { compileRepresent, type Represent } from '../fetch/compile-represent.ts';
import type { SupergraphFacts } from '../values/supergraph-facts.ts';
import type { Source } from '../write/source-of.ts';

/** What compiling a plan needs, and what it has met so far. */
export type PlanCompilation = {
  readonly facts: SupergraphFacts;
  /** The plan's fetches. */
  readonly sources: Source[];
  /** Compiles a path, each but once: steps that follow the same one share what they find. */
  readonly findTargets: (path: readonly (string | number)[]) => FindTargets;
  /** Compiles what fetches require of entities, likewise. */
  readonly represent: (
    requires: NonNullable<FetchNode['requires']>,
    rewrites: readonly FetchDataRewrite[],
  ) => Represent;
};

/** Begins to compile a plan. */
export const planCompilation = (facts: SupergraphFacts): PlanCompilation => ({
  facts,
  sources: [],
  findTargets: onceEach(compileFindTargets),
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
