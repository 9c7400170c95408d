import { ApolloGateway } from '@apollo/gateway';
import type { Viewer } from '@media-graph/service';
import type { Engine } from './execution/engine.ts';
import type { RequestScope } from './subgraphs/subgraph-client.ts';

/** What Apollo Server's context holds for one request. */
export type GatewayContext = RequestScope & { readonly signal: AbortSignal; readonly deadline: number };

/** An answer that the engine has written already; `stringifyAnswer` hands it out as it is. */
export class WrittenAnswer {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** For Apollo Server's `stringifyResult`. */
export const stringifyAnswer = (result: { data?: unknown }): string =>
  result.data instanceof WrittenAnswer ? result.data.text : JSON.stringify(result);

type ExecutorRequest = Parameters<ApolloGateway['executor']>[0];

const identityKey = (viewer: Viewer, forwarded: object): string => JSON.stringify([viewer, forwarded]);

/**
 * Apollo's gateway, for the life of the supergraph, with an executor of our own: Apollo Server parses and validates,
 * the engine plans, asks and writes the answer's text.
 */
export class EngineGateway extends ApolloGateway {
  constructor(supergraphSdl: string, engine: Engine) {
    super({ supergraphSdl, logger: { debug() {}, info() {}, warn() {}, error() {} } });
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
      return { data: new WrittenAnswer(outcome.text) } as never;
    };
    this.executor = executor;
  }
}
