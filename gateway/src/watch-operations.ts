import type { ApolloServerPlugin } from '@apollo/server';
import type { Log } from '@media-graph/service';
import type { GatewayContext } from './gateway-context.ts';
import { isCallersError } from './mask-error.ts';
import { limitRootFields } from './security/limit-root-fields.ts';

/** Notes the operation's name for the log, refuses what has too many fields at its root, and logs what nobody expected. */
export const watchOperations = (log: Pick<Log, 'error'>): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ contextValue, operation, operationName, document, queryHash }) => {
      contextValue.note({ operation: operationName ?? undefined, hash: queryHash?.slice(0, 16) });
      if (operation) limitRootFields(document, operation);
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
