import { type DocumentNode, Kind, type OperationDefinitionNode } from 'graphql';

/** The operation of a document that has one. */
export const operationOf = ({ definitions }: DocumentNode): OperationDefinitionNode =>
  definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)!;
