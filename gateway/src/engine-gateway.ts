// Before anything of Apollo's is loaded.
import './no-apollo-telemetry.ts';
import { ApolloGateway } from '@apollo/gateway';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { budgetOf, type CostBudgets } from './cost/budget-of.ts';
import { CostCounter } from './cost/cost-counter.ts';
import type { Engine } from './engine/engine.ts';
import type { GatewayContext } from './gateway-context.ts';
import { watchPlanning } from './telemetry/watch-planning.ts';
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

  /** @param budgets none for a gateway whose callers may ask for anything */
  constructor(supergraphSdl: string, engine: Engine, budgets?: CostBudgets) {
    super({
      supergraphSdl,
      logger: { debug() {}, info() {}, warn() {}, error() {} },
    });
    this.#supergraphSdl = supergraphSdl;
    this.#apiSchema = engine.apiSchema;
    const costs = budgets && new CostCounter(supergraphSdl, engine.apiSchema);
    // Not the context's `operationName`, which is null where there is no operation of the name that was asked for.
    this.executor = async ({ document, request, context }) => {
      const { viewer, caller, forwarded, tellsCost, signal, deadline, note } = context as GatewayContext;
      const requested = costs?.count(document, request.operationName, request.variables ?? {}) ?? 0;
      const allowed = budgets ? budgetOf(viewer, budgets) : Number.POSITIVE_INFINITY;
      const told = (objects: number) =>
        tellsCost ? { extensions: { cost: { requested, allowed, objects } } } : {};
      if (requested > allowed) {
        note({ cost: { requested, objects: 0 } });
        return { errors: [tooExpensive(requested, allowed)], ...told(0) };
      }
      const planning = watchPlanning(context as GatewayContext);
      const outcome = await engine.execute({
        document,
        operationName: request.operationName,
        variables: request.variables,
        identityKey: JSON.stringify([viewer, forwarded]),
        caller,
        context,
        signal,
        deadline,
        onPlanned: planning.done,
      });
      if (outcome.kind === 'answer') {
        note({ cost: { requested, objects: outcome.objects } });
        return { data: new WrittenAnswer(outcome.text, told(outcome.objects)) };
      }
      if (outcome.kind !== 'refused')
        throw new Error(`an outcome of the kind ${outcome.kind} was not asked for`);
      planning.failed(outcome.code);
      // Told as Apollo Server tells that an operation does not parse or is not valid.
      return { errors: outcome.messages.map((message) => refusal(message, outcome.code)) };
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
