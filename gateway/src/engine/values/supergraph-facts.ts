import type { GraphQLSchema } from 'graphql';
import type { SupergraphDescription } from '../../planning/describe-supergraph.ts';
import { type TypeConditions, typeConditions } from './type-conditions.ts';

/** What compiling and running a plan needs to know of the supergraph. */
export type SupergraphFacts = {
  /** What clients see. */
  readonly apiSchema: GraphQLSchema;
  readonly types: TypeConditions;
};

/** The facts of a supergraph. */
export const supergraphFacts = ({ document, apiSchema }: SupergraphDescription): SupergraphFacts => ({
  apiSchema,
  types: typeConditions(document),
});
