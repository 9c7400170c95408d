import { findBinaries } from './binaries.ts';
import { chooseLaunch } from './choose-launch.ts';
import { openDataFolder, removeDrafts } from './data-folder.ts';
import { expectLogin } from './expect-login.ts';
import { initCluster, superuser } from './init-cluster.ts';
import { ownCluster } from './own-cluster.ts';
import { PostgresStartError } from './postgres-start-error.ts';
import type { RunningServer, Settings } from './run-server.ts';
import { startServer } from './start-server.ts';
import { stopOrphan } from './stop-orphan.ts';
import { stopServer } from './stop-server.ts';
import { stopWithParent } from './stop-with-parent.ts';
import { superuserPassword } from './superuser-password.ts';
import { takeOwnerLock } from './take-owner-lock.ts';

/** What {@link startPostgres} needs to know. */
export type PostgresOptions = {
  /** The folder of this database alone; made when missing. All that belongs to it lies there, the log too. */
  readonly dataDir: string;
  /** TCP port on 127.0.0.1; a free one when absent or 0. */
  readonly port?: number;
  /** Takes notices of one line, e.g. that a new database is being made. */
  readonly log?: (line: string) => void;
  /** Server settings over the defaults, e.g. `{ fsync: 'off', synchronous_commit: 'off' }` for tests. */
  readonly settings?: Settings;
};

/** A running embedded PostgreSQL. */
export type EmbeddedPostgres = {
  /** `postgres://` address of the superuser on the database `postgres`. */
  readonly url: string;
  /** Comes when the server ends without having been stopped. */
  readonly lost: Promise<void>;
  /** Disconnects everybody, shuts the server down and gives the data folder free. May be called again. */
  stop(): Promise<void>;
};

const usualSettings: Settings = {
  listen_addresses: '127.0.0.1',
  // The path of a socket may hold 107 bytes at most, fewer than many a clone's; TCP does all we need.
  unix_socket_directories: '',
  max_connections: 200,
  timezone: 'UTC',
  log_timezone: 'UTC',
};

/**
 * Starts a PostgreSQL 18 of this process's own on 127.0.0.1, as root or an ordinary user, in any folder. The first
 * start makes the database, later ones reuse it; what a killed run left is cleared up. The server does not see the
 * terminal's Ctrl-C: the caller stops it with `stop()` when it has drained.
 *
 * Throws {@link PostgresStartError}: one line that says what to do.
 */
export const startPostgres = async ({
  dataDir,
  port,
  log = () => {},
  settings = {},
}: PostgresOptions): Promise<EmbeddedPostgres> => {
  let release = async (): Promise<void> => {};
  try {
    const binaries = await findBinaries();
    const folder = await openDataFolder(dataDir);
    release = await takeOwnerLock(folder.root);
    await removeDrafts(folder);
    await stopOrphan(folder.cluster, log);
    const launch = await chooseLaunch(folder, binaries, { log });
    if (!(await ownCluster(folder.cluster, launch.owner))) {
      log(`Making a new PostgreSQL database in ${folder.root}.`);
      await initCluster(launch, folder, { sync: settings.fsync !== 'off' && settings.fsync !== false });
    }
    const password = await superuserPassword(launch, folder);
    const started = await startServer(launch, folder, {
      port: port || undefined,
      settings: { ...usualSettings, ...settings },
    });
    stopWithParent(started.server);
    const url = `postgres://${superuser}:${password}@127.0.0.1:${started.port}/postgres`;
    await expectLogin(url, folder, started.server);
    return { url, ...watched(started.server, { release, log, logFile: folder.log }) };
  } catch (error) {
    await release();
    throw asStartError(error, dataDir);
  }
};

const asStartError = (error: unknown, dataDir: string): PostgresStartError => {
  if (error instanceof PostgresStartError) return error;
  const [reason] = String((error as Error).message).split('\n');
  return new PostgresStartError(
    `PostgreSQL could not be started in ${dataDir} (${reason}): put that right, start with another data folder, or set DATABASE_URL to a server of your own.`,
    { cause: error },
  );
};

const watched = (
  { child, hasEnded }: RunningServer,
  { release, log, logFile }: { release: () => Promise<void>; log: (line: string) => void; logFile: string },
): Pick<EmbeddedPostgres, 'lost' | 'stop'> => {
  const loss = Promise.withResolvers<void>();
  const lost = (code: number | null, signal: string | null): void => {
    log(`PostgreSQL ended unexpectedly (${signal ?? `exit code ${code}`}): see ${logFile}, and start again.`);
    loss.resolve();
  };
  child.once('exit', lost);
  const stop = async (): Promise<void> => {
    child.off('exit', lost);
    if (child.pid !== undefined) await stopServer(child.pid, hasEnded);
    await release();
  };
  let stopped: Promise<void> | undefined;
  return {
    lost: loss.promise,
    stop: () => {
      stopped ??= stop();
      return stopped;
    },
  };
};
