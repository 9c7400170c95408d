import { type GraphQLSchema, isObjectType } from 'graphql';
import { includesType } from '../../planning/includes-type.ts';
import { type Data, own } from './data.ts';

/** Decides whether data is of a type, by its `__typename`; data without one is taken to be. */
export const typeConditions = (supergraph: GraphQLSchema) => {
  const includes = (condition: string, typeName: string): boolean => {
    const type = supergraph.getType(typeName);
    return (
      condition === typeName || (!!type && includesType(supergraph, supergraph.getType(condition), type))
    );
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
