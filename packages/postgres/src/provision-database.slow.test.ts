import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { cloneDatabase } from './clone-database.ts';
import { dropDatabase } from './drop-database.ts';
import { provisionDatabase } from './provision-database.ts';
import { rolePassword } from './role-password.ts';
import { type EmbeddedPostgres, startPostgres } from './start-postgres.ts';
import { ask } from './testing/ask.ts';
import { fastSettings } from './testing/fast-settings.ts';
import { scratchFolder } from './testing/scratch-folder.ts';
import { urlWith, withClient } from './with-client.ts';

const scratch = scratchFolder('provision');
const dataDir = path.join(scratch, 'postgres');
let postgres: EmbeddedPostgres;
let superuser: string;
let creator: string;

beforeAll(async () => {
  postgres = await startPostgres({ dataDir, settings: { ...fastSettings, log_statement: 'all' } });
  superuser = postgres.url;
  await ask(superuser, `CREATE ROLE creator LOGIN CREATEDB CREATEROLE PASSWORD 'x'`);
  await ask(superuser, 'CREATE DATABASE home_of_creator OWNER creator');
  creator = urlWith(superuser, { database: 'home_of_creator', user: 'creator', password: 'x' });
});
afterAll(() => postgres.stop());

// A server of the user's own may give us no superuser.
const admins = [
  ['a superuser', 'by_superuser', () => superuser],
  ['a role with CREATEDB and CREATEROLE', 'by_creator', () => creator],
] as const;

test.each(admins)(
  '%s makes a database where the service reads what its roles may read',
  async (_, name, admin) => {
    const reader = `${name}_reader`;
    const { ownerUrl, serviceUrl } = await provisionDatabase({
      adminUrl: admin(),
      database: name,
      roleSecret: 'secret',
      serviceRoles: [reader, `${name}_newsroom`],
    });
    await ask(
      ownerUrl,
      `CREATE TABLE article AS SELECT 'draft' AS state UNION SELECT 'published';
     ALTER TABLE article ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
     GRANT SELECT ON article TO ${reader};
     CREATE POLICY readers ON article TO ${reader} USING (state = 'published')`,
    );
    await withClient(serviceUrl, async (client) => {
      await expect(client.query('SELECT FROM article')).rejects.toThrow(
        'permission denied for table article',
      );
      await client.query(`BEGIN; SET LOCAL ROLE ${reader}`);
      expect((await client.query('SELECT state FROM article')).rows).toEqual([{ state: 'published' }]);
      await client.query('COMMIT');
      await expect(client.query('SELECT FROM article')).rejects.toThrow(
        'permission denied for table article',
      );
    });
  },
);

test.each(admins)('%s copies and drops databases', async (_, name, adminOf) => {
  const adminUrl = adminOf();
  await provisionDatabase({ adminUrl, database: `${name}_original`, roles: name, roleSecret: 'secret' });
  await cloneDatabase({ adminUrl, template: `${name}_original`, database: `${name}_copy` });
  const serviceUrl = urlWith(adminUrl, {
    database: `${name}_copy`,
    user: `${name}_service`,
    password: rolePassword('secret', `${name}_service`),
  });
  const sleeping = expect(ask(serviceUrl, 'SELECT pg_sleep(600)')).rejects.toThrow();
  await dropDatabase({ adminUrl, database: `${name}_copy` });
  await sleeping;
});

test.each(admins)('%s may provision again, and many may at once', async (_, name, admin) => {
  const options = { adminUrl: admin(), roleSecret: 'secret', serviceRoles: [`${name}_r1`, `${name}_r2`] };
  const databases = [1, 1, 2, 2, 3, 3].map((n) => `${name}_at_once_${n}`);
  const made = await Promise.all(
    databases.map((database) => provisionDatabase({ ...options, database, roles: `${name}_shared` })),
  );
  for (const { ownerUrl } of made) await ask(ownerUrl, 'CREATE TABLE IF NOT EXISTS mine (id int)');
});

