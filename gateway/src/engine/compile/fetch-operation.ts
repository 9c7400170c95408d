import { Kind, type OperationDefinitionNode, parse, type SelectionSetNode } from 'graphql';

/** Parses the operation of a fetch as the planner wrote it: one, without fragments. @throws GraphQLError */
export const parseOperation = (text: string): OperationDefinitionNode =>
  parse(text, { noLocation: true }).definitions[0] as OperationDefinitionNode;

/** What a fetch of entities selects of `_entities`, its only root field. */
export const entitySelection = (operation: OperationDefinitionNode): SelectionSetNode | undefined =>
  operation.selectionSet.selections.find((selection) => selection.kind === Kind.FIELD)?.selectionSet;
