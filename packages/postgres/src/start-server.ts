import { setTimeout as sleep } from 'node:timers/promises';
import type { DataFolder } from './data-folder.ts';
import { endLeftovers } from './end-leftovers.ts';
import { freePort } from './free-port.ts';
import type { Launch } from './launch-program.ts';
import { PostgresStartError } from './postgres-start-error.ts';
import { type RunningServer, runServer, type Settings } from './run-server.ts';

const freePortTries = 5;
const leftoverPatience = 10_000;

/**
 * Starts the server on the given port or a free one, and tries again where that may help. Throws
 * {@link PostgresStartError}.
 */
export const startServer = async (
  launch: Launch,
  folder: DataFolder,
  { port, settings }: { port: number | undefined; settings: Settings },
): Promise<{ server: RunningServer; port: number }> => {
  const patientUntil = performance.now() + leftoverPatience;
  for (let tries = 1; ; tries++) {
    const chosen = port ?? (await freePort());
    try {
      return { server: await runServer(launch, folder, chosen, settings), port: chosen };
    } catch (error) {
      if (!(error instanceof PostgresStartError)) throw error;
      const says = (words: string): boolean => error.serverLog.some((line) => line.includes(words));
      const leftovers = says('pre-existing shared memory block');
      if (leftovers && performance.now() < patientUntil) {
        // Most end by themselves, when they next look for their server.
        await sleep(500);
        await endLeftovers(folder.cluster);
      }
      // Somebody else may take the port between its choice and the server's start.
      else if (says('could not bind') && port === undefined && tries < freePortTries) continue;
      else throw says('could not bind') && port !== undefined ? portTaken(port, error) : error;
    }
  }
};

const portTaken = (port: number, cause: PostgresStartError): PostgresStartError =>
  new PostgresStartError(
    `Port ${port} of 127.0.0.1 is taken by another program: stop that one, or choose another port for PostgreSQL.`,
    { cause, serverLog: cause.serverLog },
  );
