import { expect, test } from '@jest/globals';
import { keepClosed } from './keep-closed.ts';

const month = (name: string, issues: number, minor: number) => ({
  month: `2024-${name}-01`,
  issues,
  amountMinor: BigInt(minor),
});
const closed = (one: string) => one < '2024-05-01';

test('what a closed month would be less by now is taken off the month in which it is known', () => {
  const now = [month('03', 31, 310), month('04', 29, 290), month('05', 31, 310), month('06', 1, 10)];
  const standing = [month('03', 31, 310), month('04', 30, 300)];
  expect(keepClosed(now, standing, closed, '2024-05-01')).toEqual([month('06', 1, 10), month('05', 30, 300)]);
  // And once more, when that month is closed as well.
  const all = [...standing, month('05', 30, 300)];
  expect(keepClosed(now, all, (one) => one < '2024-06-01', '2024-06-01')).toEqual([month('06', 1, 10)]);
});

test('a subscription that is entered late earns now what came in closed months', () => {
  const now = [month('04', 30, 300), month('05', 31, 310)];
  expect(keepClosed(now, [], closed, '2024-07-01')).toEqual([month('05', 31, 310), month('07', 30, 300)]);
  expect(keepClosed(now, [], () => false, '2024-07-01')).toEqual(now);
});
