import type { GraphQLSchema } from 'graphql';
import type { SupergraphDescription } from '../../planning/describe-supergraph.ts';
import { type Deliveries, servedSchema } from './served-schema.ts';
import { type TypeConditions, typeConditions } from './type-conditions.ts';

/** What compiling and running a plan needs to know of the supergraph. */
export type SupergraphFacts = {
  /** What clients see. */
  readonly apiSchema: GraphQLSchema;
  readonly types: TypeConditions;
};

/** The facts of a supergraph. */
export const supergraphFacts = (
  { document, apiSchema }: SupergraphDescription,
  served: Deliveries,
): SupergraphFacts => ({
  apiSchema: servedSchema(apiSchema, served),
  types: typeConditions(document),
});
