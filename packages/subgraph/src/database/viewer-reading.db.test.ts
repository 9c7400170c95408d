import process from 'node:process';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { anonymous } from '@media-graph/service';
import { EntitySchema } from 'typeorm';
import { RequestBudget } from '../execution/request-budget.ts';
import { createDataSource } from './create-data-source.ts';
import { viewerReading } from './viewer-reading.ts';

type Note = {
  id: string;
  writtenAt: Date;
  pages: bigint;
};
const NoteEntity = new EntitySchema<Note>({
  name: 'Note',
  tableName: 'reading_notes',
  columns: {
    id: { type: 'text', primary: true },
    writtenAt: { type: 'timestamptz' },
    pages: { type: 'bigint' },
  },
});
/** The same table, with a part of it put together and another turned into something else. */
const ParcelEntity = new EntitySchema<{ id: string; size: { pages: bigint }; writtenAt: string }>({
  name: 'Parcel',
  tableName: 'reading_notes',
  columns: {
    id: { type: 'text', primary: true },
    writtenAt: {
      type: 'timestamptz',
      transformer: { from: (written: Date) => written.toISOString(), to: (text: string) => new Date(text) },
    },
  },
  embeddeds: {
    size: {
      schema: new EntitySchema({ name: 'Size', columns: { pages: { type: 'bigint' } } }),
      prefix: false,
    },
  },
});
const dataSource = createDataSource({
  url: process.env.TEST_DATABASE_URL!,
  modules: [{ entities: [NoteEntity, ParcelEntity] }],
  migrations: [],
  poolSize: 1,
});
beforeAll(async () => {
  await dataSource.initialize();
  await dataSource.query(`
    CREATE TABLE IF NOT EXISTS reading_notes (id text PRIMARY KEY, written_at timestamptz NOT NULL, pages bigint NOT NULL);
    TRUNCATE reading_notes;
    INSERT INTO reading_notes VALUES ('a', '2026-01-02T03:04:05.6Z', 7), ('b', '2026-01-03T00:00:00Z', 8)`);
});
afterAll(async () => {
  await dataSource.query('DROP TABLE reading_notes');
  await dataSource.destroy();
});
const budgets: RequestBudget[] = [];
afterEach(() => {
  for (const budget of budgets.splice(0)) budget.end();
});

const read = (subject: string, budget = new RequestBudget(10_000)) => {
  budgets.push(budget);
  const identity = { viewer: { ...anonymous, subject }, databaseRole: 'none', requestId: 'a request' };
  return viewerReading(dataSource, identity, budget);
};
const subject = `SELECT current_setting('app.subject', true) AS subject`;
const notes = (reading: ReturnType<typeof read>) =>
  reading.manager.getRepository(NoteEntity).createQueryBuilder('row').orderBy('row.id');

test('PostgreSQL knows the viewer in each statement, and nobody after them', async () => {
  const [first, second] = [read('first'), read('second')];
  expect(
    await Promise.all([
      first.manager.query(subject),
      first.manager.query(subject),
      second.manager.query(subject),
    ]),
  ).toEqual([[{ subject: 'first' }], [{ subject: 'first' }], [{ subject: 'second' }]]);
  expect(await first.manager.query(subject)).toEqual([{ subject: 'first' }]);
  expect(
    await dataSource.query(`${subject}, current_setting('transaction_read_only') AS "readOnly"`),
  ).toEqual([{ subject: '', readOnly: 'off' }]);
});

test('reading changes nothing, and cannot make itself writing', async () => {
  const { manager, writeAside } = read('a');
  await expect(manager.query(`DELETE FROM reading_notes`)).rejects.toThrow('read-only transaction');
  await expect(manager.query(`SET transaction_read_only = off`)).rejects.toThrow('read-write mode');
  await writeAside(`INSERT INTO reading_notes VALUES ('aside', now(), $1)`, [1n]);
  await expect(manager.query(`DELETE FROM reading_notes`)).rejects.toThrow('read-only transaction');
  expect(await dataSource.query(`DELETE FROM reading_notes WHERE id = 'aside' RETURNING pages`)).toEqual([
    [{ pages: 1n }],
    1,
  ]);
});

test('a failed statement costs only whoever asked it', async () => {
  const { manager } = read('a');
  const answers = await Promise.allSettled([
    manager.query('SELECT 1 AS one'),
    manager.query('SELECT 1 / $1::int', [0]),
    manager.query('SELECT nonsense'),
    manager.query('SELECT 1 UNION SELECT 2 FOR UPDATE'),
    manager.query('SELECT 2 AS two'),
  ]);
  expect(answers).toMatchObject([
    { value: [{ one: 1 }] },
    { reason: { name: 'QueryFailedError', message: 'division by zero' } },
    { reason: { name: 'QueryFailedError', driverError: { code: '42703' } } },
    { reason: { name: 'QueryFailedError', driverError: { code: '0A000' } } },
    { value: [{ two: 2 }] },
  ]);
  expect(await manager.query('SELECT 3 AS three')).toEqual([{ three: 3 }]);
});

