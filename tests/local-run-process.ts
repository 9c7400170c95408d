import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import process from 'node:process';

const program = join(import.meta.dirname, '../infra/src/run/start.ts');
const running = new Set<ChildProcess>();

export type Run = { child: ChildProcess; output: () => string; ended: Promise<number | null> };

/** Starts the local run as a program of its own. */
export const startRun = (environment: Record<string, string>, ...parameters: string[]): Run => {
  const child = spawn(process.execPath, ['--no-warnings', program, ...parameters], {
    env: { ...process.env, NODE_ENV: 'test', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let output = '';
  for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (chunk) => (output += chunk));
  const ended = once(child, 'exit').then(([code]) => {
    running.delete(child);
    return code as number | null;
  });
  return { child, output: () => output, ended };
};

/** Waits for the run to answer. @throws with all that it said when it ends before */
export const ready = async (run: Run): Promise<void> => {
  let ended = false;
  void run.ended.then(() => (ended = true));
  while (!run.output().includes('Ready after')) {
    if (ended) throw new Error(`it ended:\n${run.output()}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};

/** After each test: whatever it has left. */
export const endRuns = (): void => {
  for (const child of running) child.kill('SIGKILL');
};
