import { readdir, readlink, realpath } from 'node:fs/promises';
import { commandLine } from './process-identity.ts';

/**
 * Ends the connections of a server that was killed: one in the midst of a long computation does not notice, and
 * holds the shared memory without which no new server starts. Their transactions are lost already. The caller knows
 * that no server works on the cluster. Answers with their pids; finds them on Linux only.
 */
export const endLeftovers = async (cluster: string): Promise<number[]> => {
  const home = await realpath(cluster);
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name)).map(Number);
  const leftovers: number[] = [];
  for (const pid of pids) {
    const folder = await readlink(`/proc/${pid}/cwd`).catch(() => undefined);
    if (folder === home && commandLine(pid)?.startsWith('postgres: ')) leftovers.push(pid);
  }
  for (const pid of leftovers) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended by itself meanwhile.
    }
  }
  return leftovers;
};
