import { DatabaseError } from 'pg';
import type { DataFolder } from './data-folder.ts';
import { PostgresStartError } from './postgres-start-error.ts';
import type { RunningServer } from './run-server.ts';
import { stopServer } from './stop-server.ts';
import { withClient } from './with-client.ts';

const wrongPassword = '28P01';

/** Logs in once; stops the server and throws {@link PostgresStartError} when that fails. */
export const expectLogin = async (
  url: string,
  folder: DataFolder,
  { child, hasEnded }: RunningServer,
): Promise<void> => {
  try {
    await withClient(url, (client) => client.query('SELECT'));
  } catch (error) {
    if (child.pid !== undefined) await stopServer(child.pid, hasEnded);
    const wayOut =
      error instanceof DatabaseError && error.code === wrongPassword
        ? `remove ${folder.password}, and the next start sets a new one`
        : `see ${folder.log}, or set DATABASE_URL to a server of your own`;
    throw new PostgresStartError(
      `PostgreSQL in ${folder.root} runs but lets nobody in (${(error as Error).message}): ${wayOut}.`,
      { cause: error },
    );
  }
};
