import type { ChildProcess } from 'node:child_process';
import { constants, open, readFile, rename, stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataFolder } from './data-folder.ts';
import { type Launch, launchProgram } from './launch-program.ts';
import { PostgresStartError } from './postgres-start-error.ts';
import { stopServer } from './stop-server.ts';

const readyWithin = 120_000;
const logLimit = 10_000_000;

/** Server settings as in postgresql.conf, by name. */
export type Settings = Readonly<Record<string, string | number | boolean>>;

/** A running server; `hasEnded` answers true once its process is gone. */
export type RunningServer = {
  readonly child: ChildProcess;
  hasEnded(): boolean;
};

/**
 * Starts the server of a cluster on a port of 127.0.0.1 and waits until it accepts connections. Throws
 * {@link PostgresStartError} with the last lines of its log when it ends before, or takes more than two minutes.
 */
export const runServer = async (
  launch: Launch,
  folder: DataFolder,
  port: number,
  settings: Settings,
): Promise<RunningServer> => {
  const { handle, size } = await openLog(folder);
  const given = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = launchProgram(
    launch,
    launch.binaries.postgres,
    ['-D', folder.cluster, '-p', String(port), ...given],
    ['ignore', handle.fd, handle.fd],
  );
  let ended: string | undefined;
  child.on('error', (error) => (ended = error.message));
  child.on('exit', (code, signal) => (ended = signal ?? `exit code ${code}`));
  const hasEnded = (): boolean => ended !== undefined;
  await handle.close();

  const deadline = performance.now() + readyWithin;
  while (!(await isReady(folder.cluster, child.pid))) {
    const late = performance.now() > deadline;
    if (late && child.pid !== undefined) await stopServer(child.pid, hasEnded);
    if (late || hasEnded()) {
      const serverLog = await logSince(folder.log, size);
      const fatal = serverLog
        .findLast((line) => /FATAL|PANIC/.test(line))
        ?.replace(/^.*?(FATAL|PANIC):\s*/, '');
      const reason = fatal ?? (late ? 'it was not ready within two minutes' : ended);
      throw new PostgresStartError(
        `PostgreSQL did not start (${reason}): see ${folder.log}; if the data is not needed, remove ${folder.root} and start again.`,
        { serverLog },
      );
    }
    await sleep(10);
  }
  return { child, hasEnded };
};

const openLog = async ({ log, person }: DataFolder) => {
  const { size: before } = await stat(log).catch(() => ({ size: 0 }));
  if (before > logLimit) await rename(log, `${log}.1`);
  const { O_APPEND, O_CREAT, O_NOFOLLOW, O_WRONLY } = constants;
  const handle = await open(log, O_APPEND | O_CREAT | O_NOFOLLOW | O_WRONLY, 0o600);
  // Root may start in the folder of an ordinary user, who wants to read it too.
  if (process.getuid?.() === 0) await handle.chown(person.uid, person.gid);
  const { size } = await handle.stat();
  return { handle, size };
};

// The eighth line of postmaster.pid is what pg_ctl waits for, too.
const isReady = async (cluster: string, pid: number | undefined): Promise<boolean> => {
  const content = await readFile(path.join(cluster, 'postmaster.pid'), 'utf8').catch(() => '');
  const lines = content.split('\n');
  return Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
};

const logSince = async (log: string, size: number): Promise<string[]> => {
  const content = await readFile(log).catch(() => Buffer.alloc(0));
  return content.subarray(size).toString('utf8').trim().split('\n').slice(-20);
};
