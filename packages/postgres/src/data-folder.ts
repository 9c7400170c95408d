import { randomUUID } from 'node:crypto';
import { chown, mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { PostgresStartError } from './postgres-start-error.ts';

/** What lies in a data folder; all paths absolute. `cluster` is what PostgreSQL itself calls its data directory. */
export type DataFolder = {
  readonly root: string;
  readonly cluster: string;
  readonly password: string;
  readonly log: string;
  /** A fresh name for a cluster in the making; it becomes `cluster` by a rename once it is complete. */
  readonly draft: string;
  /** Who the folder belongs to: the owner of the nearest folder that was there before us. */
  readonly person: { readonly uid: number; readonly gid: number };
};

const major = '18';

/**
 * Makes the data folder where it is missing, and looks whether what is in it is ours.
 * Throws {@link PostgresStartError} when the folder holds something else or cannot be entered.
 */
export const openDataFolder = async (dataDir: string): Promise<DataFolder> => {
  const root = path.resolve(dataDir);
  try {
    const person = await makeFolder(root);
    const folder = {
      root,
      cluster: path.join(root, 'cluster'),
      password: path.join(root, 'password'),
      log: path.join(root, 'postgres.log'),
      draft: path.join(root, `draft-${randomUUID()}`),
      person,
    };
    await refuseForeign(folder);
    return folder;
  } catch (error) {
    if (error instanceof PostgresStartError) throw error;
    throw new PostgresStartError(
      `The data folder ${root} cannot be used (${(error as Error).message}): make it writable for this user, or start with another folder.`,
      { cause: error },
    );
  }
};

/** Removes the drafts of clusters that were never completed: nothing can be lost with them. */
export const removeDrafts = async ({ root }: DataFolder): Promise<void> => {
  const drafts = (await readdir(root)).filter((name) => name.startsWith('draft-'));
  // An initdb that outlived its killed starter may still write into its draft; the next start removes it then.
  await Promise.all(
    drafts.map((name) => rm(path.join(root, name), { recursive: true, force: true }).catch(() => {})),
  );
};

const makeFolder = async (root: string): Promise<DataFolder['person']> => {
  let ancestor = root;
  let found = await stat(ancestor).catch(() => undefined);
  const missing: string[] = [];
  while (found === undefined) {
    missing.unshift(ancestor);
    ancestor = path.dirname(ancestor);
    found = await stat(ancestor).catch((error) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
  }
  const { uid, gid } = found;
  for (const folder of missing) {
    // Root's server runs under another user id, which has to pass through; what is secret has its own mode.
    await mkdir(folder, folder === root && process.getuid?.() !== 0 ? { mode: 0o700 } : {});
    if (process.getuid?.() === 0 && uid !== 0) await chown(folder, uid, gid);
  }
  return { uid, gid };
};

const refuseForeign = async ({ root, cluster }: DataFolder): Promise<void> => {
  const names = await readdir(root);
  const foreign = names.filter(
    (name) => !/^(cluster|password|postgres\.log(\.1)?|owner\.lock.*|draft-.*|\..*)$/.test(name),
  );
  if (foreign.length > 0) {
    throw new PostgresStartError(
      `The folder ${root} holds files that are not this database's (${foreign.slice(0, 3).join(', ')}): start with an empty folder, or move them away.`,
    );
  }
  if (!names.includes('cluster')) return;
  const { uid } = await stat(cluster);
  const me = process.getuid?.() ?? uid;
  if (me !== 0 && uid !== me) {
    throw new PostgresStartError(
      `The database in ${root} belongs to user id ${uid}, not to you: start it as that user or as root, or remove it with "sudo rm -rf ${root}" and start anew.`,
    );
  }
  const version = await readFile(path.join(cluster, 'PG_VERSION'), 'utf8').catch(() => undefined);
  if (version?.trim() !== major) {
    const kind =
      version === undefined
        ? 'is not a PostgreSQL folder'
        : `is of PostgreSQL ${version.trim()}, not ${major}`;
    throw new PostgresStartError(
      `${cluster} ${kind}: move it away, or start with another data folder, and a new database is made.`,
    );
  }
};
