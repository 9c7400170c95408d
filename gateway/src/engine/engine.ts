import { meets, noGrants } from '@media-graph/authorisation';
import { type DocumentNode, type GraphQLSchema, parse } from 'graphql';
import { describeSupergraph, type SupergraphDescription } from '../planning/describe-supergraph.ts';
import { explainPlan } from '../planning/explain-plan.ts';
import type { Planners } from '../planning/planners.ts';
import { PlanningFailure } from '../planning/planning-failure.ts';
import { Preparer } from '../planning/preparer.ts';
import { cancelledBy } from './cancelled-by.ts';
import { chooseLabels } from './choose-labels.ts';
import { CompiledOperations } from './compiled-operations.ts';
import { defaultLimits, type EngineLimits } from './engine-limits.ts';
import type { EngineOptions, EngineRequest } from './engine-options.ts';
import type { EngineState } from './engine-state.ts';
import { executeOperation } from './execute-operation.ts';
import { SingleFlight } from './fetch/single-flight.ts';
import type { Outcome } from './outcome.ts';
import { readVariables } from './read-variables.ts';
import { refuse } from './refuse.ts';
import { shareOf } from './share-of.ts';
import type { Cancellation } from './values/cancellation.ts';
import { type SupergraphFacts, supergraphFacts } from './values/supergraph-facts.ts';

/** Plans and executes operations over one supergraph. Made by `createEngine`. */
export class Engine implements EngineState {
  readonly options: EngineOptions;
  readonly limits: EngineLimits;
  readonly facts: SupergraphFacts;
  readonly requests = new SingleFlight<string>();
  readonly #answers = new SingleFlight<Outcome>();
  readonly #planners: Planners;
  readonly #preparer: Preparer;
  readonly #labels: readonly string[];
  readonly #compiled: CompiledOperations;

  constructor(options: EngineOptions, supergraph: SupergraphDescription, planners: Planners) {
    this.options = options;
    this.limits = { ...defaultLimits, ...options.limits };
    const { incremental = false, subscribe } = options;
    this.facts = supergraphFacts(supergraph, { incremental, subscriptions: !!subscribe });
    this.#planners = planners;
    this.#preparer = new Preparer(this.apiSchema, supergraph, this.limits);
    this.#labels = supergraph.overrideLabels;
    this.#compiled = new CompiledOperations(planners, this.facts, this.limits.planCache, options.fetch);
  }

  /** What clients see: operations given to the engine are valid for it. */
  get apiSchema(): GraphQLSchema {
    return this.facts.apiSchema;
  }

  /** How many plans are kept, and how many operations were planned so far. */
  get plans(): { readonly size: number; readonly planned: number } {
    const { size, planned } = this.#compiled;
    return { size, planned };
  }

  /** The operations used most, for the next engine to `warm` itself with. */
  mostUsed(count: number): string[] {
    return this.#compiled.mostUsed(count);
  }

  /** Plans operations before they are asked for. @returns those that this supergraph cannot answer */
  warm(operations: readonly string[]): Promise<string[]> {
    return this.#compiled.warm(operations);
  }

  /**
   * Executes one operation. What goes wrong on the way is in the outcome.
   * @throws what is a fault of the engine itself
   */
  async execute(request: EngineRequest): Promise<Outcome> {
    try {
      const { document, operationName, identityKey, caller = '', deadline, grants = noGrants } = request;
      const incremental = this.options.incremental && request.incremental;
      const prepared = this.#preparer.prepare(document, operationName, incremental);
      if (prepared.operation.operation === 'subscription' && !this.options.subscribe)
        return refuse('OPERATION_RESOLUTION_FAILURE', ['Subscriptions are not served here.']);
      const given = request.variables ?? {};
      const read = readVariables(prepared, given, request.exactVariables ?? given, this.apiSchema);
      if ('messages' in read) return refuse('BAD_USER_INPUT', read.messages);
      const share = this.options.random ?? (() => shareOf(caller));
      const labels = chooseLabels(this.#labels, request.overrideLabels, share);
      const text = prepared.textFor(read.variables.isTrue);
      const client = cancelledBy(request.signal);
      const granted = prepared.needs.filter((need) => meets(grants, need)).map((need) => need.text);
      const { context } = request;
      const found = this.#compiled.get(text, labels, granted, { caller, client, deadline, context });
      const compiled = await found;
      request.onPlanned?.({ planner: compiled.planner, isKept: found === compiled });
      const { deferLabels } = prepared;
      const execute = (client: Cancellation) =>
        executeOperation({
          ...read,
          engine: this,
          compiled,
          caller: request,
          deferLabels,
          grants,
          client,
          escapeFree: true,
        });
      const alone = prepared.operation.operation !== 'query' || deferLabels.size > 0;
      if (identityKey === undefined || alone) return await execute(client);
      const values = read.variables.select([...prepared.variables.keys(), ...prepared.literals.keys()]);
      const reader = `${grants.isAuthenticated} ${JSON.stringify(granted)}`;
      const key = [identityKey, reader, labels.join(), values, text].join('\n');
      return await this.#answers.share(key, client, execute);
    } catch (error) {
      if (error instanceof PlanningFailure) return refuse(error.code, [this.#messageOf(error)]);
      if (request.signal?.aborted) return refuse('REQUEST_CANCELLED', ['The request was cancelled.']);
      throw error;
    }
  }

  /**
   * The plan of an operation, for people: by which planner, and which subgraph is asked for what after which.
   * @param variables as far as they decide what is skipped
   * @throws PlanningFailure
   */
  async explain(
    document: DocumentNode,
    operationName?: string,
    variables: Readonly<Record<string, unknown>> = {},
  ): Promise<string> {
    const { textFor, variables: names } = this.#preparer.prepare(document, operationName);
    const text = textFor((name) => variables[names.get(name) ?? name] === true);
    const plan = await this.#planners.plan({
      key: text,
      document: parse(text, { noLocation: true }),
      overrideLabels: [],
      caller: '',
      abandoned: new AbortController().signal,
      isPlanned: () => false,
    });
    return explainPlan(plan!);
  }

  /**
   * An engine over what an audience sees of this supergraph; it plans with these planners, and ends with them.
   * @param supergraph this one with more of it hidden
   */
  narrowedTo(supergraph: DocumentNode): Engine {
    return new Engine(this.options, describeSupergraph(supergraph), this.#planners);
  }

  /** Ends the planners; operations that are not planned yet are refused. */
  async close(): Promise<void> {
    this.#planners.close();
  }

  #messageOf({ message, detail }: PlanningFailure): string {
    return this.options.showsPlanners && detail ? `${message} ${detail}` : message;
  }
}
