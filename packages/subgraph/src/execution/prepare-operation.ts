import {
  type DocumentNode,
  type ExecutionResult,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { Execution } from './execution.ts';
import type { RequestBudget } from './request-budget.ts';
import { RequestErrors } from './request-errors.ts';
import { rootSelection, type Selection } from './root-selection.ts';

/** Of how many combinations of `@skip` and `@include` the selections are kept. */
const keptSelections = 16;

type Variables = Readonly<Record<string, unknown>>;

const conditionsOf = (document: DocumentNode): string[] => {
  const names = new Set<string>();
  visit(document, {
    Directive: ({ name, arguments: given = [] }) => {
      if (name.value !== 'skip' && name.value !== 'include') return;
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
};

/** Executes an operation. @throws RequestErrors where the variables do not fit */
export type ExecuteOperation = (
  variables: Variables,
  context: unknown,
  budget: RequestBudget,
) => Promise<ExecutionResult>;

/** An operation of a valid document, ready to be executed again and again. */
export const prepareOperation = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): ExecuteOperation => {
  const rootType = schema.getRootType(operation.operation)!;
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  const conditions = conditionsOf(document);
  const selections = new Map<string, Selection>();
  /** Made with nothing of the variables but what decides on fields, because it is kept. */
  const selectionFor = (variables: Variables): Selection => {
    const decisive = Object.fromEntries(conditions.map((name) => [name, variables[name]]));
    const key = Object.values(decisive).join();
    const known = selections.get(key);
    if (known) return known;
    const selection = rootSelection({ schema, operation, fragments, variables: decisive }, rootType);
    if (selections.size < keptSelections) selections.set(key, selection);
    return selection;
  };
  return (variables, context, budget) => {
    const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
      maxErrors: 5,
    });
    if (!coerced) throw new RequestErrors('BAD_USER_INPUT', errors);
    const execution = new Execution({ schema, operation, fragments, variables: coerced }, context, budget);
    const selection = selectionFor(coerced);
    return operation.operation === 'mutation' ? execution.mutation(selection) : execution.query(selection);
  };
};
