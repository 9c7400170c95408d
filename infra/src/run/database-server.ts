import { join } from 'node:path';
import { startPostgres } from '@media-graph/postgres';
import { claimServer } from './claim-server.ts';
import { requireServer } from './require-server.ts';

type Server = {
  readonly url: string;
  readonly lost: Promise<void> | undefined;
  stop(): Promise<void>;
};

/** The PostgreSQL of a run: the one that is named, or one of its own below its folder. @throws StartError, PostgresStartError */
export const databaseServer = async (
  databaseUrl: string | undefined,
  dataDir: string,
  say: (line: string) => void,
): Promise<Server> => {
  if (databaseUrl) {
    await requireServer(databaseUrl);
    const { release } = await claimServer(databaseUrl, say);
    return { url: databaseUrl, stop: release, lost: undefined };
  }
  say('Starting PostgreSQL …');
  return startPostgres({ dataDir: join(dataDir, 'postgres'), log: say });
};
