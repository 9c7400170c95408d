// Before anything of Apollo's is loaded.
import './no-apollo-telemetry.ts';
import { ApolloGateway } from '@apollo/gateway';
import type { Engine } from './engine/engine.ts';
import type { GatewayContext } from './gateway-context.ts';
import { loadableSupergraph } from './supergraph/loadable-supergraph.ts';
import { WrittenAnswer } from './written-answer.ts';

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
    this.executor = async ({ document, operationName, request, context }) => {
      const { viewer, forwarded, signal, deadline } = context as GatewayContext;
      const outcome = await engine.execute({
        document,
        operationName,
        variables: request.variables,
        identityKey: JSON.stringify([viewer, forwarded]),
        context,
        signal,
        deadline,
      });
      if (outcome.kind === 'incremental' || outcome.kind === 'events')
        throw new Error(`an outcome of the kind ${outcome.kind} was not asked for`);
      return { data: new WrittenAnswer(outcome.text, outcome.kind === 'refused') };
    };
  }
}
