import { createDataSource } from '../database/create-data-source.ts';
import { openDataSource, patience } from '../database/open-data-source.ts';
import type { Subgraph } from '../serve/types.ts';
import { blockingStatements, nameOf } from './blocking-statements.ts';
import { migrate } from './migrate.ts';
import { MigrationRefused } from './migration-refused.ts';

/** The migrations that a database has had; none for one that was never migrated. */
const appliedTo = async (ownerUrl: string): Promise<Set<string>> => {
  const dataSource = createDataSource({
    ...{ url: ownerUrl, modules: [], migrations: [], poolSize: 1, connectTime: patience },
  });
  await openDataSource(dataSource);
  try {
    const [{ table }] = await dataSource.query(`SELECT to_regclass('migrations') AS "table"`);
    const rows: { name: string }[] = table ? await dataSource.query('SELECT name FROM migrations') : [];
    return new Set(rows.map(({ name }) => name));
  } finally {
    await dataSource.destroy();
  }
};

/**
 * Migrates a database in use, once nothing in what it has not had yet would keep others waiting; an empty one just so.
 *
 * @param ownerUrl the database's owner, who may change tables
 * @returns the names of the migrations that ran
 * @throws MigrationRefused with a line for each statement that blocks
 */
export const migrateSafely = async <DataSources extends object>(
  subgraph: Subgraph<DataSources>,
  ownerUrl: string,
): Promise<string[]> => {
  const applied = await appliedTo(ownerUrl);
  if (applied.size > 0) {
    const pending = subgraph.migrations.filter((migration) => !applied.has(nameOf(migration)));
    const blocking = await blockingStatements(pending);
    if (blocking.length > 0) throw new MigrationRefused(subgraph.name, blocking);
  }
  return migrate(subgraph, ownerUrl);
};
