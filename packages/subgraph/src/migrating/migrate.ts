import { setTimeout as delay } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../database/create-data-source.ts';
import { openDataSource, patience } from '../database/open-data-source.ts';
import type { Subgraph } from '../serve/types.ts';

/** So often it is tried to get a table's lock, a second each: meanwhile those who use the table go on. */
const tries = 60;
const lockNotAvailable = '55P03';

/** Each migration in its own transaction; one that waits for a lock for too long lets go of what it has and comes again. */
const runAll = async (dataSource: DataSource): Promise<string[]> => {
  for (let left = tries; ; left--)
    try {
      return (await dataSource.runMigrations()).map(({ name }) => name);
    } catch (error) {
      const { code } = (error as { driverError?: { code?: string } }).driverError ?? {};
      if (code !== lockNotAvailable || left === 0) throw error;
      await delay(1_000);
    }
};

/**
 * Brings a subgraph's database to the newest migration. Of several processes that do so at once, one migrates and the
 * others wait until it has.
 *
 * @param ownerUrl the database's owner, who may change tables
 * @returns the names of the migrations that ran
 */
export const migrate = async <DataSources extends object>(
  { modules, migrations }: Subgraph<DataSources>,
  ownerUrl: string,
): Promise<string[]> => {
  // One connection migrates, the other holds the lock meanwhile.
  const dataSource = createDataSource({
    url: ownerUrl,
    modules,
    migrations,
    poolSize: 2,
    connectTime: patience,
  });
  await openDataSource(dataSource);
  const lock = dataSource.createQueryRunner();
  try {
    await lock.query('SET statement_timeout = 0');
    await lock.query('SET lock_timeout = 0');
    await lock.query(`SELECT pg_advisory_lock(hashtextextended('media-graph migrations', 0))`);
    await dataSource.query('SET statement_timeout = 0');
    return await runAll(dataSource);
  } finally {
    // The lock ends with its connection.
    await lock.release();
    await dataSource.destroy();
  }
};
