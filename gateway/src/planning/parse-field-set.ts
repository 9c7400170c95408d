import { type OperationDefinitionNode, parse, type SelectionSetNode } from 'graphql';

/** Parses the fields of a `@key`, `@requires` or `@provides`. */
export const parseFieldSet = (fields: string): SelectionSetNode =>
  (parse(`{${fields}}`, { noLocation: true }).definitions[0] as OperationDefinitionNode).selectionSet;
