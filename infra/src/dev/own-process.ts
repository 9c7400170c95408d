import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { ServedOne, ServeOne } from './serve-one.ts';

const program = join(import.meta.dirname, 'serve-one.ts');

/** The process of a subgraph: one at a time, the newest. */
export class OwnProcess {
  readonly #options: ServeOne;
  #child: ChildProcess | undefined;
  #isFirst = true;

  constructor(options: ServeOne) {
    this.#options = options;
  }

  /** Starts it, in place of the one before. @returns why it does not answer, or nothing where it does */
  async restart(): Promise<string | undefined> {
    await this.stop();
    const child = fork(program, { execArgv: ['--no-warnings'] });
    this.#child = child;
    const ended = once(child, 'exit').then(() => ({ failure: 'its process has ended' }));
    const told = once(child, 'message').then(([message]) => message as ServedOne);
    const fresh = this.#isFirst && this.#options.fresh;
    this.#isFirst = false;
    child.send({ ...this.#options, fresh } satisfies ServeOne);
    return (await Promise.race([told, ended])).failure;
  }

  async stop(): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
}
