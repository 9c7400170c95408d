import { composeEntities, type EntityPart } from './compose-request.ts';
import { type EntityAnswer, readEntities } from './read-entities.ts';
import type { Run } from './run.ts';

interface Waiting extends EntityPart {
  readonly resolve: (answer: EntityAnswer) => void;
  readonly reject: (failure: unknown) => void;
}

interface Meeting {
  /** Fetches that have not come yet and have not been skipped. */
  missing: number;
  waiting: Waiting[];
  timer: NodeJS.Timeout | undefined;
}

/**
 * Gathers fetches of entities and sends one request to each subgraph.
 *
 * Fetches of one subgraph at the same stage of a plan wait for each other, so that they travel together even if
 * what comes before them takes differently long: but no longer than the run has taken so far, so that waiting
 * can at most double its time, and a subgraph that hangs holds up nobody.
 */
export class EntityBatch {
  readonly #run: Run;
  readonly #meetings = new Map<string, Meeting>();
  readonly #started = performance.now();
  #ready: Waiting[] = [];

  constructor(run: Run, meetings: readonly string[]) {
    this.#run = run;
    for (const name of meetings) {
      const meeting = this.#meetings.get(name);
      if (meeting) meeting.missing++;
      else this.#meetings.set(name, { missing: 1, waiting: [], timer: undefined });
    }
  }

  ask(part: EntityPart, name?: string): Promise<EntityAnswer> {
    return new Promise((resolve, reject) => {
      const waiting = { ...part, resolve, reject };
      const meeting = name === undefined ? undefined : this.#meetings.get(name);
      if (!meeting) return this.#release([waiting]);
      meeting.waiting.push(waiting);
      this.#arrive(meeting);
    });
  }

  /** Tells that fetches will not be made. */
  skip(names: readonly string[]): void {
    for (const name of names) {
      const meeting = this.#meetings.get(name);
      if (meeting) this.#arrive(meeting);
    }
  }

  #arrive(meeting: Meeting): void {
    meeting.missing--;
    if (meeting.waiting.length === 0) return;
    if (meeting.missing <= 0) {
      this.#close(meeting);
    } else {
      const patience = performance.now() - this.#started;
      meeting.timer ??= setTimeout(() => this.#close(meeting), Math.max(1, patience));
    }
  }

  #close(meeting: Meeting): void {
    clearTimeout(meeting.timer);
    meeting.timer = undefined;
    this.#release(meeting.waiting.splice(0));
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
      const { body, places } = composeEntities(waiting, this.#run.variables);
      const answers = readEntities(await this.#run.ask(subgraph, 'query', body), places);
      for (const [index, { resolve }] of waiting.entries()) resolve(answers[index]!);
    } catch (failure) {
      for (const { reject } of waiting) reject(failure);
    }
  }
}
