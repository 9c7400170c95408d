import { randomUUID } from 'node:crypto';
import process from 'node:process';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { createDataSource } from './create-data-source.ts';
import { sharedMigrations } from './shared-migrations.ts';

const database = `record_audit_${randomUUID().slice(0, 8)}`;
const url = new URL(process.env.TEST_DATABASE_URL!);
const admin = new pg.Client({ connectionString: url.href });
const dataSource = createDataSource({
  url: Object.assign(new URL(url), { pathname: `/${database}` }).href,
  modules: [],
  migrations: [...sharedMigrations],
  poolSize: 1,
});

beforeAll(async () => {
  await admin.connect();
  await admin.query(`CREATE DATABASE ${database}`);
  await dataSource.initialize();
  await dataSource.runMigrations();
});
afterAll(async () => {
  await dataSource.destroy();
  await admin.query(`DROP DATABASE ${database}`);
  await admin.end();
});

/** What the log holds of one row's life, with the function that it has now. */
const logOfOneLife = async (): Promise<unknown[]> => {
  await dataSource.query(`
    CREATE TABLE papers (id uuid, title jsonb, copies int, note text, phone text);
    CREATE TRIGGER papers_audit AFTER INSERT OR UPDATE OR DELETE ON papers
      FOR EACH ROW EXECUTE FUNCTION record_audit('Paper', 'id', 'phone')`);
  const id = randomUUID();
  await dataSource.query(`INSERT INTO papers VALUES ($1, '{"en": "One"}', 1, NULL, '123')`, [id]);
  for (const change of [
    "copies = 2, note = 'more'",
    "title = NULL, phone = '456'",
    "phone = '789'",
    'note = note',
  ])
    await dataSource.query(`UPDATE papers SET ${change}`);
  await dataSource.query('DELETE FROM papers');
  const log = await dataSource.query(
    `SELECT action, before - 'id' AS before, after - 'id' AS after, entity, before ->> 'id' AS former_id,
       after ->> 'id' AS id FROM audit_log WHERE entity_id = $1 ORDER BY id`,
    [id],
  );
  await dataSource.query('DROP TABLE papers');
  const named = (value: string | null) => (value === id ? 'its id' : value);
  return log.map((entry: Record<string, string | null>) => ({
    ...entry,
    ...{ id: named(entry.id!), former_id: named(entry.former_id!) },
  }));
};

test('the log holds a new row whole, of a change what differs, and what was deleted; never what it must not', async () => {
  const now = await logOfOneLife();
  const paper = { title: { en: 'One' }, copies: 1, note: null };
  const nothing = { entity: 'Paper', before: null, after: null, id: null, former_id: null };
  expect(now).toEqual([
    { ...nothing, action: 'INSERT', after: paper, id: 'its id' },
    { ...nothing, action: 'UPDATE', before: { copies: 1, note: null }, after: { copies: 2, note: 'more' } },
    { ...nothing, action: 'UPDATE', before: { title: { en: 'One' } }, after: { title: null } },
    { ...nothing, action: 'UPDATE' },
    { ...nothing, action: 'UPDATE' },
    { ...nothing, action: 'DELETE', before: { title: null, copies: 2, note: 'more' }, former_id: 'its id' },
  ]);
  await dataSource.undoLastMigration();
  expect(await logOfOneLife()).toEqual(now);
});
