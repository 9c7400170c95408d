import { randomUUID } from 'node:crypto';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PostgresStartError } from './postgres-start-error.ts';
import { startMark } from './process-identity.ts';

type Claim = {
  readonly name: string;
  readonly pid: number;
  readonly holds: boolean;
};

/**
 * Makes this process the owner of a data folder and answers with the function that gives it back. An owner whose
 * process is gone does not count. Throws {@link PostgresStartError}, naming the pid, while the owner is alive.
 *
 * Each process lays down a claim of its own, `owner.lock.<uuid>`, and only then looks for others: so of two at least
 * one sees the other. No claim is ever replaced, hence none can be taken away from a living owner by one who judged
 * the file that was there before, as happens with a single lock file.
 *
 * @param user what works in the folder, for the message
 */
export const takeOwnerLock = async (folder: string, user = 'PostgreSQL'): Promise<() => Promise<void>> => {
  const name = `owner.lock.${randomUUID()}`;
  const claim = path.join(folder, name);
  const withdraw = async (): Promise<void> => {
    await rm(claim, { force: true });
    await rm(`${claim}.held`, { force: true });
  };
  for (;;) {
    await layDown(claim);
    const others = (await livingClaims(folder)).filter((other) => other.name !== name);
    if (others.length === 0) {
      await writeFile(`${claim}.held`, '');
      return withdraw;
    }
    const holder = others.find((other) => other.holds);
    if (holder !== undefined) {
      await withdraw();
      throw inUse(folder, holder.pid, user);
    }
    // Several at once: the first by name waits for the others to step back.
    if (others.some((other) => other.name < name)) await withdraw();
    await sleep(10 + 40 * Math.random());
  }
};

// By a rename, so that nobody reads half a claim; readable for all, as root and the folder's owner may both start.
const layDown = async (claim: string): Promise<void> => {
  const draft = path.join(path.dirname(claim), `.${path.basename(claim)}`);
  await writeFile(draft, JSON.stringify({ pid: process.pid, started: startMark(process.pid) }), {
    mode: 0o644,
  });
  await rename(draft, claim);
};

const livingClaims = async (folder: string): Promise<Claim[]> => {
  const names = await readdir(folder);
  const living: Claim[] = [];
  for (const name of names) {
    if (!/^owner\.lock\.[\w-]+$/.test(name)) continue;
    const content = await readFile(path.join(folder, name), 'utf8').catch(() => undefined);
    // Withdrawn since the folder was read.
    if (content === undefined) continue;
    const { pid, started } = parsed(content);
    if (started !== undefined && startMark(pid) === started)
      living.push({ name, pid, holds: names.includes(`${name}.held`) });
    else
      await Promise.all([name, `${name}.held`].map((gone) => rm(path.join(folder, gone), { force: true })));
  }
  return living;
};

// A power failure can leave an empty file.
const parsed = (content: string): { pid: number; started?: string } => {
  try {
    return JSON.parse(content);
  } catch {
    return { pid: 0 };
  }
};

const inUse = (folder: string, pid: number, user: string): PostgresStartError =>
  new PostgresStartError(
    pid === process.pid
      ? `This process (${pid}) has already started ${user} in ${folder}: share that one, or start with another data folder.`
      : `${user} in ${folder} is in use by process ${pid}: stop that process first (kill ${pid}), or start with another data folder.`,
  );
