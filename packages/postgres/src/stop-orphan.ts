import { readFile, realpath, rm } from 'node:fs/promises';
import path from 'node:path';
import { PostgresStartError } from './postgres-start-error.ts';
import { commandLine, startMark } from './process-identity.ts';
import { stopServer } from './stop-server.ts';

/**
 * Clears what a killed run left in a cluster: a server that still runs on it is shut down cleanly, and a
 * postmaster.pid whose number now belongs to another program is removed, as PostgreSQL would take that program for
 * its predecessor. The caller holds the owner lock. Throws {@link PostgresStartError} when the server does not end.
 */
export const stopOrphan = async (cluster: string, log: (line: string) => void = () => {}): Promise<void> => {
  const file = path.join(cluster, 'postmaster.pid');
  const content = await readFile(file, 'utf8').catch(() => undefined);
  if (content === undefined) return;
  const pid = Number.parseInt(content, 10);
  const mark = pid > 0 ? startMark(pid) : undefined;
  if (mark === undefined || !(await servesCluster(pid, cluster))) {
    await rm(file, { force: true });
    return;
  }
  log(`PostgreSQL of an earlier run (process ${pid}) still works on ${cluster}: shutting it down.`);
  const ended = await stopServer(pid, () => startMark(pid) !== mark);
  if (!ended) {
    throw new PostgresStartError(
      `PostgreSQL of an earlier run (process ${pid}) on ${cluster} does not end: stop it with "kill -9 ${pid}" and start again.`,
    );
  }
};

const servesCluster = async (pid: number, cluster: string): Promise<boolean> => {
  const line = commandLine(pid) ?? '';
  const names = [cluster, await realpath(cluster)];
  return names.some((name) => `${line} `.includes(`postgres -D ${name} `));
};
