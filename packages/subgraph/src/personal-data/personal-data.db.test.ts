import { randomUUID } from 'node:crypto';
import process from 'node:process';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { anonymous } from '@media-graph/service';
import pg from 'pg';
import type { QueryRunner } from 'typeorm';
import { createDataSource } from '../database/create-data-source.ts';
import { sharedMigrations } from '../database/shared-migrations.ts';
import { viewerReading } from '../database/viewer-reading.ts';
import { viewerTransaction } from '../database/viewer-transaction.ts';
import { RequestBudget } from '../execution/request-budget.ts';
import { maskName } from './mask.ts';
import { PersonalDataAccess1764000000500 } from './personal-data-access.migration.ts';
import { personalDataOf } from './personal-data-of.ts';

const database = `personal_data_${randomUUID().slice(0, 8)}`;
const url = new URL(process.env.TEST_DATABASE_URL!);
const admin = new pg.Client({ connectionString: url.href });
const migrations = [...sharedMigrations, PersonalDataAccess1764000000500];
const dataSource = createDataSource({
  url: Object.assign(new URL(url), { pathname: `/${database}` }).href,
  modules: [],
  migrations,
  poolSize: 1,
});

beforeAll(async () => {
  await admin.connect();
  await admin.query(`CREATE DATABASE ${database}; `);
  await admin.query(`CREATE ROLE ${database} NOLOGIN`);
  await dataSource.initialize();
  await dataSource.runMigrations();
});
afterAll(async () => {
  await dataSource.destroy();
  await admin.query(`DROP DATABASE ${database}`);
  await admin.query(`DROP ROLE ${database}`);
  await admin.end();
});

const ours = randomUUID();
const staff = { ...anonymous, subject: 'carrier-desk', organisation: ours, roles: ['staff'] };
const person = () => ({
  entity: 'Subscriber',
  id: randomUUID(),
  field: 'name',
  value: '歐陽成',
  mask: maskName,
});

/** As one request: what was read, and whether the connection still reads afterwards. */
const request = async <Result>(
  viewer: typeof anonymous,
  work: (data: ReturnType<typeof personalDataOf>, runner: QueryRunner) => Promise<Result>,
  operation: string | null = null,
): Promise<Result> => {
  const requestId = randomUUID();
  const identity = { viewer, databaseRole: database, requestId };
  const writing = operation === null ? undefined : viewerTransaction(dataSource, identity, operation);
  const { manager, writeAside } = writing ?? viewerReading(dataSource, identity, new RequestBudget());
  try {
    const session = { viewer, manager, writeAside } as Parameters<typeof personalDataOf>[0];
    return await work(personalDataOf(session, 'staff'), manager.queryRunner!);
  } finally {
    await writing?.commit();
  }
};
const log = (id: string) =>
  dataSource.query('SELECT * FROM personal_data_access WHERE entity_id = $1 ORDER BY id', [id]);

test('without a purpose the value is masked and nothing is written', async () => {
  const one = person();
  expect(await request(staff, (data) => data.show(one))).toBe('歐陽*');
  expect(await log(one.id)).toEqual([]);
});

test('with a purpose the value is shown and the read is logged, in a request that goes on reading', async () => {
  const one = person();
  await request(staff, async (data, runner) => {
    await runner.query('SELECT 1');
    const shown = await Promise.all([
      data.show(one, 'delivery'),
      data.show({ ...one, field: 'phone' }, 'delivery'),
    ]);
    expect(shown).toEqual(['歐陽成', '歐陽成']);
    expect(await data.show(one, 'delivery')).toBe('歐陽成');
    expect(await runner.query('SELECT viewer_subject() AS subject')).toEqual([{ subject: 'carrier-desk' }]);
    await expect(runner.query('CREATE TABLE t ()')).rejects.toThrow('read-only');
  });
  const row = { subject: 'carrier-desk', organisation_id: ours, entity: 'Subscriber', purpose: 'delivery' };
  expect(await log(one.id)).toMatchObject([
    { ...row, field: 'name' },
    { ...row, field: 'phone' },
  ]);
});

test.each([
  ['a reader without a name', anonymous],
  ['another role', { ...staff, roles: ['headquarters'] }],
])('%s sees the mask only', async (_, viewer) => {
  const one = person();
  await expect(request(viewer, (data) => data.show(one, 'curiosity'))).rejects.toThrow('masked only');
  expect(await request(viewer, (data) => data.show(one))).toBe('歐陽*');
  expect(await log(one.id)).toEqual([]);
});

test.each(['', '  a ', 'x'.repeat(201)])('the purpose %p is none', async (purpose) => {
  await expect(request(staff, (data) => data.show(person(), purpose))).rejects.toThrow('3 to 200 characters');
});

test('what cannot be logged is not shown', async () => {
  const one = { ...person(), id: 'no id' };
  await expect(request(staff, (data) => data.show(one, 'delivery'))).rejects.toThrow('uuid');
});

test('nobody writes or changes the log but through its function, and each organisation reads its own', async () => {
  const one = person();
  await request(staff, (data) => data.show(one, 'delivery'));
  const seen = (viewer: typeof staff) =>
    request(viewer, (_, runner) => runner.query('SELECT 1 FROM personal_data_access'));
  expect((await seen(staff)).length).toBeGreaterThan(0);
  expect(await seen({ ...staff, organisation: randomUUID() })).toEqual([]);
  const forge = `INSERT INTO personal_data_access (entity, entity_id, field, purpose) VALUES ('S', '${one.id}', 'f', 'forged')`;
  await expect(request(staff, (_, runner) => runner.query(forge), 'forge')).rejects.toThrow(
    'permission denied',
  );
  await expect(dataSource.query('DELETE FROM personal_data_access')).rejects.toThrow('append-only');
});
