import { type ChildProcess, fork } from 'node:child_process';
import { type ResourceLimits, Worker } from 'node:worker_threads';

/** A respondent ends before it has answered; `cause` is its error or its exit code. */
export class RespondentLost extends Error {
  override readonly name = 'RespondentLost';
}

/**
 * A thread or a process that answers one request after the other. It keeps this process alive only while somebody waits
 * for an answer.
 */
export class Respondent<Request extends object, Report> {
  readonly #of: Worker | ChildProcess;
  #waiting = 0;
  #lost: RespondentLost | undefined;

  constructor(of: Worker | ChildProcess) {
    this.#of = of;
    const lose = (cause: unknown): void => {
      this.#lost ??= new RespondentLost('The respondent has ended.', { cause });
    };
    of.on('error', lose);
    of.on('exit', lose);
    this.#release();
  }

  /** Whether it cannot be asked any more. */
  get isLost(): boolean {
    return this.#lost !== undefined;
  }

  /** Asks for what it answers, once it has answered all before. @throws RespondentLost */
  async ask(request: Request): Promise<Report> {
    if (this.#lost) throw this.#lost;
    const { promise, resolve, reject } = Promise.withResolvers<Report>();
    const lose = (): void => reject(this.#lost);
    this.#of.on('message', resolve).on('error', lose).on('exit', lose);
    try {
      this.tell(request);
      return await this.alive(promise);
    } finally {
      this.#of.off('message', resolve).off('error', lose).off('exit', lose);
    }
  }

  /** Waits for something that it does, and keeps this process alive for as long. */
  async alive<Value>(promise: Promise<Value>): Promise<Value> {
    if (this.#waiting++ === 0) this.#hold();
    try {
      return await promise;
    } finally {
      if (--this.#waiting === 0) this.#release();
    }
  }

  /** Tells it something that it does not answer. */
  tell(request: Request): void {
    if (this.#of instanceof Worker) this.#of.postMessage(request);
    else if (this.#of.connected) this.#of.send(request);
  }

  /** From now on it is lost, and whoever waits for it is told so. */
  end(): void {
    this.#lost ??= new RespondentLost('The respondent has been ended.');
    if (this.#of instanceof Worker) void this.#of.terminate();
    else this.#of.kill('SIGKILL');
  }

  #hold(): void {
    this.#of.ref();
    if (!(this.#of instanceof Worker)) this.#of.channel?.ref();
  }

  #release(): void {
    this.#of.unref();
    if (!(this.#of instanceof Worker)) this.#of.channel?.unref();
  }
}

/** Starts a thread. */
export const startThread = (file: URL, resourceLimits: ResourceLimits): Worker =>
  // Only what it needs: no flags of a test runner or debugger.
  new Worker(file, { resourceLimits, execArgv: [] });

/** Starts a process, which says nothing where this one does. */
export const startProcess = (file: URL): ChildProcess =>
  fork(file, { execArgv: [], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
