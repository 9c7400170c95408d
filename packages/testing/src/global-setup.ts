import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { startPostgres } from '@media-graph/postgres';
import pg from 'pg';

/** Databases that an earlier run made on a server that stays: the code of its seeds may have been another. */
const dropTemplates = async (adminUrl: string): Promise<void> => {
  const client = new pg.Client(adminUrl);
  await client.connect();
  try {
    const { rows } = await client.query<{ datname: string }>(
      `SELECT datname FROM pg_database WHERE datname LIKE 'template\\_%\\_%' AND shobj_description(oid, 'pg_database') = 'complete'`,
    );
    for (const { datname } of rows) await client.query(`DROP DATABASE ${client.escapeIdentifier(datname)}`);
  } finally {
    await client.end();
  }
};

/**
 * One PostgreSQL for the whole test run: the server of TEST_DATABASE_URL, or an embedded one that goes with it; and one
 * folder for the pictures of all demonstrations.
 */
export default async (): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'media-graph-test-'));
  process.env.TEST_ASSETS_DIR = join(folder, 'assets');
  Object.assign(globalThis, { endTestRun: () => rm(folder, { recursive: true, force: true }) });
  if (process.env.TEST_DATABASE_URL) return dropTemplates(process.env.TEST_DATABASE_URL);
  const postgres = await startPostgres({
    dataDir: join(folder, 'postgres'),
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '400' },
  });
  process.env.TEST_DATABASE_URL = postgres.url;
  Object.assign(globalThis, {
    endTestRun: async () => {
      await postgres.stop();
      await rm(folder, { recursive: true, force: true });
    },
  });
};
