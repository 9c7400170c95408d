import type { ReadObject } from '../read/json-reader.ts';
import type { Answer } from '../read/read-answer.ts';
import type { Variables } from '../values/request-variables.ts';
import type { BatchSlot } from './assign-batches.ts';
import { composeEntities, type EntityFetch } from './compose-entities.ts';
import { type EntityAnswer, readEntities } from './read-entities.ts';

type Waiting = EntityFetch & {
  readonly resolve: (answer: EntityAnswer) => void;
  readonly reject: (failure: unknown) => void;
};

type Batch = {
  /** Fetches that have not come yet and have not been skipped. */
  missing: number;
  waiting: Waiting[];
  timer: NodeJS.Timeout | undefined;
};

/** Asks a subgraph for what a body selects. @throws SubgraphFailure */
type Ask = (subgraph: string, kind: 'query', body: string, read: ReadObject) => Promise<Answer>;

/** Milliseconds that saving a request is worth at most. */
const maxPatience = 250;

/**
 * Batches fetches of entities: sends one request to each subgraph.
 *
 * Those of one batch wait for each other, even if what comes before them takes differently long: but only about
 * as long as the stages that they wait for should take, so that a subgraph that hangs holds up nobody for long.
 */
export class EntityBatcher {
  readonly #ask: Ask;
  readonly #variables: Variables;
  readonly #batches = new Map<string, Batch>();
  readonly #started = performance.now();
  #ready: Waiting[] = [];

  /** @param slots of all fetches that will be made or skipped */
  constructor(ask: Ask, variables: Variables, slots: readonly BatchSlot[]) {
    this.#ask = ask;
    this.#variables = variables;
    for (const slot of slots) {
      const batch = this.#batches.get(slot.batch);
      if (batch) batch.missing++;
      else this.#batches.set(slot.batch, { missing: 1, waiting: [], timer: undefined });
    }
  }

  /** Fetches entities; without a slot, together with whatever is ready at the same time. @throws SubgraphFailure */
  fetch(fetch: EntityFetch, slot: BatchSlot | undefined): Promise<EntityAnswer> {
    return new Promise((resolve, reject) => {
      const waiting = { ...fetch, resolve, reject };
      const batch = slot && this.#batches.get(slot.batch);
      if (!batch) return this.#release([waiting]);
      batch.waiting.push(waiting);
      this.#arrive(batch);
      if (batch.missing > 0) batch.timer ??= setTimeout(() => this.#close(batch), this.#patience(slot));
    });
  }

  /** Takes fetches that will not be made out of their batches. */
  skip(slots: readonly BatchSlot[]): void {
    for (const slot of slots) {
      const batch = this.#batches.get(slot.batch);
      if (batch) this.#arrive(batch);
    }
  }

  #patience({ stage, batchStage }: BatchSlot): number {
    const stageTime = (performance.now() - this.#started) / Math.max(1, stage);
    return Math.min(maxPatience, Math.max(1, stageTime * (batchStage - stage + 1)));
  }

  #arrive(batch: Batch): void {
    batch.missing--;
    if (batch.missing <= 0 && batch.waiting.length > 0) this.#close(batch);
  }

  #close(batch: Batch): void {
    clearTimeout(batch.timer);
    batch.timer = undefined;
    this.#release(batch.waiting.splice(0));
  }

  #release(waiting: readonly Waiting[]): void {
    // The next tick comes when all promises that are settled by now have been followed up.
    if (this.#ready.length === 0) process.nextTick(() => this.#flush());
    this.#ready.push(...waiting);
  }

  #flush(): void {
    const requests = Map.groupBy(this.#ready, ({ fetch }) => fetch.subgraph);
    this.#ready = [];
    for (const [subgraph, waiting] of requests) void this.#send(subgraph, waiting);
  }

  async #send(subgraph: string, waiting: readonly Waiting[]): Promise<void> {
    try {
      const { body, places, read } = composeEntities(waiting, this.#variables);
      const answers = readEntities(await this.#ask(subgraph, 'query', body, read), places);
      for (const [index, { resolve }] of waiting.entries()) resolve(answers[index]!);
    } catch (failure) {
      for (const { reject } of waiting) reject(failure);
    }
  }
}
