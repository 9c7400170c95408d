import { composeEntities, type EntityPart } from './compose-request.ts';
import { type EntityAnswer, readEntities } from './read-entities.ts';
import type { Run } from './run.ts';

interface Waiting extends EntityPart {
  readonly resolve: (answer: EntityAnswer) => void;
  readonly reject: (failure: unknown) => void;
}

/** Gathers the fetches of entities that become ready together and sends one request to each subgraph. */
export class EntityBatch {
  readonly #run: Run;
  #waiting: Waiting[] = [];

  constructor(run: Run) {
    this.#run = run;
  }

  ask(part: EntityPart): Promise<EntityAnswer> {
    return new Promise((resolve, reject) => {
      // The next tick comes when all promises that are settled by now have been followed up.
      if (this.#waiting.length === 0) process.nextTick(() => this.#flush());
      this.#waiting.push({ ...part, resolve, reject });
    });
  }

  #flush(): void {
    const requests = Map.groupBy(this.#waiting, ({ fetch }) => fetch.subgraph);
    this.#waiting = [];
    for (const waiting of requests.values()) void this.#send(waiting);
  }

  async #send(waiting: readonly Waiting[]): Promise<void> {
    try {
      const { body, places } = composeEntities(waiting, this.#run.variables);
      const answers = readEntities(await this.#run.ask(waiting[0]!.fetch.subgraph, 'query', body), places);
      for (const [index, { resolve }] of waiting.entries()) resolve(answers[index]!);
    } catch (failure) {
      for (const { reject } of waiting) reject(failure);
    }
  }
}
