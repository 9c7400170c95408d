import {
  type ConstDirectiveNode,
  type DefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  parse,
} from 'graphql';

export type ObjectNode = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;

export const isObject = (definition: DefinitionNode): definition is ObjectNode =>
  definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION;

/** Directives as they are written in SDL. */
export const constant = (source: string): ConstDirectiveNode[] => [
  ...(parse(`type T ${source}`).definitions[0] as ObjectTypeDefinitionNode).directives!,
];
