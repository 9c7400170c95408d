import { createHash, randomUUID } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Store, Stored } from './store.ts';

const codeOf = (error: unknown): unknown => (error as NodeJS.ErrnoException).code;
const etagOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A lock that is older was left by a process that ended: to swap takes milliseconds. */
const staleAfter = 10_000;

/** A registry in a folder, on one machine or on a share. */
export const fileStore = (root: string): Store => {
  const get = async (path: string): Promise<Stored | undefined> => {
    try {
      const text = await readFile(join(root, path), 'utf8');
      return { text, etag: etagOf(text) };
    } catch (error) {
      if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined;
      throw error;
    }
  };

  /** Writes a whole file beside its place, so that nobody ever reads half of it. */
  const beside = async (file: string, text: string): Promise<string> => {
    await mkdir(dirname(file), { recursive: true });
    const draft = `${file}.${randomUUID()}.draft`;
    await writeFile(draft, text);
    return draft;
  };

  const lock = async (file: string): Promise<() => Promise<void>> => {
    const name = `${file}.lock`;
    for (;;) {
      try {
        await (await open(name, 'wx')).close();
        return () => rm(name, { force: true });
      } catch (error) {
        if (codeOf(error) !== 'EEXIST') throw error;
        const since = await stat(name).catch(() => undefined);
        if (since && Date.now() - since.mtimeMs > staleAfter) await rm(name, { force: true });
        await pause(5);
      }
    }
  };

  return {
    get,
    putNew: async (path, text) => {
      const file = join(root, path);
      const draft = await beside(file, text);
      try {
        await link(draft, file);
        return true;
      } catch (error) {
        if (codeOf(error) === 'EEXIST') return false;
        throw error;
      } finally {
        await rm(draft, { force: true });
      }
    },
    swap: async (path, text, etag) => {
      const file = join(root, path);
      const unlock = await lock(file);
      try {
        if ((await get(path))?.etag !== etag) return false;
        await rename(await beside(file, text), file);
        return true;
      } finally {
        await unlock();
      }
    },
    list: async (folder) => {
      try {
        const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
        return entries
          .filter((entry) => entry.isFile() && !/\.(draft|lock)$/.test(entry.name))
          .map(({ parentPath, name }) => join(parentPath, name).slice(join(root, '/').length))
          .sort();
      } catch (error) {
        if (codeOf(error) === 'ENOENT') return [];
        throw error;
      }
    },
  };
};
