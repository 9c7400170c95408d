import { Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import type { PlannedFetch } from './plan.ts';
import { usedVariables } from './used-variables.ts';

/** What a planner's operation asks of a subgraph. @param ofEntities whether `_entities` is its only root field */
export const readOperation = (
  { operation, selectionSet, variableDefinitions = [] }: OperationDefinitionNode,
  ofEntities: boolean,
): Pick<PlannedFetch, 'kind' | 'selection' | 'variables'> => {
  const selection = ofEntities ? entitySelection(selectionSet) : selectionSet;
  const used = usedVariables([selection]);
  const variables = variableDefinitions.filter(({ variable }) => used.has(variable.name.value));
  return { kind: operation, selection, variables };
};

const entitySelection = ({ selections }: SelectionSetNode): SelectionSetNode => {
  const [entities] = selections;
  if (selections.length !== 1 || entities?.kind !== Kind.FIELD || !entities.selectionSet)
    throw new Error('A fetch of entities asks for something else.');
  return entities.selectionSet;
};
