import type { GraphQLSchema } from 'graphql';
import type { Protection } from '../../planning/authorisation/protection.ts';
import type { SupergraphDescription } from '../../planning/describe-supergraph.ts';
import { type Deliveries, servedSchema } from './served-schema.ts';
import { type TypeConditions, typeConditions } from './type-conditions.ts';

/** What compiling and running a plan needs to know of the supergraph. */
export type SupergraphFacts = {
  /** What clients see. */
  readonly apiSchema: GraphQLSchema;
  readonly types: TypeConditions;
  /** What it takes to read what. */
  readonly protection: Protection;
};

/** The facts of a supergraph. */
export const supergraphFacts = (
  { document, apiSchema, protection }: SupergraphDescription,
  served: Deliveries,
): SupergraphFacts => ({
  apiSchema: servedSchema(apiSchema, served),
  types: typeConditions(document),
  protection,
});
