import { createHash } from 'node:crypto';
import { chmod, cp, lstat, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Binaries, binariesIn } from './binaries.ts';

// Not /tmp first: what lies there is cleared away piece by piece, and may not be run on hardened machines.
const parents = ['/var/cache', '/var/tmp', '/tmp'];

/**
 * Copies an installation (some 60 MB) once to a folder that every user may enter and only root may write, and
 * answers with the copy. Throws the system's error when there is no such folder.
 */
export const copyBinaries = async (binaries: Binaries): Promise<Binaries> => {
  const failures: unknown[] = [];
  for (const parent of parents) {
    try {
      return await copyTo(parent, binaries);
    } catch (error) {
      failures.push(error);
    }
  }
  throw new AggregateError(failures);
};

const copyTo = async (parent: string, binaries: Binaries): Promise<Binaries> => {
  const { mtimeMs } = await stat(binaries.postgres);
  const key = createHash('sha256').update(`${binaries.root} ${mtimeMs}`).digest('hex').slice(0, 16);
  const target = path.join(parent, `media-graph-postgres-${key}`);
  if (await isOurs(target)) return binariesIn(target);

  // Complete or not there at all, also when two start at once.
  const draft = await mkdtemp(path.join(parent, 'media-graph-postgres-draft-'));
  try {
    for (const part of ['bin', 'lib', 'share']) {
      await cp(path.join(binaries.root, part), path.join(draft, part), {
        recursive: true,
        verbatimSymlinks: true,
      });
    }
    await openToAll(draft);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!(await isOurs(target))) throw error;
  }
  return binariesIn(target);
};

// The parent may be writable for everybody: what somebody else put there is not run.
const isOurs = async (folder: string): Promise<boolean> => {
  const found = await lstat(folder).catch(() => undefined);
  return found?.isDirectory() === true && found.uid === process.getuid?.() && (found.mode & 0o022) === 0;
};

// The umask of the clone may have closed the originals.
const openToAll = async (folder: string): Promise<void> => {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const inside = path.join(folder, entry.name);
    if (entry.isDirectory()) await openToAll(inside);
    else if (entry.isFile()) await chmod(inside, (await stat(inside)).mode & 0o100 ? 0o755 : 0o644);
  }
};
