import { expect, test } from '@jest/globals';
import { leftOf } from './left-of.ts';

test.each([
  [100n, 0n, 0n, 100n, 0n],
  [100n, 30n, 70n, 0n, 0n],
  [100n, 30n, 100n, 0n, 30n],
  [100n, 100n, -20n, 20n, 0n],
])(
  'of %p, with %p credited and %p paid, %p is outstanding and %p refundable',
  (totalMinor, creditedMinor, paidMinor, outstanding, refundable) =>
    expect(leftOf({ totalMinor, creditedMinor, paidMinor })).toEqual({ outstanding, refundable }),
);
