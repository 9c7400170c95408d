import { prettyFormatQueryPlan } from '@apollo/query-planner';
import { type DocumentNode, type GraphQLSchema, parse, print } from 'graphql';
import { fitForPlanner } from '../planning/fit-for-planner.ts';
import type { Planner } from '../planning/planner.ts';
import type { SupergraphDescription } from '../planning/planner-messages.ts';
import { PlanningFailure } from '../planning/planning-failure.ts';
import { type PreparedOperation, Preparer } from '../planning/preparer.ts';
import { WeightedCache } from '../planning/weighted-cache.ts';
import { cancelledBy } from './cancelled-by.ts';
import { chooseLabels } from './choose-labels.ts';
import { type CompiledOperation, compileOperation } from './compile/compile-operation.ts';
import { defaultLimits, type EngineLimits } from './engine-limits.ts';
import type { EngineOptions, EngineRequest } from './engine-options.ts';
import type { EngineState } from './engine-state.ts';
import { executeOperation } from './execute-operation.ts';
import { SingleFlight } from './fetch/single-flight.ts';
import type { Outcome } from './outcome.ts';
import { readVariables } from './read-variables.ts';
import { refuse } from './refuse.ts';
import type { Cancellation } from './values/cancellation.ts';
import { type SupergraphFacts, supergraphFacts } from './values/supergraph-facts.ts';

/** Plans and executes operations over one supergraph. Made by `createEngine`. */
export class Engine implements EngineState {
  readonly options: EngineOptions;
  readonly limits: EngineLimits;
  readonly facts: SupergraphFacts;
  readonly requests = new SingleFlight<string>();
  readonly #answers = new SingleFlight<Outcome>();
  readonly #planner: Planner;
  readonly #preparer: Preparer;
  readonly #labels: readonly string[];
  #planned = 0;
  readonly #tooComplex = new Map<string, PlanningFailure>();
  readonly #compiled: WeightedCache<CompiledOperation>;

  constructor(options: EngineOptions, planner: Planner, description: SupergraphDescription) {
    this.options = options;
    this.limits = { ...defaultLimits, ...options.limits };
    const { supergraphSdl, incremental = false, subscribe } = options;
    this.facts = supergraphFacts(supergraphSdl, description, { incremental, subscriptions: !!subscribe });
    this.#planner = planner;
    this.#preparer = new Preparer(this.apiSchema, description.keyFields, this.limits);
    this.#labels = description.overrideLabels;
    this.#compiled = new WeightedCache(this.limits.planCache, ({ plan }) => JSON.stringify(plan).length * 2);
  }

  /** What clients see: operations given to the engine are valid for it. */
  get apiSchema(): GraphQLSchema {
    return this.facts.apiSchema;
  }

  /** How many plans are kept, and how many operations were planned so far. */
  get plans(): { readonly size: number; readonly planned: number } {
    return { size: this.#compiled.size, planned: this.#planned };
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

  /**
   * Executes one operation. What goes wrong on the way is in the outcome.
   * @throws what is a fault of the engine itself
   */
  async execute(request: EngineRequest): Promise<Outcome> {
    try {
      const { document, operationName, identityKey } = request;
      const incremental = this.options.incremental && request.incremental;
      const prepared = this.#preparer.prepare(document, operationName, incremental);
      if (prepared.operation.operation === 'subscription' && !this.options.subscribe)
        return refuse('OPERATION_RESOLUTION_FAILURE', ['Subscriptions are not served here.']);
      const read = readVariables(prepared, request.variables ?? {}, this.apiSchema);
      if ('messages' in read) return refuse('BAD_USER_INPUT', read.messages);
      const labels = chooseLabels(this.#labels, request.overrideLabels, this.options.random ?? Math.random);
      const compiled = await this.#compile(prepared, labels);
      const { deferLabels } = prepared;
      const execute = (client: Cancellation) =>
        executeOperation({
          ...read,
          engine: this,
          compiled,
          caller: request,
          deferLabels,
          client,
          escapeFree: true,
        });
      const client = cancelledBy(request.signal);
      const alone = prepared.operation.operation !== 'query' || deferLabels.size > 0;
      if (identityKey === undefined || alone) return await execute(client);
      const values = read.variables.select([...prepared.variables.keys(), ...prepared.literals.keys()]);
      const key = [identityKey, labels.join(), values, prepared.text].join('\n');
      return await this.#answers.share(key, client, execute);
    } catch (error) {
      if (error instanceof PlanningFailure) return refuse(error.code, [error.message]);
      if (request.signal?.aborted) return refuse('REQUEST_CANCELLED', ['The request was cancelled.']);
      throw error;
    }
  }

  /** The plan of an operation, for people. @throws PlanningFailure */
  async explain(document: DocumentNode, operationName?: string): Promise<string> {
    const { plan } = await this.#compile(this.#preparer.prepare(document, operationName), []);
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
    const tooComplex = this.#tooComplex.get(key);
    if (tooComplex) throw tooComplex;
    const end = key.indexOf('\n');
    const labels = key.slice(0, end).split(',').filter(Boolean);
    const document = parse(key.slice(end + 1), { noLocation: true });
    const plan = await this.#planner
      .plan(print(fitForPlanner(document, this.apiSchema)), labels)
      .catch((failure: PlanningFailure) => this.#refuse(key, failure));
    this.#planned++;
    return compileOperation(document, plan, this.facts);
  }

  // What took too long once is not tried again: each try costs the planner's thread.
  #refuse(key: string, failure: PlanningFailure): never {
    if (failure.code === 'OPERATION_TOO_COMPLEX' && this.#tooComplex.size < 1000)
      this.#tooComplex.set(key, failure);
    throw failure;
  }
}
