import { expect, test } from '@jest/globals';
import { bucketOf } from './bucket-of.ts';

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
])('what has been due for %p days is %s', (days, bucket) => expect(bucketOf(days)).toBe(bucket));
