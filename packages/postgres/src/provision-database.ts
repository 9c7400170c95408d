import { type Client, escapeIdentifier as id } from 'pg';
import { ensureRoles, type RoleNames } from './ensure-roles.ts';
import { rolePassword } from './role-password.ts';
import { urlWith, withClient } from './with-client.ts';

/** What {@link provisionDatabase} needs to know. */
export interface ProvisionOptions {
  /** Address of a superuser, or of a role with CREATEDB and CREATEROLE. */
  readonly adminUrl: string;
  readonly database: string;
  /** Prefix of the role names; absent: the database's name. Roles are shared by all databases of a server. */
  readonly roles?: string;
  /** The passwords are derived from it and are not stored: the same secret gives the same passwords. */
  readonly roleSecret: string;
  /** Full names of roles without login that the service takes on by `SET LOCAL ROLE`. */
  readonly serviceRoles?: readonly string[];
}

/** Addresses of one database. */
export interface ProvisionedDatabase {
  /** As `<roles>_owner`: owns the database, runs the migrations. */
  readonly ownerUrl: string;
  /** As `<roles>_service`: owns nothing and cannot pass by row-level security. */
  readonly serviceUrl: string;
}

const EXTENSIONS = ['pg_trgm', 'btree_gist'];

/**
 * Makes a database with its roles, or brings an existing one to the same state; several processes may do so at
 * once. The database belongs to the owner role and has pg_trgm and btree_gist; nobody else may connect but the
 * service role. Throws PostgreSQL's error where the admin role lacks a right.
 */
export async function provisionDatabase(options: ProvisionOptions): Promise<ProvisionedDatabase> {
  const { adminUrl, database, roles = database, roleSecret, serviceRoles = [] } = options;
  const names: RoleNames = { owner: `${roles}_owner`, service: `${roles}_service`, extra: serviceRoles };
  await withClient(adminUrl, async (client) => {
    // Roles and databases belong to the whole server: one at a time. The connection's end gives the lock back.
    await client.query(`SELECT pg_advisory_lock(hashtext('media-graph provisioning'))`);
    await ensureRoles(client, names, roleSecret);
    await ensureDatabase(client, database, names);
    await withClient(urlWith(adminUrl, { database }), (inside) => ensureContents(inside, names));
  });
  const urlOf = (user: string): string =>
    urlWith(adminUrl, { database, user, password: rolePassword(roleSecret, user) });
  return { ownerUrl: urlOf(names.owner), serviceUrl: urlOf(names.service) };
}

async function ensureDatabase(
  client: Client,
  database: string,
  { owner, service }: RoleNames,
): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [database]);
  if (rowCount === 0) await client.query(`CREATE DATABASE ${id(database)} OWNER ${id(owner)}`);
  await client.query(`REVOKE ALL ON DATABASE ${id(database)} FROM PUBLIC`);
  await client.query(`GRANT CONNECT ON DATABASE ${id(database)} TO ${id(service)}`);
}

// As the owner, since both extensions are trusted and the schema public is the database owner's.
async function ensureContents(client: Client, { owner }: RoleNames): Promise<void> {
  await client.query(`SET ROLE ${id(owner)}`);
  await client.query('REVOKE CREATE ON SCHEMA public FROM PUBLIC');
  for (const extension of EXTENSIONS) await client.query(`CREATE EXTENSION IF NOT EXISTS ${id(extension)}`);
}
