import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { takeOldestFirst } from './take-oldest-first.ts';

test('a reel is used up before the next is opened', () => {
  const reels = [
    { id: 'a', remainingGrams: 300n },
    { id: 'b', remainingGrams: 0n },
    { id: 'c', remainingGrams: 500n },
  ];
  expect(takeOldestFirst(reels, 400n)).toEqual([
    { reelId: 'a', grams: 300n },
    { reelId: 'c', grams: 100n },
  ]);
  expect(takeOldestFirst(reels, 800n)).toHaveLength(2);
  expect(takeOldestFirst(reels, 801n)).toBeNull();
  expect(takeOldestFirst([], 0n)).toEqual([]);
});

test('whatever lies in the store: takes add up, never exceed a reel, and leave no older reel open', () => {
  const weight = fc.bigInt({ min: 0n, max: 1000n });
  fc.assert(
    fc.property(fc.array(weight), fc.bigInt({ min: 0n, max: 20_000n }), (weights, grams) => {
      const reels = weights.map((remainingGrams, index) => ({ id: String(index), remainingGrams }));
      const onHand = weights.reduce((sum, one) => sum + one, 0n);
      const takes = takeOldestFirst(reels, grams);
      if (takes === null) return onHand < grams;
      const taken = new Map(takes.map(({ reelId, grams: part }) => [reelId, part]));
      const rests = reels.map(({ id, remainingGrams }) => remainingGrams - (taken.get(id) ?? 0n));
      const lastTouched = Math.max(-1, ...takes.map(({ reelId }) => Number(reelId)));
      return (
        takes.reduce((sum, { grams: part }) => sum + part, 0n) === grams &&
        rests.every((rest) => rest >= 0n) &&
        rests.slice(0, Math.max(0, lastTouched)).every((rest) => rest === 0n)
      );
    }),
  );
});
