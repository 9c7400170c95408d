import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PostgresStartError } from './postgres-start-error.ts';
import { startMark } from './process-identity.ts';

/**
 * Takes the lock file of a data folder for this process and answers with the function that gives it back.
 * A lock whose process is gone is taken over. Throws {@link PostgresStartError}, naming the pid, while the process
 * that holds it is alive.
 */
export async function takeOwnerLock(file: string): Promise<() => Promise<void>> {
  const content = JSON.stringify({ pid: process.pid, started: startMark(process.pid), id: randomUUID() });
  const mine = `${file}.${randomUUID()}`;
  await writeFile(mine, content, { mode: 0o600 });
  try {
    // A hard link appears with its content or not at all, so nobody reads a half-written lock.
    while (!(await linked(mine, file))) await removeStale(file);
  } finally {
    await rm(mine, { force: true });
  }
  return async () => {
    if ((await read(file)) === content) await rm(file, { force: true });
  };
}

async function removeStale(file: string): Promise<void> {
  const judged = await read(file);
  if (judged === undefined) return;
  const holder = holderOf(judged);
  if (holder !== undefined) {
    const folder = path.dirname(file);
    throw new PostgresStartError(
      holder === process.pid
        ? `This process (${holder}) has already started PostgreSQL in ${folder}: share that one, or start with another data folder.`
        : `PostgreSQL in ${folder} is in use by process ${holder}: stop that process first (kill ${holder}), or start with another data folder.`,
    );
  }
  const aside = `${file}.${randomUUID()}`;
  try {
    await rename(file, aside);
  } catch {
    return;
  }
  // Another starter may have replaced the stale lock since it was read: then what was moved away is a good one.
  if ((await read(aside)) !== judged) await linked(aside, file);
  await rm(aside, { force: true });
}

function holderOf(content: string): number | undefined {
  try {
    const { pid, started } = JSON.parse(content) as { pid: number; started?: string };
    const mark = startMark(pid);
    return mark !== undefined && mark === started ? pid : undefined;
  } catch {
    return undefined;
  }
}

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

const read = (file: string): Promise<string | undefined> => readFile(file, 'utf8').catch(() => undefined);
