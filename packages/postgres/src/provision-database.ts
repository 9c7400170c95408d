import { type Client, DatabaseError, escapeIdentifier as id } from 'pg';
import { type DatabaseName, type DatabaseUrls, databaseUrls, roleUrl } from './database-urls.ts';
import { ensureRoles, ensureSecondLogin, type RoleNames } from './ensure-roles.ts';
import { urlWith, withClient } from './with-client.ts';

/** What {@link provisionDatabase} needs to know. */
export type ProvisionOptions = DatabaseName & {
  /** Full names of roles without login that the service takes on by `SET LOCAL ROLE`. */
  readonly serviceRoles?: readonly string[];
};

const extensions = ['pg_trgm', 'btree_gist'];
const noSuchLocale = '42809';

/**
 * Makes a second login for the service of a provisioned database, or gives it another password: `<roles>_service_2`. The
 * first one's stays as it is, so that services go over from one to the other. @returns its address
 */
export const provisionSecondLogin = async (options: DatabaseName): Promise<string> => {
  const { adminUrl, database, roles = database, roleSecret } = options;
  const [service, login] = [`${roles}_service`, `${roles}_service_2`];
  refuseLongNames([login]);
  await alone(adminUrl, (client) => ensureSecondLogin(client, { service, login }, roleSecret));
  return roleUrl(options, login);
};

/**
 * Makes a database with its roles, or brings an existing one to the same state; several processes may do so at
 * once. The database belongs to the role `<roles>_owner` and has pg_trgm and btree_gist; besides it only the role
 * `<roles>_service` may connect. Throws PostgreSQL's error where the admin role lacks a right.
 */
export const provisionDatabase = async (options: ProvisionOptions): Promise<DatabaseUrls> => {
  const { adminUrl, database, roles = database, roleSecret, serviceRoles = [] } = options;
  const names: RoleNames = { owner: `${roles}_owner`, service: `${roles}_service`, extra: serviceRoles };
  refuseLongNames([database, names.owner, names.service, ...names.extra]);
  await alone(adminUrl, async (client) => {
    await ensureRoles(client, names, roleSecret);
    await ensureDatabase(client, database, names);
    await withClient(urlWith(adminUrl, { database }), (inside) => ensureContents(inside, names));
  });
  return databaseUrls(options);
};

/** Roles and databases belong to the whole server: one at a time. The connection's end gives the lock back. */
const alone = (adminUrl: string, work: (client: Client) => Promise<void>): Promise<void> =>
  withClient(adminUrl, async (client) => {
    await refuseOldServer(client);
    await client.query(`SELECT pg_advisory_lock(hashtext('media-graph provisioning'))`);
    await work(client);
  });

// Memberships without inheritance came with PostgreSQL 16.
const refuseOldServer = async (client: Client): Promise<void> => {
  const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
  const version = rows[0]?.server_version ?? '';
  if (Number.parseInt(version, 10) < 16) {
    throw new Error(`The server is PostgreSQL ${version}: 16 or newer is needed, 18 recommended.`);
  }
};

// PostgreSQL would cut them off, and two long names could become one.
const refuseLongNames = (names: readonly string[]): void => {
  const long = names.find((name) => name === '' || Buffer.byteLength(name) > 63);
  if (long !== undefined) throw new RangeError(`A PostgreSQL name has 1 to 63 bytes: "${long}"`);
};

const ensureDatabase = async (
  client: Client,
  database: string,
  { owner, service }: RoleNames,
): Promise<void> => {
  const { rows } = await client.query<{ owner: string }>(
    'SELECT pg_get_userbyid(datdba) AS owner FROM pg_database WHERE datname = $1',
    [database],
  );
  const found = rows[0]?.owner;
  if (found === undefined) {
    await createDatabase(client, `CREATE DATABASE ${id(database)} OWNER ${id(owner)}`);
  } else if (found !== owner) {
    // It may be another program's, which would then no longer get in.
    throw new Error(
      `Database ${database} is there already and belongs to ${found}, not to ${owner}: if it is meant for this service, ALTER DATABASE ${id(database)} OWNER TO ${id(owner)}, else use another name.`,
    );
  }
  await client.query(`REVOKE ALL ON DATABASE ${id(database)} FROM PUBLIC`);
  await client.query(`GRANT CONNECT ON DATABASE ${id(database)} TO ${id(service)}`);
};

// The order of text and what counts as a letter are the same on every server, as on the embedded one.
const createDatabase = async (client: Client, statement: string): Promise<void> => {
  const { rows } = await client.query<{ version: number }>(
    `SELECT current_setting('server_version_num')::int AS version`,
  );
  const builtin = (rows[0]?.version ?? 0) >= 170_000;
  const locale = builtin
    ? `LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LC_COLLATE 'C' LC_CTYPE 'C.UTF-8'`
    : `LC_COLLATE 'C' LC_CTYPE 'C.UTF-8'`;
  try {
    await client.query(`${statement} TEMPLATE template0 ENCODING 'UTF8' ${locale}`);
  } catch (error) {
    if (!(error instanceof DatabaseError && error.code === noSuchLocale)) throw error;
    // The server's system (macOS before 15) does not know C.UTF-8: its own default it knows for certain.
    await client.query(statement);
  }
};

// As the owner, since both extensions are trusted and the schema public is the database owner's.
const ensureContents = async (client: Client, { owner }: RoleNames): Promise<void> => {
  await client.query(`SET ROLE ${id(owner)}`);
  await client.query('REVOKE CREATE ON SCHEMA public FROM PUBLIC');
  for (const extension of extensions) await client.query(`CREATE EXTENSION IF NOT EXISTS ${id(extension)}`);
};
