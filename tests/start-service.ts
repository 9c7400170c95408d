import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll } from '@jest/globals';

const root = join(import.meta.dirname, '..');

export type Service = {
  readonly url: string;
  readonly child: ChildProcess;
  /** Its exit code, once it has ended. */
  readonly ended: Promise<number | null>;
  /** Lines of its log so far. */
  readonly lines: readonly string[];
};

type Command = {
  readonly command: readonly [string, ...string[]];
  readonly environment: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** As whom it runs; as whoever runs the test where it is left out. */
  readonly identity?: { readonly uid?: number; readonly gid?: number };
};

/** Starts a service by a command of production's, in a process of its own that ends with the file's last test. */
export const startCommand = async ({
  command: [program, ...parameters],
  environment,
  cwd,
  identity,
}: Command): Promise<Service> => {
  const child = spawn(program, parameters, {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', PORT: '0', DRAIN_SECONDS: '0.2', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
    ...(cwd && { cwd }),
    ...identity,
  });
  // For the file that starts it: this module stays loaded for those after it.
  afterAll(() => void child.kill('SIGKILL'));
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  const ready = Promise.withResolvers<string>();
  const lines: string[] = [];
  let rest = '';
  child.stdout!.on('data', (chunk) => {
    const whole = `${rest}${chunk}`.split('\n');
    rest = whole.pop()!;
    lines.push(...whole);
    const url = whole.map((line) => /"url":"([^"]+)".*"msg":"ready"/.exec(line)?.[1]).find(Boolean);
    if (url) ready.resolve(url);
  });
  void ended.then((code) => ready.reject(new Error(`${program} ended with ${code} before it was ready`)));
  return { url: await ready.promise, child, ended, lines };
};

/** As `startCommand`, for a program of this tree, on the Node that runs the test. */
export const startService = (program: string, environment: Record<string, string>): Promise<Service> =>
  startCommand({ command: [process.execPath, '--no-warnings', join(root, program)], environment });

/** Megabytes that a service's process has. */
export const memoryOf = async ({ child }: Service): Promise<number> => {
  const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1_024);
};
