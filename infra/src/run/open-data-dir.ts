import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartError } from './start-error.ts';

const secretFile = 'secret';

const entriesOf = async (folder: string): Promise<string[]> => {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new StartError(`${folder} cannot be read as a folder: name another one with DATA_DIR=… npm start`);
  }
};

/**
 * Opens the folder of a local run, or makes it, and answers its secret.
 *
 * @param fresh removes what an earlier run left in it
 * @throws StartError for a folder that is not ours
 */
export const openDataDir = async (folder: string, fresh: boolean): Promise<string> => {
  const entries = await entriesOf(folder);
  if (entries.length > 0 && !entries.includes(secretFile))
    throw new StartError(`${folder} holds something else: name an empty folder with DATA_DIR=… npm start`);
  if (fresh) await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, secretFile);
  try {
    return await readFile(file, 'utf8');
  } catch {
    const secret = randomBytes(32).toString('hex');
    await writeFile(file, secret, { mode: 0o600 });
    return secret;
  }
};
