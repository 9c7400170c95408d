import { createHash, randomBytes } from 'node:crypto';
import process from 'node:process';
import { cloneDatabase, databaseUrls, dropDatabase, provisionDatabase } from '@media-graph/postgres';
import { migrate, type Subgraph } from '@media-graph/subgraph';
import pg from 'pg';

export type TestDatabase = {
  readonly serviceUrl: string;
  readonly ownerUrl: string;
  /** The administrator's connection, whom row policies do not bind: they bind the owner, by FORCE. */
  readonly adminUrl: string;
  drop(): Promise<void>;
};

const roleSecret = 'test';

const adminUrl = (): string => {
  const url = process.env.TEST_DATABASE_URL;
  if (!url) throw new Error('No PostgreSQL: the jest configuration starts it in its global set-up');
  return url;
};

const identifier = (name: string): string => name.replaceAll('-', '_');

/** The subgraph's migrated database, made by the first test file that needs it and then only copied. */
const template = async <Tables extends object>(subgraph: Subgraph<Tables>): Promise<string> => {
  const roles = identifier(subgraph.name);
  const migrations = createHash('sha256');
  for (const migration of subgraph.migrations) migrations.update(migration.toString());
  const database = `template_${roles}_${migrations.digest('hex').slice(0, 12)}`;
  const client = new pg.Client(adminUrl());
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [database]);
    const { rowCount } = await client.query(
      `SELECT 1 FROM pg_database WHERE datname = $1 AND shobj_description(oid, 'pg_database') = 'migrated'`,
      [database],
    );
    if (rowCount) return database;
    const { ownerUrl } = await provisionDatabase({
      adminUrl: adminUrl(),
      database,
      roles,
      roleSecret,
      serviceRoles: subgraph.databaseRoles,
    });
    await migrate(subgraph, ownerUrl);
    await client.query(`COMMENT ON DATABASE ${database} IS 'migrated'`);
    return database;
  } finally {
    await client.end();
  }
};

/** A migrated database of the subgraph for one test file alone. */
export const testDatabase = async <Tables extends object>(
  subgraph: Subgraph<Tables>,
): Promise<TestDatabase> => {
  const roles = identifier(subgraph.name);
  const database = `test_${roles}_${randomBytes(6).toString('hex')}`;
  await cloneDatabase({ adminUrl: adminUrl(), template: await template(subgraph), database });
  const url = new URL(adminUrl());
  url.pathname = `/${database}`;
  return {
    adminUrl: url.href,
    ...databaseUrls({ adminUrl: adminUrl(), database, roles, roleSecret }),
    drop: () => dropDatabase({ adminUrl: adminUrl(), database }),
  };
};
