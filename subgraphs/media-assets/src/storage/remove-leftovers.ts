import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

const aDay = 24 * 60 * 60 * 1000;

/**
 * Removes what stands still in a folder for a day, such as what a killed process left. Other processes may be writing
 * and removing here, so only what is old goes, and what is gone already is no error.
 */
export const removeLeftovers = async (folder: string): Promise<void> => {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > aDay) await rm(path, { force: true });
  }
};
