import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll } from '@jest/globals';

const root = join(import.meta.dirname, '..');
const started: ChildProcess[] = [];
afterAll(() => {
  for (const child of started) child.kill('SIGKILL');
});

export type Service = {
  readonly url: string;
  readonly child: ChildProcess;
  /** Its exit code, once it has ended. */
  readonly ended: Promise<number | null>;
  /** Lines of its log so far. */
  readonly lines: readonly string[];
};

/** Starts a service as production runs it, in a process of its own that ends with the file's last test. */
export const startService = async (
  program: string,
  environment: Record<string, string>,
): Promise<Service> => {
  const child = spawn(process.execPath, ['--no-warnings', join(root, program)], {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', PORT: '0', DRAIN_SECONDS: '0.2', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  started.push(child);
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
