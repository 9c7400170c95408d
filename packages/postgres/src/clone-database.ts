import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, DatabaseError, escapeIdentifier as id } from 'pg';
import { withClient } from './with-client.ts';

const objectInUse = '55006';
const patience = 10_000;

/**
 * Copies a database with its owner and the rights to it. Waits up to ten seconds for others to leave the template;
 * throws PostgreSQL's error when they stay, or when there is no such template or already such a database.
 */
export const cloneDatabase = async (options: {
  adminUrl: string;
  template: string;
  database: string;
}): Promise<void> => {
  const { adminUrl, template, database } = options;
  await withClient(adminUrl, async (client) => {
    const found = await client.query<{ owner: string }>(
      'SELECT pg_get_userbyid(datdba) AS owner FROM pg_database WHERE datname = $1',
      [template],
    );
    const owner = found.rows[0]?.owner;
    const ofOwner = owner === undefined ? '' : ` OWNER ${id(owner)}`;
    // Its files, for a log of every page, the default, costs half as much again, and twice that when it is dropped.
    await copy(
      client,
      `CREATE DATABASE ${id(database)} TEMPLATE ${id(template)}${ofOwner} STRATEGY FILE_COPY`,
    );
    await copyRights(client, template, database);
  });
};

const copy = async (client: Client, statement: string): Promise<void> => {
  const deadline = performance.now() + patience;
  for (;;) {
    try {
      await client.query(statement);
      return;
    } catch (error) {
      const inUse = error instanceof DatabaseError && error.code === objectInUse;
      if (!inUse || performance.now() > deadline) throw error;
      await sleep(50);
    }
  }
};

// CREATE DATABASE copies what is in the template, but not who may connect to it.
const copyRights = async (client: Client, template: string, database: string): Promise<void> => {
  const { rows } = await client.query<{ grantee: string | null; privilege: string }>(
    `SELECT rolname AS grantee, privilege_type AS privilege
     FROM pg_database, aclexplode(coalesce(datacl, acldefault('d', datdba))) LEFT JOIN pg_roles ON pg_roles.oid = grantee
     WHERE datname = $1`,
    [template],
  );
  await client.query(`REVOKE ALL ON DATABASE ${id(database)} FROM PUBLIC`);
  for (const { grantee, privilege } of rows) {
    await client.query(
      `GRANT ${privilege} ON DATABASE ${id(database)} TO ${grantee === null ? 'PUBLIC' : id(grantee)}`,
    );
  }
};
