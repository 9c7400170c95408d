import { expect, test } from '@jest/globals';
import { priceOf } from './price-of.ts';

const bought = { quantity: 1n, days: 1, measure: null, words: null };

test.each([
  ['a thousand impressions at 45 yuan', { ...bought, rateType: 'CPM', quantity: 1000n }, 4500n, 4500n],
  ['an impression, rounded half up', { ...bought, rateType: 'CPM', quantity: 1n }, 500n, 1n],
  ['viewable impressions', { ...bought, rateType: 'CPMV', quantity: 333n }, 1000n, 333n],
  ['clicks', { ...bought, rateType: 'CPC', quantity: 93n }, 80n, 7440n],
  ['two frames for ten days', { ...bought, rateType: 'CPD', quantity: 2n, days: 10 }, 1200n, 24_000n],
  [
    'a flat rate, whatever the quantity',
    { ...bought, rateType: 'FLAT_RATE', quantity: 7n, days: 9 },
    555n,
    555n,
  ],
  [
    'half a page',
    { ...bought, rateType: 'PER_PAGE', measure: { columns: 8, heightCm: 24 } },
    9_600_000n,
    4_800_000n,
  ],
  [
    'three strips, each a quarter of a page',
    { ...bought, rateType: 'PER_PAGE', measure: { columns: 8, heightCm: 12 }, quantity: 3n },
    9_600_000n,
    7_200_000n,
  ],
  [
    'an ear of 3 columns and 8 cm',
    { ...bought, rateType: 'PER_CM_COLUMN', measure: { columns: 3, heightCm: 8 } },
    75_000n,
    1_800_000n,
  ],
  ['12 words in three issues', { ...bought, rateType: 'PER_WORD', words: 12, quantity: 3n }, 300n, 10_800n],
] as const)('%s', (_, line, rate, price) => {
  expect(priceOf(line, rate)).toBe(price);
});
