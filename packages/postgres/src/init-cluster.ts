import { randomBytes } from 'node:crypto';
import { chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { DataFolder } from './data-folder.ts';
import { type Launch, launchProgram } from './launch-program.ts';
import { PostgresStartError } from './postgres-start-error.ts';

/** The superuser of every embedded cluster. */
export const superuser = 'postgres';

/**
 * Makes a new cluster with a generated password. The cluster gets its final name last of all, so what bears that
 * name is complete. `sync: false` leaves writing to the disk to the system. Throws {@link PostgresStartError}.
 *
 * UTF-8 with PostgreSQL's own C.UTF-8 provider: it orders by code point, knows letters and case of all Unicode, and is the same on every machine and after every upgrade of the
 * system, where ICU and the C library change their order with their versions and so corrupt indexes.
 */
export const initCluster = async (
  launch: Launch,
  folder: DataFolder,
  { sync }: { sync: boolean },
): Promise<void> => {
  const { draft, cluster, password } = folder;
  const passwordFile = `${draft}-password`;
  const secret = randomBytes(24).toString('base64url');
  try {
    await mkdir(draft, { mode: 0o700 });
    await chown(draft, launch.owner.uid, launch.owner.gid);
    await writeFile(passwordFile, secret, { mode: 0o600 });
    await chown(passwordFile, launch.owner.uid, launch.owner.gid);
    await run(launch, [
      `--pgdata=${draft}`,
      `--username=${superuser}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      `--lc-ctype=${await unicodeLocale(launch, draft)}`,
      '--no-instructions',
      ...(sync ? [] : ['--no-sync']),
    ]);
    await savePassword(folder, secret);
    await rename(draft, cluster);
  } finally {
    await rm(passwordFile, { force: true });
    await rm(draft, { recursive: true, force: true });
  }
  await readFile(password);
};

// pg_trgm and full-text search still ask the C library what a letter is, and with its plain "C" none is but ASCII:
// no trigram would have a Chinese character in it. Not every system knows the same name for it.
const unicodeLocale = async (launch: Launch, draft: string): Promise<string> => {
  for (const name of ['C.UTF-8', 'C.utf8', 'en_US.UTF-8', 'UTF-8']) {
    const args = ['--show', `--pgdata=${draft}`, '--encoding=UTF8', '--locale=C', `--lc-ctype=${name}`];
    const known = await run(launch, args).then(
      () => true,
      () => false,
    );
    if (known) return name;
  }
  return 'C';
};

/** Writes the superuser's password where only the owner of the data folder may read it. */
export const savePassword = async ({ password, person }: DataFolder, secret: string): Promise<void> => {
  await rm(password, { force: true });
  await writeFile(password, secret, { mode: 0o600, flag: 'wx' });
  if (process.getuid?.() === 0) await chown(password, person.uid, person.gid);
};

const run = (launch: Launch, args: readonly string[]): Promise<void> => {
  const child = launchProgram(launch, launch.binaries.initdb, args, ['ignore', 'pipe', 'pipe']);
  let said = '';
  child.stdout?.on('data', (chunk) => (said += chunk));
  child.stderr?.on('data', (chunk) => (said += chunk));
  return new Promise((resolve, reject) => {
    const fail = (reason: string): void => {
      const lines = said.trim().split('\n').slice(-10);
      const message = `A new PostgreSQL database could not be made (${lines.findLast((line) => line.includes('error:')) ?? reason}): free disk space or start with another data folder, then start again.`;
      reject(new PostgresStartError(message, { serverLog: lines }));
    };
    child.on('error', (error) => fail(error.message));
    child.on('close', (code, signal) =>
      code === 0 ? resolve() : fail(`ended by ${signal ?? `exit code ${code}`}`),
    );
  });
};
