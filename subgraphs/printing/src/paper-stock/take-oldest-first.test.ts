import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { takeOldestFirst } from './take-oldest-first.ts';

test('a reel is used up before the next is opened', () => {
  const reels = [
    { id: 'a', remainingGrams: 300n },
    { id: 'b', remainingGrams: 0n },
    { id: 'c', remainingGrams: 500n },
  ];
  const both = [
    { reelId: 'a', grams: 300n },
    { reelId: 'c', grams: 100n },
  ];
  expect(takeOldestFirst(reels, 400n)).toEqual({ takes: both, missing: 0n });
  expect(takeOldestFirst(reels, 800n).takes).toHaveLength(2);
  expect(takeOldestFirst(reels, 801n).missing).toBe(1n);
  expect(takeOldestFirst([], 0n)).toEqual({ takes: [], missing: 0n });
});

test('whatever lies in the store: takes add up, never exceed a reel, and leave no older reel open', () => {
  const weight = fc.bigInt({ min: 0n, max: 1000n });
  fc.assert(
    fc.property(fc.array(weight), fc.bigInt({ min: 0n, max: 20_000n }), (weights, grams) => {
      const reels = weights.map((remainingGrams, index) => ({ id: String(index), remainingGrams }));
      const onHand = weights.reduce((sum, one) => sum + one, 0n);
      const { takes, missing } = takeOldestFirst(reels, grams);
      if (missing !== (onHand < grams ? grams - onHand : 0n)) return false;
      const taken = new Map(takes.map(({ reelId, grams: part }) => [reelId, part]));
      const rests = reels.map(({ id, remainingGrams }) => remainingGrams - (taken.get(id) ?? 0n));
      const lastTouched = Math.max(-1, ...takes.map(({ reelId }) => Number(reelId)));
      return (
        takes.reduce((sum, { grams: part }) => sum + part, missing) === grams &&
        rests.every((rest) => rest >= 0n) &&
        rests.slice(0, Math.max(0, lastTouched)).every((rest) => rest === 0n)
      );
    }),
  );
});
