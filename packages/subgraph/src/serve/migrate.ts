import { createDataSource } from '../database/create-data-source.ts';
import type { Subgraph } from './types.ts';

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
  const dataSource = createDataSource({ url: ownerUrl, modules, migrations, poolSize: 2 });
  await dataSource.initialize();
  const lock = dataSource.createQueryRunner();
  try {
    await lock.query('SET statement_timeout = 0');
    await lock.query('SET lock_timeout = 0');
    await lock.query(`SELECT pg_advisory_lock(hashtextextended('media-graph migrations', 0))`);
    await dataSource.query('SET statement_timeout = 0');
    return (await dataSource.runMigrations()).map(({ name }) => name);
  } finally {
    // The lock ends with its connection.
    await lock.release();
    await dataSource.destroy();
  }
};
