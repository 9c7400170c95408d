import { CallerQueue } from './caller-queue.ts';
import type { Plan } from './plan.ts';
import type { Planner, PlanningQuestion } from './planner.ts';
import { PlanningFailure } from './planning-failure.ts';

/** What planning may take. */
export type PlanningLimits = {
  /** Milliseconds of processor time that one operation may take to plan. Default: 2,000. */
  readonly planningTime: number;
  /** New operations of one caller that may wait to be planned. Default: 100. */
  readonly planningQueueOfCaller: number;
  /** New operations of all callers that may wait to be planned. Default: 1,000. */
  readonly planningQueue: number;
  /** Milliseconds after which an operation that could not be planned is tried again. Default: 30,000. */
  readonly planningPause: number;
};

/** Whose turn it is that an operation waits for. */
export type Turn = {
  /** Whoever wants the plan waits behind what else they want, and not behind all that others want. */
  readonly caller: string;
  /** Comes when nobody waits for the plan any more. */
  readonly abandoned: AbortSignal;
  /** Whether it was planned for another caller meanwhile. */
  readonly isPlanned: () => boolean;
};

type Task = Turn & {
  readonly question: PlanningQuestion;
  readonly resolve: (plan: Plan | undefined) => void;
  readonly reject: (failure: unknown) => void;
};

/** One planner and the operations that wait for it: it plans one after the other, and callers take turns. */
export class PlanningLine {
  readonly #planner: Planner;
  readonly #queue: CallerQueue<Task>;
  #isBusy = false;
  #isClosed = false;

  constructor(planner: Planner, limits: PlanningLimits) {
    this.#planner = planner;
    this.#queue = new CallerQueue({ ofCaller: limits.planningQueueOfCaller, all: limits.planningQueue });
  }

  /**
   * Nothing if it was planned for another caller when its turn came.
   * @throws PlanningFailure, PlanRefused
   */
  plan(question: PlanningQuestion, turn: Turn): Promise<Plan | undefined> {
    const { caller, abandoned } = turn;
    return new Promise((resolve, reject) => {
      const task: Task = { ...turn, question, resolve, reject };
      if (this.#isClosed) throw closed();
      if (!this.#queue.add(caller, task))
        throw new PlanningFailure('PLANNING_OVERLOADED', 'Too many new operations at once.');
      const drop = (): void => {
        this.#queue.remove(caller, task);
        reject(abandoned.reason);
      };
      abandoned.addEventListener('abort', drop, { once: true });
      void this.#next();
    });
  }

  close(): void {
    this.#isClosed = true;
    for (const task of this.#queue.clear()) task.reject(closed());
    this.#planner.close();
  }

  async #next(): Promise<void> {
    if (this.#isBusy) return;
    const task = this.#queue.take();
    if (!task) return;
    this.#isBusy = true;
    await this.#work(task).then(task.resolve, task.reject);
    // Whatever else the event loop has comes before the next one.
    await new Promise(setImmediate);
    this.#isBusy = false;
    void this.#next();
  }

  async #work({ question, abandoned, isPlanned }: Task): Promise<Plan | undefined> {
    await this.#planner.load();
    if (abandoned.aborted) throw abandoned.reason;
    return isPlanned() ? undefined : this.#planner.plan(question, abandoned);
  }
}

const closed = () => new PlanningFailure('PLANNING_FAILED', 'The planner is closed.');
