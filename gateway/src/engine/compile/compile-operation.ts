import type { QueryPlan } from '@apollo/query-planner';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { fragmentsOf } from '../../planning/fragments-of.ts';
import { PlanningFailure } from '../../planning/planning-failure.ts';
import type { CompiledFetch } from '../fetch/compiled-fetch.ts';
import type { SupergraphFacts } from '../values/supergraph-facts.ts';
import { type CollectedField, collectFields } from '../write/collect-fields.ts';
import { ProjectionCompiler, type WriteObject } from '../write/projection-compiler.ts';
import type { Source } from '../write/source-of.ts';
import { compileFetch } from './compile-fetch.ts';
import { type ChooseParts, compileParts } from './compile-parts.ts';
import { deferredFragments } from './deferred-fragments.ts';
import { planCompilation } from './plan-compilation.ts';

/** An operation ready to be executed. */
export type CompiledOperation = {
  readonly plan: QueryPlan;
  readonly operation: OperationDefinitionNode;
  readonly document: DocumentNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** What fills in the data, and what does so later. */
  readonly parts: ChooseParts;
  /** Of a subscription: what each event answers; `parts` then join the rest to it. */
  readonly events: CompiledFetch | undefined;
  /** Writes the answer, without what is deferred. */
  readonly write: WriteObject;
  /** Boolean variables of `@skip`, `@include` and `@defer`, in the order of the projection's conditions. */
  readonly conditions: readonly string[];
  /** The fetches of the plan. */
  readonly sources: readonly Source[];
};

/**
 * Compiles a plan and the operation it was made for.
 * @throws PlanningFailure when the plan does not serve the operation
 */
export const compileOperation = (
  document: DocumentNode,
  plan: QueryPlan,
  facts: SupergraphFacts,
): CompiledOperation => {
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)!;
  const fragments = fragmentsOf(document);
  const schema = facts.apiSchema;
  const rootType = schema.getRootType(operation.operation)!;
  const conditions = conditionVariables(document);
  const condition = (variable: string): string => `c[${conditions.indexOf(variable)}]`;
  const source = { schema, fragments, condition };
  const sets = [{ set: operation.selectionSet, guard: '' }];
  const rootFields = collectFields(sets, rootType, source);
  const isMeta = ({ node }: CollectedField): boolean => node.name.value.startsWith('__');
  if (!plan.node && rootFields.some((field) => field.guard === 'always' && !isMeta(field)))
    throw new PlanningFailure('PLANNING_FAILED', 'No subgraphs together can answer this operation.');
  const compiler = new ProjectionCompiler(source);
  const compilation = planCompilation(facts);
  const { primary, rest } =
    plan.node?.kind === 'Subscription' ? plan.node : { primary: undefined, rest: plan.node };
  return {
    plan,
    operation,
    document,
    fragments,
    events: primary && compileFetch(primary, [], compilation),
    parts: compileParts(rest, compilation, compiler, deferredFragments(document, schema)),
    write: compiler.compile(sets, rootType, []),
    conditions,
    sources: compilation.sources,
  };
};

const conditionVariables = (document: DocumentNode): string[] => {
  const variables = new Set<string>();
  visit(document, {
    Directive(directive) {
      if (!['skip', 'include', 'defer'].includes(directive.name.value)) return;
      visit(directive, { Variable: ({ name }) => void variables.add(name.value) });
    },
  });
  return [...variables];
};
