import type { ApolloServerPlugin } from '@apollo/server';
import type { Log } from '@media-graph/service';
import { GraphQLError } from 'graphql';
import type { GatewayContext } from './gateway-context.ts';
import { isCallersError } from './mask-error.ts';
import { limitRootFields } from './security/limit-root-fields.ts';

/** Validation lets it pass: nothing is asked of a type that is not there. */
const notServed = (kind: string): GraphQLError =>
  new GraphQLError(`There is no ${kind} here`, {
    extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
  });

/** Notes the operation's name for the log, refuses what has too many fields at its root, and logs what nobody expected. */
export const watchOperations = (log: Pick<Log, 'error'>): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ contextValue, operation, operationName, document, queryHash, schema }) => {
      contextValue.note({ operation: operationName ?? undefined, hash: queryHash?.slice(0, 16) });
      if (!operation) return;
      if (!schema.getRootType(operation.operation)) throw notServed(operation.operation);
      limitRootFields(document, operation);
    },
    didEncounterErrors: async ({ errors, contextValue: { requestId } }) => {
      for (const error of errors)
        if (!isCallersError(error))
          log.error({ requestId, err: error.originalError ?? error }, 'unexpected failure');
    },
  }),
  unexpectedErrorProcessingRequest: async ({ requestContext, error }) =>
    log.error({ requestId: requestContext.contextValue.requestId, err: error }, 'unexpected failure'),
});
