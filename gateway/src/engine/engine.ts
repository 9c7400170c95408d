import { prettyFormatQueryPlan } from '@apollo/query-planner';
import { type DocumentNode, type GraphQLSchema, parse, print } from 'graphql';
import { fitForPlanner } from '../planning/fit-for-planner.ts';
import { Planner } from '../planning/planner.ts';
import type { SupergraphDescription } from '../planning/planner-messages.ts';
import { PlanningFailure } from '../planning/planning-failure.ts';
import { type PreparedOperation, Preparer } from '../planning/preparer.ts';
import { WeightedCache } from '../planning/weighted-cache.ts';
import { chooseLabels } from './choose-labels.ts';
import { type CompiledOperation, compileOperation } from './compile/compile-operation.ts';
import {
  defaultLimits,
  type EngineLimits,
  type EngineOptions,
  type EngineRequest,
} from './engine-options.ts';
import { executeOperation } from './execute-operation.ts';
import { Session } from './execution.ts';
import { SharedWork } from './fetch/single-flight.ts';
import { type Outcome, refusal } from './outcome.ts';
import { readVariables } from './read-variables.ts';
import type { Cancellation } from './values/cancellation.ts';
import { type PlanContext, planContext } from './values/supergraph-facts.ts';
import { clientOf } from './with-deadline.ts';

/** Plans and executes operations over one supergraph. Made by `createEngine`. */
export class Engine {
  /** What clients see: operations given to the engine are valid for it. */
  readonly apiSchema: GraphQLSchema;
  readonly limits: EngineLimits;
  readonly options: EngineOptions;
  readonly context: PlanContext;
  /** Requests to subgraphs that are under way. */
  readonly requests = new SharedWork<string>();
  readonly #answers = new SharedWork<Outcome>();
  readonly #planner: Planner;
  readonly #preparer: Preparer;
  readonly #labels: readonly string[];
  #planned = 0;
  readonly #tooComplex = new Map<string, PlanningFailure>();
  readonly #compiled: WeightedCache<CompiledOperation>;

  constructor(options: EngineOptions, planner: Planner, description: SupergraphDescription) {
    this.options = options;
    this.limits = { ...defaultLimits, ...options.limits };
    this.context = planContext(options.supergraphSdl, description);
    this.apiSchema = this.context.apiSchema;
    this.#planner = planner;
    this.#preparer = new Preparer(this.apiSchema, description.keyFields, this.limits);
    this.#labels = description.overrideLabels;
    this.#compiled = new WeightedCache(this.limits.planCache, ({ plan }) => JSON.stringify(plan).length * 2);
  }

  /** How many plans are kept, their weight, and how many operations were planned so far. */
  get plans(): { readonly size: number; readonly weight: number; readonly planned: number } {
    return { size: this.#compiled.size, weight: this.#compiled.weight, planned: this.#planned };
  }

  /** The operations used most, for the next engine to `warm` itself with. */
  mostUsed(count: number): string[] {
    return this.#compiled.mostUsed(count);
  }

  /** Plans operations before they are asked for; those that this supergraph cannot answer are passed over. */
  async warm(operations: readonly string[]): Promise<void> {
    for (const operation of operations)
      await this.#compiled.get(operation, () => this.#plan(operation)).catch(() => {});
  }

  /** Executes one operation. What goes wrong on the way is in the outcome. */
  async execute(request: EngineRequest): Promise<Outcome> {
    try {
      const { document, operationName, incremental } = request;
      const prepared = this.#preparer.prepare(document, operationName ?? undefined, incremental);
      const given = request.variables ?? {};
      const read = readVariables(prepared, given, this.apiSchema);
      if ('errors' in read) return refusal(read.errors);
      const labels = chooseLabels(this.#labels, request.overrideLabels, this.options.random ?? Math.random);
      const compiled = await this.#compile(prepared, labels);
      const { deferLabels } = prepared;
      const client = clientOf(request.signal);
      const run = (client: Cancellation) =>
        executeOperation(new Session({ engine: this, compiled, request, client, ...read, deferLabels }));
      const alone = prepared.operation.operation !== 'query' || deferLabels.size > 0;
      if (request.identityKey === undefined || alone) return await run(client);
      const values = read.variables.select([...prepared.variables.keys(), ...prepared.literals.keys()]);
      const key = [request.identityKey, labels.join(), values, prepared.text].join('\n');
      return await this.#answers.share(key, client, run);
    } catch (error) {
      return refusalFor(error, request.signal);
    }
  }

  /** The plan of an operation, for people. @throws PlanningFailure */
  async explain(
    document: DocumentNode,
    operationName?: string,
    labels: readonly string[] = [],
  ): Promise<string> {
    const { plan } = await this.#compile(this.#preparer.prepare(document, operationName), labels);
    return prettyFormatQueryPlan(plan);
  }

  /** Ends the planner's thread; operations that are not planned yet are refused. */
  close(): Promise<void> {
    return this.#planner.close();
  }

  #compile({ text }: PreparedOperation, labels: readonly string[]): Promise<CompiledOperation> {
    const key = `${labels.join()}\n${text}`;
    return this.#compiled.get(key, () => this.#plan(key));
  }

  async #plan(key: string): Promise<CompiledOperation> {
    const end = key.indexOf('\n');
    const operation = key.slice(end + 1);
    const labels = key.slice(0, end).split(',').filter(Boolean);
    const tooComplex = this.#tooComplex.get(key);
    if (tooComplex) throw tooComplex;
    const document = parse(operation, { noLocation: true });
    const plan = await this.#planner
      .plan(print(fitForPlanner(document, this.apiSchema)), labels)
      .catch((failure: PlanningFailure) => this.#refuse(key, failure));
    this.#planned++;
    return compileOperation(document, plan, this.context);
  }

  // What took too long once is not tried again: each try costs the planner's thread.
  #refuse(key: string, failure: PlanningFailure): never {
    if (failure.code === 'OPERATION_TOO_COMPLEX' && this.#tooComplex.size < 1000)
      this.#tooComplex.set(key, failure);
    throw failure;
  }
}

/**
 * Starts an engine for a supergraph.
 * @throws when the supergraph cannot be planned for
 */
export const createEngine = async (options: EngineOptions): Promise<Engine> => {
  const planner = new Planner(options.supergraphSdl, { ...defaultLimits, ...options.limits });
  try {
    return new Engine(options, planner, await planner.start());
  } catch (error) {
    await planner.close();
    throw error;
  }
};

const refusalFor = (error: unknown, signal: AbortSignal | undefined): Outcome => {
  if (error instanceof PlanningFailure) {
    return refusal([{ message: error.message, extensions: { code: error.code } }]);
  }
  if (!signal?.aborted) throw error;
  return refusal([{ message: 'The request was cancelled.', extensions: { code: 'REQUEST_CANCELLED' } }]);
};
