import type { DeferNode, PlanNode } from '@apollo/query-planner';
import { arrangeMeetings } from '../fetch/assign-batches.ts';
import type { Variables } from '../values/request-variables.ts';
import type { ProjectionCompiler, WriteObject } from '../write/projection-compiler.ts';
import { compilePlan, type PlanCompilation, type Step } from './compile-plan.ts';
import type { DeferredFragment } from './deferred-fragments.ts';

/** A plan's step, and what is to be delivered later. */
export type Parts = {
  readonly step: Step | undefined;
  readonly deferred: readonly DeferredPart[];
};

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
  context: PlanCompilation,
  compiler: ProjectionCompiler,
  fragments: ReadonlyMap<string, DeferredFragment>,
): ChooseParts => {
  if (node?.kind === 'Condition') {
    const yes = compileParts(node.ifClause, context, compiler, fragments);
    const no = compileParts(node.elseClause, context, compiler, fragments);
    return (variables) => (variables.isTrue(node.condition) ? yes : no)(variables);
  }
  const parts: Parts =
    node?.kind === 'Defer'
      ? {
          step: node.primary.node && compilePlan(node.primary.node, context),
          deferred: node.deferred.map((deferred) => compileDeferred(deferred, context, compiler, fragments)),
        }
      : { step: node && compilePlan(node, context), deferred: [] };
  arrangeMeetings(parts.step?.meetings ?? []);
  return () => parts;
};

const compileDeferred = (
  { label = '', queryPath, node }: DeferNode['deferred'][number],
  context: PlanCompilation,
  compiler: ProjectionCompiler,
  fragments: ReadonlyMap<string, DeferredFragment>,
): DeferredPart => {
  const { type, set } = fragments.get(label)!;
  const path = queryPath.filter((step) => !step.startsWith('... on '));
  return {
    label,
    path,
    type: type.name,
    write: compiler.forType(type, [{ set, guard: '' }], path),
    parts: compileParts(node, context, compiler, fragments),
  };
};
