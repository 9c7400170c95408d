// Before anything of Apollo's is loaded.
import './no-apollo-telemetry.ts';
import { ApolloGateway } from '@apollo/gateway';
import { grantsOf } from '@media-graph/authorisation';
import { GraphQLError } from 'graphql';
import { budgetOf, type CostBudgets } from './cost/budget-of.ts';
import { CostCounter } from './cost/cost-counter.ts';
import type { Engine } from './engine/engine.ts';
import type { GatewayContext } from './gateway-context.ts';
import { loadableSupergraph } from './supergraph/loadable-supergraph.ts';
import { WrittenAnswer } from './written-answer.ts';

/**
 * Apollo's gateway, for the life of the supergraph, with an executor of our own: Apollo Server parses and validates,
 * the engine plans, asks and writes the answer's text.
 */
export class EngineGateway extends ApolloGateway {
  /** @param budgets none for a gateway whose callers may ask for anything */
  constructor(supergraphSdl: string, engine: Engine, budgets?: CostBudgets) {
    super({
      supergraphSdl: loadableSupergraph(supergraphSdl),
      logger: { debug() {}, info() {}, warn() {}, error() {} },
    });
    const costs = budgets && new CostCounter(supergraphSdl, engine.apiSchema);
    // Not the context's `operationName`, which is null where there is no operation of the name that was asked for.
    this.executor = async ({ document, request, context }) => {
      const { viewer, caller, forwarded, tellsCost, signal, deadline } = context as GatewayContext;
      const requested = costs?.count(document, request.operationName, request.variables ?? {}) ?? 0;
      const allowed = budgets ? budgetOf(viewer, budgets) : Number.POSITIVE_INFINITY;
      const told = (objects: number) =>
        tellsCost ? { extensions: { cost: { requested, allowed, objects } } } : {};
      if (requested > allowed) return { errors: [tooExpensive(requested, allowed)], ...told(0) };
      const outcome = await engine.execute({
        document,
        operationName: request.operationName,
        variables: request.variables,
        identityKey: JSON.stringify([viewer, forwarded]),
        caller,
        grants: grantsOf(viewer),
        context,
        signal,
        deadline,
      });
      if (outcome.kind === 'answer') return { data: new WrittenAnswer(outcome.text, told(outcome.objects)) };
      if (outcome.kind !== 'refused')
        throw new Error(`an outcome of the kind ${outcome.kind} was not asked for`);
      // Told as Apollo Server tells that an operation does not parse or is not valid.
      return { errors: outcome.messages.map((message) => refusal(message, outcome.code)) };
    };
  }
}

const tooExpensive = (requested: number, allowed: number): GraphQLError => {
  const cost = Number.isFinite(requested) ? `${requested}` : 'more than can be counted';
  return refusal(
    `The operation may cost ${cost}, and ${allowed} is allowed to you: ask for shorter lists with \`first\`, or for less at once.`,
    'OPERATION_TOO_EXPENSIVE',
  );
};

const refusal = (message: string, code: string): GraphQLError =>
  // What there are too many of, or what was not ready in time, may be asked again.
  new GraphQLError(message, {
    extensions: { code, http: { status: code === 'PLANNING_OVERLOADED' ? 503 : 400 } },
  });
