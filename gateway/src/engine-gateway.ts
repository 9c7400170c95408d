import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { Engine } from './engine/engine.ts';
import type { ExecuteRequest } from './execute-request.ts';
import type { GatewayContext } from './gateway-context.ts';
import type { KnownQueries } from './known-queries.ts';
import { WrittenAnswer } from './written-answer.ts';

type Gateway = ApolloServerOptionsWithGateway<GatewayContext>['gateway'];

/**
 * What Apollo Server takes for a gateway: it parses and validates, the engine plans, asks and writes the answer's text.
 * Apollo's own would build a second planner for the supergraph, which takes two seconds and a hundred megabytes.
 */
export const engineGateway = (
  supergraphSdl: string,
  engine: Engine,
  execute: ExecuteRequest,
  known: KnownQueries,
): Gateway => ({
  onSchemaLoadOrUpdate: (listener) => {
    listener({ apiSchema: engine.apiSchema, coreSupergraphSdl: supergraphSdl });
    return () => {};
  },
  load: async () => ({
    executor: async ({ document, source, request, context }) => {
      // Not the context's `operationName`, which is null where there is no operation of the name that was asked for.
      const asked = { document, operationName: request.operationName, variables: request.variables };
      known.hasPassed(source, asked);
      const answer = await execute(asked, context as GatewayContext);
      return answer instanceof WrittenAnswer ? { data: answer } : answer;
    },
  }),
  stop: async () => {},
});
