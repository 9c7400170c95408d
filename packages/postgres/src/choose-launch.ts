import { chown, mkdir, rm, stat } from 'node:fs/promises';
import type { Binaries } from './binaries.ts';
import { copyBinaries } from './copy-binaries.ts';
import type { DataFolder } from './data-folder.ts';
import { type Launch, launchProgram } from './launch-program.ts';
import { PostgresStartError } from './postgres-start-error.ts';

// The user id that by convention owns nothing.
const nobody = { uid: 65_534, gid: 65_534 };

/** The ways for root, in the order in which they are tried. */
export type Way = 'plain' | 'namespace' | 'capability' | 'copied' | 'copied-capability';
const allWays: readonly Way[] = ['plain', 'namespace', 'capability', 'copied-capability', 'copied'];

/**
 * Finds how PostgreSQL can run here, by trying: as we are for an ordinary user; for root, which PostgreSQL
 * refuses, under another user id that can reach both the programs and the data folder.
 *
 * - `plain`: setuid alone, where every folder on the way is open to others.
 * - `namespace`: a user namespace, where root's own id bears another number. Folders that only root may enter stay
 *   enterable, and all files remain root's. Containers often forbid it.
 * - `capability`: setuid with CAP_DAC_OVERRIDE, which passes through closed folders to the data. It does not help
 *   to reach the programs: PostgreSQL looks for them with access(2), which ignores the capabilities of others than
 *   root.
 * - `copied`, `copied-capability`: the same with the programs copied to a folder that is open to all.
 *
 * Throws {@link PostgresStartError} when no way works.
 */
export const chooseLaunch = async (
  folder: DataFolder,
  binaries: Binaries,
  { ways = allWays, log = () => {} }: { ways?: readonly Way[]; log?: (line: string) => void } = {},
): Promise<Launch> => {
  await expectToRun(binaries);
  const me = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
  if (me.uid !== 0) return { way: 'own', binaries, prefix: [], owner: me };

  const identity = await unprivileged(folder);
  const reasons: string[] = [];
  for (const way of ways) {
    const programs = way.startsWith('copied')
      ? await copyBinaries(binaries).catch(() => undefined)
      : binaries;
    if (programs === undefined) continue;
    const launch = launchOf(way, programs, identity);
    const reason = await refusal(launch, folder);
    if (reason === undefined) {
      if (programs !== binaries) {
        log(`PostgreSQL runs from a copy in ${programs.root}: its user may not enter ${binaries.root}.`);
      }
      return launch;
    }
    reasons.push(`${way}: ${reason}`);
  }
  throw new PostgresStartError(
    `PostgreSQL refuses to run as root, and no other user id can reach ${folder.root}: start as an ordinary user, move the clone to a folder open to others, or set DATABASE_URL.`,
    { serverLog: reasons },
  );
};

// A system without the C library they were made for, such as Alpine Linux.
const expectToRun = async (binaries: Binaries): Promise<void> => {
  const own: Launch = { way: 'own', binaries, prefix: [], owner: nobody };
  const complaint = await outcome(
    launchProgram(own, binaries.postgres, ['--version'], ['ignore', 'pipe', 'pipe']),
  );
  if (complaint === undefined) return;
  throw new PostgresStartError(
    `The PostgreSQL programs in ${binaries.root} do not run on this system (${complaint}): set DATABASE_URL to a server of your own.`,
  );
};

// The one who owns the files already, so that they stay usable without root; else nobody.
const unprivileged = async ({ cluster, person }: DataFolder): Promise<{ uid: number; gid: number }> => {
  const existing = await stat(cluster).catch(() => undefined);
  const { uid, gid } = existing !== undefined && existing.uid !== 0 ? existing : person;
  if (uid === 0) return nobody;
  return { uid, gid: gid === 0 ? nobody.gid : gid };
};

const launchOf = (way: Way, binaries: Binaries, identity: { uid: number; gid: number }): Launch => {
  const { uid, gid } = identity;
  if (way === 'namespace') {
    const prefix = ['unshare', '--user', `--map-user=${uid}`, `--map-group=${gid}`];
    return { way, binaries, prefix, owner: { uid: 0, gid: 0 } };
  }
  if (way === 'plain' || way === 'copied') return { way, binaries, prefix: [], identity, owner: identity };
  const capability = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override'];
  const prefix = ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', ...capability];
  return { way, binaries, prefix, owner: identity };
};

// Only a trial tells: initdb looks for all its files and says what it would do, then a file is written.
const refusal = async (launch: Launch, folder: DataFolder): Promise<string | undefined> => {
  const trial = `${folder.draft}-trial`;
  try {
    await mkdir(trial, { mode: 0o700 });
    await chown(trial, launch.owner.uid, launch.owner.gid);
    // Some shared folders of virtual machines accept a change of owner and ignore it.
    if ((await stat(trial)).uid !== launch.owner.uid) return 'files cannot change their owner here';
    const script = '"$0" --show -D "$1" 2>&1 >/dev/null && : > "$1/written"';
    const child = launchProgram(
      launch,
      '/bin/sh',
      ['-c', script, launch.binaries.initdb, trial],
      ['ignore', 'pipe', 'pipe'],
    );
    return await outcome(child);
  } catch (error) {
    return (error as Error).message;
  } finally {
    await rm(trial, { recursive: true, force: true });
  }
};

const outcome = (child: ReturnType<typeof launchProgram>): Promise<string | undefined> => {
  let said = '';
  child.stdout?.on('data', (chunk) => (said += chunk));
  child.stderr?.on('data', (chunk) => (said += chunk));
  return new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('close', (code) => {
      // What initdb would do are lines of NAME=value.
      const complaint = said.split('\n').find((line) => line !== '' && !/^\w+=/.test(line));
      resolve(code === 0 ? undefined : (complaint ?? `exit code ${code}`));
    });
  });
};
