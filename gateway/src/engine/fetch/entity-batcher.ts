import type { Meeting } from './assign-batches.ts';
import { composeEntities, type EntityPart } from './compose-request.ts';
import { type EntityAnswer, readEntities } from './read-entities.ts';
import type { Run } from './run.ts';

type Waiting = EntityPart & {
  readonly resolve: (answer: EntityAnswer) => void;
  readonly reject: (failure: unknown) => void;
};

/** Milliseconds that saving a request is worth at most. */
const MOST_PATIENCE = 250;

type Gathering = {
  /** Fetches that have not come yet and have not been skipped. */
  missing: number;
  waiting: Waiting[];
  timer: NodeJS.Timeout | undefined;
};

/**
 * Gathers fetches of entities and sends one request to each subgraph.
 *
 * Fetches that the plan lets travel together wait for each other, even if what comes before them takes
 * differently long: but only about as long as the stages that they wait for should take, so that a subgraph that
 * hangs holds up nobody for long.
 */
export class EntityBatch {
  readonly #run: Run;
  readonly #gatherings = new Map<string, Gathering>();
  readonly #started = performance.now();
  #ready: Waiting[] = [];

  constructor(run: Run, meetings: readonly Meeting[]) {
    this.#run = run;
    for (const meeting of meetings) {
      const gathering = this.#gatherings.get(meeting.key);
      if (gathering) gathering.missing++;
      else this.#gatherings.set(meeting.key, { missing: 1, waiting: [], timer: undefined });
    }
  }

  ask(part: EntityPart, meeting?: Meeting): Promise<EntityAnswer> {
    return new Promise((resolve, reject) => {
      const waiting = { ...part, resolve, reject };
      const gathering = meeting && this.#gatherings.get(meeting.key);
      if (!gathering) return this.#release([waiting]);
      gathering.waiting.push(waiting);
      this.#arrive(gathering);
      if (gathering.missing > 0)
        gathering.timer ??= setTimeout(() => this.#close(gathering), this.#patience(meeting));
    });
  }

  /** Tells that fetches will not be made. */
  skip(meetings: readonly Meeting[]): void {
    for (const meeting of meetings) {
      const gathering = this.#gatherings.get(meeting.key);
      if (gathering) this.#arrive(gathering);
    }
  }

  #patience(meeting: Meeting): number {
    const stageTime = (performance.now() - this.#started) / Math.max(1, meeting.stage);
    return Math.min(MOST_PATIENCE, Math.max(1, stageTime * (meeting.with - meeting.stage + 1)));
  }

  #arrive(gathering: Gathering): void {
    gathering.missing--;
    if (gathering.missing <= 0 && gathering.waiting.length > 0) this.#close(gathering);
  }

  #close(gathering: Gathering): void {
    clearTimeout(gathering.timer);
    gathering.timer = undefined;
    this.#release(gathering.waiting.splice(0));
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
      const { body, places, read } = composeEntities(waiting, this.#run.variables);
      const answers = readEntities(await this.#run.ask(subgraph, 'query', body, read), places);
      for (const [index, { resolve }] of waiting.entries()) resolve(answers[index]!);
    } catch (failure) {
      for (const { reject } of waiting) reject(failure);
    }
  }
}
