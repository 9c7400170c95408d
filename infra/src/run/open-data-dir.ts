import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { takeOwnerLock } from '@media-graph/postgres';
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

/** As `mkdir` with `recursive`, which goes on for ever where the system takes no folder, as in /proc. */
const makeFolder = async (folder: string): Promise<void> => {
  try {
    await mkdir(folder, { mode: 0o700 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    const parent = dirname(folder);
    if (code !== 'ENOENT' || existsSync(parent))
      throw new StartError(`${folder} cannot be made (${code}): name another one with DATA_DIR=… npm start`);
    await makeFolder(parent);
    await makeFolder(folder);
  }
};

const isLock = (name: string): boolean => name.startsWith('owner.lock');

/** The folder of a local run, which is this process's alone until it is released. */
type DataDir = { readonly secret: string; release(): Promise<void> };

/**
 * Opens the folder of a local run, or makes it.
 *
 * @param fresh removes what an earlier run left in it
 * @throws StartError for a folder that is not ours, PostgresStartError for one that another run works in
 */
export const openDataDir = async (folder: string, fresh: boolean): Promise<DataDir> => {
  const entries = (await entriesOf(folder)).filter((name) => !isLock(name));
  if (entries.length > 0 && !entries.includes(secretFile))
    throw new StartError(`${folder} holds something else: name an empty folder with DATA_DIR=… npm start`);
  await makeFolder(folder);
  const release = await takeOwnerLock(folder, 'The local run');
  if (fresh) for (const name of entries) await rm(join(folder, name), { recursive: true, force: true });
  return { secret: await secretOf(folder), release };
};

const secretOf = async (folder: string): Promise<string> => {
  const file = join(folder, secretFile);
  try {
    return await readFile(file, 'utf8');
  } catch {
    const secret = randomBytes(32).toString('hex');
    await writeFile(file, secret, { mode: 0o600 });
    return secret;
  }
};
