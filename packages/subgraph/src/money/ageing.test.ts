import { expect, test } from '@jest/globals';
import { byAge } from './ageing.ts';

test.each([
  [-400, 'CURRENT'],
  [0, 'CURRENT'],
  [1, 'DAYS_1_30'],
  [30, 'DAYS_1_30'],
  [31, 'DAYS_31_60'],
  [60, 'DAYS_31_60'],
  [61, 'DAYS_61_90'],
  [90, 'DAYS_61_90'],
  [91, 'DAYS_OVER_90'],
  [4000, 'DAYS_OVER_90'],
])('what has been due for %p days is %s', (daysOverdue, bucket) => {
  const aged = byAge([{ daysOverdue, owed: 5n, invoices: 1 }]);
  expect(aged.filter(({ invoices }) => invoices > 0).map((one) => one.bucket)).toEqual([bucket]);
});

test('each bucket is told, in order, with the sum of what is in it', () => {
  const aged = byAge([
    { daysOverdue: 1, owed: 5n, invoices: 1 },
    { daysOverdue: 30, owed: 7n, invoices: 2 },
  ]);
  expect(
    aged.map(({ bucket, outstanding, invoices }) => [bucket, outstanding.amountMinor, invoices]),
  ).toEqual([
    ['CURRENT', 0n, 0],
    ['DAYS_1_30', 12n, 3],
    ['DAYS_31_60', 0n, 0],
    ['DAYS_61_90', 0n, 0],
    ['DAYS_OVER_90', 0n, 0],
  ]);
});
