import type { Worker } from 'node:worker_threads';
import { print } from 'graphql';
import { operationTooComplex } from '../operation-too-complex.ts';
import type { Plan } from '../plan.ts';
import { PlanRefused } from '../plan-refused.ts';
import type { Planner, PlanningQuestion } from '../planner.ts';
import { Respondent, RespondentLost, startThread } from '../respondent.ts';
import type { ThreadReport, ThreadRequest } from './planner-messages.ts';
import { readPlan } from './read-plan.ts';
import { requiredArguments } from './required-arguments.ts';

type PlanThread = {
  readonly worker: Worker;
  readonly respondent: Respondent<ThreadRequest, ThreadReport>;
  readonly loaded: Promise<ThreadReport>;
};

/** What planning may take of memory; the thread ends beyond. */
const resourceLimits = { maxOldGenerationSizeMb: 1024 };
/** Milliseconds between looks at what planning takes. */
const lookEvery = 50;

/**
 * Apollo's planner, in a thread that is started when it is first needed. Planning cannot be interrupted but by ending
 * the thread, and the next operation waits until another has loaded; so an operation that nobody waits for any more is
 * nevertheless planned.
 */
export class ApolloPlanner implements Planner {
  readonly name = 'apollo';
  readonly #supergraphSdl: string;
  readonly #time: number;
  #thread: PlanThread | undefined;

  /** @param time milliseconds of processor time that one operation may take */
  constructor(supergraphSdl: string, time: number) {
    this.#supergraphSdl = supergraphSdl;
    this.#time = time;
  }

  async load(): Promise<void> {
    if (!this.#thread || this.#thread.respondent.isLost) this.#thread = this.#start();
    const report = await this.#thread.loaded.catch(refuse);
    if (report.kind === 'refused') throw new PlanRefused(report.message);
  }

  async plan({ document, overrideLabels }: PlanningQuestion): Promise<Plan> {
    const { respondent, loaded, worker } = this.#thread!;
    const started = await loaded;
    if (started.kind !== 'ready') throw new PlanRefused('The planner has not loaded.');
    const before = await respondent.alive(processorTime(worker));
    let isPlanned = false;
    const look = setInterval(async () => {
      // The thread may have begun another by the time that it has told what it took.
      if ((await processorTime(worker)) - before > this.#time && !isPlanned) respondent.end();
    }, lookEvery);
    try {
      const report = await respondent
        .ask({ kind: 'plan', operation: print(document), overrideLabels })
        .catch(refuse);
      if (report.kind !== 'planned')
        throw new PlanRefused('message' in report ? report.message : report.kind);
      return readPlan(report.plan, requiredArguments(started.standIns, started.requirements));
    } finally {
      isPlanned = true;
      clearInterval(look);
    }
  }

  close(): void {
    this.#thread?.respondent.end();
  }

  #start(): PlanThread {
    const worker = startThread(new URL('./plan-thread.ts', import.meta.url), resourceLimits);
    const respondent = new Respondent<ThreadRequest, ThreadReport>(worker);
    const loaded = respondent.ask({ kind: 'load', supergraphSdl: this.#supergraphSdl });
    loaded.catch(() => {});
    return { worker, respondent, loaded };
  }
}

/** Milliseconds that a thread has worked; 0 of one that has ended. */
const processorTime = async (worker: Worker): Promise<number> => {
  const { user, system } = await worker.cpuUsage().catch(() => ({ user: 0, system: 0 }));
  return (user + system) / 1000;
};

// It ends when it is ended, or has run out of memory.
const refuse = (error: unknown): never => {
  throw error instanceof RespondentLost ? operationTooComplex() : error;
};
