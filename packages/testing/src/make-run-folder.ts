import { chmod, mkdtemp, readdir, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

const memory = '/dev/shm';
const gigabyte = 2 ** 30;

const hasRoomInMemory = async (): Promise<boolean> => {
  if (process.availableMemory() < 8 * gigabyte) return false;
  const found = await statfs(memory).catch(() => undefined);
  return found !== undefined && found.bavail * found.bsize >= 4 * gigabyte;
};

const isRunning = (id: number): boolean => {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** What runs that were killed have left takes memory until somebody removes it. */
const removeLeftovers = async (): Promise<void> => {
  for (const name of await readdir(memory)) {
    const [, owner] = /^media-graph-test-(\d+)-/.exec(name) ?? [];
    if (owner !== undefined && !isRunning(Number(owner)))
      await rm(join(memory, name), { recursive: true, force: true });
  }
};

/**
 * A folder for all that a test run throws away: in memory where the system has such a folder and room in it, because a
 * database is copied there with a tenth of the processor time; else among the temporary files.
 */
export const makeRunFolder = async (): Promise<string> => {
  const inMemory = await hasRoomInMemory();
  if (inMemory) await removeLeftovers();
  const folder = await mkdtemp(join(inMemory ? memory : tmpdir(), `media-graph-test-${process.pid}-`));
  // Some tests run programs as another user, who passes through.
  await chmod(folder, 0o711);
  return folder;
};
