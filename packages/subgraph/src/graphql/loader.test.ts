import { expect, test } from '@jest/globals';
import { createLoaders } from './loader.ts';

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