test('the service and the owner are below row-level security, and the service inherits nothing', async () => {
  await provisionDatabase({ adminUrl: superuser, database: 'low', roleSecret: 'secret' });
  const roles = await ask(
    superuser,
    `SELECT rolname, rolsuper, rolcreatedb, rolcreaterole, rolbypassrls, rolreplication, rolinherit
     FROM pg_roles WHERE rolname IN ('low_owner', 'low_service') ORDER BY 1`,
  );
  const none = {
    rolsuper: false,
    rolcreatedb: false,
    rolcreaterole: false,
    rolbypassrls: false,
    rolreplication: false,
  };
  expect(roles).toEqual([
    { rolname: 'low_owner', ...none, rolinherit: true },
    { rolname: 'low_service', ...none, rolinherit: false },
  ]);
});

test('a service cannot enter the database of another, nor make tables in its own', async () => {
  const one = await provisionDatabase({ adminUrl: superuser, database: 'one', roleSecret: 'secret' });
  await provisionDatabase({ adminUrl: superuser, database: 'two', roleSecret: 'secret' });
  const astray = urlWith(one.serviceUrl, { database: 'two' });
  await expect(ask(astray, 'SELECT 1')).rejects.toThrow('permission denied for database');
  await expect(ask(one.serviceUrl, 'CREATE TABLE t ()')).rejects.toThrow(
    'permission denied for schema public',
  );
  await expect(ask(one.serviceUrl, 'CREATE TEMP TABLE t ()')).rejects.toThrow('permission denied');
});

test('the extensions are there, and trigrams hold Chinese characters', async () => {
  const { serviceUrl } = await provisionDatabase({
    adminUrl: superuser,
    database: 'searched',
    roleSecret: 's',
  });
  const rows = await ask(serviceUrl, `SELECT extname FROM pg_extension ORDER BY extname`);
  expect(rows.map(({ extname }) => extname)).toEqual(['btree_gist', 'pg_trgm', 'plpgsql']);
  expect(await ask(serviceUrl, `SELECT similarity('新闻报道', '新闻报') > 0.3 AS similar`)).toEqual([
    { similar: true },
  ]);
});

test('names need not be plain words', async () => {
  const name = `Ein "böser" Name'; DROP`;
  const options = {
    adminUrl: superuser,
    database: name,
    roleSecret: `'"\\`,
    serviceRoles: [`${name}_leser`],
  };
  const { ownerUrl, serviceUrl } = await provisionDatabase(options);
  expect(await ask(ownerUrl, 'SELECT current_database() AS name')).toEqual([{ name }]);
  expect(await ask(serviceUrl, 'SELECT current_user AS name')).toEqual([{ name: `${name}_service` }]);
});

test('names that PostgreSQL would cut off are refused', async () => {
  const database = 'x'.repeat(60);
  await expect(provisionDatabase({ adminUrl: superuser, database, roleSecret: 's' })).rejects.toThrow(
    RangeError,
  );
});

test('another secret gives other passwords, and the old ones no longer hold', async () => {
  const options = { adminUrl: superuser, database: 'rotated' };
  const before = await provisionDatabase({ ...options, roleSecret: 'before' });
  const after = await provisionDatabase({ ...options, roleSecret: 'after' });
  await ask(after.serviceUrl, 'SELECT 1');
  await expect(ask(before.serviceUrl, 'SELECT 1')).rejects.toThrow('password authentication failed');
});

test('no password is in the log of the server', async () => {
  const { ownerUrl } = await provisionDatabase({
    adminUrl: superuser,
    database: 'quiet',
    roleSecret: 'secret',
  });
  const log = await readFile(path.join(dataDir, 'postgres.log'), 'utf8');
  expect(log).toContain('CREATE ROLE "quiet_owner"');
  expect(log).not.toContain(new URL(ownerUrl).password);
});

test("another's database of that name is left as it is", async () => {
  await ask(superuser, 'CREATE DATABASE somebody');
  const attempt = provisionDatabase({ adminUrl: superuser, database: 'somebody', roleSecret: 's' });
  await expect(attempt).rejects.toThrow('belongs to postgres, not to somebody_owner');
  const [row] = await ask(superuser, `SELECT datacl FROM pg_database WHERE datname = 'somebody'`);
  expect(row).toEqual({ datacl: null });
});

test('a role of that name which passes by row-level security is refused', async () => {
  await ask(superuser, 'CREATE ROLE mighty_service BYPASSRLS');
  const attempt = provisionDatabase({ adminUrl: superuser, database: 'mighty', roleSecret: 's' });
  await expect(attempt).rejects.toThrow('row-level security would not hold');
});
