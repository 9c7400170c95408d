import { parse } from 'graphql';
import { accessOf } from '../planning/authorisation/access-of.ts';
import { withoutRefused } from '../planning/authorisation/without-refused.ts';
import { withoutRefusedKeys } from '../planning/authorisation/without-refused-keys.ts';
import type { Planners } from '../planning/planners.ts';
import { PlanningFailure } from '../planning/planning-failure.ts';
import { WeightedCache } from '../planning/weighted-cache.ts';
import { withRootNames } from '../planning/with-root-names.ts';
import { type CompiledOperation, compileOperation } from './compile/compile-operation.ts';
import { SingleFlight } from './fetch/single-flight.ts';
import type { SubgraphFetch } from './fetch/subgraph-request.ts';
import { learnRootNames } from './learn-root-names.ts';
import { Cancellation } from './values/cancellation.ts';
import type { SupergraphFacts } from './values/supergraph-facts.ts';
import { weighOperation } from './weigh-operation.ts';
import { withDeadline } from './with-deadline.ts';

/** Who waits for an operation to be planned, and how long. */
export type Waiting = {
  readonly caller: string;
  readonly client: Cancellation;
  /** Milliseconds since the epoch. */
  readonly deadline: number | undefined;
  /** Passed on to `fetch`, where a subgraph must be asked before the operation is compiled. */
  readonly context: unknown;
};

/** Plans and compiles operations, each once, and keeps those used last. */
export class CompiledOperations {
  readonly #planners: Planners;
  readonly #facts: SupergraphFacts;
  readonly #kept: WeightedCache<CompiledOperation>;
  readonly #coming = new SingleFlight<CompiledOperation>();
  readonly #rootNames: ReturnType<typeof learnRootNames>;
  #planned = 0;

  /** @param limit bytes of heap that are kept */
  constructor(planners: Planners, facts: SupergraphFacts, limit: number, fetch: SubgraphFetch) {
    this.#planners = planners;
    this.#facts = facts;
    this.#kept = new WeightedCache(limit);
    this.#rootNames = learnRootNames(facts.apiSchema, fetch);
  }

  /** How many are kept. */
  get size(): number {
    return this.#kept.size;
  }

  /** How many were planned so far. */
  get planned(): number {
    return this.#planned;
  }

  /** The operations used most, as `warm` takes them. */
  mostUsed(count: number): string[] {
    return this.#kept.mostUsed(count);
  }

  /** Plans operations before they are asked for. @returns those that this supergraph cannot answer */
  async warm(operations: readonly string[]): Promise<string[]> {
    const failed: string[] = [];
    for (const key of operations) {
      const waiting = { caller: '', client: new Cancellation(), deadline: undefined, context: undefined };
      if (this.#kept.get(key)) continue;
      await this.#wait(key, waiting).catch(() => failed.push(key));
    }
    return failed;
  }

  /**
   * @param text of the normalised operation, its conditions decided
   * @param labels of progressive overrides that hold
   * @param granted texts of the operation's requirements that the caller meets
   * @throws PlanningFailure, or the reason why the client is gone
   */
  get(
    text: string,
    labels: readonly string[],
    granted: readonly string[],
    waiting: Waiting,
  ): CompiledOperation | Promise<CompiledOperation> {
    const key = `${labels.join()}\n${JSON.stringify(granted)}\n${text}`;
    return this.#kept.get(key) ?? this.#wait(key, waiting);
  }

  async #wait(key: string, waiting: Waiting): Promise<CompiledOperation> {
    const { caller, client, deadline } = waiting;
    const { cancellation, end } = withDeadline(client, deadline, notInTime);
    try {
      // What callers share they nevertheless wait for in their own turns: the first may have much else before it.
      return await this.#coming.share(`${caller}\n${key}`, cancellation, (whole) =>
        this.#make(key, waiting, whole),
      );
    } finally {
      end();
    }
  }

  async #make(key: string, waiting: Waiting, whole: Cancellation): Promise<CompiledOperation> {
    const abandoned = new AbortController();
    whole.onCancel(() => abandoned.abort(whole.reason));
    const [labels = '', granted = ''] = key.split('\n', 2);
    const text = key.slice(labels.length + granted.length + 2);
    const document = parse(text, { noLocation: true });
    const { apiSchema, protection } = this.#facts;
    const access = accessOf(protection, new Set(JSON.parse(granted)));
    const plan = await this.#planners.plan({
      key,
      document: protection.isNone ? document : withoutRefused(document, apiSchema, access),
      overrideLabels: labels.split(',').filter(Boolean),
      caller: waiting.caller,
      abandoned: abandoned.signal,
      isPlanned: () => this.#kept.get(key) !== undefined,
    });
    const known = this.#kept.get(key);
    if (known) return known;
    if (!plan) return this.#make(key, waiting, whole);
    this.#planned++;
    const allowed = protection.isNone ? plan : withoutRefusedKeys(plan, apiSchema, access);
    const { context, deadline } = waiting;
    const { names, isWhole } = await this.#rootNames(allowed, { context, deadline, cancellation: whole });
    const compiled = compileOperation(document, withRootNames(allowed, names), this.#facts, access);
    if (isWhole) this.#kept.set(key, compiled, weighOperation(key, compiled));
    return compiled;
  }
}

const notInTime = () => new PlanningFailure('PLANNING_OVERLOADED', 'This operation was not planned in time.');
