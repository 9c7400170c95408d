import { type Client, escapeIdentifier as id, escapeLiteral as text } from 'pg';
import { scramVerifier } from './role-password.ts';

/** The names of one service's roles. */
export type RoleNames = {
  readonly owner: string;
  readonly service: string;
  /** Roles without login that the service takes on by `SET LOCAL ROLE`. */
  readonly extra: readonly string[];
};

const patience = {
  statement_timeout: '3s',
  lock_timeout: '1s',
  idle_in_transaction_session_timeout: '10s',
};

/**
 * Makes the roles that are missing, sets the passwords, and grants the extra roles to the service. Throws when a
 * role of that name is above row-level security.
 */
export const ensureRoles = async (client: Client, names: RoleNames, secret: string): Promise<void> => {
  const { owner, service, extra } = names;
  await ensureRole(client, owner, 'LOGIN INHERIT', secret);
  await ensureRole(client, service, 'LOGIN NOINHERIT', secret);
  await bePatient(client, service);
  for (const role of extra) await ensureRole(client, role, 'NOLOGIN NOINHERIT');
  for (const role of extra)
    await client.query(`GRANT ${id(role)} TO ${id(service)} WITH INHERIT FALSE, SET TRUE`);
};

/**
 * Makes another login for a service, with a password of its own, that may do what the service's role may: services go
 * over to it while the first is still good.
 */
export const ensureSecondLogin = async (
  client: Client,
  { service, login }: { readonly service: string; readonly login: string },
  secret: string,
): Promise<void> => {
  await ensureRole(client, login, 'LOGIN INHERIT', secret);
  await bePatient(client, login);
  await client.query(`GRANT ${id(service)} TO ${id(login)} WITH INHERIT TRUE, SET TRUE`);
};

/** As the service sets it itself, for where a pooler does not let it: who waits longer keeps others waiting. */
const bePatient = async (client: Client, role: string): Promise<void> => {
  for (const [setting, value] of Object.entries(patience))
    await client.query(`ALTER ROLE ${id(role)} SET ${setting} = '${value}'`);
};

const ensureRole = async (
  client: Client,
  role: string,
  attributes: string,
  secret?: string,
): Promise<void> => {
  const password = secret === undefined ? '' : ` PASSWORD ${text(scramVerifier(secret, role))}`;
  const found = await client.query<{ rolsuper: boolean; rolbypassrls: boolean }>(
    'SELECT rolsuper, rolbypassrls FROM pg_roles WHERE rolname = $1',
    [role],
  );
  const existing = found.rows[0];
  if (existing === undefined) {
    const least = 'NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS';
    await client.query(`CREATE ROLE ${id(role)} ${attributes} ${least}${password}`);
  } else if (existing.rolsuper || existing.rolbypassrls) {
    throw new Error(
      `Role ${role} is superuser or BYPASSRLS, so row-level security would not hold: ALTER ROLE ${id(role)} NOSUPERUSER NOBYPASSRLS, or use another role prefix.`,
    );
  } else {
    await client.query(`ALTER ROLE ${id(role)} ${attributes}${password}`);
  }
  await holdRole(client, role);
};

// Since PostgreSQL 16 a role with CREATEROLE may administer what it made, but neither act as it nor own through it.
const holdRole = async (client: Client, role: string): Promise<void> => {
  await client.query(`
    DO $$ BEGIN
      IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user)
         AND NOT (pg_has_role(${text(role)}, 'USAGE') AND pg_has_role(${text(role)}, 'SET')) THEN
        GRANT ${id(role)} TO CURRENT_USER WITH INHERIT TRUE, SET TRUE;
      END IF;
    END $$`);
};
