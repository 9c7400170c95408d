/**
 * A queue in which callers take turns: what one has many of waits behind its own, not before everybody else's.
 */
export class CallerQueue<Task> {
  readonly #limits: QueueLimits;
  /** Each caller's tasks, the caller first whose turn is next. */
  readonly #waiting = new Map<string, Task[]>();
  #size = 0;

  constructor(limits: QueueLimits) {
    this.#limits = limits;
  }

  get size(): number {
    return this.#size;
  }

  /** Adds a task at the end of its caller's; false if there is no room for it. */
  add(caller: string, task: Task): boolean {
    const own = this.#waiting.get(caller) ?? [];
    if (own.length >= this.#limits.ofCaller || this.#size >= this.#limits.all) return false;
    own.push(task);
    this.#size++;
    this.#waiting.set(caller, own);
    return true;
  }

  /** Takes the first task of the caller whose turn it is. */
  take(): Task | undefined {
    const [next] = this.#waiting;
    if (!next) return undefined;
    const [caller, own] = next;
    const task = own.shift();
    this.#size--;
    this.#waiting.delete(caller);
    if (own.length > 0) this.#waiting.set(caller, own);
    return task;
  }

  /** Takes a task out of the queue; nothing if it is not there any more. */
  remove(caller: string, task: Task): void {
    const own = this.#waiting.get(caller) ?? [];
    const index = own.indexOf(task);
    if (index < 0) return;
    own.splice(index, 1);
    this.#size--;
    if (own.length === 0) this.#waiting.delete(caller);
  }

  /** Takes all tasks out. */
  clear(): Task[] {
    const all = [...this.#waiting.values()].flat();
    this.#waiting.clear();
    this.#size = 0;
    return all;
  }
}

/** How many tasks may wait. */
export type QueueLimits = {
  readonly ofCaller: number;
  readonly all: number;
};
