import { parse } from 'graphql';
import type { Planners } from '../planning/planners.ts';
import { PlanningFailure } from '../planning/planning-failure.ts';
import { WeightedCache } from '../planning/weighted-cache.ts';
import { type CompiledOperation, compileOperation } from './compile/compile-operation.ts';
import { SingleFlight } from './fetch/single-flight.ts';
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
};

/** Plans and compiles operations, each once, and keeps those used last. */
export class CompiledOperations {
  readonly #planners: Planners;
  readonly #facts: SupergraphFacts;
  readonly #kept: WeightedCache<CompiledOperation>;
  readonly #coming = new SingleFlight<CompiledOperation>();
  #planned = 0;

  /** @param limit bytes of heap that are kept */
  constructor(planners: Planners, facts: SupergraphFacts, limit: number) {
    this.#planners = planners;
    this.#facts = facts;
    this.#kept = new WeightedCache(limit);
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
      const waiting = { caller: '', client: new Cancellation(), deadline: undefined };
      if (this.#kept.get(key)) continue;
      await this.#wait(key, waiting).catch(() => failed.push(key));
    }
    return failed;
  }

  /**
   * @param text of the normalised operation, its conditions decided
   * @param labels of progressive overrides that hold
   * @throws PlanningFailure, or the reason why the client is gone
   */
  get(
    text: string,
    labels: readonly string[],
    waiting: Waiting,
  ): CompiledOperation | Promise<CompiledOperation> {
    const key = `${labels.join()}\n${text}`;
    return this.#kept.get(key) ?? this.#wait(key, waiting);
  }

  async #wait(key: string, { caller, client, deadline }: Waiting): Promise<CompiledOperation> {
    const { cancellation, end } = withDeadline(client, deadline, notInTime);
    try {
      // What callers share they nevertheless wait for in their own turns: the first may have much else before it.
      return await this.#coming.share(`${caller}\n${key}`, cancellation, (whole) =>
        this.#make(key, caller, whole),
      );
    } finally {
      end();
    }
  }

  async #make(key: string, caller: string, whole: Cancellation): Promise<CompiledOperation> {
    const abandoned = new AbortController();
    whole.onCancel(() => abandoned.abort(whole.reason));
    const end = key.indexOf('\n');
    const text = key.slice(end + 1);
    const document = parse(text, { noLocation: true });
    const plan = await this.#planners.plan({
      key,
      document,
      overrideLabels: key.slice(0, end).split(',').filter(Boolean),
      caller,
      abandoned: abandoned.signal,
      isPlanned: () => this.#kept.get(key) !== undefined,
    });
    const known = this.#kept.get(key);
    if (known) return known;
    if (!plan) return this.#make(key, caller, whole);
    this.#planned++;
    const compiled = compileOperation(document, plan, this.#facts);
    this.#kept.set(key, compiled, weighOperation(key, compiled));
    return compiled;
  }
}

const notInTime = () => new PlanningFailure('PLANNING_OVERLOADED', 'This operation was not planned in time.');
