import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { splitByWeight, splitEvenly } from './split.ts';

const sum = (parts: readonly bigint[]) => parts.reduce((a, b) => a + b, 0n);
const fen = fc.bigInt({ min: 0n, max: 10n ** 13n });

test('the parts of a price add up to it, and none is less than nothing', () => {
  fc.assert(
    fc.property(
      fen,
      fc.array(fc.bigInt({ min: 0n, max: 10n ** 7n }), { minLength: 1 }),
      (amount, weights) => {
        const parts = splitByWeight(amount, weights);
        expect(parts).toHaveLength(weights.length);
        expect(sum(parts)).toBe(amount);
        expect(parts.every((part) => part >= 0n)).toBe(true);
      },
    ),
  );
});

test('equal parts differ by one at most', () => {
  fc.assert(
    fc.property(fen, fc.integer({ min: 1, max: 400 }), (amount, count) => {
      const parts = splitEvenly(amount, count).sort((a, b) => (a < b ? -1 : 1));
      expect(parts.at(-1)! - parts[0]!).toBeLessThanOrEqual(1n);
    }),
  );
});
