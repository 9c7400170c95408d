import { expect, test } from '@jest/globals';
import { WeightedCache } from './weighted-cache.ts';

test('lets go of what was not used for longest when all is too heavy', () => {
  const cache = new WeightedCache<string>(25);
  cache.set('a', 'one', 10);
  cache.set('b', 'two', 10);
  expect(cache.get('a')).toBe('one');
  cache.set('c', 'three', 10);
  expect(cache.size).toBe(2);
  expect(cache.weight).toBe(20);
  expect(cache.get('a')).toBe('one');
  expect(cache.get('b')).toBeUndefined();
});

test('a value takes the place of the one before', () => {
  const cache = new WeightedCache<string>(25);
  cache.set('a', 'one', 20);
  cache.set('a', 'two', 5);
  expect(cache.weight).toBe(5);
  expect(cache.get('a')).toBe('two');
});

test('the last one is kept however heavy it is', () => {
  const cache = new WeightedCache<string>(25);
  cache.set('a', 'one', 10);
  cache.set('b', 'two', 100);
  expect(cache.get('a')).toBeUndefined();
  expect(cache.get('b')).toBe('two');
});

test('knows what was used most', () => {
  const cache = new WeightedCache<string>(100);
  for (const key of ['a', 'b', 'c']) cache.set(key, key, 1);
  for (const key of ['b', 'c', 'c']) cache.get(key);
  expect(cache.mostUsed(2)).toEqual(['c', 'b']);
});
