import type { PlanNode, QueryPlan } from '@apollo/query-planner';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { PlanningFailure } from '../planning/planning-failure.ts';
import { type CollectedField, collectFields } from './collect-fields.ts';
import { compilePlan, type Step } from './compile-plan.ts';
import { ProjectionCompiler, type WriteObject } from './compile-projection.ts';
import type { PlanContext } from './plan-context.ts';

/** An operation ready to run. */
export interface CompiledOperation {
  readonly plan: QueryPlan;
  readonly operation: OperationDefinitionNode;
  readonly document: DocumentNode;
  readonly rootType: GraphQLObjectType;
  /** Fills in the data; there is none for an operation that needs no subgraph. */
  readonly step: Step | undefined;
  readonly write: WriteObject;
  /** Boolean variables of `@skip` and `@include`, in the order of the projection's conditions. */
  readonly conditions: readonly string[];
  /** Root fields that the gateway answers itself. */
  readonly introspection: readonly CollectedField[];
}

/**
 * Compiles a plan and the operation it was made for.
 * @throws PlanningFailure when the plan does not serve the operation
 */
export const compileOperation = (
  document: DocumentNode,
  plan: QueryPlan,
  context: PlanContext,
): CompiledOperation => {
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)!;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const schema = context.apiSchema;
  const rootType = schema.getRootType(operation.operation)!;
  const conditions = conditionVariables(document);
  const condition = (variable: string): string => `c[${conditions.indexOf(variable)}]`;
  const sets = [{ set: operation.selectionSet, guard: '' }];
  const rootFields = collectFields(sets, rootType, schema, fragments, condition);
  const isIntrospection = ({ node }: CollectedField): boolean => node.name.value.startsWith('__');
  if (!plan.node && rootFields.some((field) => field.guard === 'always' && !isIntrospection(field))) {
    throw new PlanningFailure('PLANNING_FAILED', 'No subgraphs together can answer this operation.');
  }
  const compiler = new ProjectionCompiler({ schema, fragments, condition });
  return {
    plan,
    operation,
    document,
    rootType,
    step: plan.node && compilePlan(plan.node as PlanNode, context),
    write: compiler.compile(sets, rootType, []),
    conditions,
    introspection: rootFields.filter(
      (field) => isIntrospection(field) && field.node.name.value !== '__typename',
    ),
  };
};

const conditionVariables = (document: DocumentNode): string[] => {
  const variables = new Set<string>();
  visit(document, {
    Directive(directive) {
      if (directive.name.value !== 'skip' && directive.name.value !== 'include') return;
      visit(directive, { Variable: ({ name }) => void variables.add(name.value) });
    },
  });
  return [...variables];
};
