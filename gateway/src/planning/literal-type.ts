import {
  type GraphQLInputType,
  getNullableType,
  isListType,
  isScalarType,
  isSpecifiedScalarType,
  Kind,
  type TypeInfo,
  type ValueNode,
} from 'graphql';

type InputType = GraphQLInputType | null | undefined;

/** The type that is expected where a literal stands; within a list `TypeInfo` knows that of its items already. */
export const literalType = (node: ValueNode, typeInfo: TypeInfo): InputType =>
  node.kind === Kind.LIST ? typeInfo.getParentInputType() : typeInfo.getInputType();

/** Whether a literal is of a scalar that is not GraphQL's own; a list of one may stand there without brackets. */
export const isCustomScalar = (node: ValueNode, type: InputType): boolean => {
  let inner = getNullableType(type);
  while (node.kind !== Kind.LIST && isListType(inner)) inner = getNullableType(inner.ofType);
  return isScalarType(inner) && !isSpecifiedScalarType(inner);
};
