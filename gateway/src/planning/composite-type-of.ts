import { type GraphQLCompositeType, type GraphQLNamedType, getNamedType, isCompositeType } from 'graphql';

/** The type of the objects that a field answers; undefined where it answers none. */
export const compositeTypeOf = (
  parent: GraphQLNamedType | undefined,
  field: string,
): GraphQLCompositeType | undefined => {
  const definition = parent && 'getFields' in parent ? parent.getFields()[field] : undefined;
  const type = definition && getNamedType(definition.type);
  return isCompositeType(type) ? type : undefined;
};