test('more statements than go together are all answered', async () => {
  const { manager } = read('a');
  const numbers = Array.from({ length: 100 }, (_, number) => number);
  expect(await Promise.all(numbers.map((number) => manager.query('SELECT $1::int AS n', [number])))).toEqual(
    numbers.map((n) => [{ n }]),
  );
});

test('more shapes of statements than a connection keeps are all answered, the first of them again', async () => {
  const { manager } = read('a');
  const numbers = Array.from({ length: 1_100 }, (_, number) => number);
  const ask = (number: number) => manager.query(`SELECT ${number} AS n`);
  expect(await Promise.all(numbers.map(ask))).toEqual(numbers.map((n) => [{ n }]));
  expect(await Promise.all(numbers.map(ask))).toEqual(numbers.map((n) => [{ n }]));
});

test('a prepared statement is prepared anew when its table has changed, or PostgreSQL has forgotten it', async () => {
  const { manager } = read('a');
  const ask = () =>
    Promise.all([
      manager.query('SELECT 1 AS one'),
      manager.query(`SELECT * FROM reading_notes WHERE id = 'b'`),
      manager.query('SELECT 2 AS two'),
    ]);
  const [, [before]] = await ask();
  expect(Object.keys(before)).toEqual(['id', 'written_at', 'pages']);
  await dataSource.query('ALTER TABLE reading_notes ADD colour text');
  const [one, [after], two] = await ask();
  expect([one, two]).toEqual([[{ one: 1 }], [{ two: 2 }]]);
  expect(Object.keys(after)).toEqual(['id', 'written_at', 'pages', 'colour']);
  await dataSource.query('DEALLOCATE ALL');
  expect(await ask()).toEqual([one, [after], two]);
  await dataSource.query('ALTER TABLE reading_notes DROP colour');
});

test('an entity’s rows have its properties; what joins or locks is TypeORM’s own', async () => {
  const reading = read('a');
  const rows = await notes(reading).getMany();
  expect(rows).toEqual([
    { id: 'a', writtenAt: new Date('2026-01-02T03:04:05.600Z'), pages: 7n },
    { id: 'b', writtenAt: new Date('2026-01-03T00:00:00Z'), pages: 8n },
  ]);
  expect(await notes(reading).andWhere('row.pages > :pages', { pages: 7 }).getOne()).toEqual(rows[1]);
  expect(await notes(reading).andWhere('row.id = :id', { id: 'c' }).getOne()).toBeNull();
  expect(await notes(reading).getCount()).toBe(2);
  expect(await notes(reading).take(1).getMany()).toEqual([rows[0]]);
});

test('an entity that is more than its columns is TypeORM’s own', async () => {
  const parcels = read('a').manager.getRepository(ParcelEntity).createQueryBuilder('row').orderBy('row.id');
  expect(await parcels.limit(1).getMany()).toEqual([
    { id: 'a', size: { pages: 7n }, writtenAt: '2026-01-02T03:04:05.600Z' },
  ]);
});

test('nothing more is answered after the end', async () => {
  const reading = read('a');
  let answered = false;
  const late = reading.manager.query(subject).finally(() => {
    answered = true;
  });
  reading.end();
  void reading.manager.query(subject);
  await read('b').manager.query(subject);
  expect(answered).toBe(false);
  expect(late).toBeInstanceOf(Promise);
});

test('who has gone stops what PostgreSQL does for him, and the connection is the next one’s', async () => {
  const budget = new RequestBudget();
  const { manager } = read('gone', budget);
  const asked = ['SELECT pg_sleep(4)', 'SELECT 1', 'SELECT 2'].map((sql) => manager.query(sql));
  const began = performance.now();
  setTimeout(() => budget.abandon(), 100);
  const code = { reason: { extensions: { code: 'REQUEST_CANCELLED' } } };
  expect(await Promise.allSettled(asked)).toMatchObject([code, code, code]);
  await expect(manager.query('SELECT 3')).rejects.toMatchObject(code.reason);
  expect(await read('next').manager.query(subject)).toEqual([{ subject: 'next' }]);
  // Before it has slept.
  expect(performance.now() - began).toBeLessThan(4_000);
});

test('rows without end stop the request that reads them', async () => {
  const { manager } = read('a');
  await expect(
    manager.query(`SELECT repeat('x', 100000) FROM generate_series(1, 100000)`),
  ).rejects.toMatchObject({ extensions: { code: 'OPERATION_TOO_EXPENSIVE' } });
  expect(await read('next').manager.query(subject)).toEqual([{ subject: 'next' }]);
});

test('whoever gets no connection in time is told so', async () => {
  const waiting = read('waiting').manager.query(`SELECT pg_sleep(2.5)`);
  await new Promise((resolve) => setTimeout(resolve, 50));
  await expect(read('late').manager.query(subject)).rejects.toThrow('timeout exceeded');
  await waiting;
});

test('a connection that breaks is not used again', async () => {
  const { manager } = read('a');
  await expect(manager.query('SELECT pg_terminate_backend(pg_backend_pid())')).rejects.toThrow();
  expect(await manager.query(subject)).toEqual([{ subject: 'a' }]);
});
