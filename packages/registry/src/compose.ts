import { composeServices } from '@apollo/composition';
import { composeServices as theGuildsComposeServices } from '@theguild/federation-composition';
import { type GraphQLError, parse, printSchema } from 'graphql';
import type { Schemas } from './check/definitions.ts';
import { describeComposition } from './check/describe-composition.ts';
import type { Finding } from './check/finding.ts';

/** A supergraph, and the schema that clients see of it, as SDL. */
export type Composed = {
  readonly supergraph: string;
  readonly api: string;
};

const services = (schemas: Schemas) =>
  [...schemas].map(([name, sdl]) => ({ name, url: `http://${name}/graphql`, typeDefs: parse(sdl) }));

/**
 * The supergraph of subgraphs, or every reason why they do not compose.
 *
 * Most of Apollo's time goes into whether every path can be followed (20 s of 22 over our own graph). The Guild's
 * composition knows that in 1.5 s; where it doubts, Apollo's looks too, and gives the reasons. For what is committed
 * `tests/composition.slow.test.ts` asks both, whole.
 */
export const tryToCompose = (schemas: Schemas): Composed | { readonly errors: readonly GraphQLError[] } => {
  const parts = services(schemas);
  const runSatisfiability = theGuildsComposeServices(parts).supergraphSdl === undefined;
  const { supergraphSdl, schema, errors } = composeServices(parts, { runSatisfiability });
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

/**
 * The supergraph of subgraphs in a third of the time, for one that is being worked on: what is released is composed by
 * Apollo's own composition, which may refuse more.
 *
 * @param subgraph whose lines are told of what does not compose
 */
export const composeQuickly = (schemas: Schemas, subgraph: string): string | readonly Finding[] => {
  const { supergraphSdl, errors } = theGuildsComposeServices(services(schemas));
  return supergraphSdl ?? describeComposition(errors ?? [], schemas, subgraph);
};
