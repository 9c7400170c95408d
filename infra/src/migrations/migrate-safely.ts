import { type AnySubgraph, createDataSource, migrate } from '@media-graph/subgraph';
import { CliError } from '../cli/cli-error.ts';
import { blockingStatements, nameOf } from './blocking-statements.ts';

/** The migrations that a database has had; none for one that was never migrated. */
const appliedTo = async (ownerUrl: string): Promise<Set<string>> => {
  const dataSource = createDataSource({ url: ownerUrl, modules: [], migrations: [], poolSize: 1 });
  await dataSource.initialize();
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
 * @returns the names of the migrations that ran
 * @throws CliError with a line for each statement that blocks
 */
export const migrateSafely = async (subgraph: AnySubgraph, ownerUrl: string): Promise<string[]> => {
  const applied = await appliedTo(ownerUrl);
  if (applied.size > 0) {
    const pending = subgraph.migrations.filter((migration) => !applied.has(nameOf(migration)));
    const blocking = await blockingStatements(pending);
    if (blocking.length > 0) throw new CliError(`${subgraph.name} is not migrated:\n${blocking.join('\n')}`);
  }
  return migrate(subgraph, ownerUrl);
};
