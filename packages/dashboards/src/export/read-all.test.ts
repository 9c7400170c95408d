import { expect, test } from '@jest/globals';
import { joinedPages } from './joined-pages.ts';
import { type ListPage, mostRows, readAll } from './read-all.ts';

const listOf = (count: number, size: number) => {
  const page = (from: number): ListPage<number> => ({
    nodes: Array.from({ length: Math.min(size, count - from) }, (_, place) => from + place),
    pageInfo: { hasNextPage: from + size < count, endCursor: String(from + size) },
  });
  const asked: string[] = [];
  const after = async (cursor: string): Promise<ListPage<number>> => {
    asked.push(cursor);
    return page(Number(cursor));
  };
  return { asked, pages: { shown: page(0), after } };
};

test('a list is read page by page to its end, and how far it is is told', async () => {
  const { asked, pages } = listOf(250, 100);
  const told: number[] = [];
  const rows = await readAll(pages, (count) => told.push(count));
  expect(rows).toEqual(Array.from({ length: 250 }, (_, place) => place));
  expect([asked, told]).toEqual([
    ['100', '200'],
    [200, 250],
  ]);
});

test('no page is asked for that is not needed', async () => {
  const { asked, pages } = listOf(100, 100);
  expect(await readAll(pages, () => undefined)).toHaveLength(100);
  expect(await readAll({ ...pages, shown: null }, () => undefined)).toEqual([]);
  expect(asked).toEqual([]);
});

test('what is longer than a file takes is cut off', async () => {
  const { asked, pages } = listOf(mostRows * 2, 3_000);
  expect(await readAll(pages, () => undefined)).toHaveLength(mostRows);
  expect(asked).toHaveLength(3);
});

test('several lists are read as one, each to its end', async () => {
  const lists = [listOf(5, 10), listOf(25, 10), listOf(0, 10), listOf(12, 10)];
  const pages = joinedPages(lists.map((list) => list.pages));
  expect(pages.shown?.nodes).toHaveLength(25);
  const rows = await readAll(pages, () => undefined);
  expect([...rows].sort((a, b) => a - b)).toEqual(
    [5, 25, 12].flatMap((count) => Array.from({ length: count }, (_, place) => place)).sort((a, b) => a - b),
  );
  expect(lists.map(({ asked }) => asked)).toEqual([[], ['10', '20'], [], ['10']]);
  expect(await readAll(joinedPages<number>([]), () => undefined)).toEqual([]);
});
