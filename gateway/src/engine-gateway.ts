// Before anything of Apollo's is loaded.
import './no-apollo-telemetry.ts';
import { ApolloGateway } from '@apollo/gateway';
import type { ApolloServerPlugin } from '@apollo/server';
import type { Viewer } from '@media-graph/service';
import type { RequestScope } from './create-subgraph-client.ts';
import type { Engine } from './engine/engine.ts';
import { loadableSupergraph } from './supergraph/loadable-supergraph.ts';

/** What Apollo Server's context holds for one request. */
export type GatewayContext = RequestScope & { readonly signal: AbortSignal; readonly deadline: number };

/** An answer that the engine has written already; `stringifyAnswer` hands it out as it is. */
export class WrittenAnswer {
  readonly text: string;
  /** Whether the operation was not executed, because it or its variables are not acceptable. */
  readonly refused: boolean;
  constructor(text: string, refused: boolean) {
    this.text = text;
    this.refused = refused;
  }
}

/** For Apollo Server's `stringifyResult`. */
export const stringifyAnswer = (result: { data?: unknown }): string =>
  result.data instanceof WrittenAnswer ? result.data.text : JSON.stringify(result);

/** Answers 400 for what the engine refused; Apollo Server does so itself for what does not parse or validate. */
export const refusalStatus: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body, http } }) => {
      const data: unknown = body.kind === 'single' ? body.singleResult.data : undefined;
      if (data instanceof WrittenAnswer && data.refused) http.status = 400;
    },
  }),
};

type ExecutorRequest = Parameters<ApolloGateway['executor']>[0];

const identityKey = (viewer: Viewer, forwarded: object): string => JSON.stringify([viewer, forwarded]);

/**
 * Apollo's gateway, for the life of the supergraph, with an executor of our own: Apollo Server parses and validates,
 * the engine plans, asks and writes the answer's text.
 */
export class EngineGateway extends ApolloGateway {
  constructor(supergraphSdl: string, engine: Engine) {
    super({
      supergraphSdl: loadableSupergraph(supergraphSdl),
      logger: { debug() {}, info() {}, warn() {}, error() {} },
    });
    const executor = async ({ document, operationName, request, context }: ExecutorRequest) => {
      const { viewer, forwarded, signal, deadline } = context as GatewayContext;
      const outcome = await engine.execute({
        document,
        operationName,
        variables: request.variables,
        identityKey: identityKey(viewer, forwarded),
        context,
        signal,
        deadline,
      });
      if (outcome.kind === 'incremental' || outcome.kind === 'events')
        throw new Error(`an outcome of the kind ${outcome.kind} was not asked for`);
      return { data: new WrittenAnswer(outcome.text, outcome.kind === 'refused') } as never;
    };
    this.executor = executor;
  }
}
