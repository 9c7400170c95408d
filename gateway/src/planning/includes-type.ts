import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

/** Whether all objects of a type are of another: the same, or one that it implements or is a member of. */
export const includesType = (
  schema: GraphQLSchema,
  wider: GraphQLNamedType | undefined,
  type: GraphQLNamedType,
): boolean =>
  wider === type ||
  (isAbstractType(wider) && (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(wider, type));
