import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { startPostgres } from '@media-graph/postgres';

/** One PostgreSQL for the whole test run: the server of TEST_DATABASE_URL, or an embedded one that goes with it. */
export default async (): Promise<void> => {
  if (process.env.TEST_DATABASE_URL) return;
  const folder = await mkdtemp(join(tmpdir(), 'media-graph-test-'));
  const postgres = await startPostgres({
    dataDir: join(folder, 'postgres'),
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '400' },
  });
  process.env.TEST_DATABASE_URL = postgres.url;
  Object.assign(globalThis, {
    stopTestPostgres: async () => {
      await postgres.stop();
      await rm(folder, { recursive: true, force: true });
    },
  });
};
