import type { DocumentNode, FragmentDefinitionNode, OperationDefinitionNode } from 'graphql';
import type { Access } from '../../planning/authorisation/access-of.ts';
import { fragmentsOf } from '../../planning/fragments-of.ts';
import { operationOf } from '../../planning/operation-of.ts';
import type { Plan, PlannerName, PlanPart } from '../../planning/plan.ts';
import type { CompiledFetch } from '../fetch/compiled-fetch.ts';
import type { FetchNames } from '../fetch/fetches-made.ts';
import type { SupergraphFacts } from '../values/supergraph-facts.ts';
import { ProjectionCompiler, type WriteObject } from '../write/projection-compiler.ts';
import type { Source } from '../write/source-of.ts';
import { compileFetch } from './compile-fetch.ts';
import { compileParts, type Parts } from './compile-parts.ts';
import { deferredFragments } from './deferred-fragments.ts';
import { fetchNames } from './fetch-names.ts';
import { planCompilation } from './plan-compilation.ts';

/** An operation ready to be executed. */
export type CompiledOperation = {
  readonly planner: PlannerName;
  readonly operation: OperationDefinitionNode;
  readonly document: DocumentNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** What fills in the data, and what does so later. */
  readonly parts: Parts;
  /** The fetches that deferred parts wait for. */
  readonly fetchNames: FetchNames;
  /** Of a subscription: what each event answers; `parts` then join the rest to it. */
  readonly events: CompiledFetch | undefined;
  /** Writes the answer, without what is deferred. */
  readonly write: WriteObject;
  /** The fetches of the plan. */
  readonly sources: readonly Source[];
};

/**
 * Compiles a plan and the operation it was made for.
 * @param document normalised, its conditions decided; all of it, also what is refused
 */
export const compileOperation = (
  document: DocumentNode,
  plan: Plan,
  facts: SupergraphFacts,
  access: Access,
): CompiledOperation => {
  const operation = operationOf(document);
  const fragments = fragmentsOf(document);
  const schema = facts.apiSchema;
  const rootType = schema.getRootType(operation.operation)!;
  const { types } = facts;
  const deferred = deferredLabels(plan);
  const compiler = new ProjectionCompiler({ schema, fragments, access, types, deferred });
  const compilation = planCompilation(facts);
  const names = fetchNames(plan);
  return {
    planner: plan.planner,
    operation,
    document,
    fragments,
    events: plan.events && compileFetch(plan.events, compilation),
    parts: compileParts(plan, compilation, compiler, deferredFragments(document, schema), names),
    fetchNames: names,
    write: compiler.compile([operation.selectionSet], rootType, []),
    sources: compilation.sources,
  };
};

/** The labels of a plan's deferred parts: a fragment for which nobody has to be asked may not be among them. */
const deferredLabels = (plan: PlanPart): ReadonlySet<string> => {
  const labels = new Set<string>();
  const add = ({ deferred }: PlanPart): void => {
    for (const part of deferred) {
      labels.add(part.label);
      add(part);
    }
  };
  add(plan);
  return labels;
};
