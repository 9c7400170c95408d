import { createHash, randomBytes } from 'node:crypto';
import process from 'node:process';
import { cloneDatabase, databaseUrls, dropDatabase, provisionDatabase } from '@media-graph/postgres';
import { migrate, type Subgraph, seed } from '@media-graph/subgraph';
import pg from 'pg';

export type TestDatabase = {
  readonly serviceUrl: string;
  readonly ownerUrl: string;
  /** The administrator's connection, whom row policies do not bind: they bind the owner, by FORCE. */
  readonly adminUrl: string;
  drop(): Promise<void>;
};

const roleSecret = 'test';

/** Of a viewer who may write what the seeds of the group's own subgraphs write; companies name their own. */
export const seedRoles = ['editor', 'event-manager', 'picture-desk', 'headquarters'];

const adminUrl = (): string => {
  const url = process.env.TEST_DATABASE_URL;
  if (!url) throw new Error('No PostgreSQL: the jest configuration starts it in its global set-up');
  return url;
};

const identifier = (name: string): string => name.replaceAll('-', '_');

/** Runs some of the subgraph's seeds, by name. */
export const runSeeds = async <DataSources extends object>(
  subgraph: Subgraph<DataSources>,
  serviceUrl: string,
  names: readonly string[],
): Promise<void> => {
  if (names.length === 0) return;
  const { demonstration } = subgraph;
  const seeds = Object.fromEntries(names.map((name) => [name, demonstration!.seeds[name]!]));
  await seed({ ...subgraph, demonstration: { ...demonstration, seeds } }, serviceUrl, seedRoles);
};

const migrateNew = async <DataSources extends object>(
  subgraph: Subgraph<DataSources>,
  database: string,
): Promise<void> => {
  const { ownerUrl } = await provisionDatabase({
    adminUrl: adminUrl(),
    database,
    roles: identifier(subgraph.name),
    roleSecret,
    serviceRoles: subgraph.databaseRoles,
  });
  await migrate(subgraph, ownerUrl);
};

/**
 * A database that the first test file which needs it makes, and every other only copies: the subgraph's own, migrated,
 * with the seeds that are named.
 */
const template = async <DataSources extends object>(
  subgraph: Subgraph<DataSources>,
  seeds: readonly string[],
): Promise<string> => {
  const roles = identifier(subgraph.name);
  const contents = createHash('sha256').update(JSON.stringify(seeds));
  for (const migration of subgraph.migrations) contents.update(migration.toString());
  const database = `template_${roles}_${contents.digest('hex').slice(0, 12)}`;
  const client = new pg.Client(adminUrl());
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [database]);
    const { rowCount } = await client.query(
      `SELECT 1 FROM pg_database WHERE datname = $1 AND shobj_description(oid, 'pg_database') = 'complete'`,
      [database],
    );
    if (rowCount) return database;
    if (seeds.length === 0) await migrateNew(subgraph, database);
    else {
      await dropDatabase({ adminUrl: adminUrl(), database });
      await cloneDatabase({ adminUrl: adminUrl(), template: await template(subgraph, []), database });
      const { serviceUrl } = databaseUrls({ adminUrl: adminUrl(), database, roles, roleSecret });
      await runSeeds(subgraph, serviceUrl, seeds);
    }
    await client.query(`COMMENT ON DATABASE ${database} IS 'complete'`);
    return database;
  } finally {
    await client.end();
  }
};

/** A migrated and seeded database of the subgraph for one test file alone. */
export const testDatabase = async <DataSources extends object>(
  subgraph: Subgraph<DataSources>,
  seeds: readonly string[] = [],
): Promise<TestDatabase> => {
  const roles = identifier(subgraph.name);
  const database = `test_${roles}_${randomBytes(6).toString('hex')}`;
  await cloneDatabase({ adminUrl: adminUrl(), template: await template(subgraph, seeds), database });
  const url = new URL(adminUrl());
  url.pathname = `/${database}`;
  return {
    adminUrl: url.href,
    ...databaseUrls({ adminUrl: adminUrl(), database, roles, roleSecret }),
    drop: () => dropDatabase({ adminUrl: adminUrl(), database }),
  };
};
