import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { cloneDatabase } from './clone-database.ts';
import { databaseUrls } from './database-urls.ts';
import { dropDatabase } from './drop-database.ts';
import { provisionDatabase } from './provision-database.ts';
import { type EmbeddedPostgres, startPostgres } from './start-postgres.ts';
import { ask } from './testing/ask.ts';
import { fastSettings } from './testing/fast-settings.ts';
import { scratchFolder } from './testing/scratch-folder.ts';
import { urlWith, withClient } from './with-client.ts';

const scratch = scratchFolder('clone');
let postgres: EmbeddedPostgres;
let adminUrl: string;
const template = 'template "of" content';
const names = { roles: 'content', roleSecret: randomBytes(8).toString('hex') };

beforeAll(async () => {
  postgres = await startPostgres({ dataDir: path.join(scratch, 'postgres'), settings: fastSettings });
  adminUrl = postgres.url;
  const { ownerUrl } = await provisionDatabase({ adminUrl, database: template, ...names });
  await ask(ownerUrl, 'CREATE TABLE article AS SELECT 1 AS id; GRANT SELECT ON article TO content_service');
});
afterAll(() => postgres.stop());

test('many copies made at once have the contents, the owner and the closed doors of the template', async () => {
  const databases = Array.from({ length: 4 }, (_, n) => `copy_${n}`);
  await Promise.all(databases.map((database) => cloneDatabase({ adminUrl, template, database })));
  await ask(adminUrl, `CREATE ROLE stranger LOGIN PASSWORD 'x'`);
  for (const database of databases) {
    const { ownerUrl, serviceUrl } = databaseUrls({ adminUrl, database, ...names });
    expect(await ask(serviceUrl, 'SELECT id FROM article')).toEqual([{ id: 1 }]);
    await ask(ownerUrl, 'ALTER TABLE article ADD COLUMN title text');
    const stranger = urlWith(adminUrl, { database, user: 'stranger', password: 'x' });
    await expect(ask(stranger, 'SELECT 1')).rejects.toThrow('permission denied for database');
  }
});

test('a copy waits for those who still work in the template', async () => {
  const inTemplate = urlWith(adminUrl, { database: template });
  let copied: Promise<void> | undefined;
  await withClient(inTemplate, async (client) => {
    copied = cloneDatabase({ adminUrl, template, database: 'copy_after_waiting' });
    await client.query('SELECT pg_sleep(0.5)');
  });
  await copied;
});

test('a name that is taken, or a template that is not there, is an error', async () => {
  await cloneDatabase({ adminUrl, template, database: 'taken' });
  await expect(cloneDatabase({ adminUrl, template, database: 'taken' })).rejects.toMatchObject({
    code: '42P04',
  });
  await expect(cloneDatabase({ adminUrl, template: 'nowhere', database: 'x' })).rejects.toMatchObject({
    code: '3D000',
  });
});

test('a dropped database is gone, connections or not, and may be dropped again', async () => {
  await cloneDatabase({ adminUrl, template, database: 'doomed' });
  const { serviceUrl } = databaseUrls({ adminUrl, database: 'doomed', ...names });
  const sleeping = expect(ask(serviceUrl, 'SELECT pg_sleep(600)')).rejects.toThrow();
  await dropDatabase({ adminUrl, database: 'doomed' });
  await sleeping;
  await dropDatabase({ adminUrl, database: 'doomed' });
  await expect(ask(serviceUrl, 'SELECT 1')).rejects.toMatchObject({ code: '3D000' });
});
