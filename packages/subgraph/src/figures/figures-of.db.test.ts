import process from 'node:process';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createDataSource } from '../database/create-data-source.ts';
import type { FigureQuestion } from './figure-question.ts';
import { countOf, sumOf } from './figures-by-indicator.ts';
import { type Figure, type FigureSource, figuresOf } from './figures-of.ts';

const dataSource = createDataSource({
  ...{ url: process.env.TEST_DATABASE_URL!, modules: [], migrations: [], poolSize: 1 },
});
beforeAll(() => dataSource.initialize());
afterAll(() => dataSource.destroy());

/** Copies of two presses, and of one that nobody named. */
const source: FigureSource = {
  from: `(VALUES (date '2023-05-10', 'one', 40, 1, false), ('2024-04-30', 'one', 7, 1, false), ('2024-05-06', 'one', 60, 3, false),
    ('2024-05-07', 'two', 90, 1, true), ('2024-05-31', NULL, 5, 1, false), ('2024-06-01', 'two', 1000, 9, false)) AS row (day, press, copies, waste, is_made_up)`,
  day: 'row.day',
  value: sumOf('row.copies'),
  by: { PRESS: 'row.press' },
  isSynthetic: 'row.is_made_up',
};
const may = { from: '2024-05-01', until: '2024-05-31' };
const ask = async (
  asked: Partial<FigureQuestion>,
  of: FigureSource = source,
): Promise<Record<'total' | 'points', unknown>> => {
  const question = {
    ...{ indicator: 'copies', by: [], each: null, days: may, compared: null, filter: [] },
    ...{ isAssigned: false, orderBy: 'TIME', top: 10, ...asked },
  } as FigureQuestion;
  const [total, ...points] = await figuresOf(dataSource.manager, of, question);
  const short = ({ bucket, keys, value, compared }: Figure) => [bucket, ...keys, value, compared];
  expect(total!.isTotal).toBe(true);
  return { total: total!.value, points: points.map(short) };
};

test('figures are of the days that are asked for, both ends belong to them, and the total is of all', async () => {
  expect(await ask({ by: ['PRESS'], orderBy: 'LARGEST', top: 2 })).toEqual({
    total: 155,
    points: [
      [null, 'two', 90, null],
      [null, 'one', 60, null],
    ],
  });
  expect(await ask({ by: ['PRESS'], isAssigned: true, orderBy: 'SMALLEST' })).toMatchObject({
    points: [
      [null, 'one', 60, null],
      [null, 'two', 90, null],
    ],
  });
  expect(await ask({ filter: [{ dimension: 'PRESS', keys: ['one', ''] }] })).toMatchObject({ total: 65 });
});

test('what it is held against stands in its place', async () => {
  const compared = { from: '2023-05-01', until: '2023-05-31', shift: '12 months' };
  expect(await ask({ each: 'MONTH', compared })).toEqual({ total: 155, points: [['2024-05-01', 155, 40]] });
  expect(await ask({ by: ['PRESS'], compared, orderBy: 'GROWTH', top: 1 })).toMatchObject({
    points: [[null, 'one', 60, 40]],
  });
});

test('where nobody has counted there is no 0', async () => {
  // From 10 May on, and not after 28 May.
  const counted = (first: string, last: string) => ({
    from: `(SELECT greatest(${first}, date '2024-05-10') WHERE ${last} >= date '2024-05-10' AND ${first} <= date '2024-05-28')`,
    until: `least(${last}, date '2024-05-28')`,
  });
  const known = { ...source, counted };
  const before = { days: { from: '2023-04-01', until: '2023-04-30' } };
  expect(await ask(before, known)).toEqual({ total: null, points: [] });
  expect(await ask(before)).toEqual({ total: 0, points: [] });
  // A stretch of the calendar is told where any day of it was counted.
  const june = { from: '2024-06-01', until: '2024-06-30' };
  expect(await ask({ each: 'MONTH', days: june, compared: { ...may, shift: '1 month' } }, known)).toEqual({
    total: null,
    points: [['2024-06-01', null, 155]],
  });
  expect(await ask({ each: 'WEEK' }, known)).toEqual({
    total: 155,
    points: [
      ['2024-05-06', 150, null],
      ['2024-05-27', 5, null],
    ],
  });
  expect(await ask({ each: 'DAY' }, known)).toEqual({ total: 155, points: [] });
});

test('stretches of the calendar begin on their first day; weekdays are numbers from Monday on', async () => {
  expect(await ask({ each: 'WEEK' })).toMatchObject({
    points: [
      ['2024-05-06', 150, null],
      ['2024-05-27', 5, null],
    ],
  });
  expect(await ask({ each: 'WEEKDAY' })).toMatchObject({
    points: [
      ['1', 60, null],
      ['2', 90, null],
      ['5', 5, null],
    ],
  });
});

test('a rate is of sums, and of nothing there is none', async () => {
  const rate = { ...source, value: sumOf('row.waste'), of: sumOf('row.copies') };
  expect(await ask({}, rate)).toMatchObject({ total: 5 / 155 });
  const never = { from: '2020-01-01', until: '2020-01-31' };
  expect(await ask({ days: never }, rate)).toEqual({ total: null, points: [] });
  expect(await ask({ days: never })).toEqual({ total: 0, points: [] });
  expect(await ask({}, { ...source, value: countOf('row.press') })).toMatchObject({ total: 2 });
});

test('a dimension that a source does not have is bad input, also one of every object', async () => {
  for (const dimension of ['TOUR', 'constructor'])
    expect(() => ask({ by: [dimension] })).rejects.toThrow('This figure is not told apart by');
});

test('the days are a condition of their own, which PostgreSQL can take to an index', async () => {
  const asked: string[] = [];
  const manager = { query: async (sql: string) => void asked.push(sql) };
  await figuresOf(manager as never, source, {
    ...{
      indicator: 'copies',
      by: [],
      each: null,
      days: may,
      filter: [],
      isAssigned: false,
      orderBy: 'TIME',
      top: 1,
    },
    compared: { from: '2023-05-01', until: '2023-05-31', shift: '12 months' },
  });
  expect(asked[0]).toContain(
    '(row.day BETWEEN $1::date AND $2::date OR row.day BETWEEN $4::date AND $5::date)',
  );
});
