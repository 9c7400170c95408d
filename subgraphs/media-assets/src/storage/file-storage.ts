import { randomUUID } from 'node:crypto';
import { access, copyFile, link, mkdir, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { removeLeftovers } from './remove-leftovers.ts';
import type { Storage } from './storage.ts';

const nameForm = /^[a-z]+(\/[0-9a-f]+)+\.[a-z0-9]+$/;
const folderForm = /^[a-z]+(\/[0-9a-f]+){2,}$/;

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

/**
 * Keeps files in a folder, which is made when it is first written to.
 *
 * @param folder absolute, or relative to the working directory
 */
export const fileStorage = (folder: string): Storage => {
  const root = resolve(folder);
  const incoming = join(root, 'incoming');

  const pathOf = (name: string): string => {
    if (!nameForm.test(name)) throw new Error(`Not the name of a stored file: ${name}`);
    return join(root, name);
  };

  // A link appears whole or not at all, and never takes the place of a file that is there.
  const linkOrCopy = async (file: string, path: string): Promise<void> => {
    try {
      await link(file, path);
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return;
      if (!['EXDEV', 'EPERM', 'ENOTSUP', 'EMLINK'].includes(codeOf(error) ?? '')) throw error;
      await copyAndRename(file, path);
    }
  };
  const copyAndRename = async (file: string, path: string): Promise<void> => {
    const copy = join(incoming, randomUUID());
    try {
      await copyFile(file, copy);
      await link(copy, path);
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    } finally {
      await rm(copy, { force: true });
    }
  };

  let opened: Promise<unknown> | undefined;
  const open = async (): Promise<void> => {
    await mkdir(incoming, { recursive: true, mode: 0o700 });
    await removeLeftovers(incoming);
  };

  return {
    incoming: async () => {
      opened ??= open();
      await opened;
      return incoming;
    },
    resumable: async () => {
      const pieces = join(root, 'resumable');
      await mkdir(pieces, { recursive: true, mode: 0o700 });
      return pieces;
    },
    keep: async (name, file) => {
      const path = pathOf(name);
      await mkdir(incoming, { recursive: true, mode: 0o700 });
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await linkOrCopy(file, path);
    },
    remove: async (name) => {
      const path = folderForm.test(name) ? join(root, name) : pathOf(name);
      await rm(path, { recursive: true, force: true });
    },
    find: async (name) => {
      const path = pathOf(name);
      return access(path).then(
        () => path,
        () => null,
      );
    },
  };
};
