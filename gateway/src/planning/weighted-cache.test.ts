import { expect, test } from '@jest/globals';
import { WeightedCache } from './weighted-cache.ts';

const made: string[] = [];
const make = (value: string) => async () => {
  made.push(value);
  return value;
};

test('makes a value once for all who ask meanwhile', async () => {
  const cache = new WeightedCache<string>(100, (value) => value.length);
  made.length = 0;
  await Promise.all([cache.get('a', make('one')), cache.get('a', make('two'))]);
  expect(made).toEqual(['one']);
});

test('lets go of what was not used for longest when it is too heavy', async () => {
  const cache = new WeightedCache<string>(25, (value) => value.length);
  await cache.get('a', make('0123456789'));
  await cache.get('b', make('0123456789'));
  await cache.get('a', make('never'));
  await cache.get('c', make('0123456789'));
  expect(cache.size).toBe(2);
  expect(cache.weight).toBe(22);
  expect(await cache.get('a', make('again'))).toBe('0123456789');
  expect(await cache.get('b', make('again'))).toBe('again');
});

test('does not keep a value that could not be made', async () => {
  const cache = new WeightedCache<string>(100, (value) => value.length);
  const failing = cache.get('a', () => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  expect(await cache.get('a', make('yes'))).toBe('yes');
});

test('knows what was used most', async () => {
  const cache = new WeightedCache<string>(100, (value) => value.length);
  for (const key of ['a', 'b', 'b', 'c', 'c', 'c']) await cache.get(key, make(key));
  expect(cache.mostUsed(2)).toEqual(['c', 'b']);
});
