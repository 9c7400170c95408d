import { type GraphQLSchema, isAbstractType, isObjectType } from 'graphql';
import { type Data, own } from './data.ts';

/** Tells whether data is of a type, by its `__typename`; data that does not say is taken to be. */
export const typeConditions = (supergraph: GraphQLSchema) => {
  const includes = (condition: string, typeName: string): boolean => {
    if (condition === typeName) return true;
    const abstract = supergraph.getType(condition);
    const type = supergraph.getType(typeName);
    if (!isAbstractType(abstract) || !type) return false;
    return (isObjectType(type) || isAbstractType(type)) && supergraph.isSubType(abstract, type as never);
  };
  const isOfType = (data: Data, condition: string): boolean => {
    const typeName = own(data, '__typename');
    return typeof typeName !== 'string' || includes(condition, typeName);
  };
  const isConcrete = (typeName: unknown): boolean =>
    typeof typeName === 'string' && isObjectType(supergraph.getType(typeName));
  return { includes, isOfType, isConcrete };
};

export type TypeConditions = ReturnType<typeof typeConditions>;
