import { Worker } from 'node:worker_threads';
import type { QueryPlan } from '@apollo/query-planner';
import type { PlannerReport, PlanningRequest, SupergraphDescription } from './planner-messages.ts';
import { PlanningFailure } from './planning-failure.ts';

type Task = {
  readonly operation: string;
  readonly overrideLabels: readonly string[];
  readonly resolve: (plan: QueryPlan) => void;
  readonly reject: (failure: PlanningFailure) => void;
};

/** What planning may take. */
export type PlannerLimits = {
  /** Milliseconds that one operation may take to plan. Default: 2,000. */
  readonly planningTime: number;
  /** Operations that may wait to be planned. Default: 1,000. */
  readonly planningQueue: number;
};

/**
 * Plans operations in a worker thread, one after the other, so that no operation can hold up the event loop.
 * One that takes too long costs the thread its life: planning cannot be interrupted otherwise.
 */
export class Planner {
  readonly #supergraphSdl: string;
  readonly #limits: PlannerLimits;
  readonly #waiting: Task[] = [];
  #worker: Worker | undefined;
  #ready: Promise<SupergraphDescription> | undefined;
  #current: Task | undefined;
  #timer: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(supergraphSdl: string, limits: PlannerLimits) {
    this.#supergraphSdl = supergraphSdl;
    this.#limits = limits;
  }

  /** Starts the thread. @throws when the planner cannot load the supergraph */
  start(): Promise<SupergraphDescription> {
    this.#ready ??= this.#spawn();
    return this.#ready;
  }

  /** @throws PlanningFailure */
  plan(operation: string, overrideLabels: readonly string[]): Promise<QueryPlan> {
    return new Promise((resolve, reject) => {
      if (this.#closed) throw closed();
      if (this.#waiting.length >= this.#limits.planningQueue)
        throw new PlanningFailure('PLANNING_OVERLOADED', 'Too many new operations at once.');
      this.#waiting.push({ operation, overrideLabels, resolve, reject });
      this.#next();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#fail(closed());
    for (const task of this.#waiting.splice(0)) task.reject(closed());
    await this.#worker?.terminate();
  }

  #spawn(): Promise<SupergraphDescription> {
    const { promise, resolve, reject } = Promise.withResolvers<SupergraphDescription>();
    const worker = new Worker(new URL('./plan-worker.ts', import.meta.url), {
      workerData: this.#supergraphSdl,
      // Only what the planner needs: no flags of a test runner or debugger.
      execArgv: [],
    });
    this.#worker = worker;
    worker.unref();
    worker.on('message', (report: PlannerReport) => {
      if (report.kind === 'ready') resolve(report.description);
      else if (report.kind === 'broken') reject(new Error(report.message));
      else this.#settle(report);
    });
    const lost = (error?: Error): void => {
      reject(error ?? new Error('The planner stopped.'));
      if (this.#worker !== worker || this.#closed) return;
      this.#fail(new PlanningFailure('PLANNING_FAILED', 'The planner failed on this operation.'));
      this.#restart();
    };
    worker.on('error', lost);
    worker.on('exit', () => lost());
    return promise;
  }

  #restart(): void {
    void this.#worker?.terminate();
    this.#ready = this.#spawn();
    this.#ready.then(
      () => this.#next(),
      () => {},
    );
  }

  #next(): void {
    if (this.#current || !this.#waiting.length) return;
    const task = this.#waiting.shift()!;
    this.#current = task;
    this.start().then(
      () => this.#send(task),
      () => this.#fail(new PlanningFailure('PLANNING_FAILED', 'There is no planner.')),
    );
  }

  #send(task: Task): void {
    if (this.#current !== task) return;
    this.#worker?.ref();
    this.#worker?.postMessage({
      operation: task.operation,
      overrideLabels: task.overrideLabels,
    } satisfies PlanningRequest);
    this.#timer = setTimeout(() => {
      this.#fail(new PlanningFailure('OPERATION_TOO_COMPLEX', 'This operation takes too long to plan.'));
      this.#restart();
    }, this.#limits.planningTime);
  }

  #settle(report: PlannerReport): void {
    const task = this.#take();
    if (report.kind === 'planned') task?.resolve(report.plan);
    if (report.kind === 'refused') task?.reject(new PlanningFailure('PLANNING_FAILED', report.message));
    this.#next();
  }

  #fail(failure: PlanningFailure): void {
    this.#take()?.reject(failure);
  }

  #take(): Task | undefined {
    clearTimeout(this.#timer);
    const task = this.#current;
    this.#current = undefined;
    this.#worker?.unref();
    return task;
  }
}

const closed = () => new PlanningFailure('PLANNING_FAILED', 'The planner is closed.');
