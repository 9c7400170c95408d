// Before anything of Apollo's is loaded.
import './no-apollo-telemetry.ts';
import { ApolloGateway } from '@apollo/gateway';
import type { GraphQLSchema } from 'graphql';
import type { CacheAges } from './caching/cache-ages.ts';
import type { ExecuteRequest } from './execute-request.ts';
import type { GatewayContext } from './gateway-context.ts';
import type { KnownQueries } from './known-queries.ts';
import { WrittenAnswer } from './written-answer.ts';

type Listener = Parameters<ApolloGateway['onSchemaLoadOrUpdate']>[0];

/**
 * Apollo's gateway with an executor of our own: Apollo Server parses and validates, the engine plans, asks and writes
 * the answer's text. It is not given the supergraph to load, for it makes a planner and two schemas of it that nobody
 * asks, for which all requests would wait a second when another supergraph is served.
 */
export class EngineGateway extends ApolloGateway {
  readonly #supergraphSdl: string;
  readonly #apiSchema: GraphQLSchema;
  readonly #listeners = new Set<Listener>();

  constructor(
    supergraphSdl: string,
    apiSchema: GraphQLSchema,
    execute: ExecuteRequest,
    known: KnownQueries,
    ages: CacheAges,
  ) {
    super({
      supergraphSdl,
      logger: { debug() {}, info() {}, warn() {}, error() {} },
    });
    this.#supergraphSdl = supergraphSdl;
    this.#apiSchema = apiSchema;
    this.executor = async ({ document, source, queryHash, request, context, overallCachePolicy }) => {
      // Not the context's `operationName`, which is null where there is no operation of the name that was asked for.
      const asked = { document, operationName: request.operationName, variables: request.variables };
      known.hasPassed(source, asked, queryHash);
      const answer = await execute(asked, context as GatewayContext);
      // Apollo Server writes the header of it; `no-store` without.
      if (
        answer instanceof WrittenAnswer &&
        request.http?.method === 'GET' &&
        isForEverybody(answer, context as GatewayContext)
      )
        overallCachePolicy?.restrict({ maxAge: ages.of(document, request.operationName), scope: 'PUBLIC' });
      return answer instanceof WrittenAnswer ? { data: answer } : answer;
    };
  }

  override onSchemaLoadOrUpdate(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  override async load() {
    const loaded = { apiSchema: this.#apiSchema, coreSupergraphSdl: this.#supergraphSdl };
    for (const listener of this.#listeners) listener(loaded);
    return { schema: this.#apiSchema, executor: this.executor };
  }

  override async stop(): Promise<void> {
    this.#listeners.clear();
  }
}

/** Whether an answer is whole, and what anybody else without a token would be answered. */
const isForEverybody = (
  { text }: WrittenAnswer,
  { viewer, forwarded, tellsCost, tellsPlan }: GatewayContext,
): boolean =>
  viewer.subject === null &&
  Object.keys(forwarded).length === 0 &&
  !tellsCost &&
  !tellsPlan &&
  !text.startsWith('{"errors":');
