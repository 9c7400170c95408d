import { composeServices } from '@apollo/composition';
import { type GraphQLError, parse, printSchema } from 'graphql';
import type { Schemas } from './check/definitions.ts';
import { describeComposition } from './check/describe-composition.ts';

/** A supergraph, and the schema that clients see of it, as SDL. */
export type Composed = {
  readonly supergraph: string;
  readonly api: string;
};

/** The supergraph of subgraphs, or every reason why they do not compose. */
export const tryToCompose = (schemas: Schemas): Composed | { readonly errors: readonly GraphQLError[] } => {
  const { supergraphSdl, schema, errors } = composeServices(
    [...schemas].map(([name, sdl]) => ({ name, url: `http://${name}/graphql`, typeDefs: parse(sdl) })),
  );
  if (!schema) return { errors: errors ?? [] };
  const api = printSchema(schema.toAPISchema().toGraphQLJSSchema());
  return { supergraph: `${supergraphSdl.trim()}\n`, api: `${api}\n` };
};

/** The supergraph of subgraphs. @throws with every reason why they do not compose, a line each */
export const compose = (schemas: Schemas): Composed => {
  const composed = tryToCompose(schemas);
  if (!('errors' in composed)) return composed;
  const reasons = describeComposition(composed.errors, schemas).map(
    ({ code, message, advice }) => `${code}: ${message}. ${advice}.`,
  );
  throw new Error(`The subgraphs do not compose:\n${reasons.join('\n')}`);
};
