import { expect, test } from '@jest/globals';
import { createLoaders } from './create-loaders.ts';

type Day = { code: string; date: string; pages: number };
const days: Day[] = [
  { code: 'a', date: '2024-05-07', pages: 16 },
  { code: 'b', date: '2024-05-07', pages: 8 },
];

test('a loader by several fields asks once for all, in any order, and answers null for a gap', async () => {
  const asked: number[] = [];
  const loader = createLoaders().keyLoader(
    async (keys: readonly Pick<Day, 'code' | 'date'>[]) => {
      asked.push(keys.length);
      return days;
    },
    ['code', 'date'],
  );
  const found = await Promise.all([
    loader.load({ date: '2024-05-07', code: 'b' }),
    loader.load({ code: 'c', date: '2024-05-07' }),
    loader.load({ code: 'a', date: '2024-05-07' }),
    loader.load({ code: 'b', date: '2024-05-07' }),
  ]);
  expect(found).toEqual([days[1], null, days[0], days[1]]);
  expect(asked).toEqual([3]);
});

test('a loader of pages asks once for all that ask with the same arguments, input objects among them', async () => {
  const asked: [readonly string[], object][] = [];
  const page = { edges: [], nodes: [], pageInfo: {} as never, totalCount: async () => 0 };
  const loader = createLoaders().pageLoader(async (ids, { first }: { first: number; times?: object }) => {
    asked.push([ids, { first }]);
    return new Map(ids.map((id) => [id, page]));
  });
  // As GraphQL hands over an input object: without a prototype.
  const times = () => Object.assign(Object.create(null), { from: new Date(0) });
  await Promise.all([
    loader.load('one', { first: 20, times: times() }),
    loader.load('other', { times: times(), first: 20 }),
    loader.load('one', { first: 5, times: times() }),
  ]);
  expect(asked).toEqual([
    [['one', 'other'], { first: 20 }],
    [['one'], { first: 5 }],
  ]);
});
