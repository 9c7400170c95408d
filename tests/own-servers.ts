import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { subgraphOf } from '@media-graph/infra';
import { provisionDatabase, startPostgres } from '@media-graph/postgres';
import { migrate } from '@media-graph/subgraph';
import pg from 'pg';

/** PostgreSQL servers of a test file's own, which end after its last test. */
export const ownServers = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'media-graph-servers-'));
  // A server may run as another user.
  await chmod(folder, 0o755);
  const ends: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })];
  afterAll(async () => {
    for (const end of ends.reverse()) await end();
  });
  return {
    folder,
    /** What else there is to end, the last of it first. */
    ends,
    start: async (dataDir: string, settings: Record<string, string | number>) => {
      const server = await startPostgres({ dataDir, settings });
      ends.push(server.stop);
      return server;
    },
    connected: async (url: string): Promise<pg.Client> => {
      const client = new pg.Client({ connectionString: url });
      // Its server is stopped before it.
      client.on('error', () => undefined);
      await client.connect();
      ends.push(() => client.end().catch(() => undefined));
      return client;
    },
    /** The subgraph of organisations with a database, migrated and empty. */
    organisationsIn: async (adminUrl: string, database: string) => {
      const organisations = await subgraphOf('organisations', { ASSETS_DIR: folder });
      const { databaseRoles: serviceRoles } = organisations;
      const provisioned = { adminUrl, database, roleSecret: 'test', serviceRoles };
      const { ownerUrl, serviceUrl } = await provisionDatabase(provisioned);
      await migrate(organisations, ownerUrl);
      return { organisations, ownerUrl, serviceUrl };
    },
  };
};

export const until = async (isSo: () => unknown): Promise<void> => {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 50));
};
