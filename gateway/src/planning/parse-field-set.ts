import { type OperationDefinitionNode, parse, type SelectionSetNode } from 'graphql';

/** Parses the fields of a `@key`, `@requires` or `@provides`. @throws GraphQLError when they are none */
export const parseFieldSet = (fields: string): SelectionSetNode =>
  (parse(`{${fields}}`, { noLocation: true }).definitions[0] as OperationDefinitionNode).selectionSet;
