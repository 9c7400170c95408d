import { spawn } from 'node:child_process';
import type { RunningServer } from './run-server.ts';

/**
 * Shuts the server down when this process dies without a chance to do so (kill -9, a closed terminal). A shell of its
 * own session waits for the end of a pipe that only this process holds open.
 */
export const stopWithParent = ({ child }: RunningServer): void => {
  if (child.pid === undefined) return;
  const watcher = spawn('/bin/sh', ['-c', 'read -r _; kill -INT "$0"', String(child.pid)], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    env: {},
  });
  // Without it the next start still finds and stops what was left.
  watcher.on('error', () => {});
  watcher.stdin.on('error', () => {});
  watcher.unref();
  (watcher.stdin as unknown as { unref(): void }).unref();
  child.on('exit', () => watcher.kill('SIGKILL'));
};
