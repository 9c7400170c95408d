import type { DeferNode, PlanNode } from '@apollo/query-planner';
import { assignBatches } from '../fetch/assign-batches.ts';
import type { Step } from '../fetch/step.ts';
import type { Variables } from '../values/request-variables.ts';
import { typeConditionOf } from '../values/type-condition-of.ts';
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
export type DeferredPart = {
  readonly label: string;
  /** Where its objects stand in the data, without the places in lists. */
  readonly path: readonly string[];
  /** The type that its objects must be of. */
  readonly type: string;
  readonly write: WriteObject;
  readonly parts: ChooseParts;
};

/** Whether a part is deferred may hang on a variable. */
export type ChooseParts = (variables: Variables) => Parts;

/** Compiles a plan that may defer parts of itself. */
export const compileParts = (
  node: PlanNode | undefined,
  compilation: PlanCompilation,
  compiler: ProjectionCompiler,
  fragments: ReadonlyMap<string, DeferredFragment>,
): ChooseParts => {
  const compileDeferred = ({ label = '', queryPath, node }: DeferNode['deferred'][number]): DeferredPart => {
    const { type, set } = fragments.get(label)!;
    const path = queryPath.filter((step) => typeConditionOf(step) === undefined);
    const write = compiler.forType(type, [{ set, guard: '' }], path);
    return { label, path, type: type.name, write, parts: choose(node) };
  };

  const choose = (node: PlanNode | undefined): ChooseParts => {
    if (node?.kind === 'Condition') {
      const [yes, no] = [choose(node.ifClause), choose(node.elseClause)];
      return (variables) => (variables.isTrue(node.condition) ? yes : no)(variables);
    }
    const first = node?.kind === 'Defer' ? node.primary.node : node;
    const step = first && compilePlan(first, compilation);
    assignBatches(step?.slots ?? []);
    const parts = { step, deferred: node?.kind === 'Defer' ? node.deferred.map(compileDeferred) : [] };
    return () => parts;
  };
  return choose(node);
};
