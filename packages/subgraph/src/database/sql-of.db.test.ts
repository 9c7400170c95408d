import process from 'node:process';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Brackets, EntitySchema, type SelectQueryBuilder } from 'typeorm';
import { createDataSource } from './create-data-source.ts';
import { sqlOf } from './sql-of.ts';

type Note = { id: string; pages: number; writtenAt: Date };
const NoteEntity = new EntitySchema<Note>({
  name: 'SqlNote',
  tableName: 'sql_notes',
  columns: {
    id: { type: 'uuid', primary: true },
    pages: { type: 'int' },
    writtenAt: { type: 'timestamptz' },
  },
});
const dataSource = createDataSource({
  url: process.env.TEST_DATABASE_URL!,
  modules: [{ entities: [NoteEntity] }],
  migrations: [],
  poolSize: 1,
});
beforeAll(() => dataSource.initialize());
afterAll(() => dataSource.destroy());

type Query = SelectQueryBuilder<Note>;
const shapes: Record<string, (query: Query, n: number) => Query> = {
  all: (query) => query,
  'a condition': (query, n) => query.where('row.pages > :n', { n }),
  'the same value twice': (query, n) => query.where('row.pages > :n OR row.pages < -:n', { n }),
  'a list of values': (query, n) => query.where('row.id = ANY(:ids)', { ids: [n] }),
  'a spread list': (query, n) => query.where('row.pages IN (:...all)', { all: Array(1 + (n % 3)).fill(n) }),
  brackets: (query, n) => query.where(new Brackets((inner) => inner.where('row.pages = :n', { n }))),
  'an order and a limit': (query, n) => query.orderBy('row.writtenAt', 'DESC').addOrderBy('row.id').limit(n),
  'the other order': (query) => query.orderBy('row.writtenAt', 'ASC'),
  'an offset': (query, n) => query.take(2).skip(n),
  'columns by name': (query) => query.select(['row.id', 'row.pages']),
  'a column more': (query, n) => query.addSelect(`row.pages * ${n}`, 'more'),
  groups: (query) => query.select('row.pages', 'pages').groupBy('row.pages').having('count(*) > 1'),
  distinct: (query) => query.distinct(true),
  'a value that is not used': (query, n) => query.where('row.pages > 1').setParameter('n', n),
};

test.each(Object.entries(shapes))('%s: the SQL is TypeORM’s, of new values too', (_, shape) => {
  for (const n of [1, 2, 2, 3]) {
    const query = () => shape(dataSource.getRepository(NoteEntity).createQueryBuilder('row'), n);
    expect(sqlOf(query())).toEqual(query().getQueryAndParameters());
  }
});

test('queries that differ in nothing but a part of them are told apart', () => {
  const all = Object.values(shapes).flatMap((shape) =>
    [1, 2].map((n) => shape(dataSource.getRepository(NoteEntity).createQueryBuilder('row'), n)),
  );
  expect(all.map((query) => sqlOf(query)[0])).toEqual(all.map((query) => query.getQueryAndParameters()[0]));
});
