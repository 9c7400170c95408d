import { createDataSource } from '../database/create-data-source.ts';
import type { Subgraph } from './types.ts';

/**
 * Brings a subgraph's database to the newest migration.
 *
 * @param ownerUrl the database's owner, who may change tables
 * @returns the names of the migrations that ran
 */
export const migrate = async <DataSources extends object>(
  { modules, migrations }: Subgraph<DataSources>,
  ownerUrl: string,
): Promise<string[]> => {
  const dataSource = createDataSource({ url: ownerUrl, modules, migrations, poolSize: 1 });
  await dataSource.initialize();
  try {
    await dataSource.query('SET statement_timeout = 0');
    return (await dataSource.runMigrations()).map(({ name }) => name);
  } finally {
    await dataSource.destroy();
  }
};
