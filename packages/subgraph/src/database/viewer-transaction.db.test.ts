import process from 'node:process';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { anonymous } from '@media-graph/service';
import { createDataSource } from './create-data-source.ts';
import { viewerTransaction } from './viewer-transaction.ts';

const dataSource = createDataSource({
  url: process.env.TEST_DATABASE_URL!,
  modules: [],
  migrations: [],
  poolSize: 1,
});
beforeAll(() => dataSource.initialize());
afterAll(() => dataSource.destroy());

const begin = (subject: string) =>
  viewerTransaction(
    dataSource,
    { viewer: { ...anonymous, subject }, databaseRole: 'none', requestId: 'a request' },
    'write',
  );
const subject = `SELECT current_setting('app.subject', true) AS subject`;

test('what is asked after the end touches no connection that is somebody else’s by then', async () => {
  const first = begin('first');
  expect(await first.manager.query(subject)).toEqual([{ subject: 'first' }]);
  const underWay = expect(first.manager.query('SELECT 1 / 0')).rejects.toThrow('division by zero');
  const ending = first.commit();
  const late = expect(first.manager.query(subject)).rejects.toThrow('ended already');
  await Promise.all([underWay, late, ending]);

  // The only connection is the second one's now.
  const second = begin('second');
  expect(await second.manager.query(subject)).toEqual([{ subject: 'second' }]);
  await expect(first.manager.query(subject)).rejects.toThrow();
  await first.rollback();
  expect(await second.manager.query(`${subject}, pg_current_xact_id_if_assigned() AS id`)).toMatchObject([
    { subject: 'second' },
  ]);
  await second.commit();
  expect(await dataSource.query(`${subject}, now() = statement_timestamp() AS outside`)).toEqual([
    { subject: '', outside: true },
  ]);
});

test('what is checked at the commit is refused like what is checked before', async () => {
  await dataSource.query(
    'CREATE TEMPORARY TABLE places (no int CONSTRAINT places_once UNIQUE DEFERRABLE INITIALLY DEFERRED)',
  );
  const both = begin('both');
  await both.manager.query('INSERT INTO places VALUES (1), (1)');
  await expect(both.commit()).rejects.toMatchObject({
    ...{ name: 'QueryFailedError', driverError: { code: '23505', constraint: 'places_once' } },
  });
  await both.rollback();
  expect(await dataSource.query('SELECT count(*)::int AS places FROM places')).toEqual([{ places: 0 }]);
});
