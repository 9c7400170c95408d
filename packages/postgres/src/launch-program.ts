import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import type { Binaries } from './binaries.ts';

// Where unshare and setpriv are; NixOS has its own place.
const path = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/run/current-system/sw/bin';

/** A way to run PostgreSQL's programs under a user id that PostgreSQL accepts. */
export type Launch = {
  readonly way: string;
  readonly binaries: Binaries;
  /** A program that lowers its rights and becomes the one named after it, with its arguments; may be empty. */
  readonly prefix: readonly string[];
  /** User and group id to start under; absent: ours. */
  readonly identity?: { readonly uid: number; readonly gid: number };
  /** Who has to own the cluster's files, as this process sees it. */
  readonly owner: { readonly uid: number; readonly gid: number };
};

/**
 * Starts a program in a session of its own, so that Ctrl-C in the terminal reaches Node alone. Nothing of the
 * environment that PostgreSQL reads (PGDATA, PGOPTIONS, LC_*, LD_LIBRARY_PATH…) is passed on.
 */
export const launchProgram = (
  launch: Launch,
  program: string,
  args: readonly string[],
  stdio: SpawnOptions['stdio'],
): ChildProcess => {
  const [command = program, ...rest] = [...launch.prefix, program, ...args];
  const child = spawn(command, rest, {
    ...launch.identity,
    // A folder that the other user id may enter for certain.
    cwd: '/',
    detached: true,
    stdio,
    env: { PATH: path, LC_ALL: 'C', TZ: 'UTC' },
  });
  // A last resort for a process that ends without having stopped it.
  const interrupt = (): void => void child.kill('SIGINT');
  process.on('exit', interrupt);
  child.on('exit', () => process.off('exit', interrupt));
  child.on('error', () => process.off('exit', interrupt));
  return child;
};
