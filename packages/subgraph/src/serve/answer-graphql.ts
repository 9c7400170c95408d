import type { Log, Viewer } from '@media-graph/service';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { documentCache } from '../execution/document-cache.ts';
import type { RequestBudget } from '../execution/request-budget.ts';
import { RequestErrors } from '../execution/request-errors.ts';
import { formatError } from '../graphql/errors.ts';
import type { GraphqlRequest } from './read-graphql-request.ts';
import type { RequestWatch } from './request-watch.ts';

type Options = {
  readonly log: Log;
  readonly contextFor: (
    viewer: Viewer,
    requestId: string,
    budget: RequestBudget,
    watch: RequestWatch,
  ) => { end(): void };
};

export type GraphqlAnswer = {
  readonly status: number;
  readonly text: string;
  /** Of the errors, each once. */
  readonly codes: readonly string[];
};

/** What answers requests of viewers, with the status that GraphQL over HTTP gives them. */
export const answerGraphql = (schema: GraphQLSchema, { log, contextFor }: Options) => {
  const operationOf = documentCache(schema);

  const execute = async (
    { query, operationName, variables }: GraphqlRequest,
    viewer: Viewer,
    requestId: string,
    budget: RequestBudget,
    watch: RequestWatch,
  ): Promise<ExecutionResult> => {
    try {
      const operation = operationOf(query, operationName);
      const context = contextFor(viewer, requestId, budget, watch);
      try {
        return await operation(variables, context, budget);
      } finally {
        context.end();
      }
    } catch (error) {
      if (error instanceof RequestErrors) return { errors: error.errors };
      throw error;
    } finally {
      budget.end();
    }
  };
  return async (
    request: GraphqlRequest,
    viewer: Viewer,
    requestId: string,
    budget: RequestBudget,
    watch: RequestWatch,
  ): Promise<GraphqlAnswer> => {
    const { data, errors } = await execute(request, viewer, requestId, budget, watch);
    const formatted = errors?.map((error) => formatError(error.toJSON(), error, { viewer, requestId, log }));
    return {
      status: data === undefined ? 400 : 200,
      text: JSON.stringify({ data, errors: formatted }),
      codes: [...new Set(formatted?.map(({ extensions }) => String(extensions?.code)))],
    };
  };
};
