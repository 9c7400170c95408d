import { grantsOf } from '@media-graph/authorisation';
import { identityOf } from '@media-graph/service';
import { type DocumentNode, type ExecutionResult, GraphQLError } from 'graphql';
import { budgetOf, type CostBudgets } from './cost/budget-of.ts';
import { CostCounter } from './cost/cost-counter.ts';
import type { Engine } from './engine/engine.ts';
import type { GatewayContext } from './gateway-context.ts';
import { watchPlanning } from './telemetry/watch-planning.ts';
import type { OperationUsage } from './usage/operation-usage.ts';
import { WrittenAnswer } from './written-answer.ts';

/** What a client asks; the document is valid for the engine's schema. */
export type Asked = {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
};

/** Has the engine plan, ask and write an answer; or tells why nothing was executed. */
export type ExecuteRequest = (
  asked: Asked,
  context: GatewayContext,
) => Promise<WrittenAnswer | Required<Pick<ExecutionResult, 'errors'>>>;

/**
 * @param options.budgets none for a gateway whose callers may ask for anything
 * @param options.usage counts what was executed
 */
export const executeRequest = (
  supergraphSdl: string,
  engine: Engine,
  { budgets, usage }: { budgets?: CostBudgets | undefined; usage?: OperationUsage | undefined },
): ExecuteRequest => {
  const costs = budgets && new CostCounter(supergraphSdl, engine.apiSchema);
  return async ({ document, operationName, variables = {} }, context) => {
    const { viewer, caller, overrideLabels, forwarded, tellsCost, tellsPlan, signal, deadline, note } =
      context;
    const requested = costs?.count(document, operationName, variables) ?? 0;
    const allowed = budgets ? budgetOf(viewer, budgets) : Number.POSITIVE_INFINITY;
    const told = async (objects: number): Promise<object> => {
      if (!tellsCost && !tellsPlan) return {};
      const cost = { requested, allowed, objects };
      const plan = tellsPlan && (await explained({ document, operationName, variables }, engine, context));
      return { extensions: { ...(tellsCost && { cost }), ...(plan && { plan }) } };
    };
    if (requested > allowed) {
      note({ cost: { requested, objects: 0 } });
      return { errors: [tooExpensive(requested, allowed)], ...(await told(0)) };
    }
    const planning = watchPlanning(context);
    const outcome = await engine.execute({
      document,
      operationName,
      variables,
      exactVariables: context.exactVariables,
      identityKey: `${identityOf(viewer)} ${JSON.stringify(forwarded)}`,
      caller,
      overrideLabels,
      grants: grantsOf(viewer),
      context,
      signal,
      deadline,
      onPlanned: planning.done,
    });
    if (outcome.kind === 'answer') {
      usage?.count(document, context.client);
      note({ cost: { requested, objects: outcome.objects } });
      return new WrittenAnswer(outcome.text, await told(outcome.objects));
    }
    if (outcome.kind !== 'refused')
      throw new Error(`an outcome of the kind ${outcome.kind} was not asked for`);
    planning.failed(outcome.code);
    // Told as Apollo Server tells that an operation does not parse or is not valid.
    return { errors: outcome.messages.map((message) => refusal(message, outcome.code)) };
  };
};

/** The plan as text, a line for each fetch, and milliseconds so far: of all, and of each subgraph. */
const explained = async (
  { document, operationName, variables = {} }: Asked,
  engine: Engine,
  { begin, times }: GatewayContext,
): Promise<object> => {
  const timings = { ms: Math.round(performance.now() - begin), subgraphs: { ...times } };
  const text = await engine
    .explain(document, operationName ?? undefined, variables)
    .catch(() => 'There is no plan.');
  return { steps: text.split('\n'), ...timings };
};

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
