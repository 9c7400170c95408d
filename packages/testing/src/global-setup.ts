import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { startPostgres } from '@media-graph/postgres';
import pg from 'pg';
import { makeRunFolder } from './make-run-folder.ts';

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
 * folder for the pictures of all demonstrations, all temporary files, and what Node has compiled, which the many
 * programs that tests start read instead of compiling it once more.
 */
export default async (): Promise<void> => {
  // A test may run others: what the run around it has made is still in use.
  const isWithinAnother = process.env.TEST_ASSETS_DIR !== undefined;
  // Packages are installed as links, which memory cannot be linked to.
  process.env.TEST_DISK_DIR = tmpdir();
  const folder = await makeRunFolder();
  process.env.TMPDIR = folder;
  process.env.NODE_COMPILE_CACHE = join(folder, 'compiled');
  process.env.TEST_ASSETS_DIR = join(folder, 'assets');
  Object.assign(globalThis, { endTestRun: () => rm(folder, { recursive: true, force: true }) });
  if (process.env.TEST_DATABASE_URL)
    return isWithinAnother ? undefined : dropTemplates(process.env.TEST_DATABASE_URL);
  const postgres = await startPostgres({
    dataDir: join(folder, 'postgres'),
    settings: {
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
      max_connections: '400',
      scram_iterations: '1',
    },
  });
  process.env.TEST_DATABASE_URL = postgres.url;
  Object.assign(globalThis, {
    endTestRun: async () => {
      await postgres.stop();
      await rm(folder, { recursive: true, force: true });
    },
  });
};
